package ringside.ui.diagram.policies;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.ui.diagram.commands.PlaceElement;
import ringside.ui.diagram.palette.PaletteItem;

/** Moves, resizes and creates elements on the stage. */
public final class StageLayoutPolicy extends XYLayoutEditPolicy {
    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        return child.getModel() instanceof ringside.model.lab.Link ? new RoutePolicy() : new PlacedPolicy();
    }

    @Override
    protected Object getConstraintForClone(org.eclipse.gef.GraphicalEditPart part, org.eclipse.gef.requests.ChangeBoundsRequest request) {
        return null;
    }

    @Override
    protected Command createAddCommand(EditPart child, Object constraint) {
        return null;
    }

    @Override
    protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
        return child.getModel() instanceof Element element
                ? new PlaceElement((Lab) getHost().getModel(), element, (Rectangle) constraint) : null;
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        if (!(request.getNewObjectType() instanceof PaletteItem item)) {
            return null;
        }
        return item.into((Lab) getHost().getModel()).orElse(null);
    }

    @Override
    protected Command getDeleteDependantCommand(org.eclipse.gef.Request request) {
        return null;
    }
}
