package ringside.trace.time;

import java.util.Arrays;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/**
 * When the events of each block of 1,024 are over at the latest, so that whoever looks for events that are still going on skips whole blocks.
 * A number for each block, read as far as a question needs it, or before by {@link #prepare}. Timelines of one trace share it. Safe for any
 * number of threads.
 */
public final class LatestEnds {
    static final int SHIFT = 10;
    private static final int AT_ONCE = 64;

    private final TraceLog log;
    /** Element b: no event of block b ends later. */
    private long[] ends = new long[16];
    private int blocks;

    public LatestEnds(TraceLog log) {
        this.log = log;
    }

    /**
     * Reads up to 65,536 further events, so that later questions need not.
     *
     * @return whether there is more to read
     */
    public synchronized boolean prepare() {
        int full = log.size() >>> SHIFT;
        read(Math.min(full, blocks + AT_ONCE));
        return blocks < full;
    }

    /** Of a full block. */
    synchronized long of(int block) {
        read(block + 1);
        return ends[block];
    }

    private void read(int to) {
        if (to > ends.length) {
            ends = Arrays.copyOf(ends, Math.max(to, ends.length * 2));
        }
        TraceEvent e = log.event(0);
        for (; blocks < to; blocks++) {
            for (int i = 1; i <= 1 << SHIFT; i++) {
                e.moveTo((blocks << SHIFT) + i);
                ends[blocks] = Math.max(ends[blocks], e.tick() + Timeline.ticks(e));
            }
        }
    }
}
