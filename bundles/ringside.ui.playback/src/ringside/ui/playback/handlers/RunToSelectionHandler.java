package ringside.ui.playback.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.ui.diagram.StageSelection;
import ringside.ui.playback.Concern;
import ringside.ui.playback.RunSession;

/** Goes on to the next event that writes to what is selected on the stage, or that is of it. */
public final class RunToSelectionHandler extends SessionHandler {
    @Override
    void execute(ExecutionEvent event, RunSession session) {
        if (session.selected() != null && session.run().isPresent()) {
            int found = next(session.playhead().log(), session.playhead().event(), session.selected());
            if (found > 0) {
                session.move(p -> p.to(found, 0));
            }
        }
    }

    /** The first event after {@code event} that concerns the place; 0 where there is none. */
    static int next(TraceLog log, int event, StageSelection place) {
        TraceEvent e = log.event(event);
        for (int number = event + 1; number <= log.size(); number++) {
            if (Concern.of(e.moveTo(number), place)) {
                return number;
            }
        }
        return 0;
    }
}
