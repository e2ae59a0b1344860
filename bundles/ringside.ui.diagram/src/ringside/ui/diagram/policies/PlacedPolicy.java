package ringside.ui.diagram.policies;

import java.util.List;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import ringside.ui.diagram.gef.StageHandles;

/** A selected part that can be moved and resized. */
public final class PlacedPolicy extends ResizableEditPolicy {
    @Override
    protected List<?> createSelectionHandles() {
        return StageHandles.resizable((GraphicalEditPart) getHost());
    }

    /** A selected part has its frame; only the keyboard on another one needs a sign of its own. */
    @Override
    protected void showFocus() {
        if (getHost().getSelected() == EditPart.SELECTED_NONE) {
            super.showFocus();
        }
    }
}
