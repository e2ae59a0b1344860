package ringside.scenario.expression;

import java.util.Arrays;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.FieldKind;
import ringside.trace.StateField;
import ringside.trace.StateSchema;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;

/** The moment at which terms are evaluated: an event, and the state after it or after a line of its burst. Moves; one thread. */
final class Moment {
    final StateHistory history;
    final TraceLog log;
    final TraceEvent event;
    /** Number of assignments made so far: the state. */
    long position;

    private final StateField number;
    private final StateField replica;
    private long[] names = new long[64];

    Moment(StateHistory history) {
        this.history = history;
        this.log = history.log();
        this.event = log.event(0);
        StateSchema schema = log.schema();
        int table = schema.components().stream().filter(c -> c.kind() == ComponentKind.PACKETS).mapToInt(ComponentInfo::id).findFirst().orElse(0);
        number = schema.field(table, FieldKind.NUMBER);
        replica = schema.field(table, FieldKind.REPLICA);
    }

    Moment to(int number) {
        event.moveTo(number);
        position = log.firstFactOf(number + 1);
        return this;
    }

    Moment to(int number, int line) {
        to(number);
        if (line > 0) {
            position = event.endFactOfLine(line);
        }
        return this;
    }

    /** The name that people see of a packet instance, p7.2 as 7 · 65 536 + 2; 0 for none. */
    long nameOf(long instance) {
        if (instance <= 0 || number == null) {
            return 0;
        }
        int i = (int) instance;
        if (i >= names.length) {
            names = Arrays.copyOf(names, Math.max(i + 1, names.length * 2));
        }
        if (names[i] == 0) {
            names[i] = written(number, i) << 16 | (replica == null ? 0 : written(replica, i));
        }
        return names[i];
    }

    /** What names a packet is written once, so that any moment after it will do. */
    private long written(StateField field, int index) {
        long fact = history.lastWriter(field.id(), index, log.firstFactOf(log.size() + 1));
        return fact < 0 ? 0 : log.factValue(fact);
    }
}
