package ringside.ui.playback.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.ui.diagram.StageSelection;
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
        for (int number = event + 1; number <= log.size(); number++) {
            TraceEvent e = log.event(number);
            if (place.index() == StageSelection.WHOLE && e.component().path().equals(place.componentPath())) {
                return number;
            }
            for (long fact = e.firstFact(); fact < e.endFact(); fact++) {
                var field = log.schema().field(log.factField(fact));
                boolean there = place.index() == StageSelection.WHOLE || place.index() == log.factIndex(fact) && field.kind().axes() > 0;
                if (there && field.component().path().equals(place.componentPath())) {
                    return number;
                }
            }
        }
        return 0;
    }
}
