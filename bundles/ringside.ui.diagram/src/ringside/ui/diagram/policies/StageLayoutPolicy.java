package ringside.ui.diagram.policies;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateRequest;
import ringside.model.lab.Lab;
import ringside.ui.diagram.palette.PaletteItem;

/** Moves, resizes and creates elements on the stage. */
public final class StageLayoutPolicy extends MovingPolicy {
    @Override
    protected Command getCreateCommand(CreateRequest request) {
        return request.getNewObjectType() instanceof PaletteItem item ? item.into((Lab) getHost().getModel()).orElse(null) : null;
    }
}
