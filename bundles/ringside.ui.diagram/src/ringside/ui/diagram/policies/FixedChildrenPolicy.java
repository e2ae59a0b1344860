package ringside.ui.diagram.policies;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.LayoutEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import ringside.model.lab.Element;
import ringside.ui.diagram.palette.PaletteItem;

/** Parts inside an element stay where the element draws them; new parts may be dropped into it. */
public final class FixedChildrenPolicy extends LayoutEditPolicy {
    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        return new FramePolicy();
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        return request.getNewObjectType() instanceof PaletteItem item
                ? item.into((Element) getHost().getModel()).orElse(null) : null;
    }

    @Override
    protected Command getMoveChildrenCommand(Request request) {
        return null;
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        boolean refused = RequestConstants.REQ_CREATE.equals(request.getType()) && getCreateCommand((CreateRequest) request) == null;
        return refused || moves(request) ? null : super.getTargetEditPart(request);
    }

    /** Whether elements are dragged: they may be put above others, which do not take them. */
    static boolean moves(Request request) {
        return RequestConstants.REQ_MOVE.equals(request.getType()) || RequestConstants.REQ_ADD.equals(request.getType());
    }
}
