package ringside.ui.app.frame;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Folds the timeline, or the problems in Build, to a thin line below the stage, and opens it again. */
public final class FoldBelow extends AbstractHandler {

    public static final String COMMAND = "ringside.command.foldBelow";

    @Override
    public Object execute(ExecutionEvent event) {
        RegionSizes.fold(!RegionSizes.folded());
        return null;
    }
}
