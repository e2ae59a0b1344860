package ringside.ui.playback.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import ringside.ui.playback.RunSession;

/** Takes all breakpoints away. */
public final class ClearBreakpointsHandler extends SessionHandler {
    @Override
    void execute(ExecutionEvent event, RunSession session) {
        session.breakpoints().clear();
    }
}
