package ringside.ui.diagram.policies;

import java.util.List;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Handle;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import ringside.model.Layouts;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.NodeLayout;
import ringside.ui.diagram.commands.CollapseElements;
import ringside.ui.diagram.gef.StageHandles;
import ringside.ui.diagram.tools.HoverPort;

/** A selected part that can be moved and resized and, where something is in it, collapsed. A collapsed one has one size only. */
public final class PlacedPolicy extends ResizableEditPolicy {
    private final boolean collapsible;

    public PlacedPolicy(boolean collapsible) {
        this.collapsible = collapsible;
    }

    @Override
    protected List<?> createSelectionHandles() {
        GraphicalEditPart part = (GraphicalEditPart) getHost();
        List<Handle> handles = collapsed() ? StageHandles.frame(part) : StageHandles.resizable(part);
        HoverPort.of(part).ifPresent(handles::add);
        if (collapsible) {
            handles.add(StageHandles.toggle(part, collapsed(), this::toggle));
        }
        return handles;
    }

    private Element element() {
        return (Element) getHost().getModel();
    }

    private Lab lab() {
        return (Lab) getHost().getRoot().getContents().getModel();
    }

    private boolean collapsed() {
        return collapsible && Layouts.find(lab(), element()).filter(NodeLayout::isCollapsed).isPresent();
    }

    private void toggle() {
        getHost().getViewer().getEditDomain().getCommandStack().execute(new CollapseElements(lab(), List.of(element()), !collapsed()));
    }

    /** A selected part has its frame; only the keyboard on another one needs a sign of its own. */
    @Override
    protected void showFocus() {
        if (getHost().getSelected() == EditPart.SELECTED_NONE) {
            super.showFocus();
        }
    }
}
