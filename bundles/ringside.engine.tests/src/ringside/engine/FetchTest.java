package ringside.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.engine.machine.Machine;
import ringside.engine.machine.MachineBuilder;
import ringside.engine.machine.MachineSpec;
import ringside.engine.machine.MachineSpec.*;
import ringside.trace.CopyTarget;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.Outcome;
import ringside.trace.Outcome.Level;
import ringside.trace.RuleKey;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;

/**
 * What a fetch command hides of the latency, worked out by hand from the teach costs: L1 4, LLC 50, memory 270, four misses in
 * flight, one cycle to ask for a line. The machine is that of docs/hand-worked/01, here without direct cache access, so that packets
 * arrive in memory.
 */
class FetchTest {
    private static MachineSpec lab(Fetch fetch, Portion portion, boolean directCacheAccess, CostTable costs, int packets, long perSecond) {
        MachineSpec of = TeachingLabs.firstPacket();
        PacketsSpec p = of.traffic().packets().get(0);
        PacketsSpec sent = new PacketsSpec(p.id(), 0, 0, 256, p.header(), packets, perSecond, false, 1);
        HostSpec host = new HostSpec("host", "Host", "classifier", 0, CopyTarget.LLC, portion, 0, fetch, FanOut.ONE_BY_ONE, 32, RuleKey.DST_MAC);
        return new MachineSpec(of.referenceMHz(), of.placement(), 0, costs, of.cores(), of.llc(),
                new NicSpec("nic0", "NIC", 10_000_000_000L, 8, 0, 256, directCacheAccess), host, null, of.vms(), of.regions(), of.endpoints(),
                new TrafficSpec("default", 1, 0, List.of(sent), List.of()));
    }

    private static TraceLog run(MachineSpec spec) {
        Machine machine = MachineBuilder.build(spec);
        EngineAgainstTrace sink = new EngineAgainstTrace(machine);
        machine.trace(sink);
        machine.run(Long.MAX_VALUE);
        assertEquals(List.of(), machine.violations());
        return sink.log();
    }

    private static List<TraceEvent> all(TraceLog log, EventKind kind) {
        List<TraceEvent> found = new ArrayList<>();
        for (int n = 1; n <= log.size(); n++) {
            if (log.event(n).kind() == kind) {
                found.add(log.event(n));
            }
        }
        return found;
    }

    private static long cycles(TraceLog log, EventKind kind) {
        List<TraceEvent> found = all(log, kind);
        assertEquals(1, found.size());
        return found.get(0).cycles();
    }

    /** The core waits for memory twice: 270 for the header, and 4 + 3 x 270 / 4 for the copy. */
    @Test
    void onDemandTheHostWaitsForEachLine() {
        TraceLog log = run(lab(Fetch.DEMAND, Portion.WHOLE, false, TeachingLabs.teach(), 1, 0));
        assertEquals(270_000, cycles(log, EventKind.CLASSIFY));
        assertEquals(206_500, cycles(log, EventKind.COPY));
        assertEquals(List.of(), all(log, EventKind.FETCH));
    }

    /**
     * The command takes 4 x 1 cycles; its lines come 270, 337.5, 405 and 472.5 after it began. The header is read 4 later and hits at
     * 54, but has come at 270 only: 216 to wait. The copy begins at 4 + 266 + 544 = 814, when all is there: 4 + 3 x 50 / 4.
     */
    @Test
    void theFetchCommandHidesThePayloadBehindTheRing() {
        TraceLog log = run(lab(Fetch.EXPLICIT_FETCH, Portion.WHOLE, false, TeachingLabs.teach(), 1, 0));
        assertEquals(4_000, cycles(log, EventKind.FETCH));
        TraceEvent classify = all(log, EventKind.CLASSIFY).get(0);
        assertEquals(266_000, classify.cycles());
        assertEquals(50_000, classify.chargeCycles(0));
        assertEquals(Cost.FETCH_WAIT.ordinal(), classify.chargeCost(1));
        assertEquals(216_000, classify.chargeCycles(1));
        assertEquals(544_000, cycles(log, EventKind.TAKE_BUFFER));
        assertEquals(41_500, cycles(log, EventKind.COPY));
        TraceEvent fetch = all(log, EventKind.FETCH).get(0);
        for (int k = 1; k <= 4; k++) {
            assertEquals(Level.DRAM, Outcome.level(fetch.lineOutcome(k)));
            assertNotEquals("-", Tables.inShared(log.schema(), new StateHistory(log).at(fetch.number()), "llc", fetch.line(k)));
        }
        long host = new StateHistory(log).at(log.size()).get(log.schema().component("host").id(), FieldKind.FETCHED_LINES);
        assertEquals(4, host);
    }

    /** Only the header is asked for: 1, then 50 + 219 to wait; the rest of the copy comes from memory as before. */
    @Test
    void onlyThePortionIsFetched() {
        TraceLog log = run(lab(Fetch.EXPLICIT_FETCH, Portion.HEADER_ONLY, false, TeachingLabs.teach(), 1, 0));
        assertEquals(1_000, cycles(log, EventKind.FETCH));
        assertEquals(269_000, cycles(log, EventKind.CLASSIFY));
        assertEquals(206_500, cycles(log, EventKind.COPY));
    }

    /** With direct cache access the lines are in the cache already: four cycles for nothing. */
    @Test
    void withDirectCacheAccessThereIsNothingToFetch() {
        TraceLog with = run(lab(Fetch.EXPLICIT_FETCH, Portion.WHOLE, true, TeachingLabs.teach(), 1, 0));
        TraceLog without = run(lab(Fetch.DEMAND, Portion.WHOLE, true, TeachingLabs.teach(), 1, 0));
        assertEquals(all(without, EventKind.DELIVERED).get(0).argument("latency") + 4, all(with, EventKind.DELIVERED).get(0).argument("latency"));
        all(with, EventKind.FETCH).forEach(f -> assertEquals(Level.LLC, Outcome.level(f.lineOutcome(1))));
        assertEquals(0, new StateHistory(with).at(with.size()).get(with.schema().component("host").id(), FieldKind.FETCHED_LINES));
    }

    /** A machine that is too slow: of each packet dropped for want of a buffer, three lines came for nothing, the header was read. */
    @Test
    void whatIsFetchedOfADroppedPacketIsUseless() {
        TraceLog log = run(lab(Fetch.EXPLICIT_FETCH, Portion.WHOLE, false, CostTable.of(true, Map.of(Cost.NF_BASE, 50_000_000L)), 20, 1_000_000));
        String vmRing = "vm1.rx";
        long atTheVm = all(log, EventKind.DROPPED).stream().filter(e -> log.schema().component((int) e.argument("at")).path().equals(vmRing)).count();
        assertTrue(atTheVm > 0);
        int host = log.schema().component("host").id();
        StateHistory history = new StateHistory(log);
        assertEquals(3 * atTheVm, history.at(log.size()).get(host, FieldKind.USELESS_FETCHES));
        assertEquals(4L * all(log, EventKind.FETCH).size(), history.at(log.size()).get(host, FieldKind.FETCHED_LINES));
    }

    /**
     * Two packets wait when the VM wakes up. While it works on the first (87.5 + 216), the second comes: 4 for the ring and 4 x 1 to ask,
     * then the reading hits in the L1, 4 + 3 x 4 / 4 = 7 in place of 87.5. The first one had nobody to prefetch it.
     */
    @Test
    void theGuestsPrefetchHidesTheSecondPacketBehindTheFirst() {
        TraceLog log = run(lab(Fetch.GUEST_PREFETCH, Portion.WHOLE, true, TeachingLabs.teach(), 2, 5_000_000));
        assertEquals(8_000, cycles(log, EventKind.PREFETCH));
        TraceEvent prefetch = all(log, EventKind.PREFETCH).get(0);
        assertEquals(2, prefetch.packet());
        List<TraceEvent> reads = all(log, EventKind.READ_PACKET);
        assertEquals(87_500, reads.get(0).cycles());
        assertEquals(7_000, reads.get(1).cycles());
        assertTrue(all(log, EventKind.READ_RING).get(0).number() < prefetch.number() && prefetch.number() < reads.get(0).number());
    }

    /**
     * A function that takes no time: the third packet's lines are asked for 8 + 7 + 8 cycles before they are read, and come after 87.5.
     * The reader has them after 23 + 7 and waits 57.5 more.
     */
    @Test
    void aPrefetchTooLateIsWaitedFor() {
        TraceLog log = run(lab(Fetch.GUEST_PREFETCH, Portion.WHOLE, true, CostTable.of(true, Map.of(Cost.NF_BASE, 0L, Cost.NF_PER_LINE, 0L)), 3, 5_000_000));
        List<TraceEvent> reads = all(log, EventKind.READ_PACKET);
        assertEquals(7_000, reads.get(1).cycles());
        assertEquals(64_500, reads.get(2).cycles());
        assertEquals(Cost.FETCH_WAIT.ordinal(), reads.get(2).chargeCost(1));
        assertEquals(57_500, reads.get(2).chargeCycles(1));
    }
}
