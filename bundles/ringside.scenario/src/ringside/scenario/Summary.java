package ringside.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ringside.engine.kernel.RunSummary;
import ringside.engine.kernel.RunSummary.CacheSummary;
import ringside.engine.kernel.RunSummary.HostSummary;
import ringside.engine.kernel.RunSummary.RingSummary;
import ringside.engine.kernel.RunSummary.SwitchSummary;
import ringside.trace.CacheOccupancy;
import ringside.trace.DropReason;
import ringside.trace.StateReader;
import ringside.trace.StateSchema;

/**
 * What a run came to. Packet instances are conserved: generated + replicated = delivered + dropped + in flight.
 *
 * @param ticks   length of the run
 * @param dropped for every reason, in their order
 * @param caches  in the order of the machine
 * @param rings   how often the lines of each virtqueue changed hands between cores
 * @param linesWritten lines of packets that the NIC wrote, {@code writeMisses} of them absent from the last level cache
 * @param vswitch null where the machine has none
 */
public record Summary(long ticks, long generated, long replicated, long delivered, Map<DropReason, Long> dropped, long inFlight, Latency latency,
        List<Cache> caches, List<RingSummary> rings, long interrupts, long vmExits, long switchPasses, long directTransfers, long linesWritten, long writeMisses,
        SwitchSummary vswitch, HostSummary host) {

    /**
     * Counts of one cache, by its path; fills = resident + evicted + invalidated.
     *
     * @param evicted     lines that gave way to others
     * @param invalidated lines taken away by another core, the NIC, or the last level cache
     * @param upgrades    stores that hit a shared line; they are hits, too
     * @param forwards    dirty lines that other cores got from here
     * @param prefetches  lines brought in ahead; {@code uselessPrefetches} of them left unused
     * @param byOwner     resident lines for each component that their memory belongs to, by its path; {@code other} for none
     * @param byCore      resident lines that each core holds in its private caches, too, by its path
     */
    public record Cache(String path, long hits, long misses, long fills, long resident, long evicted, long invalidated, long writtenBack,
            long upgrades, long forwards, long prefetches, long uselessPrefetches, Map<String, Integer> byOwner, Map<String, Integer> byCore) {
        public long accesses() {
            return hits + misses;
        }

        private static Cache of(CacheSummary c, StateSchema schema, StateReader end) {
            CacheOccupancy of = CacheOccupancy.of(schema, end, schema.component(c.path()).id());
            return new Cache(c.path(), c.hits(), c.misses(), c.fills(), c.resident(), c.evicted(), c.invalidated(), c.writtenBack(), c.upgrades(),
                    c.forwards(), c.prefetches(), c.uselessPrefetches(), byPath(schema, of.byOwner()), byPath(schema, of.byCore()));
        }

        private static Map<String, Integer> byPath(StateSchema schema, Map<Integer, Integer> lines) {
            Map<String, Integer> byPath = new LinkedHashMap<>();
            lines.forEach((id, n) -> byPath.put(id == 0 ? "other" : schema.component(id).path(), n));
            return Collections.unmodifiableMap(byPath);
        }
    }

    /** @param end the state in which the run ended */
    static Summary of(RunSummary s, int referenceMHz, StateSchema schema, StateReader end) {
        Map<DropReason, Long> dropped = new EnumMap<>(DropReason.class);
        for (DropReason reason : DropReason.values()) {
            dropped.put(reason, s.dropped()[reason.ordinal()]);
        }
        List<Cache> caches = new ArrayList<>();
        for (CacheSummary cache : s.caches()) {
            caches.add(Cache.of(cache, schema, end));
        }
        return new Summary(s.ticks(), s.generated(), s.replicated(), s.delivered(), Collections.unmodifiableMap(dropped), s.inFlight(),
                Latency.of(s.latencies(), referenceMHz), List.copyOf(caches), s.rings(), s.interrupts(), s.vmExits(), s.switchPasses(), s.directTransfers(),
                s.linesWritten(), s.writeMisses(), s.vswitch(), s.host());
    }

    public long droppedInAll() {
        return dropped.values().stream().mapToLong(Long::longValue).sum();
    }
}
