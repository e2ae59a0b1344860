package ringside.ui.diagram.commands;

import java.util.Collection;
import java.util.Set;
import ringside.model.Layouts;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.NodeLayout;
import ringside.ui.diagram.Texts;

/** Leaves the places of elements to automatic layout, or those of all and the order of the columns as well. */
public final class BackToPlan extends LabCommand {
    private final Set<Element> elements;

    /** @param elements empty for the whole lab */
    public BackToPlan(Lab lab, Collection<? extends Element> elements) {
        super(lab, Texts.backToPlan);
        this.elements = Set.copyOf(elements);
    }

    @Override
    public boolean canExecute() {
        return lab().getLayout() != null && lab().getLayout().getNodes().stream().anyMatch(this::isMeant);
    }

    private boolean isMeant(NodeLayout node) {
        return elements.isEmpty() ? node.isPlaced() || node.getColumn() != 0 : node.isPlaced() && node.getElement() != null && elements.contains(node.getElement());
    }

    @Override
    protected void change() {
        for (NodeLayout node : lab().getLayout().getNodes()) {
            if (isMeant(node)) {
                Layouts.unplace(node);
                if (elements.isEmpty()) {
                    node.setColumn(0);
                }
            }
        }
        Layouts.tidy(lab());
    }
}
