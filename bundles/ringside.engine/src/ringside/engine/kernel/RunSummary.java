package ringside.engine.kernel;

import java.util.List;

/**
 * What a run came to.
 *
 * @param dropped   by {@link ringside.trace.DropReason}
 * @param inFlight  instances that had a place when the run ended
 * @param latencies ticks from sending to delivery, in the order of delivery
 */
public record RunSummary(long ticks, long generated, long replicated, long delivered, long[] dropped, long inFlight, long[] latencies,
        List<CacheSummary> caches, long interrupts, long vmExits, long switchPasses, long directTransfers) {

    /** Counts of one cache; accesses = hits + misses, fills = resident + evicted + invalidated. */
    public record CacheSummary(String path, long hits, long misses, long fills, long resident, long evicted, long invalidated, long writtenBack,
            long upgrades, long forwards, long prefetches, long uselessPrefetches) {
        public long accesses() {
            return hits + misses;
        }
    }
}
