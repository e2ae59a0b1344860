package ringside.trace;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.Stream;

/**
 * The trace of a run: append-only columns, one writer, any number of readers on any threads. A reader sees the events 1 to
 * {@link #size()} and what belongs to them; these never change. Above the memory budget, which a log shares with its branches, the
 * oldest full chunks of 32 768 rows go to a temporary file and are read from there.
 *
 * <p>Limits: 2^31 - 1 events; 2^32 - 1 arguments, charges, lines and facts; 65 535 components.
 */
public final class TraceLog implements TraceSink {
    /** Memory that a log may use before it spills, unless set: 512 MiB, or a quarter of the heap where that is less. */
    public static final long DEFAULT_BUDGET = Math.min(512L << 20, Runtime.getRuntime().maxMemory() / 4);
    private static final int BLOCK_SHIFT = 10;

    private final StateSchema schema;
    private final Spill spill;

    // Row n of these is event n; row 0 is a row of zeros.
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
    final Column previousOfComponent;
    final Column previousOfPacket;
    /** Number of rows below that belong to the events up to and including this one. */
    private final Column endArgument;
    private final Column endCharge;
    private final Column endLine;
    private final Column endFact;

    final Column argument;
    final Column chargeCost;
    final Column chargeCount;
    final Column chargeCycles;
    final Column lineAddress;
    final Column lineOutcome;
    final Column lineCycles;
    /** Facts of the event before those of this line. */
    final Column lineFact;
    private final Column factField;
    private final Column factIndex;
    private final Column factValue;
    private final Column alsoCauseEvent;
    private final Column alsoCause;

    private final Latest latestOfComponent = new Latest();
    private final Latest latestOfPacket = new Latest();

    // Known to the writer only.
    private boolean open;
    private long openFact;
    private long openLineFact;
    private long openTick;
    private int openComponent;
    private int openPacket;
    private long charged;

    private volatile int alsoCauses;
    /** Element b: the number of further causes of the first b blocks of 1,024 events, as far as these are full. */
    private volatile int[] alsoCausesBefore = new int[16];
    private volatile long initialFacts;
    private volatile boolean complete;
    private volatile int size;
    private boolean closed;

    /** The latest event of each component or packet. The writer sets it when all rows of the event are written. */
    private static final class Latest {
        private volatile AtomicIntegerArray events = new AtomicIntegerArray(16);

        int of(int key) {
            AtomicIntegerArray table = events;
            return key < 0 || key >= table.length() ? 0 : table.getAcquire(key);
        }

        void is(int key, int event) {
            if (key == 0) {
                return;
            }
            if (key >= events.length()) {
                AtomicIntegerArray grown = new AtomicIntegerArray(Math.max(key + 1, events.length() * 2));
                for (int i = 0; i < events.length(); i++) {
                    grown.setPlain(i, events.getPlain(i));
                }
                events = grown;
            }
            events.setRelease(key, event);
        }
    }

    public TraceLog(StateSchema schema) {
        this(schema, DEFAULT_BUDGET);
    }

    /** @param budget bytes of memory for rows before full chunks are written to a temporary file */
    public TraceLog(StateSchema schema, long budget) {
        this.schema = schema;
        this.spill = new Spill(budget);
        tick = column(8);
        dispatch = column(8);
        component = column(2);
        kind = column(1);
        chapter = column(1);
        depth = column(1);
        packet = column(4);
        cause = column(4);
        scope = column(4);
        core = column(2);
        cycles = column(8);
        previousOfComponent = column(4);
        previousOfPacket = column(4);
        endArgument = column(4);
        endCharge = column(4);
        endLine = column(4);
        endFact = column(4);
        argument = column(8);
        chargeCost = column(2);
        chargeCount = column(4);
        chargeCycles = column(8);
        lineAddress = column(8);
        lineOutcome = column(2);
        lineCycles = column(4);
        lineFact = column(4);
        factField = column(4);
        factIndex = column(4);
        factValue = column(8);
        alsoCauseEvent = column(4);
        alsoCause = column(4);
        perEvent().forEach(column -> column.add(0));
    }

    private Column column(int width) {
        return new Column(width, spill);
    }

    private Stream<Column> perEvent() {
        return Stream.of(tick, dispatch, component, kind, chapter, depth, packet, cause, scope, core, cycles, previousOfComponent,
                previousOfPacket, endArgument, endCharge, endLine, endFact);
    }

    private Stream<Column> all() {
        return Stream.concat(perEvent(), Stream.of(argument, chargeCost, chargeCount, chargeCycles, lineAddress, lineOutcome, lineCycles,
                lineFact, factField, factIndex, factValue, alsoCauseEvent, alsoCause));
    }

    private TraceLog(TraceLog shared, int events) {
        this.schema = shared.schema;
        this.spill = shared.spill.retain();
        long rows = events + 1L;
        tick = shared.tick.share(rows);
        dispatch = shared.dispatch.share(rows);
        component = shared.component.share(rows);
        kind = shared.kind.share(rows);
        chapter = shared.chapter.share(rows);
        depth = shared.depth.share(rows);
        packet = shared.packet.share(rows);
        cause = shared.cause.share(rows);
        scope = shared.scope.share(rows);
        core = shared.core.share(rows);
        cycles = shared.cycles.share(rows);
        previousOfComponent = shared.previousOfComponent.share(rows);
        previousOfPacket = shared.previousOfPacket.share(rows);
        endArgument = shared.endArgument.share(rows);
        endCharge = shared.endCharge.share(rows);
        endLine = shared.endLine.share(rows);
        endFact = shared.endFact.share(rows);
        argument = shared.argument.share(shared.firstArgumentOf(events + 1));
        long charges = shared.firstChargeOf(events + 1);
        chargeCost = shared.chargeCost.share(charges);
        chargeCount = shared.chargeCount.share(charges);
        chargeCycles = shared.chargeCycles.share(charges);
        long lines = shared.firstLineOf(events + 1);
        lineAddress = shared.lineAddress.share(lines);
        lineOutcome = shared.lineOutcome.share(lines);
        lineCycles = shared.lineCycles.share(lines);
        lineFact = shared.lineFact.share(lines);
        long facts = shared.firstFactOf(events + 1);
        factField = shared.factField.share(facts);
        factIndex = shared.factIndex.share(facts);
        factValue = shared.factValue.share(facts);
        alsoCauses = shared.firstAlsoCauseOf(events + 1);
        alsoCauseEvent = shared.alsoCauseEvent.share(alsoCauses);
        alsoCause = shared.alsoCause.share(alsoCauses);
        alsoCausesBefore = Arrays.copyOf(shared.alsoCausesBefore, Math.max(16, (events >>> BLOCK_SHIFT) + 1));
        initialFacts = shared.initialFacts;
        openTick = tick.get(events);
        for (int event = 1; event <= events; event++) {
            latestOfComponent.is((int) component.get(event), event);
            latestOfPacket.is((int) packet.get(event), event);
        }
        size = events;
    }

    /**
     * A new log that shares the events 1 to {@code events} with this one and goes on by itself. May be asked for while this one is
     * still written.
     */
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
    }

    /** Bytes of all rows so far, in memory or spilled, shared or not. */
    public long bytes() {
        int events = size;
        return (events + 1L) * width(perEvent()) + firstArgumentOf(events + 1) * argument.width()
                + firstChargeOf(events + 1) * width(Stream.of(chargeCost, chargeCount, chargeCycles))
                + firstLineOf(events + 1) * width(Stream.of(lineAddress, lineOutcome, lineCycles, lineFact))
                + firstFactOf(events + 1) * width(Stream.of(factField, factIndex, factValue))
                + alsoCauses * (long) width(Stream.of(alsoCauseEvent, alsoCause));
    }

    /** Bytes that rows take in memory now, in this log and its branches. */
    long memory() {
        return spill.inMemory();
    }

    /** Bytes of the temporary file that this log and its branches have spilled rows to; 0 where all rows are in memory. */
    public long bytesOnDisk() {
        return spill.onDisk();
    }

    /** How often rows of this log and its branches were read from that file. */
    long readsOfDisk() {
        return spill.reads();
    }

    private static int width(Stream<Column> columns) {
        return columns.mapToInt(Column::width).sum();
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
        if (atTick < openTick) {
            throw new IllegalStateException(next(ofKind) + " goes back in time, from tick " + openTick + " to " + atTick);
        }
        if (byCause < 0 || byCause > size) {
            throw new IllegalStateException(next(ofKind) + " has event " + byCause + " as its cause");
        }
        open = true;
        openFact = factField.size();
        openLineFact = openFact;
        openTick = atTick;
        openComponent = ofComponent;
        openPacket = ofPacket;
        charged = 0;
        tick.add(atTick);
        dispatch.add(atDispatch);
        component.add(ofComponent);
        kind.add(ofKind.code());
        chapter.add(inChapter.ordinal());
        depth.add(atDepth);
        packet.add(ofPacket);
        cause.add(byCause);
        scope.add(inScope);
        core.add(onCore);
    }

    private String next(EventKind ofKind) {
        return "event " + (size + 1) + " (" + ofKind.label() + ")";
    }

    @Override
    public void argument(long value) {
        argument.add(value);
    }

    @Override
    public void alsoCause(int event) {
        if (event < 1 || event > size) {
            throw new IllegalStateException("event " + (size + 1) + " has event " + event + " as a further cause");
        }
        alsoCauseEvent.add(size + 1);
        alsoCause.add(event);
    }

    @Override
    public void charge(int cost, int count, long thousandths) {
        chargeCost.add(cost);
        chargeCount.add(count);
        chargeCycles.add(thousandths);
        charged += thousandths;
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
        lineFact.add(openLineFact - openFact);
        openLine();
    }

    @Override
    public void set(int field, int index, long value) {
        if (!open && size > 0) {
            throw new IllegalStateException("assignment to " + schema.field(field).path(index) + " outside an event, after event " + size);
        }
        assert schema.field(field).length() == 0 || index < schema.field(field).length() : "no element " + schema.field(field).path(index);
        factField.add(field);
        factIndex.add(index);
        factValue.add(value);
        if (!open) {
            initialFacts = factField.size(); // publishes
        }
    }

    @Override
    public void end(long thousandths) {
        if (!open) {
            throw new IllegalStateException("no event is open");
        }
        int number = size + 1;
        assert charged == thousandths : "event " + number + " takes " + thousandths + " thousandths of a cycle, its charges " + charged;
        cycles.add(thousandths);
        previousOfComponent.add(latestOfComponent.of(openComponent));
        previousOfPacket.add(latestOfPacket.of(openPacket));
        endArgument.add(argument.size());
        endCharge.add(chargeCost.size());
        endLine.add(lineAddress.size());
        endFact.add(factField.size());
        latestOfComponent.is(openComponent, number);
        latestOfPacket.is(openPacket, number);
        if (alsoCauses != alsoCause.size()) {
            alsoCauses = (int) alsoCause.size();
        }
        if ((number & (1 << BLOCK_SHIFT) - 1) == 0) {
            endBlock(number >>> BLOCK_SHIFT);
        }
        open = false;
        size = number; // publishes
    }

    private void endBlock(int blocks) {
        if (blocks == alsoCausesBefore.length) {
            alsoCausesBefore = Arrays.copyOf(alsoCausesBefore, 2 * blocks);
        }
        alsoCausesBefore[blocks] = alsoCauses;
    }

    /** Number of assignments that make up the initial state. */
    public long initialFacts() {
        return initialFacts;
    }

    long firstArgumentOf(int event) {
        return event == 0 ? 0 : endArgument.get(event - 1);
    }

    long firstChargeOf(int event) {
        return event == 0 ? 0 : endCharge.get(event - 1);
    }

    long firstLineOf(int event) {
        return event == 0 ? 0 : endLine.get(event - 1);
    }

    /** Position of the first assignment of this event; for {@code size() + 1} the position after the last one. */
    public long firstFactOf(int event) {
        return event == 0 ? 0 : event == 1 ? initialFacts : endFact.get(event - 1);
    }

    private int firstAlsoCauseOf(int event) {
        int block = Math.max(0, event - 1) >>> BLOCK_SHIFT;
        boolean full = block + 1 << BLOCK_SHIFT <= size;
        int[] before = alsoCausesBefore;
        int low = before[block];
        int high = full ? before[block + 1] : alsoCauses;
        while (low < high) {
            int middle = (low + high) >>> 1;
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
        int from = firstAlsoCauseOf(event);
        int[] out = new int[firstAlsoCauseOf(event + 1) - from];
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

    /** The last event of a packet so far, 0 where it has none yet. */
    public int lastEventOfPacket(int ofPacket) {
        int seen = size;
        return published(ofPacket == 0 ? 0 : latestOfPacket.of(ofPacket), seen, previousOfPacket);
    }

    /** The last event of a component so far, 0 where it has none yet. */
    public int lastEventOfComponent(int ofComponent) {
        int seen = size;
        return published(ofComponent == 0 ? 0 : latestOfComponent.of(ofComponent), seen, previousOfComponent);
    }

    /** The writer may be ahead of what the reader has seen: its rows are complete, but the reader wants none of them. */
    private static int published(int latest, int seen, Column previous) {
        int event = latest;
        while (event > seen) {
            event = (int) previous.get(event);
        }
        return event;
    }

    /** Gives back the memory and the temporary file. The log must not be used afterwards; its branches may. */
    public void close() {
        if (!closed) {
            closed = true;
            all().forEach(Column::release);
            spill.release();
        }
    }
}
