package ringside.ui.playback.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import ringside.ui.playback.RunSession;

/** Goes on to the next event that writes to what is selected on the stage, or that is of it. */
public final class RunToSelectionHandler extends SessionHandler {
    @Override
    void execute(ExecutionEvent event, RunSession session) {
        session.goToSelected(1);
    }
}
