package ringside.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import ringside.engine.kernel.RunSummary.CacheSummary;
import ringside.engine.machine.Machine;
import ringside.engine.machine.MachineBuilder;
import ringside.engine.machine.MachineSpec;
import ringside.trace.CopyTarget;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.StateField;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;
import ringside.trace.time.CacheHeat;
import ringside.trace.time.Evictions;
import ringside.trace.time.Evictions.Eviction;
import ringside.trace.time.Position;

/** What the trace says of the sets of a cache, against what the engine counted, the states before and after, and a table worked out by hand. */
class CacheHeatTest {

    private static Machine run(MachineSpec spec, List<TraceLog> logs) {
        Machine machine = MachineBuilder.build(spec);
        TraceLog log = new TraceLog(machine.schema());
        machine.trace(log);
        machine.run(Long.MAX_VALUE);
        logs.add(log);
        return machine;
    }

    private static CacheHeat.Counts read(TraceLog log, int cache) {
        CacheHeat heat = new CacheHeat(log, cache);
        while (heat.read()) {
            // Further events.
        }
        assertTrue(heat.upToDate());
        return heat.counts();
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    /** Lines of events 2 to 7 of docs/hand-worked/01-first-packet.md, set = line mod 16; the copy reads lines 0 to 3 and writes 44 to 47. */
    @Test
    void theFirstPacketAsWorkedOutByHand() {
        List<TraceLog> logs = new ArrayList<>();
        Machine machine = run(TeachingLabs.firstPacket(), logs);
        int llc = machine.schema().component("llc").id();
        CacheHeat.Counts counts = read(logs.get(0), llc);
        assertEquals(16, counts.rows());
        assertEquals(1, counts.setsPerRow());
        assertEquals(1, counts.eventsPerColumn());
        assertEquals(logs.get(0).size(), counts.columns());
        // Event 2 writes lines 0 to 3, event 3 line 32, event 4 reads 32, event 5 line 0; event 6 lines 36 (the second time in L1) and 34.
        int[][] wanted = {{2, 0}, {2, 1}, {2, 2}, {2, 3}, {3, 0}, {4, 0}, {5, 0}, {6, 4}, {6, 2}, {7, 12}, {7, 13}, {7, 1}, {7, 14}, {7, 2}, {7, 15}, {7, 3}};
        int[][] table = new int[7][16];
        for (int[] access : wanted) {
            table[access[0] - 1][access[1]]++;
        }
        for (int event = 1; event <= 7; event++) {
            for (int set = 0; set < 16; set++) {
                assertEquals(table[event - 1][set], counts.accesses(set, counts.column(event)), "event " + event + " set " + set);
            }
        }
        assertEquals(0, sum(counts.evictions()));
    }

    @Test
    void evictionsAreWhatTheEngineCountedAndWhatStatesShow() {
        int all = 0;
        for (int seed = 1; seed <= 40; seed++) {
            List<TraceLog> logs = new ArrayList<>();
            Machine machine = run(RandomLabs.draw(seed), logs);
            StateHistory history = new StateHistory(logs.get(0));
            for (CacheSummary cache : machine.summary().caches()) {
                int id = machine.schema().component(cache.path()).id();
                CacheHeat.Counts counts = read(logs.get(0), id);
                assertEquals(cache.evicted(), sum(counts.evictions()), "seed " + seed + " " + cache.path());
                all += (int) cache.evicted();
                check(history, id, counts, cache.evicted());
            }
        }
        assertTrue(all > 500, "there are evictions to look at: " + all);
    }

    /** Event by event as many as the columns have, each where the state has one line before and another one after. */
    private static void check(StateHistory history, int cache, CacheHeat.Counts counts, long evicted) {
        StateField lines = history.schema().field(cache, FieldKind.LINE);
        Evictions evictions = new Evictions(history, cache);
        int[][] recount = new int[counts.rows()][CacheHeat.MOST_COLUMNS];
        List<Eviction> found = new ArrayList<>();
        for (int event = 1; event <= history.log().size(); event++) {
            List<Eviction> of = evictions.of(event, 0);
            List<Eviction> byLine = new ArrayList<>();
            for (int k = 1; k <= history.log().event(event).lineCount(); k++) {
                byLine.addAll(evictions.of(event, k));
            }
            assertEquals(byLine, of);
            for (Eviction e : of) {
                int set = e.cell() / lines.ways();
                assertEquals(set, LineWord.line(e.gone()) % counts.sets());
                assertEquals(set, LineWord.line(e.came()) % counts.sets());
                assertFalse(LineWord.line(e.gone()) == LineWord.line(e.came()));
                assertTrue(LineWord.valid(history.at(event, e.line()).get(lines.id(), e.cell())));
                recount[set / counts.setsPerRow()][(event - 1) / counts.eventsPerColumn()]++;
                found.add(e);
            }
        }
        assertEquals(evicted, found.size());
        for (int row = 0; row < counts.rows(); row++) {
            for (int column = 0; column < counts.columns(); column++) {
                assertEquals(recount[row][column], counts.evictions(row, column));
            }
        }
        if (!found.isEmpty()) {
            Eviction middle = found.get(found.size() / 2);
            int set = middle.cell() / lines.ways();
            List<Eviction> past = new ArrayList<>(found.stream().filter(e -> e.event() <= middle.event() && e.cell() / lines.ways() == set).toList());
            Collections.reverse(past);
            assertEquals(past.subList(0, Math.min(5, past.size())), evictions.inSet(set, new Position(middle.event(), 0), 5));
        }
    }

    /** Exact where no copy reads more than its rows tell: through the host's L1, or the rest of a line that it does not fill. */
    @Test
    void accessesAreHitsAndMisses() {
        int compared = 0;
        for (int seed = 1; seed <= 60; seed++) {
            List<TraceLog> logs = new ArrayList<>();
            MachineSpec spec = RandomLabs.draw(seed);
            Machine machine = run(spec, logs);
            if (!copiesAreWholeLines(logs.get(0))) {
                continue;
            }
            for (CacheSummary cache : machine.summary().caches()) {
                if (!cache.path().endsWith(".l2")) {
                    int id = machine.schema().component(cache.path()).id();
                    assertEquals(cache.hits() + cache.misses(), sum(read(logs.get(0), id).accesses()), "seed " + seed + " " + cache.path());
                    compared++;
                }
            }
        }
        assertTrue(compared > 20, "caches compared: " + compared);
    }

    private static boolean copiesAreWholeLines(TraceLog log) {
        TraceEvent e = log.event(0);
        for (int n = 1; n <= log.size(); n++) {
            e.moveTo(n);
            boolean copy = e.kind() == EventKind.COPY || e.kind() == EventKind.DIRECT_COPY;
            if (copy && (e.argument("bytes") % 64 != 0 || e.argument("target") == CopyTarget.HOST_L1.ordinal())) {
                return false;
            }
        }
        return true;
    }

    @Test
    void asARunGrowsColumnsArePutTogetherAndNothingIsLost() {
        List<TraceLog> logs = new ArrayList<>();
        MachineSpec spec = RandomLabs.draw(7);
        Machine machine = MachineBuilder.build(spec);
        TraceLog log = new TraceLog(machine.schema());
        machine.trace(log);
        int llc = machine.schema().component("llc").id();
        CacheHeat growing = new CacheHeat(log, llc);
        boolean more = true;
        while (more) {
            more = machine.run(50);
            growing.read();
            assertTrue(growing.counts().columns() <= CacheHeat.MOST_COLUMNS);
        }
        CacheHeat.Counts whole = read(log, llc);
        CacheHeat.Counts grown = growing.counts();
        assertEquals(whole.eventsPerColumn(), grown.eventsPerColumn());
        assertArrayEquals(whole.accesses(), grown.accesses());
        assertArrayEquals(whole.evictions(), grown.evictions());
        assertTrue(log.size() > CacheHeat.MOST_COLUMNS, "columns were put together: " + log.size());
    }
}
