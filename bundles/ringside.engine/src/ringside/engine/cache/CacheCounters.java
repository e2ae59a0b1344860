package ringside.engine.cache;

import ringside.engine.cache.SetAssociativeCache.Counter;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.trace.ComponentInfo;

/**
 * The counters of one cache. They change once an event, at its end, however many lines it has: until {@link #flush} what was counted
 * is kept aside. Without a trace nobody can tell, so they change at once and nothing is left to do at the end of an event.
 */
final class CacheCounters {
    private static final int COUNTERS = Counter.values().length;

    private final Trace trace;
    private final int[] fields = new int[COUNTERS];
    private final long[] values = new long[COUNTERS];
    private final long[] since = new long[COUNTERS];
    /** Counters with something in {@link #since}, a bit each. */
    private int pending;
    private CountedCaches within;
    private int position;

    CacheCounters(Simulation simulation, ComponentInfo info) {
        trace = simulation.trace();
        for (Counter counter : Counter.values()) {
            int c = counter.ordinal();
            fields[c] = simulation.field(info, counter.field(), i -> values[c]);
        }
    }

    /** Whoever flushes is told when there is something to flush. */
    void within(CountedCaches caches, int at) {
        within = caches;
        position = at;
    }

    void count(Counter counter) {
        count(counter, 1);
    }

    void count(Counter counter, long by) {
        if (trace.told()) {
            keepAside(counter.ordinal(), by);
        } else {
            values[counter.ordinal()] += by;
        }
    }

    private void keepAside(int c, long by) {
        since[c] += by;
        if (pending == 0 && within != null) {
            within.pending(position);
        }
        pending |= 1 << c;
    }

    void flush() {
        for (int rest = pending; rest != 0; rest &= rest - 1) {
            int c = Integer.numberOfTrailingZeros(rest);
            if (since[c] != 0) {
                values[c] += since[c];
                since[c] = 0;
                trace.set(fields[c], 0, values[c]);
            }
        }
        pending = 0;
    }

    long get(Counter counter) {
        return values[counter.ordinal()];
    }
}
