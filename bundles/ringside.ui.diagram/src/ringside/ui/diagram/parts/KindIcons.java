package ringside.ui.diagram.parts;

import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.graphics.GC;
import ringside.model.lab.Element;
import ringside.model.lab.LabPackage.Literals;
import ringside.model.lab.NetworkFunction;
import ringside.ui.diagram.figures.ElementIcon;
import ringside.ui.diagram.figures.GcPen;
import ringside.ui.diagram.figures.TroubleMark;
import ringside.ui.diagram.problems.ElementProblem;

/** Which icon stands for an element in lists. */
public final class KindIcons {
    private static final Map<EClass, ElementIcon> ICONS = Map.ofEntries(Map.entry(Literals.ENDPOINT, ElementIcon.ENDPOINT_KIND),
            Map.entry(Literals.NIC, ElementIcon.NIC), Map.entry(Literals.VIRTUAL_NIC, ElementIcon.NIC), Map.entry(Literals.CORE, ElementIcon.CORE),
            Map.entry(Literals.CACHE, ElementIcon.CACHE), Map.entry(Literals.MEMORY, ElementIcon.MEMORY),
            Map.entry(Literals.SHARED_MEMORY_REGION, ElementIcon.REGION), Map.entry(Literals.VIRTQUEUE, ElementIcon.MEMORY),
            Map.entry(Literals.CLASSIFIER, ElementIcon.CLASSIFIER), Map.entry(Literals.VIRTUAL_SWITCH, ElementIcon.SWITCH),
            Map.entry(Literals.VIRTUAL_MACHINE, ElementIcon.MACHINE), Map.entry(Literals.HOST, ElementIcon.MACHINE),
            Map.entry(Literals.SOCKET, ElementIcon.CORE), Map.entry(Literals.SERVER, ElementIcon.MACHINE),
            Map.entry(Literals.TRANSFER_COMPONENT, ElementIcon.TRANSFER), Map.entry(Literals.LINK, ElementIcon.FORWARDER),
            Map.entry(Literals.PACKET_SPEC, ElementIcon.FORWARDER), Map.entry(Literals.GENERATOR, ElementIcon.FORWARDER));

    private static final double SCALE = 0.75;
    private static final double MARK = 0.75;

    private KindIcons() {
    }

    /** The icon of its kind; a network function has that of what it does. Rules and whatever else is a line of a list have the list's. */
    public static ElementIcon of(Element element) {
        return element instanceof NetworkFunction function ? Labels.icon(function.getKind())
                : ICONS.getOrDefault(element.eClass(), ElementIcon.RULE);
    }

    /** Draws the icon in a square of 20 at (x, y), with the mark of the worst problem at its corner. */
    public static void draw(GC gc, int x, int y, Element element, Optional<ElementProblem> problem) {
        try (GcPen pen = new GcPen(gc, SCALE, x, y)) {
            of(element).draw(pen, 0, 0);
        }
        if (problem.isPresent()) {
            try (GcPen pen = new GcPen(gc, MARK, x + 14, y + 14)) {
                if (problem.get().error()) {
                    TroubleMark.error(pen, 0, 0);
                } else {
                    TroubleMark.warning(pen, 0, 0);
                }
            }
        }
    }
}
