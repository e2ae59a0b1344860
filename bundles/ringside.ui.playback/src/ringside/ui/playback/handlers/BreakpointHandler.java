package ringside.ui.playback.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import ringside.ui.playback.RunSession;

/** Sets or clears a breakpoint at the selected component, or at that of the step: a run that plays stops at its next event. */
public final class BreakpointHandler extends SessionHandler {
    @Override
    void execute(ExecutionEvent event, RunSession session) {
        if (session.selected() != null) {
            session.toggleBreakpoint(session.selected().componentPath());
        } else if (session.run().isPresent() && session.playhead().event() > 0) {
            session.toggleBreakpoint(session.event().component().path());
        }
    }
}
