package ringside.ui.diagram.policies;

import java.util.List;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Handle;
import ringside.ui.diagram.gef.StageHandles;
import ringside.ui.diagram.tools.HoverPort;

/** A selected part that cannot be moved by itself: a frame without handles. */
public final class FramePolicy extends NonResizableEditPolicy {
    public FramePolicy() {
        setDragAllowed(false);
    }

    @Override
    protected List<?> createSelectionHandles() {
        List<Handle> handles = StageHandles.frame((GraphicalEditPart) getHost());
        HoverPort.of((GraphicalEditPart) getHost()).ifPresent(handles::add);
        return handles;
    }

    /** A selected part has its frame; only the keyboard on another one needs a sign of its own. */
    @Override
    protected void showFocus() {
        if (getHost().getSelected() == EditPart.SELECTED_NONE) {
            super.showFocus();
        }
    }
}
