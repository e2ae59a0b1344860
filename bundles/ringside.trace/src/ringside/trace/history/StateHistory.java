package ringside.trace.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ringside.trace.StateSchema;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/**
 * The state of the machine at any moment of a trace. A position is the number of assignments made so far. Every 65 536
 * assignments a key state is kept; key states share the pages of 512 values that did not change between them. The state at a
 * position is the last key state plus at most 65 536 assignments. May be asked while the trace still grows, from any thread.
 */
public final class StateHistory {
    private static final int KEY_SHIFT = 16;

    private final TraceLog log;
    private final List<PagedState> keys = new ArrayList<>();
    private final PagedState growing;
    private long grownTo;
    private PagedState recent;
    private long recentPosition = -1;
    private final Postings postings;

    public StateHistory(TraceLog log) {
        this.log = log;
        this.growing = new PagedState(log.schema().fields().size());
        this.postings = new Postings(log);
        keys.add(growing.fork());
    }

    public TraceLog log() {
        return log;
    }

    public StateSchema schema() {
        return log.schema();
    }

    /** State after event {@code number}; 0 is the initial state. */
    public StateView at(int number) {
        return new StateView(schema(), stateAt(endOf(number)), number, 0);
    }

    /** State after line {@code k} of the burst of event {@code number}; {@code k = 0} means the whole event. */
    public StateView at(int number, int k) {
        if (k == 0) {
            return at(number);
        }
        TraceEvent event = log.event(number);
        if (k < 0 || k > event.lineCount()) {
            throw new IndexOutOfBoundsException("line " + k + " of " + event.lineCount() + " of event " + number);
        }
        return new StateView(schema(), stateAt(event.endFactOfLine(k)), number, k);
    }

    private long endOf(int number) {
        if (number < 0 || number > log.size()) {
            throw new IndexOutOfBoundsException("event " + number + " of " + log.size());
        }
        return number == 0 ? log.initialFacts() : log.firstFactOf(number + 1);
    }

    /** The last assignment to this element before {@code position}, or -1 where there was none. */
    public long lastWriter(int field, int index, long position) {
        return postings.lastWriter(field, index, position);
    }

    /** The event that made the assignment at this position; 0 for the initial state. */
    public int eventOfFact(long position) {
        int low = 0;
        int high = log.size();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (log.firstFactOf(middle) <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return position < log.initialFacts() ? 0 : low;
    }

    private synchronized PagedState stateAt(long position) {
        if (position == recentPosition) {
            return recent;
        }
        int key = (int) (position >>> KEY_SHIFT);
        growTo((long) key << KEY_SHIFT);
        PagedState from;
        long at;
        if (recentPosition >= 0 && recentPosition <= position && recentPosition >>> KEY_SHIFT == key) {
            from = recent;
            at = recentPosition;
        } else {
            from = keys.get(key);
            at = (long) key << KEY_SHIFT;
        }
        PagedState state = from.fork();
        for (; at < position; at++) {
            state.set(log.factField(at), log.factIndex(at), log.factValue(at));
        }
        recent = state;
        recentPosition = position;
        return state;
    }

    private void growTo(long position) {
        while (grownTo < position) {
            growing.set(log.factField(grownTo), log.factIndex(grownTo), log.factValue(grownTo));
            grownTo++;
            if ((grownTo & ((1 << KEY_SHIFT) - 1)) == 0) {
                keys.add(growing.fork());
            }
        }
    }

    /** For each field the positions of the assignments to it, found when first asked for and extended as the trace grows. */
    private static final class Postings {
        private final TraceLog log;
        private long[][] positions;
        private int[] counts;
        private long readTo;

        Postings(TraceLog log) {
            this.log = log;
            positions = new long[log.schema().fields().size()][];
            counts = new int[positions.length];
        }

        synchronized long lastWriter(int field, int index, long position) {
            for (; readTo < position; readTo++) {
                int f = log.factField(readTo);
                if (positions[f] == null) {
                    positions[f] = new long[16];
                } else if (counts[f] == positions[f].length) {
                    positions[f] = Arrays.copyOf(positions[f], counts[f] * 2);
                }
                positions[f][counts[f]++] = readTo;
            }
            int at = counts[field] == 0 ? -1 : Arrays.binarySearch(positions[field], 0, counts[field], position);
            for (int i = at >= 0 ? at - 1 : -at - 2; i >= 0; i--) {
                if (log.factIndex(positions[field][i]) == index) {
                    return positions[field][i];
                }
            }
            return -1;
        }
    }
}
