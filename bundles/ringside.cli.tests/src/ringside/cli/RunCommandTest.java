package ringside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ringside.cli.Shell.Result;
import ringside.model.LabFiles;
import ringside.model.lab.Generator;
import ringside.model.lab.Lab;
import ringside.model.lab.LabFactory;
import ringside.model.lab.PacketSpec;
import ringside.scenario.RunOptions;
import ringside.scenario.ScenarioRun;

class RunCommandTest {
    private static final Path FIRST = Shell.sample("01-first-packet");

    static List<String> samples() {
        return Shell.samples();
    }

    @Test
    void printsEachStepAsASentenceAndThenTheSummary() {
        Result run = Shell.run("run", FIRST);
        assertEquals(0, run.status());
        assertEquals("", run.err());
        List<String> lines = run.out().lines().toList();
        assertTrue(run.out().contains("     7        1,279          426.333           Core 0 copies p1 into the LLC: 4 lines for VM 1."), run.out());
        assertTrue(run.out().contains("Packets: 1 generated + 0 replicated = 1 delivered + 0 dropped + 0 in flight"));
        assertTrue(lines.get(lines.size() - 1).startsWith("Fingerprint "));
    }

    @Test
    void theSummaryAloneHasNoSteps() {
        Result run = Shell.run("run", FIRST, "--no-events");
        assertEquals(0, run.status());
        assertFalse(run.out().contains("Core 0 copies"));
        assertTrue(run.out().contains("Packets: 1 generated"));
    }

    @Test
    void aRunStopsAfterAsManyEventsAsAreAllowed() {
        Path lab = Shell.sample("04-bypass");
        Result whole = Shell.run("run", lab, "--no-events");
        Result allowed = Shell.run("run", lab, "--no-events", "--max-events", "2146435071");
        assertEquals(whole.out(), allowed.out());
        Result stopped = Shell.run("run", lab, "--format", "csv", "--max-events", "20");
        int rows = (int) stopped.out().lines().count() - 1;
        assertTrue(rows >= 20 && rows < 24, rows + " events");
        assertEquals("ringside: " + lab + ": stopped after " + rows + " events; allow more (--max-events), set an end (maxNanos) or send fewer packets\n",
                stopped.err());
        for (String wrong : List.of("0", "-5", "2146435072")) {
            Result refused = Shell.run("run", lab, "--max-events", wrong);
            assertEquals(2, refused.status());
            assertEquals("ringside: --max-events " + wrong + " is not between 1 and 2146435071\n", refused.err());
        }
    }

    /** A trace that may have no memory, and no folder for its temporary file. */
    @Test
    void aRunWithoutRoomForItsTraceIsStatusTwo(@TempDir Path folder) throws Exception {
        Lab lab = LabFiles.load(Shell.sample("04-bypass"));
        PacketSpec first = (PacketSpec) lab.getScenarios().get(0).getTraffic().get(0);
        Generator series = LabFactory.eINSTANCE.createGenerator();
        series.setId("series");
        series.setEndpoint(first.getEndpoint());
        series.setHeader(first.getHeader());
        series.setCount(1_000);
        series.setPacketsPerSecond(120_000);
        lab.getScenarios().get(0).getTraffic().set(0, series);
        ScenarioRun whole = ScenarioRun.of(lab, RunOptions.DEFAULT).run();
        String before = System.setProperty("java.io.tmpdir", folder.resolve("gone").toString());
        try {
            ScenarioRun stopped = ScenarioRun.of(lab, RunOptions.DEFAULT.withMemoryBudget(1)).run();
            assertEquals(ScenarioRun.End.NO_ROOM, stopped.end());
            assertEquals(ExitStatus.OK, ExitStatus.of(whole));
            assertEquals(ExitStatus.BAD_INPUT, ExitStatus.of(stopped));
            assertEquals(ExitStatus.BAD_INPUT, ExitStatus.of(whole, stopped));
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void jsonIsOneObjectOfTheAgreedShape(String sample) {
        Result run = Shell.run("run", Shell.sample(sample), "--format", "json");
        assertEquals(0, run.status());
        Map<String, Object> json = Json.object(run.out());
        assertEquals(List.of("lab", "scenario", "seed", "events", "summary", "fingerprint"), List.copyOf(json.keySet()));
        int seq = 0;
        BigDecimal tick = BigDecimal.ZERO;
        for (Map<String, Object> event : Json.list(json, "events")) {
            assertEquals(List.of("seq", "tick", "ns", "kind", "chapter", "depth", "component", "packet", "cause", "sentence", "facts"),
                    List.copyOf(event.keySet()));
            assertEquals(BigDecimal.valueOf(++seq), event.get("seq"));
            BigDecimal at = (BigDecimal) event.get("tick");
            assertTrue(at.compareTo(tick) >= 0, "time goes on");
            tick = at;
            BigDecimal nanos = (BigDecimal) event.get("ns");
            assertEquals(3, nanos.scale());
            assertEquals(at.divide(BigDecimal.valueOf(3), 3, java.math.RoundingMode.HALF_UP), nanos);
            assertTrue(event.get("cause") == null || ((BigDecimal) event.get("cause")).intValue() < seq);
            for (Map<String, Object> fact : Json.list(event, "facts")) {
                assertEquals(List.of("path", "value"), List.copyOf(fact.keySet()));
            }
        }
        assertTrue(seq > 0);
        Map<String, Object> summary = Json.at(json, "summary");
        List<String> parts = new ArrayList<>(List.of("generated", "replicated", "delivered", "dropped", "inFlight", "latencyNs", "caches", "rings",
                "linesWritten", "writeMisses", "interrupts", "vmExits", "switchPasses", "directTransfers"));
        if (summary.containsKey("host")) {
            parts.add("host");
            Map<String, Object> counts = Json.at(summary, "host");
            assertEquals(List.of("held", "retries", "fetchedLines", "uselessFetches"), List.copyOf(counts.keySet()));
            assertTrue(number(counts, "uselessFetches") <= number(counts, "fetchedLines"));
        }
        if (summary.containsKey("switch")) {
            parts.add("switch");
            Map<String, Object> counts = Json.at(summary, "switch");
            assertEquals(List.of("packets received", "packet recirculations", "avg. datapath passes per packet", "emc hits", "smc hits", "megaflow hits",
                    "avg. subtable lookups per megaflow hit", "miss with success upcall", "miss with failed upcall", "flows", "masks", "emc evictions",
                    "upcall_flow_limit_hit"), List.copyOf(counts.keySet()));
            assertEquals(number(summary, "switchPasses"),
                    number(counts, "emc hits") + number(counts, "smc hits") + number(counts, "megaflow hits") + number(counts, "miss with success upcall")
                            + number(counts, "miss with failed upcall"));
        }
        assertEquals(parts, List.copyOf(summary.keySet()));
        assertEquals(List.of("min", "mean", "p50", "p99", "max"), List.copyOf(Json.at(summary, "latencyNs").keySet()));
        assertEquals(List.of("NO_AVAIL_DESC", "RING_FULL", "RULE_STALE", "BLOCKED", "NO_ROUTE", "VM_DOWN"), List.copyOf(Json.at(summary, "dropped").keySet()));
        for (String cache : Json.at(summary, "caches").keySet()) {
            Map<String, Object> counts = Json.at(Json.at(summary, "caches"), cache);
            assertEquals(List.of("accesses", "hits", "misses", "fills", "resident", "evicted", "invalidated", "writtenBack", "upgrades", "forwards",
                    "prefetches", "uselessPrefetches", "residentByOwner", "residentByCore"), List.copyOf(counts.keySet()));
            assertEquals(number(counts, "accesses"), number(counts, "hits") + number(counts, "misses"), cache);
            assertEquals(number(counts, "fills"), number(counts, "resident") + number(counts, "evicted") + number(counts, "invalidated"), cache);
            assertEquals(number(counts, "resident"),
                    Json.at(counts, "residentByOwner").values().stream().mapToLong(n -> ((BigDecimal) n).longValue()).sum(), cache);
        }
        assertTrue(Json.at(summary, "caches").containsKey("llc"));
        Map<String, Object> rings = Json.at(summary, "rings");
        assertTrue(rings.keySet().stream().allMatch(ring -> ring.endsWith(".rx") || ring.endsWith(".tx")), rings.toString());
        assertEquals(64, ((String) json.get("fingerprint")).length());
    }

    /** As samples/05-ring-life/README.md says: ten lines of the used ring, four of the available ring, no descriptors. */
    @Test
    void jsonCountsTheLinesOfARingThatMoved() {
        Map<String, Object> json = Json.object(Shell.run("run", Shell.sample("05-ring-life"), "--format", "json", "--no-events").out());
        Map<String, Object> ring = Json.at(Json.at(Json.at(json, "summary"), "rings"), "vm1.rx");
        assertEquals(List.of("forwards", "invalidations"), List.copyOf(ring.keySet()));
        Map<String, Object> forwards = Json.at(ring, "forwards");
        assertEquals(List.of("descriptors", "available", "used"), List.copyOf(forwards.keySet()));
        assertEquals(List.of(0L, 4L, 10L), List.of(number(forwards, "descriptors"), number(forwards, "available"), number(forwards, "used")));
        Map<String, Object> taken = Json.at(ring, "invalidations");
        assertEquals(14, number(taken, "descriptors") + number(taken, "available") + number(taken, "used"));
    }

    private static long number(Map<String, Object> of, String name) {
        return ((BigDecimal) of.get(name)).longValue();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSameLabAndSeedGiveTheSameBytes(String sample) {
        Path lab = Shell.sample(sample);
        assertEquals(Shell.run("run", lab, "--format", "json").out(), Shell.run("run", lab, "--format", "json").out());
        assertEquals(Shell.run("run", lab, "--format", "json").out(), Shell.runWith(Shell.text(sample), "run", "-", "--format", "json").out());
    }

    @Test
    void withoutEventsTheRestIsTheSame() {
        Map<String, Object> all = Json.object(Shell.run("run", FIRST, "--format", "json").out());
        Map<String, Object> rest = Json.object(Shell.run("run", FIRST, "--format", "json", "--no-events").out());
        all.remove("events");
        assertEquals(all, rest);
    }

    @Test
    void whereNothingIsDeliveredThereIsNoLatency() {
        String lost = Shell.text("01-first-packet").replace("<header dstMac=\"52:54:00:00:00:01\"", "<header dstMac=\"52:54:00:00:00:99\"");
        Map<String, Object> json = Json.object(Shell.runWith(lost, "run", "-", "--format", "json").out());
        assertNull(Json.at(Json.at(json, "summary"), "latencyNs").get("p99"));
        assertEquals(BigDecimal.ONE, Json.at(Json.at(json, "summary"), "dropped").get("NO_ROUTE"));
    }

    @Test
    void theTableHasARowForEachEvent() {
        Result run = Shell.run("run", FIRST, "--format", "csv");
        assertEquals(0, run.status());
        assertEquals(17, run.out().lines().count());
        assertTrue(run.out().startsWith("seq,tick,ns,kind,chapter,depth,component,packet,cause,core,cycles,sentence\n"));
        assertTrue(run.out().contains("\n7,1279,426.333,copy,copy,1,host,p1,6,core0,41.5,\"Core 0 copies p1 into the LLC: 4 lines for VM 1.\"\n"), run.out());
    }

    @Test
    void seedAndScenarioAreChosen() {
        Map<String, Object> json = Json.object(Shell.run("run", FIRST, "--format", "json", "--seed", "42", "--scenario", "default").out());
        assertEquals(BigDecimal.valueOf(42), json.get("seed"));
        Result none = Shell.run("run", FIRST, "--scenario", "nightly");
        assertEquals(2, none.status());
        assertEquals(1, none.errorLines().size());
        assertTrue(none.err().contains("there is no scenario nightly; there is: default"), none.err());
    }

    @Test
    void theOutputFileIsReplacedAsAWhole(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("run.json");
        Files.writeString(out, "old");
        assertEquals(0, Shell.run("run", FIRST, "--format", "json", "--out", out).status());
        assertEquals(Shell.run("run", FIRST, "--format", "json").out(), Files.readString(out));
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count(), "nothing is left beside it");
        }
    }

    @Test
    void whatCannotBeWrittenIsToldInOneLine(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("dir"));
        Files.writeString(folder.resolve("dir/keep"), "kept");
        refused(Shell.run("run", FIRST, "--out", folder.resolve("dir")), "is a folder");
        assertEquals("kept", Files.readString(folder.resolve("dir/keep")));
        refused(Shell.run("run", FIRST, "--out", folder.resolve("nowhere/out.txt")), "there is no folder");
        Path lab = folder.resolve("lab.ringside");
        Files.copy(FIRST, lab);
        refused(Shell.run("run", lab, "--out", lab), "is the lab itself");
        assertEquals(Files.readString(FIRST), Files.readString(lab));
        refused(Shell.run("run", FIRST, "--out", "\0"), "cannot be the name of a file");
        refused(Shell.run("run", FIRST, "--format", "csv", "--no-events"), "csv holds nothing but events");
        refused(Shell.run("run", FIRST, "--format", "xml"), "xml");
        refused(Shell.run("run", FIRST, "--seed", "soon"), "soon");
    }

    private static void refused(Result result, String why) {
        assertEquals(2, result.status(), result.err());
        assertEquals(1, result.errorLines().size(), result.err());
        assertTrue(result.err().contains(why), result.err());
        assertEquals("", result.out());
    }

    @Test
    void ofALinkTheFileItLeadsToIsWritten(@TempDir Path folder) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("real.txt"));
        assertEquals(0, Shell.run("run", FIRST, "--out", link).status());
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(Shell.run("run", FIRST).out(), Files.readString(folder.resolve("real.txt")));
        refused(Shell.run("run", FIRST, "--out", ""), "names no file");
    }

    @Test
    void aFailedRunLeavesTheOutputAsItWas(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("out.json");
        Files.writeString(out, "old");
        String broken = Shell.text("01-first-packet").replace(" core=\"core1\"", "");
        assertNotEquals(0, Shell.runWith(broken, "run", "-", "--out", out).status());
        assertEquals("old", Files.readString(out));
    }

    @Test
    void aFolderStandsForTheLabInIt() {
        assertEquals(Shell.run("run", FIRST).out(), Shell.run("run", FIRST.getParent()).out());
        refused(Shell.run("run", FIRST.getParent().getParent()), "is a folder without a lab.ringside");
    }
}
