package ringside.scenario;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ringside.engine.kernel.RunSummary;
import ringside.trace.DropReason;

/**
 * What a run came to. Packet instances are conserved: generated + replicated = delivered + dropped + in flight.
 *
 * @param ticks   length of the run
 * @param dropped for every reason, in their order
 * @param caches  in the order of the machine
 */
public record Summary(long ticks, long generated, long replicated, long delivered, Map<DropReason, Long> dropped, long inFlight, Latency latency,
        List<Cache> caches, long interrupts, long vmExits, long switchPasses, long directTransfers) {

    /** Counts of one cache, by its path; fills = resident + evicted + invalidated. */
    public record Cache(String path, long hits, long misses, long fills, long resident, long evicted, long invalidated) {
        public long accesses() {
            return hits + misses;
        }
    }

    static Summary of(RunSummary s, int referenceMHz) {
        Map<DropReason, Long> dropped = new EnumMap<>(DropReason.class);
        for (DropReason reason : DropReason.values()) {
            dropped.put(reason, s.dropped()[reason.ordinal()]);
        }
        List<Cache> caches = s.caches().stream()
                .map(c -> new Cache(c.path(), c.hits(), c.misses(), c.fills(), c.resident(), c.evicted(), c.invalidated())).toList();
        return new Summary(s.ticks(), s.generated(), s.replicated(), s.delivered(), java.util.Collections.unmodifiableMap(dropped), s.inFlight(),
                Latency.of(s.latencies(), referenceMHz), caches, s.interrupts(), s.vmExits(), s.switchPasses(), s.directTransfers());
    }

    public long droppedInAll() {
        return dropped.values().stream().mapToLong(Long::longValue).sum();
    }
}
