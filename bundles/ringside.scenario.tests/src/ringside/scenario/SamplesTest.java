package ringside.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ringside.model.LabFiles;
import ringside.scenario.export.RunJson;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.io.StateText;

/** What must hold of every sample, and of the first one in particular. */
class SamplesTest {
    static List<Path> samples() {
        return Samples.all();
    }

    @Test
    void thereAreFour() {
        assertEquals(List.of("01-first-packet", "02-two-vms-multicast", "03-service-chain", "04-bypass"),
                samples().stream().map(s -> s.getFileName().toString()).limit(4).toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hasNoProblem(Path sample) {
        List<Diagnostic> found = ScenarioCompiler.check(Samples.lab(sample), Locale.ENGLISH);
        assertEquals(List.of(), found.stream().filter(d -> d.severity() != Severity.HINT).toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void runsTheSameTwice(Path sample) throws IOException {
        byte[] first = json(Samples.run(sample));
        RunOptions otherwise = RunOptions.DEFAULT.withMemoryBudget(1 << 20).withListener(new RunListener() {
            @Override
            public void progress(long tick, int events) {
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        assertEquals(new String(first), new String(json(Samples.run(Samples.lab(sample), otherwise))));
    }

    private static byte[] json(ScenarioRun run) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RunJson(run, "lab").write(out, true);
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void historyAndEngineAgreeAtEveryEventAndLine(Path sample) {
        ScenarioRun run = Samples.run(sample);
        TraceLog log = run.log();
        for (int e = 0; e <= log.size(); e++) {
            int lines = log.event(e).lineCount();
            for (int k = 0; k <= lines; k++) {
                assertEquals(StateText.text(log.schema(), run.stateFromEngine(e, k)), StateText.text(log.schema(), run.history().at(e, k)), e + "." + k);
            }
        }
    }

    /** Every scenario of every lab; a folder may hold more than one. */
    static List<Arguments> scenarios() throws IOException {
        List<Arguments> all = new ArrayList<>();
        for (Path sample : samples()) {
            try (Stream<Path> files = Files.list(sample)) {
                for (Path lab : files.filter(f -> f.toString().endsWith(".ringside")).sorted().toList()) {
                    LabFiles.load(lab).getScenarios().forEach(s -> all.add(Arguments.of(lab, s.getId())));
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void packetsAndLinesAreConserved(Path lab, String scenario) throws IOException {
        ScenarioRun run = Samples.run(LabFiles.load(lab), RunOptions.DEFAULT.withScenario(scenario));
        Summary s = run.summary();
        assertEquals(ScenarioRun.End.COMPLETE, run.end());
        assertEquals(List.of(), run.violations());
        assertTrue(s.generated() > 0);
        assertEquals(s.generated() + s.replicated(), s.delivered() + s.droppedInAll() + s.inFlight());
        for (Summary.Cache cache : s.caches()) {
            assertEquals(cache.accesses(), cache.hits() + cache.misses(), cache.path());
            assertEquals(cache.fills(), cache.resident() + cache.evicted() + cache.invalidated(), cache.path());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hasAPageThatTeachesItAndItsFingerprint(Path sample) throws IOException {
        String page = Files.readString(sample.resolve("README.md"));
        assertTrue(page.contains("## What to do"), "what to do");
        assertTrue(page.contains("## What you see, and why"), "what you see, and why");
        assertTrue(page.contains("## Which numbers are real"), "which numbers are real");
        assertTrue(Files.readString(sample.resolve("fingerprint.txt")).contains(Samples.run(sample).fingerprint()), "fingerprint");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void withAndWithoutATraceItComesToTheSame(Path sample) {
        ScenarioRun untraced = Samples.run(Samples.lab(sample), RunOptions.DEFAULT.untraced());
        assertEquals(Samples.run(sample).summary(), untraced.summary());
        assertEquals(0, untraced.log().size());
    }

    /** At most 11 chapters and 16 steps, so that a beginner sees the end of it. */
    @Test
    void theFirstPacketIsShort() {
        ScenarioRun run = Samples.run(Samples.named("01-first-packet"));
        int chapters = 0;
        int steps = 0;
        TraceEvent event = run.log().event(0);
        for (int e = 1; e <= run.log().size(); e++) {
            event.moveTo(e);
            chapters += event.packet() == 1 && event.depth() == 0 ? 1 : 0;
            steps += event.packet() == 1 && event.depth() <= 1 ? 1 : 0;
        }
        assertTrue(chapters <= 11, chapters + " chapters");
        assertTrue(steps <= 16, steps + " steps");
        assertTrue(run.summary().caches().stream().allMatch(c -> c.evicted() == 0), "nothing is evicted");
    }

    /** One copy for both, one interrupt each (claim A6). */
    @Test
    void aPacketToAGroupIsCopiedOnce() {
        Summary s = Samples.run(Samples.named("02-two-vms-multicast")).summary();
        assertEquals(2, s.generated());
        assertEquals(2, s.replicated());
        assertEquals(4, s.delivered());
        assertEquals(4, s.interrupts());
    }

    /** The hop between the two VMs takes the switch in one and not in the other (claim B5). */
    @Test
    void theBypassSparesTheSwitchOnePassAPacket() {
        Summary switched = Samples.run(Samples.named("03-service-chain")).summary();
        Summary direct = Samples.run(Samples.named("04-bypass")).summary();
        assertEquals(0, switched.directTransfers());
        assertEquals(direct.delivered(), direct.directTransfers());
        assertEquals(3 * switched.delivered(), switched.switchPasses());
        assertEquals(2 * direct.delivered(), direct.switchPasses());
    }
}
