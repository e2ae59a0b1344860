package ringside.trace.time;

import java.util.Arrays;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/**
 * The events of a growing trace down to a depth, counted: with depth 1 the steps, with depth 0 the openings of chapters. Keeps one
 * count for each block of 1,024 events, so that every question reads a block or two. Safe for any number of threads.
 */
public final class Steps {
    private static final int SHIFT = 10;

    private final TraceLog log;
    private final int depth;
    /** Element b: number of steps in the first b full blocks. Event e is in block (e - 1) >> 10. */
    private int[] before = new int[16];
    private int blocks;

    /** @param depth the deepest events that count: 1 for steps, 0 for chapters */
    public Steps(TraceLog log, int depth) {
        this.log = log;
        this.depth = depth;
    }

    /** The deepest events that count. */
    int depth() {
        return depth;
    }

    /** Number of steps so far. */
    public int count() {
        return ordinal(log.size());
    }

    /** Number of the step that event {@code event} is or belongs to: steps up to and including it. */
    public int ordinal(int event) {
        int block = event >>> SHIFT;
        int count = before(block);
        TraceEvent cursor = log.event(0);
        for (int e = (block << SHIFT) + 1; e <= event; e++) {
            count += is(cursor, e) ? 1 : 0;
        }
        return count;
    }

    /** The event of step {@code ordinal}, from 1; 0 for 0, and the last step's where there are fewer. */
    public int event(int ordinal) {
        if (ordinal <= 0) {
            return 0;
        }
        int end = log.size();
        int block = blockOf(ordinal, end >>> SHIFT);
        int count = before(block);
        int last = 0;
        TraceEvent cursor = log.event(0);
        for (int e = (block << SHIFT) + 1; e <= end; e++) {
            if (is(cursor, e)) {
                last = e;
                if (++count == ordinal) {
                    return e;
                }
            }
        }
        return last != 0 ? last : previous((block << SHIFT) + 1);
    }

    /** The first step after event {@code event}, or 0 where there is none yet. */
    public int next(int event) {
        int end = log.size();
        int fullBlocks = end >>> SHIFT;
        before(fullBlocks);
        TraceEvent cursor = log.event(0);
        for (int e = event + 1; e <= end; e++) {
            int block = e - 1 >>> SHIFT;
            if ((e - 1 & (1 << SHIFT) - 1) == 0 && block < fullBlocks && before(block) == before(block + 1)) {
                e += (1 << SHIFT) - 1;
            } else if (is(cursor, e)) {
                return e;
            }
        }
        return 0;
    }

    /** The last step before event {@code event}, or 0 where there is none. */
    public int previous(int event) {
        TraceEvent cursor = log.event(0);
        for (int e = event - 1; e > 0; e--) {
            int block = e - 1 >>> SHIFT;
            if ((e & (1 << SHIFT) - 1) == 0 && before(block) == before(block + 1)) {
                e -= (1 << SHIFT) - 1;
            } else if (is(cursor, e)) {
                return e;
            }
        }
        return 0;
    }

    /** Whether this event is a step. */
    public boolean contains(int event) {
        return event > 0 && is(log.event(0), event);
    }

    private boolean is(TraceEvent cursor, int event) {
        return cursor.moveTo(event).depth() <= depth;
    }

    /** Number of steps in the first {@code block} blocks, all of which are full. */
    private synchronized int before(int block) {
        if (block > blocks) {
            before = block < before.length ? before : Arrays.copyOf(before, Math.max(block + 1, before.length * 2));
            TraceEvent cursor = log.event(0);
            for (; blocks < block; blocks++) {
                int count = before[blocks];
                for (int e = (blocks << SHIFT) + 1; e <= blocks + 1 << SHIFT; e++) {
                    count += is(cursor, e) ? 1 : 0;
                }
                before[blocks + 1] = count;
            }
        }
        return before[block];
    }

    /** The block that step {@code ordinal} is in, {@code last} where the full blocks before have fewer. */
    private int blockOf(int ordinal, int last) {
        before(last);
        int low = 0;
        int high = last;
        while (low < high) {
            int middle = low + high >>> 1;
            if (before(middle + 1) >= ordinal) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
