package ringside.ui.diagram.policies;

import java.util.List;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import ringside.ui.diagram.gef.StageHandles;

/** A selected part that cannot be moved by itself: a frame without handles. */
public final class FramePolicy extends NonResizableEditPolicy {
    public FramePolicy() {
        setDragAllowed(false);
    }

    @Override
    protected List<?> createSelectionHandles() {
        return StageHandles.frame((GraphicalEditPart) getHost());
    }

    /** A selected part has its frame; only the keyboard on another one needs a sign of its own. */
    @Override
    protected void showFocus() {
        if (getHost().getSelected() == EditPart.SELECTED_NONE) {
            super.showFocus();
        }
    }
}
