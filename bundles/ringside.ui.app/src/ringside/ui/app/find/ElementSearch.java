package ringside.ui.app.find;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import ringside.model.ElementIds;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.ui.diagram.parts.KindNames;
import ringside.ui.diagram.parts.Labels;

/** Finds elements by words of their name, id, kind and values, addresses among them. */
final class ElementSearch {

    private ElementSearch() {
    }

    /** What every word fits, in the order of the lab; what is called so comes first, then what begins so. Nothing for no words. */
    static List<Element> find(Lab lab, String text) {
        String wanted = text.toLowerCase(Locale.ROOT).strip();
        String[] words = wanted.split("[\\s*]+");
        return wanted.isEmpty() ? List.of() : ElementIds.index(lab).values().stream()
                .filter(element -> List.of(words).stream().allMatch(all(element)::contains))
                .sorted(Comparator.comparing(element -> rank(element, wanted))).toList();
    }

    private static int rank(Element element, String wanted) {
        String name = Labels.title(element).toLowerCase(Locale.ROOT);
        String id = element.getId().toLowerCase(Locale.ROOT);
        return name.equals(wanted) || id.equals(wanted) ? 0 : name.startsWith(wanted) || id.startsWith(wanted) ? 1
                : name.contains(wanted) || id.contains(wanted) ? 2 : 3;
    }

    private static String all(Element element) {
        StringBuilder all = new StringBuilder(Labels.title(element)).append(' ').append(element.getId()).append(' ')
                .append(KindNames.of(element.eClass()));
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.getEType().getInstanceClass() == String.class) {
                all.append(' ').append(Objects.toString(element.eGet(attribute), ""));
            }
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }
}
