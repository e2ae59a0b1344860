package ringside.ui.playback.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import ringside.scenario.marks.Breakpoint;
import ringside.ui.playback.RunSession;

/** Sets a breakpoint for the kind of event that the playhead stands at. */
public final class StopAtKindHandler extends SessionHandler {
    @Override
    void execute(ExecutionEvent event, RunSession session) {
        if (session.run().isPresent() && session.playhead().event() > 0) {
            session.breakpoints().add(Breakpoint.when("kind == " + session.event().kind().name()));
        }
    }
}
