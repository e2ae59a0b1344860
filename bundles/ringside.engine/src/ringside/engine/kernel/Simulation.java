package ringside.engine.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.StateField;
import ringside.trace.StateReader;
import ringside.trace.StateSchema;
import ringside.trace.TraceSink;

/**
 * Time and order of one run: the clock, the pending events, the handlers and the schema of the state. Deterministic; one thread.
 */
public final class Simulation {
    /** At one tick: timed actions first, then wires and DMA, then cores, then timers. */
    public static final int PRIORITY_ACTION = 0;
    public static final int PRIORITY_NIC = 1;
    public static final int PRIORITY_CORE = 2;
    public static final int PRIORITY_TIMER = 3;

    private final EventQueue queue = new EventQueue();
    private final List<Handler> handlers = new ArrayList<>();
    private final StateSchema schema = new StateSchema();
    private final List<IntToLongFunction> readers = new ArrayList<>();
    private final Trace trace = new Trace(this);
    private final RandomStreams random;
    private Handler[] table = new Handler[0];
    private long tick;
    private long dispatches;
    private int scopes;
    private long endTick = Long.MAX_VALUE;

    public Simulation(long seed) {
        random = new RandomStreams(seed);
    }

    public StateSchema schema() {
        return schema;
    }

    public Trace trace() {
        return trace;
    }

    public RandomStreams random() {
        return random;
    }

    /** The current tick. */
    public long tick() {
        return tick;
    }

    /** Number of handler calls so far; the same with and without a sink. */
    public long dispatches() {
        return dispatches;
    }

    /** Events later than this tick are not dispatched. */
    public void endTick(long last) {
        endTick = last;
    }

    int newScope() {
        return ++scopes;
    }

    /** Makes a handler known; returns its number. */
    public int addHandler(Handler handler) {
        handlers.add(handler);
        return handlers.size() - 1;
    }

    /** Declares a plain field; {@code reader} reads the component's own variable. */
    public int field(ComponentInfo component, FieldKind kind, IntToLongFunction reader) {
        return field(component, kind, 1, 0, reader);
    }

    /** Declares a field of {@code length} elements (0: grows with the run); {@code ways} for the inner axis, else 0. */
    public int field(ComponentInfo component, FieldKind kind, int length, int ways, IntToLongFunction reader) {
        readers.add(reader);
        return schema.addField(component, kind, length, ways);
    }

    /** Schedules an event; returns a handle for {@link #cancel}. */
    public long schedule(long atTick, int priority, int handler, long first, long second) {
        assert atTick >= tick : "an event in the past";
        return queue.add(atTick, priority, handler, first, second);
    }

    public void cancel(long handle) {
        queue.cancel(handle);
    }

    /** Where the events of this run go; null for nowhere. */
    public void sink(TraceSink sink) {
        trace.sink(sink);
    }

    /** This run will have no trace. Before the first dispatch. */
    public void forget() {
        trace.forget();
    }

    /** Writes every field that is not 0 as the initial state. Call after {@link #sink}, before the first dispatch. */
    public void writeInitialState() {
        for (StateField field : schema.fields()) {
            for (int i = 0; i < field.length(); i++) {
                long value = readers.get(field.id()).applyAsLong(i);
                if (value != 0) {
                    trace.set(field.id(), i, value);
                }
            }
        }
    }

    /** Dispatches up to {@code count} events. Returns whether more are pending. */
    public boolean run(long count) {
        if (table.length != handlers.size()) {
            table = handlers.toArray(new Handler[0]);
        }
        Handler[] of = table;
        for (long i = 0; i < count; i++) {
            if (!queue.poll(endTick)) {
                return false;
            }
            tick = queue.tick();
            dispatches++;
            of[queue.handler()].handle(queue.first(), queue.second());
        }
        return queue.size() > 0;
    }

    /** Number of pending events. */
    public int pending() {
        return queue.size();
    }

    /** The state as the components' own variables have it. */
    public StateReader state(int packets) {
        return new StateReader() {
            @Override
            public long get(int field, int index) {
                return readers.get(field).applyAsLong(index);
            }

            @Override
            public int length(StateField field) {
                return field.length() > 0 ? field.length() : packets + 1;
            }
        };
    }
}
