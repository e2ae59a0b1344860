package ringside.trace;

import java.util.Arrays;

/**
 * The trace of a run: append-only columns, one writer, any number of readers. A reader sees the events 1 to {@link #size()};
 * rows below it never change. Chunks of 65 536 rows never move; above the memory budget the oldest full chunks of the largest
 * columns go to a temporary file and are read from there.
 */
public final class TraceLog implements TraceSink {
    /** Memory that a log may use before it spills, unless set: 512 MiB. */
    public static final long DEFAULT_BUDGET = 512L << 20;

    private final StateSchema schema;
    private final Spill spill;

    final Column tick;
    final Column dispatch;
    final Column component;
    final Column kind;
    final Column chapter;
    final Column depth;
    final Column packet;
    final Column cause;
    final Column scope;
    final Column core;
    final Column cycles;
    final Column firstArgument;
    final Column firstCharge;
    final Column firstLine;
    final Column firstFact;
    final Column previousOfComponent;
    final Column previousOfPacket;

    final Column argument;
    final Column chargeCost;
    final Column chargeCount;
    final Column chargeCycles;
    final Column lineAddress;
    final Column lineOutcome;
    final Column lineCycles;
    final Column lineFirstFact;
    final Column factField;
    final Column factIndex;
    final Column factValue;
    final Column alsoCauseEvent;
    final Column alsoCause;

    private int[] lastOfComponent = new int[16];
    private int[] lastOfPacket = new int[64];
    private boolean open;
    private long openLineFact;
    private boolean complete;
    private long initialFacts;
    private volatile int size;

    public TraceLog(StateSchema schema) {
        this(schema, DEFAULT_BUDGET);
    }

    /** @param budget bytes of memory for rows before full chunks are written to a temporary file */
    public TraceLog(StateSchema schema, long budget) {
        this.schema = schema;
        this.spill = new Spill(budget);
        tick = column(8);
        dispatch = column(8);
        component = column(4);
        kind = column(1);
        chapter = column(1);
        depth = column(1);
        packet = column(4);
        cause = column(4);
        scope = column(4);
        core = column(4);
        cycles = column(8);
        firstArgument = column(8);
        firstCharge = column(8);
        firstLine = column(8);
        firstFact = column(8);
        previousOfComponent = column(4);
        previousOfPacket = column(4);
        argument = column(8);
        chargeCost = column(1);
        chargeCount = column(4);
        chargeCycles = column(8);
        lineAddress = column(8);
        lineOutcome = column(4);
        lineCycles = column(4);
        lineFirstFact = column(8);
        factField = column(4);
        factIndex = column(4);
        factValue = column(8);
        alsoCauseEvent = column(4);
        alsoCause = column(4);
        appendEventRow(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        previousOfComponent.add(0);
        previousOfPacket.add(0);
    }

    private TraceLog(TraceLog shared, int events) {
        this.schema = shared.schema;
        this.spill = new Spill(shared.spill.budget());
        long rows = events + 1L;
        tick = shared.tick.share(rows, spill);
        dispatch = shared.dispatch.share(rows, spill);
        component = shared.component.share(rows, spill);
        kind = shared.kind.share(rows, spill);
        chapter = shared.chapter.share(rows, spill);
        depth = shared.depth.share(rows, spill);
        packet = shared.packet.share(rows, spill);
        cause = shared.cause.share(rows, spill);
        scope = shared.scope.share(rows, spill);
        core = shared.core.share(rows, spill);
        cycles = shared.cycles.share(rows, spill);
        firstArgument = shared.firstArgument.share(rows, spill);
        firstCharge = shared.firstCharge.share(rows, spill);
        firstLine = shared.firstLine.share(rows, spill);
        firstFact = shared.firstFact.share(rows, spill);
        previousOfComponent = shared.previousOfComponent.share(rows, spill);
        previousOfPacket = shared.previousOfPacket.share(rows, spill);
        argument = shared.argument.share(shared.firstArgumentOf(events + 1), spill);
        long charges = shared.firstChargeOf(events + 1);
        chargeCost = shared.chargeCost.share(charges, spill);
        chargeCount = shared.chargeCount.share(charges, spill);
        chargeCycles = shared.chargeCycles.share(charges, spill);
        long lines = shared.firstLineOf(events + 1);
        lineAddress = shared.lineAddress.share(lines, spill);
        lineOutcome = shared.lineOutcome.share(lines, spill);
        lineCycles = shared.lineCycles.share(lines, spill);
        lineFirstFact = shared.lineFirstFact.share(lines, spill);
        long facts = shared.firstFactOf(events + 1);
        factField = shared.factField.share(facts, spill);
        factIndex = shared.factIndex.share(facts, spill);
        factValue = shared.factValue.share(facts, spill);
        long also = shared.firstAlsoCauseOf(events + 1);
        alsoCauseEvent = shared.alsoCauseEvent.share(also, spill);
        alsoCause = shared.alsoCause.share(also, spill);
        initialFacts = shared.initialFacts;
        for (int event = 1; event <= events; event++) {
            lastOfComponent = remember(lastOfComponent, (int) component.get(event), event);
            lastOfPacket = remember(lastOfPacket, (int) packet.get(event), event);
        }
        size = events;
    }

    private Column column(int width) {
        return new Column(width, spill);
    }

    /** A new log that shares the events 1 to {@code events} with this one and goes on by itself. */
    public TraceLog branch(int events) {
        if (events < 0 || events > size) {
            throw new IndexOutOfBoundsException("event " + events + " of " + size);
        }
        return new TraceLog(this, events);
    }

    public StateSchema schema() {
        return schema;
    }

    /** Number of complete events; the last event has this number. */
    public int size() {
        return size;
    }

    /** Whether the run that writes this log has come to its end. */
    public boolean complete() {
        return complete;
    }

    /** Tells readers that nothing more will come. */
    public void markComplete() {
        complete = true;
        size = size; // publishes
    }

    /** Bytes of all rows, in memory and spilled. */
    public long bytes() {
        return spill.total();
    }

    /** A new cursor; each thread and each loop has its own. */
    public TraceEvent event(int number) {
        return new TraceEvent(this).moveTo(number);
    }

    @Override
    public void begin(long atTick, long atDispatch, int ofComponent, EventKind ofKind, Chapter inChapter, int atDepth, int ofPacket, int byCause,
            int inScope, int onCore) {
        if (open) {
            throw new IllegalStateException("event " + (size + 1) + " is still open");
        }
        open = true;
        if (size == 0) {
            initialFacts = factField.size();
        }
        appendEventRow(atTick, atDispatch, ofComponent, ofKind.code(), inChapter.ordinal(), atDepth, ofPacket, byCause, inScope, onCore);
    }

    private void appendEventRow(long atTick, long atDispatch, int ofComponent, int ofKind, int inChapter, int atDepth, int ofPacket, int byCause,
            int inScope, int onCore) {
        tick.add(atTick);
        dispatch.add(atDispatch);
        component.add(ofComponent);
        kind.add(ofKind);
        chapter.add(inChapter);
        depth.add(atDepth);
        packet.add(ofPacket);
        cause.add(byCause);
        scope.add(inScope);
        core.add(onCore);
        firstArgument.add(argument.size());
        firstCharge.add(chargeCost.size());
        firstLine.add(lineAddress.size());
        firstFact.add(factField.size());
        if (ofKind == 0) {
            cycles.add(0);
        }
    }

    @Override
    public void argument(long value) {
        argument.add(value);
    }

    @Override
    public void alsoCause(int event) {
        alsoCauseEvent.add(size + 1);
        alsoCause.add(event);
    }

    @Override
    public void charge(int cost, int count, long thousandths) {
        chargeCost.add(cost);
        chargeCount.add(count);
        chargeCycles.add(thousandths);
    }

    @Override
    public void openLine() {
        openLineFact = factField.size();
    }

    @Override
    public void line(long line, int outcome, long thousandths) {
        lineAddress.add(line);
        lineOutcome.add(outcome);
        lineCycles.add(thousandths);
        lineFirstFact.add(openLineFact);
    }

    @Override
    public void set(int field, int index, long value) {
        if (!open && size > 0) {
            throw new IllegalStateException("assignment to " + schema.field(field).path(index) + " outside an event, after event " + size);
        }
        factField.add(field);
        factIndex.add(index);
        factValue.add(value);
    }

    @Override
    public void end(long thousandths) {
        if (!open) {
            throw new IllegalStateException("no event is open");
        }
        int number = size + 1;
        cycles.add(thousandths);
        int c = (int) component.get(number);
        int p = (int) packet.get(number);
        previousOfComponent.add(last(lastOfComponent, c));
        previousOfPacket.add(last(lastOfPacket, p));
        lastOfComponent = remember(lastOfComponent, c, number);
        lastOfPacket = remember(lastOfPacket, p, number);
        open = false;
        size = number;
    }

    private static int last(int[] table, int key) {
        return key == 0 || key >= table.length ? 0 : table[key];
    }

    private static int[] remember(int[] table, int key, int event) {
        if (key == 0) {
            return table;
        }
        int[] grown = key < table.length ? table : Arrays.copyOf(table, Math.max(key + 1, table.length * 2));
        grown[key] = event;
        return grown;
    }

    /** Number of assignments that make up the initial state. */
    public long initialFacts() {
        return size == 0 ? factField.size() : initialFacts;
    }

    long firstArgumentOf(int event) {
        return event > size ? endOf(event, argument, firstArgument) : firstArgument.get(event);
    }

    long firstChargeOf(int event) {
        return event > size ? endOf(event, chargeCost, firstCharge) : firstCharge.get(event);
    }

    long firstLineOf(int event) {
        return event > size ? endOf(event, lineAddress, firstLine) : firstLine.get(event);
    }

    /** Position of the first assignment of this event; for {@code size() + 1} the position after the last one. */
    public long firstFactOf(int event) {
        if (event == 0) {
            return 0;
        }
        return event > size ? endOf(event, factField, firstFact) : firstFact.get(event);
    }

    /** The writer may have begun the next event already: its first row is where the last complete one ends. */
    private static long endOf(int event, Column rows, Column first) {
        return first.size() > event ? first.get(event) : rows.size();
    }

    private long firstAlsoCauseOf(int event) {
        long low = 0;
        long high = alsoCauseEvent.size();
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (alsoCauseEvent.get(middle) < event) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The further causes of an event, in the order they were given. */
    public int[] alsoCausesOf(int event) {
        long from = firstAlsoCauseOf(event);
        long to = firstAlsoCauseOf(event + 1);
        int[] out = new int[(int) (to - from)];
        for (int i = 0; i < out.length; i++) {
            out[i] = (int) alsoCause.get(from + i);
        }
        return out;
    }

    /** Field of an assignment, by its position. */
    public int factField(long position) {
        return (int) factField.get(position);
    }

    public int factIndex(long position) {
        return (int) factIndex.get(position);
    }

    public long factValue(long position) {
        return factValue.get(position);
    }

    /** The last event of a packet, 0 where it has none yet. */
    public int lastEventOfPacket(int ofPacket) {
        return last(lastOfPacket, ofPacket);
    }

    /** Frees the temporary file, if any. The log must not be read afterwards. */
    public void close() {
        spill.close();
    }
}
