package ringside.trace.history;

import java.util.ArrayDeque;
import java.util.BitSet;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.Outcome;
import ringside.trace.StateField;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/**
 * On whose behalf each line of a last level cache got its way, which decides the mask that it was allocated under: the ways of I/O, those
 * of copies, or those of the class of service of a core. A hit leaves a line where it is, so it may lie outside the ways of whoever
 * touched it last. A moment near one that was asked for lately costs the assignments between them, any other one a look at each line.
 * Safe for any number of threads.
 */
public final class Allocations {
    /** The NIC wrote it: direct cache access. */
    public static final int IO = -1;
    /** A copy or fetch command wrote it. */
    public static final int COPY = -2;

    private static final int RECENT = 4;
    /** Beyond so many assignments each line is looked at. */
    private static final long NEAR = 1 << 18;

    private final StateHistory history;
    private final TraceLog log;
    private final StateField lines;
    private final ArrayDeque<At> recent = new ArrayDeque<>();

    /** What each cell holds on whose behalf, at one moment; never changes. */
    public static final class At {
        private final long position;
        private final int[] by;

        private At(long position, int[] by) {
            this.position = position;
            this.by = by;
        }

        /** {@link #IO}, {@link #COPY}, the id of a core, or 0 where the cell is empty. */
        public int by(int cell) {
            return by[cell];
        }
    }

    /** @param cache id of a last level cache */
    public Allocations(StateHistory history, int cache) {
        this.history = history;
        this.log = history.log();
        this.lines = history.schema().field(cache, FieldKind.LINE);
    }

    /** After line {@code line} of the burst of an event, after the whole event for 0. */
    public synchronized At at(int event, int line) {
        TraceEvent now = log.event(event);
        long position = line == 0 ? log.firstFactOf(event + 1) : now.endFactOfLine(line);
        At nearest = null;
        for (At one : recent) {
            if (one.position == position) {
                return one;
            }
            if (nearest == null || Math.abs(one.position - position) < Math.abs(nearest.position - position)) {
                nearest = one;
            }
        }
        boolean near = nearest != null && Math.abs(nearest.position - position) < NEAR;
        StateView state = history.at(event, line);
        int[] by = near ? nearest.by.clone() : new int[lines.length()];
        BitSet cells = near ? changed(Math.min(nearest.position, position), Math.max(nearest.position, position)) : filled(state);
        for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
            long word = state.get(lines.id(), cell);
            by[cell] = LineWord.valid(word) ? whose(LineWord.line(word), cell, position) : 0;
        }
        At made = new At(position, by);
        recent.addFirst(made);
        if (recent.size() > RECENT) {
            recent.removeLast();
        }
        return made;
    }

    private BitSet changed(long from, long to) {
        BitSet cells = new BitSet();
        for (long fact = from; fact < to; fact++) {
            if (log.factField(fact) == lines.id()) {
                cells.set(log.factIndex(fact));
            }
        }
        return cells;
    }

    private BitSet filled(StateView state) {
        BitSet cells = new BitSet();
        for (int cell = state.next(lines, 0); cell >= 0; cell = state.next(lines, cell + 1)) {
            cells.set(cell);
        }
        return cells;
    }

    /** Goes back to the assignment that gave the cell this line. */
    private int whose(long line, int cell, long position) {
        long fill = history.lastWriter(lines.id(), cell, position);
        for (long older = fill; older >= 0; older = history.lastWriter(lines.id(), cell, older)) {
            if (!LineWord.isOf(log.factValue(older), line) || !LineWord.valid(log.factValue(older))) {
                break;
            }
            fill = older;
        }
        TraceEvent event = log.event(fill < 0 ? 0 : history.eventOfFact(fill));
        if (event.number() == 0 || event.core().id() == 0) {
            return IO;
        }
        int k = history.lineOfFact(fill);
        boolean copied = k > 0 && event.line(k) == line && (Outcome.has(event.lineOutcome(k), Outcome.ALLOCATED) || event.kind() == EventKind.FETCH);
        return copied ? COPY : event.core().id();
    }
}
