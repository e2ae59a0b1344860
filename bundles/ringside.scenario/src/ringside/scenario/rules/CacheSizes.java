package ringside.scenario.rules;

import ringside.model.LabLimits;
import ringside.model.lab.Cache;

/** How much caches hold. Only of caches whose numbers are in range ({@link #drawn}). */
final class CacheSizes {
    private CacheSizes() {
    }

    /** Whether the cache has sets and ways, as many as it may. */
    static boolean drawn(Cache cache) {
        return cache.getSets() >= 1 && cache.getSets() <= LabLimits.SETS && cache.getWays() >= 1 && cache.getWays() <= LabLimits.WAYS;
    }

    static long lines(Cache cache) {
        return (long) cache.getSets() * cache.getWays();
    }

    /** The fewest sets, a power of two, that hold this many lines in so many ways. */
    static int setsFor(long lines, int ways) {
        long sets = Math.max(1, (lines + ways - 1) / ways);
        long power = Long.highestOneBit(sets);
        return (int) Math.min(LabLimits.SETS, power == sets ? sets : 2 * power);
    }
}
