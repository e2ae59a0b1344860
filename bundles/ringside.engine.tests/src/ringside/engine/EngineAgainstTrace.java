package ringside.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import ringside.engine.machine.Machine;
import ringside.trace.Chapter;
import ringside.trace.EventKind;
import ringside.trace.StateField;
import ringside.trace.StateReader;
import ringside.trace.TraceLog;
import ringside.trace.TraceSink;
import ringside.trace.history.StateHistory;

/**
 * A sink that holds the engine's own arrays against the history of the trace: at the end of every event, and after every line of
 * every burst.
 */
final class EngineAgainstTrace implements TraceSink {
    private final Machine machine;
    private final TraceLog log;
    private final StateHistory history;
    private final List<long[]> afterLine = new ArrayList<>();
    private int lines;
    private long comparisons;
    private boolean open;

    EngineAgainstTrace(Machine machine) {
        this.machine = machine;
        this.log = new TraceLog(machine.schema());
        this.history = new StateHistory(log);
    }

    TraceLog log() {
        return log;
    }

    long comparisons() {
        return comparisons;
    }

    @Override
    public void begin(long tick, long dispatch, int component, EventKind kind, Chapter chapter, int depth, int packet, int cause, int scope, int core) {
        if (log.size() == 0) {
            compare(snapshot(), history.at(0), "the initial state");
        }
        log.begin(tick, dispatch, component, kind, chapter, depth, packet, cause, scope, core);
        afterLine.clear();
        lines = 0;
        open = true;
    }

    @Override
    public void argument(long value) {
        log.argument(value);
    }

    @Override
    public void alsoCause(int event) {
        log.alsoCause(event);
    }

    @Override
    public void charge(int cost, int count, long thousandths) {
        log.charge(cost, count, thousandths);
    }

    @Override
    public void openLine() {
        if (lines > 0) {
            afterLine.add(snapshot());
        }
        log.openLine();
    }

    @Override
    public void line(long line, int outcome, long thousandths) {
        lines++;
        log.line(line, outcome, thousandths);
    }

    @Override
    public void set(int field, int index, long value) {
        if (open) {
            assertEquals(value, machine.state().get(field, index), () -> "told and kept differ: " + machine.schema().field(field).path(index));
        }
        log.set(field, index, value);
    }

    @Override
    public void end(long thousandths) {
        log.end(thousandths);
        open = false;
        int event = log.size();
        compare(snapshot(), history.at(event), "event " + event);
        for (int k = 1; k <= afterLine.size(); k++) {
            compare(afterLine.get(k - 1), history.at(event, k), "event " + event + " line " + k);
        }
    }

    private long[] snapshot() {
        StateReader state = machine.state();
        List<Long> all = new ArrayList<>();
        for (StateField field : machine.schema().fields()) {
            int length = state.length(field);
            all.add((long) length);
            for (int i = 0; i < length; i++) {
                all.add(state.get(field.id(), i));
            }
        }
        return all.stream().mapToLong(Long::longValue).toArray();
    }

    private void compare(long[] engine, StateReader trace, String when) {
        int at = 0;
        for (StateField field : machine.schema().fields()) {
            int length = (int) engine[at++];
            for (int i = 0; i < length; i++) {
                int index = i;
                long expected = engine[at++];
                comparisons++;
                if (expected != trace.get(field.id(), i)) {
                    assertEquals(expected, trace.get(field.id(), i), () -> "after " + when + ": " + field.path(index));
                }
            }
        }
    }
}
