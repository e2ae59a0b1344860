package ringside.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import ringside.engine.kernel.RunSummary.CacheSummary;
import ringside.engine.machine.Machine;
import ringside.engine.machine.MachineBuilder;
import ringside.trace.CacheOccupancy;
import ringside.trace.StateSchema;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;

/** Whose lines a cache holds: against the table of the first packet worked out by hand, and engine against trace on random machines. */
class CacheOccupancyTest {

    private static int id(StateSchema schema, String path) {
        return schema.component(path).id();
    }

    /** After event 7 (docs/hand-worked/01-first-packet.md): lines 0 to 3 and 44 to 47 of the packet, 32 of the NIC's ring, 36 and 34 of vm1.rx. */
    @Test
    void afterTheFirstCopyTheLlcHoldsThePacketTwice() {
        Machine machine = MachineBuilder.build(TeachingLabs.firstPacket());
        TraceLog log = new TraceLog(machine.schema());
        machine.trace(log);
        machine.run(Long.MAX_VALUE);
        StateSchema schema = machine.schema();
        StateHistory history = new StateHistory(log);

        CacheOccupancy llc = CacheOccupancy.of(schema, history.at(7), id(schema, "llc"));
        assertEquals(11, llc.lines());
        assertEquals(Map.of(0, 3, 1, 8), llc.byPacket());
        assertEquals(Map.of(id(schema, "nic0"), 5, id(schema, "vm1"), 6), llc.byOwner());
        // Lines 32, 0, 36 and 34 are in the host core's L1.
        assertEquals(Map.of(id(schema, "core0"), 4), llc.byCore());

        CacheOccupancy l1 = CacheOccupancy.of(schema, history.at(7), id(schema, "core0.l1"));
        assertEquals(Map.of(0, 3, 1, 1), l1.byPacket());
        assertEquals(Map.of(id(schema, "core0"), 4), l1.byCore());
        assertEquals(new CacheOccupancy(0, l1.byPacket().headMap(-1), l1.byOwner().headMap(-1), l1.byCore().headMap(-1)),
                CacheOccupancy.of(schema, history.at(7), id(schema, "core1.l1")));
    }

    @Test
    void sumsAreTheLinesAndEngineAndTraceAgree() {
        for (int seed = 1; seed <= 60; seed++) {
            Machine machine = MachineBuilder.build(RandomLabs.draw(seed));
            TraceLog log = new TraceLog(machine.schema());
            machine.trace(log);
            machine.run(Long.MAX_VALUE);
            for (CacheSummary cache : machine.summary().caches()) {
                CacheOccupancy of = CacheOccupancy.of(machine.schema(), machine.state(), id(machine.schema(), cache.path()));
                assertEquals(cache.resident(), of.lines());
                assertEquals(of.lines(), sum(of.byPacket()));
                assertEquals(of.lines(), sum(of.byOwner()));
                assertEquals(of, CacheOccupancy.of(machine.schema(), new StateHistory(log).at(log.size()), id(machine.schema(), cache.path())));
            }
        }
    }

    private static int sum(SortedMap<Integer, Integer> of) {
        return of.values().stream().mapToInt(Integer::intValue).sum();
    }
}
