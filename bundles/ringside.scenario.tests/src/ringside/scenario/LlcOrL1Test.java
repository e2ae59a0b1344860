package ringside.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ringside.trace.EventKind;
import ringside.trace.Outcome;
import ringside.trace.Outcome.Level;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/** Sample 06 in both its scenarios against the table of docs/hand-worked/06-llc-or-l1.md, which was worked out before it was run. */
class LlcOrL1Test {
    private static final Path SAMPLE = Samples.named("06-llc-or-l1");

    /** Step, and its cycles with the copy target LLC and with HOST_L1, in thousandths. */
    private record Row(String packet, String event, long toLlc, long toL1) {
    }

    private static ScenarioRun run(String scenario) {
        return Samples.run(Samples.lab(SAMPLE), RunOptions.DEFAULT.withScenario(scenario));
    }

    private static List<Row> byHand() throws IOException {
        List<Row> rows = new ArrayList<>();
        boolean table = false;
        for (String text : Files.readAllLines(SAMPLE.resolve("../../docs/hand-worked/06-llc-or-l1.md"))) {
            if (text.startsWith("```")) {
                table = !table;
            } else if (table && !text.startsWith("#")) {
                String[] words = text.split("\\|")[0].strip().split(" +");
                long first = thousandths(words[2]);
                rows.add(new Row(words[0], words[1], first, words[3].equals("same") ? first : thousandths(words[3])));
            }
        }
        return rows;
    }

    private static long thousandths(String cycles) {
        return new BigDecimal(cycles).movePointRight(3).longValueExact();
    }

    /** What the engine says, in the words of the table: steps that a core pays for, and the latency at each delivery. */
    private static List<String> byEngine(ScenarioRun run) {
        List<String> rows = new ArrayList<>();
        TraceLog log = run.log();
        for (int n = 1; n <= log.size(); n++) {
            TraceEvent event = log.event(n);
            String packet = event.packet() == 0 ? "-" : "p" + event.packet();
            if (event.kind() == EventKind.DELIVERED) {
                rows.add(packet + " latency " + 1000 * event.argument("latency"));
            } else if (event.core().id() != 0) {
                rows.add(packet + " " + event.kind().label() + " " + event.cycles());
            }
        }
        return rows;
    }

    @Test
    void everyStepOfBothRunsCostsWhatWasWorkedOutByHand() throws IOException {
        List<Row> table = byHand();
        assertEquals(43, table.size(), "rows of the table");
        assertEquals(table.stream().map(r -> r.packet + " " + r.event + " " + r.toLlc).toList(), byEngine(run("toLlc")));
        assertEquals(table.stream().map(r -> r.packet + " " + r.event + " " + r.toL1).toList(), byEngine(run("toL1")));
    }

    /** Copy and reading of p1: by cost, what the one run pays more than the other. */
    @Test
    void theDifferenceIsTheFourLinesTwice() {
        CostsOf llc = new CostsOf(run("toLlc"));
        CostsOf l1 = new CostsOf(run("toL1"));
        assertEquals(472_500 * 2, l1.sum(EventKind.COPY, "DRAM") - llc.sum(EventKind.COPY, "DRAM"), "four lines of p1 and of p2 from memory");
        assertEquals(87_500, l1.sum(EventKind.COPY, "LLC_HIT") - llc.sum(EventKind.COPY, "LLC_HIT"), "four upgrades of p3");
        assertEquals(0, l1.sum(EventKind.COPY, "L1_HIT") - llc.sum(EventKind.COPY, "L1_HIT"));
        assertEquals(3 * 87_500, llc.sum(EventKind.READ_PACKET, "LLC_HIT"));
        assertEquals(0, l1.sum(EventKind.READ_PACKET, "LLC_HIT"));
        assertEquals(3 * 157_500, l1.sum(EventKind.READ_PACKET, "DIRTY_FORWARD"));
        assertEquals(1_242_500, l1.all() - llc.all());
    }

    @Test
    void dirtyForwardsWhereTheOtherHasCleanHits() {
        assertEquals(5, forwards(run("toLlc"), false), "used ring three times, available ring twice");
        assertEquals(5 + 12, forwards(run("toL1"), false));
        assertEquals(0, forwards(run("toLlc"), true));
        assertEquals(12, forwards(run("toL1"), true));
    }

    /** Lines that another core forwarded; of packets only, or all. */
    private static int forwards(ScenarioRun run, boolean ofPackets) {
        int n = 0;
        for (int e = 1; e <= run.log().size(); e++) {
            TraceEvent event = run.log().event(e);
            for (int k = 1; k <= event.lineCount(); k++) {
                boolean packet = run.log().schema().memory().bufferOf(event.line(k)) != 0;
                n += Outcome.level(event.lineOutcome(k)) == Level.FORWARD && (packet || !ofPackets) ? 1 : 0;
            }
        }
        return n;
    }

    private record CostsOf(ScenarioRun run) {
        long sum(EventKind kind, String cost) {
            long sum = 0;
            for (int e = 1; e <= run.log().size(); e++) {
                TraceEvent event = run.log().event(e);
                for (int i = 0; i < event.chargeCount() && event.kind() == kind; i++) {
                    sum += ringside.engine.machine.Cost.values()[event.chargeCost(i)].name().equals(cost) ? event.chargeCycles(i) : 0;
                }
            }
            return sum;
        }

        long all() {
            long sum = 0;
            for (int e = 1; e <= run.log().size(); e++) {
                sum += run.log().event(e).core().id() == 0 ? 0 : run.log().event(e).cycles();
            }
            assertTrue(sum > 0);
            return sum;
        }
    }
}
