package ringside.model;

import java.util.Optional;

import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.NodeLayout;

/** Finds where a person placed an element. */
public final class Layouts {

    private Layouts() {
    }

    /** The node of an element, empty if nobody placed it. */
    public static Optional<NodeLayout> find(Lab lab, Element element) {
        return lab.getLayout() == null ? Optional.empty()
                : lab.getLayout().getNodes().stream().filter(node -> node.getElement() == element).findFirst();
    }
}
