package ringside.scenario.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import ringside.model.lab.DriverMode;
import ringside.model.lab.Lab;
import ringside.model.lab.NotifyMode;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.RunOptions;
import ringside.scenario.Samples;
import ringside.scenario.ScenarioRun;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.Notification;
import ringside.trace.TraceEvent;
import ringside.trace.time.Position;
import ringside.trace.time.RingFacts;
import ringside.trace.time.RingFacts.Due;
import ringside.trace.time.RingFacts.Role;
import ringside.trace.time.RingFacts.Wish;

/** What is told of a ring: whether a notification is due, as the engine then decides, and who wrote what. */
class RingReadTest {
    static Stream<Path> samples() {
        return Samples.all().stream();
    }

    private static RingRead read(ScenarioRun run, String ring, int event) {
        return run.explainer().ring(run.log().schema().component(ring), new Position(event, 0));
    }

    private static int first(ScenarioRun run, EventKind kind) {
        int e = 1;
        while (run.log().event(e).kind() != kind) {
            e++;
        }
        return e;
    }

    /** With event indices on every ring and packets one after the other, fast enough for several to wait. */
    private static ScenarioRun byEventIndex(DriverMode driver, long packetsPerSecond) {
        Lab lab = Samples.series("04-bypass", 60, packetsPerSecond);
        for (VirtualMachine vm : lab.getServer().getVirtualMachines()) {
            vm.setDriver(driver);
            vm.getVnic().getRx().setNotify(NotifyMode.EVENT_IDX);
            vm.getVnic().getTx().setNotify(NotifyMode.EVENT_IDX);
        }
        return Samples.run(lab, RunOptions.DEFAULT);
    }

    /** The decision stands in the trace; what the facts say of the moment before it is compared with it. */
    private static List<Due> compareWithDecisions(ScenarioRun run) {
        List<Due> seen = new ArrayList<>();
        for (int e = 1; e <= run.log().size(); e++) {
            TraceEvent event = run.log().event(e);
            boolean interrupts = event.kind() == EventKind.NOTIFY;
            if (!interrupts && event.kind() != EventKind.KICK) {
                continue;
            }
            Notification what = Notification.values()[(int) event.argument("notification")];
            ComponentInfo ring = run.log().schema().component((int) event.argument("ring"));
            RingFacts facts = run.explainer().ring(ring, new Position(e - 1, 0)).facts();
            Wish wish = interrupts ? facts.interrupt() : facts.kick();
            boolean due = wish.due() == Due.ON || wish.due() == Due.NOW;
            if (what == Notification.SUPPRESSED_BY_FLAG || what == Notification.SUPPRESSED_BY_EVENT_INDEX) {
                assertEquals(false, due, event.kind() + " " + e + " of " + ring.path() + ": " + wish);
                seen.add(wish.due());
            } else if (what == Notification.SENT || what == Notification.PENDING || what == Notification.BATCHED) {
                assertEquals(true, due, event.kind() + " " + e + " of " + ring.path() + ": " + wish);
                seen.add(wish.due());
            }
            RingFacts after = run.explainer().ring(ring, new Position(e, 0)).facts();
            Wish asked = interrupts ? after.interrupt() : after.kick();
            assertTrue(what == Notification.COALESCED || asked.due() != Due.NOW, "nothing is due right after it was decided: " + asked);
        }
        return seen;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsDueIsWhatTheEngineThenDecides(Path sample) {
        compareWithDecisions(Samples.run(sample));
    }

    @ParameterizedTest
    @EnumSource(value = DriverMode.class, names = { "INTERRUPT", "NAPI_HYBRID" })
    void byEventIndexToo(DriverMode driver) {
        List<Due> slow = compareWithDecisions(byEventIndex(driver, 200_000));
        List<Due> fast = compareWithDecisions(byEventIndex(driver, 6_000_000));
        assertTrue(slow.contains(Due.NOW), slow.toString());
        assertTrue(fast.contains(Due.PASSED) || fast.contains(Due.AHEAD), fast.toString());
    }

    /** By hand: packet 1 is the first used entry; the driver began by asking for entry 0. */
    @Test
    void theFirstPacketPassesTheEventIndexAndTheNextOneIsAhead() {
        ScenarioRun run = byEventIndex(DriverMode.NAPI_HYBRID, 200_000);
        int publish = first(run, EventKind.PUBLISH);
        assertEquals("used_event 0: next used entry interrupts", read(run, "vm1.rx", publish - 1).interrupt());
        RingRead published = read(run, "vm1.rx", publish);
        assertEquals("Interrupt due: used.idx passed used_event 0", published.interrupt());
        assertEquals("device, host on core 0", published.who());
        assertEquals("used_event 0 is passed: no interrupt due", read(run, "vm1.rx", publish + 1).interrupt());
        // NAPI goes to sleep and asks for the entry after the last that it has read.
        int halt = first(run, EventKind.HALT);
        long read = run.history().at(halt).get(run.log().schema().component("vm1.rx").id(), FieldKind.LAST_USED);
        assertTrue(read > 0);
        assertEquals(List.of("avail.used_event 0 → " + read), read(run, "vm1.rx", halt).wrote());
        assertEquals("driver, VM 1 on core 1", read(run, "vm1.rx", halt).who());
    }

    /** By the table of docs/hand-worked/01-first-packet.md: event 6 takes a buffer, 8 publishes, 12 reads; 13 to 16 leave the ring alone. */
    @Test
    void whoWroteTheRingOfTheFirstPacket() {
        ScenarioRun run = Samples.run(Samples.named("01-first-packet"));
        assertEquals("", read(run, "vm1.rx", 5).who());
        RingRead take = read(run, "vm1.rx", 6);
        assertEquals(Role.DEVICE, take.facts().written().role());
        assertEquals(List.of("lastAvail 0 → 1", "desc[0].taken 0 → 2"), take.wrote().stream().sorted(java.util.Comparator.reverseOrder()).toList());
        RingRead publish = read(run, "vm1.rx", 8);
        assertEquals("device, host on core 0", publish.who());
        assertTrue(publish.wrote().containsAll(List.of("used.ring[0].id 0", "used.ring[0].len 0 → 256", "used.idx 0 → 1")), publish.wrote().toString());
        assertEquals("Interrupts: every used entry", publish.interrupt());
        RingRead read = read(run, "vm1.rx", 12);
        assertEquals("driver, VM 1 on core 1", read.who());
        RingRead end = read(run, "vm1.rx", 16);
        assertEquals(12, end.facts().written().event());
        assertEquals(List.of("avail.idx 8", "used.idx 1", "lastAvail 1", "lastUsed 1"),
                end.facts().indices().stream().map(i -> i.field().path(0).substring("vm1.rx.".length()) + " " + i.value()).toList());
        RingRead nic = read(run, "nic0.rx", 3);
        assertEquals("device, NIC", nic.who());
        assertEquals("driver, host on core 0", read(run, "nic0.rx", 4).who());
    }

    @Test
    void aSenderThatPublishesForAnotherMachineActsForTheDevice() {
        ScenarioRun run = Samples.run(Samples.named("04-bypass"));
        int publish = first(run, EventKind.DIRECT_PUBLISH);
        assertEquals("device, VM 1 on core 1", read(run, "vm2.rx", publish).who());
        assertEquals("driver, VM 2 on core 2", read(run, "vm2.tx", first(run, EventKind.TX_POST)).who());
    }

    /** Everything that an event wrote into a ring is told, and nothing else; counted over the rows of the trace. */
    @ParameterizedTest
    @MethodSource("samples")
    void whatAStepWroteIsWhatItsRowsSay(Path sample) {
        ScenarioRun run = Samples.run(sample);
        for (ComponentInfo ring : run.log().schema().components()) {
            if (ring.kind() != ComponentKind.VIRTQUEUE && ring.kind() != ComponentKind.NIC_RING) {
                continue;
            }
            for (int e = 1; e <= Math.min(120, run.log().size()); e++) {
                TraceEvent event = run.log().event(e);
                long elements = Stream.iterate(event.firstFact(), f -> f < event.endFact(), f -> f + 1)
                        .filter(f -> run.log().schema().field(run.log().factField(f)).component().id() == ring.id())
                        .map(f -> run.log().factField(f) + " " + run.log().factIndex(f)).distinct().count();
                RingFacts.Written written = run.explainer().ring(ring, new Position(e, 0)).facts().written();
                if (elements > 0) {
                    assertEquals(e, written.event());
                    assertEquals(elements, written.writes().size());
                } else {
                    assertTrue(written == null || written.event() < e);
                }
            }
        }
    }
}
