package ringside.engine.kernel;

import java.util.List;

/**
 * What a run came to.
 *
 * @param dropped   by {@link ringside.trace.DropReason}
 * @param inFlight  instances that had a place when the run ended
 * @param latencies ticks from sending to delivery, in the order of delivery; ascending in a run that forgets
 * @param linesWritten lines of packets that the NIC wrote, {@code writeMisses} of them absent from the last level cache
 * @param vswitch   null where the machine has none
 */
public record RunSummary(long ticks, long generated, long replicated, long delivered, long[] dropped, long inFlight, long[] latencies,
        List<CacheSummary> caches, List<RingSummary> rings, long interrupts, long vmExits, long switchPasses, long directTransfers,
        long linesWritten, long writeMisses, SwitchSummary vswitch, HostSummary host) {

    /**
     * What the host did besides handing on.
     *
     * @param held           packets that it kept because a receive ring offered no buffer
     * @param retries        further tries of such rings
     * @param fetched        lines that its fetch commands brought from memory
     * @param uselessFetches of these, lines of packets that it dropped, which nobody had read
     */
    public record HostSummary(long held, long retries, long fetched, long uselessFetches) {
    }

    /**
     * Counts of the switch, as Open vSwitch's {@code dpif-netdev/pmd-stats-show} has them: passes = emc hits + megaflow hits + upcalls.
     *
     * @param subtableLookups subtables asked in all megaflow hits together
     * @param flows           megaflows at the end
     * @param masks           subtables at the end
     * @param emcEvictions    flows that had to leave the exact match cache
     * @param flowLimitHits   upcalls after which there was no room for a megaflow
     * @param lost            passes that found no way
     */
    public record SwitchSummary(String path, long passes, long emcHits, long megaflowHits, long subtableLookups, long upcalls, long flows, long masks,
            long emcEvictions, long flowLimitHits, long lost) {
    }

    /** Counts of one cache; accesses = hits + misses, fills = resident + evicted + invalidated. */
    public record CacheSummary(String path, long hits, long misses, long fills, long resident, long evicted, long invalidated, long writtenBack,
            long upgrades, long forwards, long prefetches, long uselessPrefetches) {
        public long accesses() {
            return hits + misses;
        }
    }

    /**
     * How often lines of one virtqueue changed hands between cores, by area: forwards of a modified line out of another core, and
     * writes that took clean copies away.
     */
    public record RingSummary(String path, long descriptorForwards, long availableForwards, long usedForwards, long descriptorInvalidations,
            long availableInvalidations, long usedInvalidations) {
        public long forwards() {
            return descriptorForwards + availableForwards + usedForwards;
        }

        public long invalidations() {
            return descriptorInvalidations + availableInvalidations + usedInvalidations;
        }
    }
}
