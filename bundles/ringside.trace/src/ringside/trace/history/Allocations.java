package ringside.trace.history;

import java.util.Arrays;
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
 * touched it last. Each event is read once, as far as a question needs it; kept is where the answer for a cell changes, eight bytes each
 * time. Safe for any number of threads.
 */
public final class Allocations {
    /** The NIC wrote it: direct cache access. */
    public static final int IO = -1;
    /** A copy or fetch command wrote it. */
    public static final int COPY = -2;

    private final TraceLog log;
    private final StateField lines;
    private final Cell[] cells;
    private int readTo = -1;

    /** What each cell holds on whose behalf, at one moment; never changes. */
    public final class At {
        private final long position;

        private At(long position) {
            this.position = position;
        }

        /** {@link #IO}, {@link #COPY}, the id of a core, or 0 where the cell is empty. */
        public int by(int cell) {
            synchronized (Allocations.this) {
                return cells[cell] == null ? 0 : cells[cell].at(position);
            }
        }
    }

    /** One cell: the line that it holds where reading has come to, and since which assignments it has been whose, positions below 2^32. */
    private static final class Cell {
        private long word;
        private int[] since = new int[2];
        private int[] by = new int[2];
        private int count;

        int at(long position) {
            int low = 0;
            int high = count;
            while (low < high) {
                int middle = low + high >>> 1;
                if (since(middle) < position) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low == 0 ? 0 : by[low - 1];
        }

        private long since(int i) {
            return since[i] & 0xFFFF_FFFFL;
        }

        int last() {
            return count == 0 ? 0 : by[count - 1];
        }

        /** @param part where the assignments begin between which nobody looks: those of a line of a burst, say an eviction and a fill */
        void put(long position, int whose, long part) {
            if (count > 0 && since(count - 1) >= part) {
                count--;
            }
            if (whose == last()) {
                return;
            }
            if (count == since.length) {
                since = Arrays.copyOf(since, count + (count >> 1) + 1);
                by = Arrays.copyOf(by, since.length);
            }
            since[count] = (int) position;
            by[count++] = whose;
        }
    }

    /** @param cache id of a last level cache */
    Allocations(StateHistory history, int cache) {
        log = history.log();
        lines = history.schema().field(cache, FieldKind.LINE);
        cells = new Cell[lines.length()];
    }

    /** After line {@code line} of the burst of an event, after the whole event for 0. */
    public At at(int event, int line) {
        read(event);
        return new At(line == 0 ? log.firstFactOf(event + 1) : log.event(event).endFactOfLine(line));
    }

    /** Reads the events up to this one. */
    private synchronized void read(int last) {
        TraceEvent event = log.event(0);
        for (int number = readTo + 1; number <= last; number++) {
            event.moveTo(number);
            long from = number == 0 ? 0 : event.firstFact();
            for (int k = 0; k <= event.lineCount(); k++) {
                long to = k == event.lineCount() ? log.firstFactOf(number + 1) : event.endFactOfLine(k);
                for (long fact = from; fact < to; fact++) {
                    if (log.factField(fact) == lines.id()) {
                        assigned(event, k, fact, from);
                    }
                }
                from = to;
            }
            readTo = number;
        }
    }

    private void assigned(TraceEvent event, int k, long fact, long part) {
        int index = log.factIndex(fact);
        if (cells[index] == null) {
            cells[index] = new Cell();
        }
        Cell cell = cells[index];
        long word = log.factValue(fact);
        boolean stays = LineWord.valid(cell.word) && LineWord.line(cell.word) == LineWord.line(word);
        if (!LineWord.valid(word) || !stays) {
            cell.put(fact, LineWord.valid(word) ? whose(event, k, LineWord.line(word)) : 0, part);
        }
        cell.word = word;
    }

    /** On whose behalf line k of an event puts a line into the cache. */
    private static int whose(TraceEvent event, int k, long line) {
        if (event.number() == 0 || event.core().id() == 0) {
            return IO;
        }
        boolean copied = k > 0 && event.line(k) == line && (Outcome.has(event.lineOutcome(k), Outcome.ALLOCATED) || event.kind() == EventKind.FETCH);
        return copied ? COPY : event.core().id();
    }
}
