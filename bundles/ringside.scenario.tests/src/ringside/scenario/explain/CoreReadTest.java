package ringside.scenario.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ringside.scenario.RunOptions;
import ringside.scenario.Samples;
import ringside.scenario.ScenarioRun;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.Injection;
import ringside.trace.Notification;
import ringside.trace.TraceEvent;
import ringside.trace.time.CoreUse;
import ringside.trace.time.Position;

/** How cores are used, beside what the rows of the trace come to when they are counted one by one. */
class CoreReadTest {
    static Stream<Path> samples() {
        return Samples.all().stream();
    }

    private static CoreRead read(ScenarioRun run, String core, int event) {
        return run.explainer().core(run.log().schema().component(core), new Position(event, 0));
    }

    private static List<ComponentInfo> cores(ScenarioRun run) {
        return run.log().schema().components().stream().filter(c -> c.kind() == ComponentKind.CORE).toList();
    }

    /** Tick by tick would take long; task by task: the cycles of a task's steps are added up and rounded up once. */
    private static long busyNaively(ScenarioRun run, ComponentInfo core, int event, long now) {
        long busy = 0;
        long task = 0;
        long thousandths = 0;
        long began = 0;
        for (int e = 1; e <= event + 1; e++) {
            TraceEvent at = e <= event ? run.log().event(e) : null;
            if (at != null && (at.core().id() != core.id())) {
                continue;
            }
            if (at == null || at.scope() != task) {
                busy += task == 0 ? 0 : Math.min(now, began + (thousandths + 999) / 1000) - began;
                if (at == null) {
                    return busy;
                }
                task = at.scope();
                began = at.tick();
                thousandths = 0;
            }
            thousandths += at.cycles();
        }
        return busy;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void busyAndIdleAreTheTasksAddedUpOneByOne(Path sample) {
        ScenarioRun run = Samples.run(sample);
        for (ComponentInfo core : cores(run)) {
            for (int e = 0; e <= run.log().size(); e += 1 + run.log().size() / 200) {
                CoreUse use = run.explainer().core(core, new Position(e, 0)).use();
                long now = new Position(e, 0).tick(run.log());
                assertEquals(busyNaively(run, core, e, now), use.busy(), core.path() + " after " + e);
                assertEquals(now, use.busy() + use.idle());
                assertTrue(use.idle() >= 0 && use.exits() <= use.busy() * 1000, use.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsCountedIsWhatTheCountersAndTheRowsSay(Path sample) {
        ScenarioRun run = Samples.run(sample);
        for (ComponentInfo core : cores(run)) {
            for (int e : new int[] {run.log().size() / 3, run.log().size()}) {
                CoreUse use = run.explainer().core(core, new Position(e, 0)).use();
                var state = run.history().at(e);
                assertEquals(state.get(core.id(), FieldKind.CORE_INTERRUPTS), CoreUse.sum(use.interrupts()));
                assertEquals(state.get(core.id(), FieldKind.CORE_EXITS), CoreUse.sum(use.exitsBy()));
                for (CoreUse.Count<Injection> count : use.interrupts()) {
                    TraceEvent last = run.log().event(count.last());
                    assertEquals(EventKind.INJECT, last.kind());
                    assertEquals(core.id(), last.core().id());
                    assertEquals(count.kind().ordinal(), last.argument("injection"));
                }
                assertEquals(notified(run, core, e), CoreUse.sum(use.notified()), core.path());
            }
        }
    }

    private static long notified(ScenarioRun run, ComponentInfo core, int event) {
        String vm = run.spec().vms().stream().filter(v -> run.spec().cores().get(v.core()).id().equals(core.path())).map(v -> v.id()).findFirst().orElse("");
        long count = 0;
        for (int e = 1; e <= event; e++) {
            TraceEvent at = run.log().event(e);
            boolean for_ = at.kind() == EventKind.NOTIFY && run.log().schema().component((int) at.argument("vm")).path().equals(vm)
                    || at.kind() == EventKind.KICK && run.spec().cores().get(run.spec().host().core()).id().equals(core.path());
            if (for_) {
                assertTrue(at.argument("notification") != Notification.NONE.ordinal());
                count++;
            }
        }
        return count;
    }

    /** By the table of docs/hand-worked/01-first-packet.md: core 0 from 635 for 963.5 cycles, core 1 from 1599 for 3201.5, two exits of 1200. */
    @Test
    void theCoresOfTheFirstPacketByHand() {
        ScenarioRun run = Samples.run(Samples.named("01-first-packet"));
        CoreRead host = read(run, "core0", 16);
        assertEquals(4801, host.use().now());
        assertEquals(964, host.use().busy());
        assertEquals(3837, host.use().idle());
        assertEquals(201, host.use().permille(host.use().busy() * 1000), "964 of 4801 are 20.08 percent");
        assertEquals(0, host.use().exits());
        assertEquals("Core 0 · host", host.title());
        assertEquals("nothing since cycle 1,599", host.does());
        CoreRead vm = read(run, "core1", 16);
        assertEquals(3202, vm.use().busy());
        assertEquals(2_400_000, vm.use().exits());
        assertEquals(List.of("injected by an exit 1 10"), vm.interrupts().stream().map(CoreReadTest::text).toList());
        assertEquals(List.of("to inject 1 10", "for the end of interrupt 1 11"), vm.exits().stream().map(CoreReadTest::text).toList());
        // Before the end of a step only what has passed of it counts; here event 4 begins at 635 and the host's core goes on with it.
        assertEquals(50, read(run, "core0", 4).use().busy());
        assertEquals("classify p1", read(run, "core0", 4).does());
        assertEquals("nothing yet", read(run, "core1", 4).does());
        assertEquals(List.of("sent 1 9"), vm.notified().stream().map(CoreReadTest::text).toList());
        assertFalse(read(run, "core1", 9).use().runs());
        assertEquals(0, read(run, "core1", 0).use().permille(0));
    }

    private static String text(CoreRead.Line line) {
        return line.what() + " " + line.count() + " " + line.last();
    }

    /** Seven packets each: a driver that polls is never interrupted, NAPI twice (sample 11's page); the other five find the flag set. */
    @ParameterizedTest
    @CsvSource({ "pollSlow, POLLED, 7", "napiFast, SUPPRESSED_BY_FLAG, 5" })
    void whatIsLeftOutIsToldWithItsReason(String scenario, String why, long times) {
        ScenarioRun run = Samples.run(Samples.lab("11-interrupt-poll"), RunOptions.DEFAULT.withScenario(scenario));
        List<CoreRead.Line> lines = cores(run).stream().filter(c -> !c.path().equals("core0"))
                .flatMap(c -> run.explainer().core(c, new Position(run.log().size(), 0)).notified().stream())
                .filter(l -> !l.key().equals("SENT")).toList();
        assertEquals(List.of(why + " " + times), lines.stream().map(l -> l.key() + " " + l.count()).toList());
        assertEquals(EventKind.NOTIFY, run.log().event(lines.get(0).last()).kind());
    }
}
