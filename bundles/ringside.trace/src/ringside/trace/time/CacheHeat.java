package ringside.trace.time;

import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.CopyTarget;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.Outcome;
import ringside.trace.Outcome.Level;
import ringside.trace.StateField;
import ringside.trace.StateSchema;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/**
 * How often the sets of a cache were used over a run, and how many lines were evicted there: neighbouring sets in rows, neighbouring events
 * in columns. An access is a line of a burst that was looked up in the cache, as its counters have it: prefetches are none, a copy into the
 * last level looks up what it reads and what it writes. (What a copy through the host's L1 reads is not in the trace and not counted.) Each
 * event is read once, by {@link #read}; as the run grows, columns are put together two by two, so that they never are more than
 * {@link #MOST_COLUMNS}. Safe for any number of threads.
 */
public final class CacheHeat {
    public static final int MOST_ROWS = 32;
    public static final int MOST_COLUMNS = 64;
    private static final int AT_ONCE = 1 << 13;

    private final TraceLog log;
    private final StateSchema schema;
    private final ComponentInfo cache;
    private final StateField lines;
    private final boolean shared;
    private final boolean second;
    private final int sets;
    private final int setsPerRow;
    private final int rows;
    private int[] accesses;
    private int[] evictions;
    private int eventsPerColumn = 1;
    private int readTo;

    /**
     * What was counted so far.
     *
     * @param sets            of the cache
     * @param setsPerRow      the last row may have fewer
     * @param eventsPerColumn the last column may have fewer
     * @param events          events that were read
     * @param accesses        by row times {@link #MOST_COLUMNS} plus column
     * @param evictions       likewise
     */
    public record Counts(int sets, int setsPerRow, int rows, int eventsPerColumn, int events, int[] accesses, int[] evictions) {
        public int columns() {
            return (events + eventsPerColumn - 1) / eventsPerColumn;
        }

        public int accesses(int row, int column) {
            return accesses[row * MOST_COLUMNS + column];
        }

        public int evictions(int row, int column) {
            return evictions[row * MOST_COLUMNS + column];
        }

        /** The largest number of accesses. */
        public int most() {
            int most = 0;
            for (int count : accesses) {
                most = Math.max(most, count);
            }
            return most;
        }

        public int firstSet(int row) {
            return row * setsPerRow;
        }

        public int lastSet(int row) {
            return Math.min(sets, (row + 1) * setsPerRow) - 1;
        }

        public int firstEvent(int column) {
            return column * eventsPerColumn + 1;
        }

        public int lastEvent(int column) {
            return Math.min(events, (column + 1) * eventsPerColumn);
        }

        /** The column of an event, from 1; -1 for the beginning and for what was not read yet. */
        public int column(int event) {
            return event < 1 || event > events ? -1 : (event - 1) / eventsPerColumn;
        }
    }

    /** @param cache component id of the cache */
    public CacheHeat(TraceLog log, int cache) {
        this.log = log;
        this.schema = log.schema();
        this.cache = schema.component(cache);
        this.lines = schema.field(cache, FieldKind.LINE);
        this.shared = schema.component(this.cache.parent()).kind() != ComponentKind.CORE;
        this.second = !shared && schema.components().stream().anyMatch(c -> c.kind() == ComponentKind.CACHE && c.parent() == this.cache.parent() && c.id() < cache);
        this.sets = lines.length() / lines.ways();
        this.setsPerRow = (sets + MOST_ROWS - 1) / MOST_ROWS;
        this.rows = (sets + setsPerRow - 1) / setsPerRow;
        this.accesses = new int[rows * MOST_COLUMNS];
        this.evictions = new int[rows * MOST_COLUMNS];
    }

    /**
     * Reads up to 8 192 further events, which takes some milliseconds.
     *
     * @return whether there is more to read
     */
    public synchronized boolean read() {
        int end = log.size();
        int to = Math.min(end, readTo + AT_ONCE);
        TraceEvent e = log.event(0);
        while (readTo < to) {
            e.moveTo(++readTo);
            while (readTo > eventsPerColumn * MOST_COLUMNS) {
                accesses = halved(accesses);
                evictions = halved(evictions);
                eventsPerColumn *= 2;
            }
            count(e, (readTo - 1) / eventsPerColumn);
        }
        return readTo < end;
    }

    /** Whether all events that the run has so far were read. */
    public synchronized boolean upToDate() {
        return readTo == log.size();
    }

    public synchronized Counts counts() {
        return new Counts(sets, setsPerRow, rows, eventsPerColumn, readTo, accesses.clone(), evictions.clone());
    }

    private static int[] halved(int[] counts) {
        int[] out = new int[counts.length];
        for (int i = 0; i < counts.length; i++) {
            out[i / MOST_COLUMNS * MOST_COLUMNS + i % MOST_COLUMNS / 2] += counts[i];
        }
        return out;
    }

    private void count(TraceEvent event, int column) {
        boolean prefetch = event.kind() == EventKind.FETCH || event.kind() == EventKind.PREFETCH;
        int count = event.lineCount();
        for (int k = 1; k <= count; k++) {
            int outcome = event.lineOutcome(k);
            // The lines of the packet are prefetched, the ring is read.
            boolean fetched = prefetch && schema.memory().bufferOf(event.line(k)) != 0;
            if (!fetched && !Outcome.has(outcome, Outcome.PREFETCHED)) {
                looked(event, k, outcome, column);
            }
        }
        evicted(event, column);
    }

    private void looked(TraceEvent event, int k, int outcome, int column) {
        boolean copy = event.kind() == EventKind.COPY || event.kind() == EventKind.DIRECT_COPY;
        boolean written = Outcome.has(outcome, Outcome.UPDATED) || Outcome.has(outcome, Outcome.ALLOCATED);
        long line = event.line(k);
        long read = copy && !throughL1(event) ? source(event, k) : line;
        if (shared) {
            boolean dma = event.kind() == EventKind.DMA_WRITE || event.kind() == EventKind.NIC_WRITEBACK;
            boolean reached = reached(outcome) && (!dma || Outcome.level(outcome) == Level.LLC);
            if (reached) {
                add(read, column);
            }
            if (copy && written) {
                add(line, column);
            }
        } else if (cache.parent() == event.core().id() && (!second || Outcome.level(outcome) != Level.L1)) {
            add(read, column);
        }
    }

    /** Whether the last level was asked; a line that was there and only became exclusive counts at the core that had it. */
    private static boolean reached(int outcome) {
        Level level = Outcome.level(outcome);
        return level != Level.NONE && level != Level.L1 && level != Level.L2 && !Outcome.has(outcome, Outcome.UPGRADED);
    }

    private static boolean throughL1(TraceEvent event) {
        return event.argument("target") == CopyTarget.HOST_L1.ordinal();
    }

    private long source(TraceEvent event, int k) {
        int from = (int) event.argument("from");
        return from == 0 ? event.line(k) : schema.memory().lineOfBuffer(from, k - 1);
    }

    private void add(long line, int column) {
        accesses[row((int) (line % sets)) + column]++;
    }

    private int row(int set) {
        return set / setsPerRow * MOST_COLUMNS;
    }

    private void evicted(TraceEvent event, int column) {
        int count = event.lineCount();
        long from = event.firstFact();
        for (int k = 0; k <= count; k++) {
            long to = k == count ? event.endFact() : event.endFactOfLine(k);
            for (long fact = from; fact < to; fact++) {
                if (log.factField(fact) == lines.id() && log.factValue(fact) == 0) {
                    long filled = filled(fact, to);
                    if (filled > 0 && Evictions.makesRoom(log, lines, fact, filled)) {
                        evictions[row(log.factIndex(fact) / lines.ways()) + column]++;
                    }
                }
            }
            from = to;
        }
    }

    /** The assignment before {@code end} that fills the way which this one emptied; 0 where none does. */
    private long filled(long emptied, long end) {
        for (long fact = emptied + 1; fact < end; fact++) {
            if (log.factField(fact) == lines.id() && log.factIndex(fact) == log.factIndex(emptied)) {
                return log.factValue(fact) == 0 ? 0 : fact;
            }
        }
        return 0;
    }
}
