package ringside.scenario;

import java.util.List;
import ringside.engine.machine.Machine;
import ringside.engine.machine.MachineBuilder;
import ringside.engine.machine.MachineSpec;
import ringside.trace.Chapter;
import ringside.trace.EventKind;
import ringside.trace.StateReader;
import ringside.trace.TraceSink;

/**
 * An engine that is run again and stopped in the middle of an event: a sink that keeps nothing counts events and lines, and leaves
 * the engine by an exception where the state is wanted.
 */
final class EngineAt implements TraceSink {
    private final int stopEvent;
    private final int stopLine;
    private int event;
    private int line;

    /** Leaves the engine; private to this class. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    private EngineAt(int event, int line) {
        stopEvent = event;
        stopLine = line;
    }

    /** @param line 0 for the whole event */
    static StateReader state(MachineSpec spec, List<Command> commands, int event, int line) {
        Machine machine = MachineBuilder.build(spec);
        if (event > 0) {
            machine.trace(new EngineAt(event, line));
            try {
                run(machine, commands);
                throw new IllegalStateException("the engine never made event " + event);
            } catch (Stop stop) {
                // where it should be
            }
        }
        return machine.state();
    }

    private static void run(Machine machine, List<Command> commands) {
        for (Command command : commands) {
            machine.runToDispatch(command.dispatch());
            machine.apply(command.action().spec());
        }
        while (machine.run(Long.MAX_VALUE)) {
            continue;
        }
    }

    @Override
    public void begin(long tick, long dispatch, int component, EventKind kind, Chapter chapter, int depth, int packet, int cause, int scope, int core) {
        event++;
        line = 0;
    }

    @Override
    public void line(long address, int outcome, long thousandths) {
        line++;
    }

    @Override
    public void end(long thousandths) {
        if (event == stopEvent) {
            throw new Stop();
        }
    }

    @Override
    public void argument(long value) {
    }

    @Override
    public void alsoCause(int cause) {
    }

    @Override
    public void charge(int cost, int count, long thousandths) {
    }

    /** What the event itself assigns between two lines belongs to the earlier one. */
    @Override
    public void openLine() {
        if (event == stopEvent && stopLine > 0 && line == stopLine) {
            throw new Stop();
        }
    }

    @Override
    public void set(int field, int index, long value) {
    }
}
