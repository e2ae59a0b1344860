package ringside.model;

import java.util.Optional;

import ringside.model.lab.DiagramLayout;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.LabFactory;
import ringside.model.lab.NodeLayout;

/** What a person said about where and how the drawing shows an element. */
public final class Layouts {

    private Layouts() {
    }

    /** The node of an element, empty if nobody placed it, collapsed it or gave it a column. */
    public static Optional<NodeLayout> find(Lab lab, Element element) {
        return lab.getLayout() == null ? Optional.empty()
                : lab.getLayout().getNodes().stream().filter(node -> node.getElement() == element).findFirst();
    }

    /** The node of an element; where it has none, a new one that says nothing yet. */
    public static NodeLayout node(Lab lab, Element element) {
        return find(lab, element).orElseGet(() -> {
            if (lab.getLayout() == null) {
                lab.setLayout(LabFactory.eINSTANCE.createDiagramLayout());
            }
            NodeLayout node = LabFactory.eINSTANCE.createNodeLayout();
            node.setElement(element);
            node.setPlaced(false);
            lab.getLayout().getNodes().add(node);
            return node;
        });
    }

    /** Leaves the place of an element to automatic layout. */
    public static void unplace(NodeLayout node) {
        node.setPlaced(false);
        node.setX(0);
        node.setY(0);
        node.setWidth(0);
        node.setHeight(0);
    }

    /** Takes away the nodes that say nothing, and a layout without nodes. */
    public static void tidy(Lab lab) {
        DiagramLayout layout = lab.getLayout();
        if (layout != null) {
            layout.getNodes().removeIf(node -> !node.isPlaced() && !node.isCollapsed() && node.getColumn() == 0);
            if (layout.getNodes().isEmpty()) {
                lab.setLayout(null);
            }
        }
    }
}
