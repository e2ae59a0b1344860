package ringside.ui.diagram.policies;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import ringside.model.lab.Element;
import ringside.ui.diagram.palette.PaletteItem;

/** Moves and resizes cores and last level cache of a socket; new ones may be dropped into it. */
public final class SocketLayoutPolicy extends MovingPolicy {
    @Override
    protected Command getCreateCommand(CreateRequest request) {
        return request.getNewObjectType() instanceof PaletteItem item
                ? item.into((Element) getHost().getModel()).orElse(null) : null;
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        if (RequestConstants.REQ_CREATE.equals(request.getType())) {
            return getCreateCommand((CreateRequest) request) == null ? null : getHost();
        }
        return FixedChildrenPolicy.moves(request) && !isOfHere((ChangeBoundsRequest) request) ? null : super.getTargetEditPart(request);
    }

    private boolean isOfHere(ChangeBoundsRequest request) {
        return request.getEditParts() != null
                && request.getEditParts().stream().allMatch(part -> ((EditPart) part).getParent() == getHost());
    }
}
