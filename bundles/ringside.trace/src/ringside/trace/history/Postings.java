package ringside.trace.history;

import java.util.Arrays;
import ringside.trace.TraceLog;

/**
 * Which assignments went to which elements: for every sixteen neighbouring elements of a field a list of positions, read from the
 * trace as far as a question needs it. A question searches one list by halves and then steps over assignments to neighbours.
 * Costs five to eight bytes an assignment. Safe for any number of threads.
 */
final class Postings {
    private static final int NEIGHBOURS_SHIFT = 4;

    private final TraceLog log;
    private final Positions[][] ofField;
    private long readTo;

    /** Positions in ascending order, below 2^32. */
    private static final class Positions {
        int[] at = new int[2];
        int count;

        void add(long position) {
            if (count == at.length) {
                at = Arrays.copyOf(at, count + (count >> 1) + 1);
            }
            at[count++] = (int) position;
        }

        long get(int i) {
            return at[i] & 0xFFFF_FFFFL;
        }

        /** How many are below {@code position}. */
        int below(long position) {
            int low = 0;
            int high = count;
            while (low < high) {
                int middle = low + high >>> 1;
                if (get(middle) < position) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    Postings(TraceLog log) {
        this.log = log;
        this.ofField = new Positions[log.schema().fields().size()][];
    }

    synchronized long readTo() {
        return readTo;
    }

    /** Reads the assignments before {@code position}. */
    synchronized void read(long position) {
        for (; readTo < position; readTo++) {
            int field = log.factField(readTo);
            int group = log.factIndex(readTo) >>> NEIGHBOURS_SHIFT;
            Positions[] groups = ofField[field];
            if (groups == null || group >= groups.length) {
                groups = groups == null ? new Positions[group + 1] : Arrays.copyOf(groups, Math.max(group + 1, groups.length * 2));
                ofField[field] = groups;
            }
            if (groups[group] == null) {
                groups[group] = new Positions();
            }
            groups[group].add(readTo);
        }
    }

    /** The last assignment to the element before {@code position}, or -1. */
    synchronized long before(int field, int index, long position) {
        read(position);
        Positions positions = of(field, index);
        for (int i = positions == null ? -1 : positions.below(position) - 1; i >= 0; i--) {
            if (log.factIndex(positions.get(i)) == index) {
                return positions.get(i);
            }
        }
        return -1;
    }

    /** The first assignment to the element at or after {@code position} and before {@code end}, or -1. */
    synchronized long from(int field, int index, long position, long end) {
        read(end);
        Positions positions = of(field, index);
        for (int i = positions == null ? 0 : positions.below(position); positions != null && i < positions.count; i++) {
            long at = positions.get(i);
            if (log.factIndex(at) == index) {
                return at < end ? at : -1;
            }
        }
        return -1;
    }

    private Positions of(int field, int index) {
        Positions[] groups = ofField[field];
        int group = index >>> NEIGHBOURS_SHIFT;
        return groups == null || group >= groups.length ? null : groups[group];
    }
}
