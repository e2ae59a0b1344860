package ringside.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ringside.model.lab.Lab;
import ringside.trace.DropReason;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.Outcome;
import ringside.trace.StateField;
import ringside.trace.TraceEvent;
import ringside.trace.history.StateView;

/** What the page of sample 10 says, and that DMA allocates in the I/O ways only. */
class TooBigARingTest {
    private static final String SAMPLE = "10-too-big-a-ring";
    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|");

    private static ScenarioRun run(String scenario, int ring, int ioWays) {
        Lab lab = Samples.lab(SAMPLE);
        lab.getServer().getNics().get(0).setRxRingSize(ring);
        lab.getServer().getSockets().get(0).getLastLevelCache().setIoWaysMask((1L << ioWays) - 1);
        return Samples.run(lab, RunOptions.DEFAULT.withScenario(scenario));
    }

    @Test
    void theSweepOnThePageIsWhatRunsGive() throws IOException {
        Matcher row = ROW.matcher(Files.readString(Samples.named(SAMPLE).resolve("README.md")));
        List<Integer> rings = new ArrayList<>();
        while (row.find()) {
            int ring = Integer.parseInt(row.group(1));
            rings.add(ring);
            assertEquals(4 * ring, Integer.parseInt(row.group(2)));
            for (int ways = 1; ways <= 4; ways++) {
                Summary summary = run("paced", ring, ways).summary();
                assertEquals(64, summary.linesWritten());
                assertEquals(Long.parseLong(row.group(2 + ways)), summary.writeMisses(), "ring " + ring + ", " + ways + " I/O ways");
            }
        }
        assertEquals(List.of(2, 3, 4, 5, 6, 8), rings);
    }

    /** Whether a line of the ring misses costs no core anything while the host keeps up. */
    @Test
    void missesOfAPacedRunDelayNothing() {
        assertEquals("267.667", run("paced", 8, 2).summary().latency().mean());
        assertEquals("267.667", run("paced", 2, 2).summary().latency().mean());
    }

    @Test
    void unreadPacketsLeak() {
        ScenarioRun run = run("burst", 8, 2);
        assertEquals(Map.of("p1", 50_000L, "p2", 270_000L, "p3", 270_000L, "p4", 270_000L, "p5", 50_000L, "p6", 50_000L, "p7", 50_000L, "p8", 50_000L),
                cycles(run, EventKind.CLASSIFY));
        Map<String, Long> copies = cycles(run, EventKind.COPY);
        assertEquals(List.of(472_500L, 206_500L, 206_500L, 206_500L), new ArrayList<>(copies.values()).subList(0, 4));
        assertEquals(List.of(41_500L, 41_500L, 41_500L), new ArrayList<>(copies.values()).subList(5, 8));
        assertEquals("1223.333", run.summary().latency().mean());
        assertEquals(270_000L, cycles(run, EventKind.HOST_POLL).get("p2"), "its descriptor, too");
        TraceEvent event = run.log().event(0);
        long written = 0;
        for (int e = 1; e <= run.log().size(); e++) {
            written = event.moveTo(e).kind() == EventKind.NIC_WRITEBACK ? event.tick() : written;
            if (event.kind() == EventKind.DMA_WRITE && run.explainer().packet(e).equals("p3")) {
                assertTrue(Outcome.has(event.lineOutcome(1), Outcome.BACK_INVALIDATED), "p3's header takes p1's out of core 0's L1");
            }
            if (event.kind() == EventKind.DMA_WRITE && run.explainer().packet(e).equals("p6")) {
                assertTrue(run.explainer().sentence(e, 1).endsWith("It evicts line p2·h."), run.explainer().sentence(e, 1));
            }
        }
        assertEquals(603, written);
    }

    @Test
    void moreWaysOrASmallerRingKeepPacketsIn() {
        assertEquals("957.750", run("burst", 8, 4).summary().latency().mean());
        Summary small = run("burst", 2, 2).summary();
        assertEquals(2, small.delivered());
        assertEquals(6, small.dropped().get(DropReason.NO_AVAIL_DESC));
    }

    private static Map<String, Long> cycles(ScenarioRun run, EventKind kind) {
        Map<String, Long> cycles = new LinkedHashMap<>();
        TraceEvent event = run.log().event(0);
        for (int e = 1; e <= run.log().size(); e++) {
            if (event.moveTo(e).kind() == kind) {
                cycles.put(run.explainer().packet(e), event.cycles());
            }
        }
        return cycles;
    }

    /** Invariant 9 of the domain: DDIO allocations occupy only I/O ways, a class of service fills only its own; hits are allowed anywhere. */
    @ParameterizedTest
    @ValueSource(strings = { "paced", "burst" })
    void whatComesInGoesIntoItsOwnWays(String scenario) {
        ScenarioRun run = run(scenario, 8, 2);
        StateField llc = run.log().schema().field(run.log().schema().component("llc").id(), FieldKind.LINE);
        long[] before = new long[llc.length()];
        TraceEvent event = run.log().event(0);
        int byDma = 0;
        int byCores = 0;
        for (int e = 1; e <= run.log().size(); e++) {
            event.moveTo(e);
            StateView after = run.history().at(e);
            for (int i = 0; i < llc.length(); i++) {
                long word = after.get(llc.id(), i);
                int way = i % llc.ways();
                if (LineWord.valid(word) && (!LineWord.valid(before[i]) || LineWord.line(before[i]) != LineWord.line(word))) {
                    boolean dma = event.kind() == EventKind.DMA_WRITE || event.kind() == EventKind.NIC_WRITEBACK;
                    assertTrue(dma ? way < 2 : way >= 4, event.kind() + " puts a line into way " + way + " at event " + e);
                    byDma += dma ? 1 : 0;
                    byCores += dma ? 0 : 1;
                }
                before[i] = word;
            }
        }
        assertTrue(byDma >= 32 && byCores >= 32, byDma + " lines by DMA, " + byCores + " by cores");
    }
}
