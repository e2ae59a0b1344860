package ringside.ui.diagram.commands;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import ringside.model.ElementIds;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;

/** Finds the lab that an element is in, and names for what is new in it. */
final class Labs {
    private Labs() {
    }

    /** The first of "word 1", "word 2" and so on that no element has. */
    static String freeName(Lab lab, String word) {
        Set<String> names = new HashSet<>();
        for (Element element : ElementIds.index(lab).values()) {
            names.add(element.getName());
        }
        int number = 1;
        while (names.contains(word + " " + number)) {
            number++;
        }
        return word + " " + number;
    }

    static Lab of(EObject element) {
        return (Lab) EcoreUtil.getRootContainer(element);
    }
}
