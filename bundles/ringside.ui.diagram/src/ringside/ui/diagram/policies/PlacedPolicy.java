package ringside.ui.diagram.policies;

import java.util.List;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import ringside.ui.diagram.gef.StageHandles;

/** A selected part that can be moved and resized. */
public final class PlacedPolicy extends ResizableEditPolicy {
    @Override
    protected List<?> createSelectionHandles() {
        return StageHandles.resizable((GraphicalEditPart) getHost());
    }
}
