package ringside.ui.diagram.tools;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.tools.DragEditPartsTracker;
import ringside.ui.diagram.commands.PlaceElement;

/** Drags the selected elements; several that are moved together are one step. */
public final class MovingTracker extends DragEditPartsTracker {
    public MovingTracker(EditPart part) {
        super(part);
    }

    @Override
    protected Command getCommand() {
        Command command = super.getCommand();
        if (!(command instanceof CompoundCommand compound)) {
            return command;
        }
        List<PlaceElement> moves = new ArrayList<>();
        for (Object each : compound.getCommands()) {
            if (!(each instanceof PlaceElement move)) {
                return command;
            }
            moves.add(move);
        }
        return PlaceElement.together(moves);
    }
}
