package ringside.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ringside.engine.kernel.RunSummary.RingSummary;
import ringside.model.LabFiles;
import ringside.model.lab.Lab;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.TraceEvent;
import ringside.trace.history.StateView;

/** What the pages of the samples 05, 11 and 12 say, in their numbers. */
class NotifySamplesTest {
    private static ScenarioRun run(Lab lab, String scenario) {
        return Samples.run(lab, RunOptions.DEFAULT.withScenario(scenario));
    }

    private static Lab lostWakeUp() {
        try {
            return LabFiles.load(Samples.named("11-interrupt-poll").resolve("lost-wakeup.ringside"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<TraceEvent> all(ScenarioRun run, EventKind kind) {
        List<TraceEvent> found = new ArrayList<>();
        for (int e = 1; e <= run.log().size(); e++) {
            if (run.log().event(e).kind() == kind) {
                found.add(run.log().event(e));
            }
        }
        return found;
    }

    @Test
    void tenPacketsThroughARingOfFour() {
        ScenarioRun run = Samples.run(Samples.named("05-ring-life"));
        assertEquals(List.of(0L, 1L, 2L, 3L, 0L, 1L, 2L, 3L, 0L, 1L), all(run, EventKind.PUBLISH).stream().map(e -> e.argument("slot")).toList());
        assertEquals(5, all(run, EventKind.REFILL).size());
        StateView end = run.history().at(run.log().size());
        int rx = run.log().schema().component("vm1.rx").id();
        assertEquals(10, end.get(rx, FieldKind.USED_IDX));
        assertEquals(14, end.get(rx, FieldKind.AVAIL_IDX));
        assertEquals(1, end.get(rx, FieldKind.AVAIL_FLAGS));
        RingSummary ring = run.summary().rings().get(0);
        assertEquals(List.of(0L, 4L, 10L), List.of(ring.descriptorForwards(), ring.availableForwards(), ring.usedForwards()));
        assertEquals(List.of(684L, 770L), all(run, EventKind.DELIVERED).stream().skip(1).map(e -> e.argument("latency")).distinct().sorted().toList());
        assertEquals(EventKind.TAKE_BUFFER, run.log().event(6).kind());
        assertEquals(EventKind.REFILL, run.log().event(27).kind());
    }

    @ParameterizedTest
    @CsvSource({ "everySlow, 7, 14, 1834.238, 2032.333", "coalescedSlow, 3, 6, 7096.429, 11810.333", "napiSlow, 7, 14, 1871.381, 2049.000",
            "pollSlow, 0, 0, 907.476, 1099.000", "everyFast, 3, 6, 1581.714, 2032.333", "coalescedFast, 3, 6, 2632.238, 3366.333",
            "napiFast, 2, 4, 1510.333, 2049.000", "pollFast, 0, 0, 907.619, 1099.000" })
    void fourWaysToLearnOfPackets(String scenario, long interrupts, long exits, String mean, String worst) {
        Summary s = run(Samples.lab("11-interrupt-poll"), scenario).summary();
        assertEquals(7, s.delivered());
        assertEquals(interrupts, s.interrupts());
        assertEquals(exits, s.vmExits());
        assertEquals(mean, s.latency().mean());
        assertEquals(worst, s.latency().max());
    }

    @Test
    void theTimerOfTheSeventhPacketRunsTenMicroseconds() {
        ScenarioRun run = run(Samples.lab("11-interrupt-poll"), "coalescedSlow");
        List<TraceEvent> notified = all(run, EventKind.NOTIFY);
        TraceEvent timer = all(run, EventKind.COALESCE_TIMER).get(0);
        assertEquals(7, timer.packet());
        assertEquals(notified.get(6).tick() + 30_000, timer.tick());
        assertEquals(29_299, all(run, EventKind.DELIVERED).get(0).argument("latency"));
    }

    @Test
    void theSecondLookFindsP6() {
        ScenarioRun run = run(Samples.lab("11-interrupt-poll"), "napiFast");
        TraceEvent halt = all(run, EventKind.HALT).get(0);
        TraceEvent p6 = all(run, EventKind.NOTIFY).get(5);
        TraceEvent again = all(run, EventKind.POLL_AGAIN).get(0);
        assertEquals(12_917, halt.tick());
        assertEquals(12_929, p6.tick());
        assertEquals(halt.tick() + 140, again.tick());
        assertEquals("VM 3's second look finds a packet: it stays awake and switches interrupts off again.", run.explainer().sentence(again.number()));
    }

    /** Step 24 writes avail.flags, step 25 comes before it is over, step 26 long after. */
    @Test
    void theWishOfTheSleeperIsVisibleTooLateForP2() {
        ScenarioRun lost = run(lostWakeUp(), "lost");
        int flags = lost.log().schema().field(lost.log().schema().component("vm1.rx").id(), FieldKind.AVAIL_FLAGS).id();
        assertEquals(EventKind.HALT, lost.log().event(24).kind());
        assertEquals(List.of(true, false, false, true), List.of(9, 24, 25, 26).stream().map(e -> lost.history().settled(flags, 0, e)).toList());
    }

    /** What it saw is what it had read, else it would have seen a packet; in memory used.idx is one more already. */
    @Test
    void theSleeperSawTheOldIndex() {
        ScenarioRun lost = run(lostWakeUp(), "lost");
        assertEquals("used.idx was 1 when it looked; what is published before its wish is visible, nobody will announce", lost.explainer().because(24, 0));
        assertEquals(2, lost.history().at(24).get(lost.log().schema().component("vm1.rx").id(), FieldKind.USED_IDX));
        for (String scenario : List.of("everyFast", "coalescedFast", "napiFast")) {
            ScenarioRun run = run(Samples.lab("11-interrupt-poll"), scenario);
            for (TraceEvent halt : all(run, EventKind.HALT)) {
                assertEquals(run.history().at(halt.number()).get((int) halt.argument("ring"), FieldKind.LAST_USED), halt.argument("index"), scenario);
            }
        }
    }

    /** Each driver's halt is explained as what it is. */
    @Test
    void onlyWhoAsksForInterruptsIsSaidToAsk() {
        ScenarioRun lost = run(lostWakeUp(), "lost");
        assertTrue(lost.explainer().detail(24).contains("this one does not"), lost.explainer().detail(24));
        ScenarioRun napi = run(Samples.lab("11-interrupt-poll"), "napiSlow");
        assertTrue(napi.explainer().detail(all(napi, EventKind.HALT).get(0).number()).contains("once more"));
        ScenarioRun every = run(Samples.lab("11-interrupt-poll"), "everySlow");
        String plain = every.explainer().detail(all(every, EventKind.HALT).get(0).number());
        assertTrue(plain.contains("leaves interrupts on") && !plain.contains("once more"), plain);
    }

    @Test
    void theLabOfTheLostWakeUpHasNoProblem() throws IOException {
        assertEquals(List.of(), ScenarioCompiler.check(lostWakeUp(), Locale.ENGLISH).stream().filter(d -> d.severity() != Severity.HINT).toList());
        assertTrue(Files.readString(Path.of(Samples.named("11-interrupt-poll").toString(), "README.md")).contains("lost-wakeup.ringside"));
    }

    @Test
    void whoDoesNotLookAgainLosesAWakeUp() {
        ScenarioRun lost = run(lostWakeUp(), "lost");
        TraceEvent second = all(lost, EventKind.DELIVERED).get(1);
        assertEquals(2, second.packet());
        assertEquals(60_150, second.argument("latency"));
        ScenarioRun forever = run(lostWakeUp(), "forever");
        assertEquals(1, forever.summary().delivered());
        assertEquals(1, forever.summary().inFlight());
        Lab looks = lostWakeUp();
        looks.getServer().getVirtualMachines().get(0).setRecheckAfterEnable(true);
        ScenarioRun found = run(looks, "forever");
        assertEquals(2, found.summary().delivered());
        assertEquals(1, all(found, EventKind.POLL_AGAIN).size(), "the same packet falls into the same gap, and is found");
    }

    @Test
    void twoExitsOneNone() {
        ScenarioRun asleep = run(Samples.lab("12-injection"), "asleep");
        assertEquals(3, asleep.summary().interrupts());
        assertEquals(2 + 1, asleep.summary().vmExits());
        assertEquals(List.of(7597L, 6397L, 6697L), all(asleep, EventKind.DELIVERED).stream().map(e -> e.argument("latency")).toList());
        assertEquals(List.of(2800L, 1600L, 400L), all(asleep, EventKind.INTERRUPT).stream()
                .map(e -> (e.cycles() + asleep.log().event(e.number() - 1).cycles()) / 1000).toList(), "inject and interrupt, which follow one another");
        TraceEvent wake = all(asleep, EventKind.WAKE_UP).get(0);
        assertEquals(42, wake.number());
        assertEquals(1200, wake.cycles() / 1000);
        ScenarioRun atWork = run(Samples.lab("12-injection"), "atWork");
        assertEquals(6, atWork.summary().interrupts());
        assertEquals(4 + 2, atWork.summary().vmExits());
        assertEquals(1, all(atWork, EventKind.WAKE_UP).size(), "VM 3 is awake when its second interrupt comes");
        assertEquals(6, atWork.summary().delivered());
    }
}
