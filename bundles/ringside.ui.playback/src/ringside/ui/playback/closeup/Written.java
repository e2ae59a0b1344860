package ringside.ui.playback.closeup;

import java.util.HashSet;
import java.util.Set;
import ringside.trace.FieldKind;
import ringside.trace.StateField;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.ui.diagram.overlay.Moment;

/** Which fields of one component the step at the playhead has written. */
final class Written {
    private record Cell(FieldKind kind, int index) {
    }

    private final Set<Cell> cells = new HashSet<>();

    Written(Moment moment, int component) {
        if (moment.event() == 0) {
            return;
        }
        TraceLog log = moment.history().log();
        TraceEvent event = log.event(moment.event());
        long end = moment.line() > 0 ? event.endFactOfLine(moment.line()) : event.endFact();
        for (long fact = event.firstFact(); fact < end; fact++) {
            StateField field = log.schema().field(log.factField(fact));
            if (field.component().id() == component) {
                cells.add(new Cell(field.kind(), field.kind().axes() == 0 ? 0 : log.factIndex(fact)));
            }
        }
    }

    boolean has(FieldKind kind, int index) {
        return cells.contains(new Cell(kind, index));
    }
}
