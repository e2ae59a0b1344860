package ringside.ui.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import ringside.model.lab.Element;
import ringside.model.lab.LabPackage.Literals;
import ringside.ui.diagram.commands.ChangeId;
import ringside.ui.diagram.commands.SetFeature;

/** The columns that every kind of element has. */
enum ElementColumn implements Column {
    KIND(Messages.kind, 150), NAME(Messages.name, 150), ID(Messages.id, 130), IN(Messages.in, 150), VALUES(Messages.values, 460),
    CONNECTED(Messages.connected, 220), PROBLEMS(Messages.problems, 170);

    private final String title;
    private final int width;

    ElementColumn(String title, int width) {
        this.title = title;
        this.width = width;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public String text(Element element, Topology topology) {
        return switch (this) {
            case KIND -> Topology.kind(element);
            case NAME -> element.getName() == null ? "" : element.getName();
            case ID -> element.getId();
            case IN -> container(element).map(Topology::name).orElse("");
            case VALUES -> values(element);
            case CONNECTED -> topology.connected(element);
            case PROBLEMS -> topology.problems(element);
        };
    }

    /** What an element belongs to. */
    static Optional<Element> container(Element element) {
        for (EObject at = element.eContainer(); at != null; at = at.eContainer()) {
            if (at instanceof Element container) {
                return Optional.of(container);
            }
        }
        return Optional.empty();
    }

    /** What is worth knowing of it: the values that were chosen for it, else the first few. */
    private static String values(Element element) {
        List<String> chosen = new ArrayList<>();
        List<String> first = new ArrayList<>();
        for (FeatureColumn column : FeatureColumn.of(element.eClass())) {
            String text = column.text(element);
            if (!text.isEmpty() && !column.isReference()) {
                String words = NLS.bind(Messages.value, column.title().toLowerCase(Locale.ROOT), text);
                (column.isSet(element) ? chosen : first).add(words);
            }
        }
        for (int i = 0; chosen.size() < 3 && i < first.size(); i++) {
            chosen.add(first.get(i));
        }
        return String.join(", ", chosen);
    }

    @Override
    public Optional<Cell> cell(Element element) {
        return switch (this) {
            case NAME -> Optional.of(new Cell(element.getName() == null ? "" : element.getName(), List.of(),
                    text -> new SetFeature(element, Literals.ELEMENT__NAME, text.isBlank() ? null : text.strip())));
            case ID -> Optional.of(new Cell(element.getId(), List.of(), text -> new ChangeId(element, text.strip())));
            default -> Optional.empty();
        };
    }
}
