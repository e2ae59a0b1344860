package ringside.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ringside.engine.kernel.RunSummary;
import ringside.engine.machine.Machine;
import ringside.engine.machine.MachineBuilder;
import ringside.engine.machine.MachineSpec;
import ringside.engine.machine.MachineSpec.Driver;
import ringside.trace.Chapter;
import ringside.trace.DropReason;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.Mesi;
import ringside.trace.Outcome;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;
import ringside.trace.history.StateView;

/** What the claims of the two patents promise, seen in the traces of the four teaching machines. */
class PathsTest {

    private record Run(Machine machine, TraceLog log, RunSummary summary) {
        List<TraceEvent> all(EventKind kind) {
            List<TraceEvent> found = new ArrayList<>();
            for (int i = 1; i <= log.size(); i++) {
                if (log.event(i).kind() == kind) {
                    found.add(log.event(i));
                }
            }
            return found;
        }
    }

    private static Run run(MachineSpec spec) {
        Machine machine = MachineBuilder.build(spec);
        TraceLog log = new TraceLog(machine.schema());
        machine.trace(log);
        machine.run(Long.MAX_VALUE);
        assertEquals(List.of(), machine.violations());
        return new Run(machine, log, machine.summary());
    }

    @Test
    void theFirstPacketTakesAtMostElevenChaptersAndSixteenStepsAndEvictsNothing() {
        Run run = run(TeachingLabs.firstPacket());
        Set<Chapter> chapters = new HashSet<>();
        int steps = 0;
        for (int i = 1; i <= run.log.size(); i++) {
            TraceEvent e = run.log.event(i);
            chapters.add(e.chapter());
            steps += e.depth() <= 1 ? 1 : 0;
            for (int k = 1; k <= e.lineCount(); k++) {
                assertTrue(!Outcome.has(e.lineOutcome(k), Outcome.EVICTED), "an eviction in event " + i);
            }
        }
        chapters.remove(Chapter.NONE);
        assertTrue(chapters.size() <= 11 && steps <= 16, chapters + ", " + steps + " steps");
    }

    /** A5 and invariant 4: the interrupt is injected after the last line has been copied and the used index is visible. */
    @Test
    void theInterruptComesAfterTheDataIsVisible() {
        for (MachineSpec spec : List.of(TeachingLabs.firstPacket(), TeachingLabs.multicast(), TeachingLabs.switched(), TeachingLabs.bypass())) {
            Run run = run(spec);
            for (TraceEvent inject : run.all(EventKind.INJECT)) {
                int packet = inject.packet();
                TraceEvent published = null;
                for (int i = 1; i < inject.number(); i++) {
                    TraceEvent e = run.log.event(i);
                    if (e.packet() == packet && (e.kind() == EventKind.PUBLISH || e.kind() == EventKind.DIRECT_PUBLISH)) {
                        published = e;
                    }
                }
                assertTrue(published != null && published.tick() + published.cycles() / 1000 <= inject.tick());
            }
        }
    }

    /** A6: one copy, an interrupt for each VM, and each VM's first level cache has the lines in state S. */
    @Test
    void aPacketForTwoVmsIsCopiedOnceAndInterruptsEach() {
        Run run = run(TeachingLabs.multicast());
        assertEquals(2, run.all(EventKind.COPY).size(), "one copy for each of two packets");
        assertEquals(4, run.summary.interrupts());
        assertEquals(2, run.summary.replicated());
        assertEquals(4, run.summary.delivered());
        StateView end = new StateHistory(run.log).at(run.log.size());
        long line = run.all(EventKind.COPY).get(1).line(1);
        for (String cache : List.of("core1.l1", "core2.l1")) {
            int id = run.machine.schema().component(cache).id();
            boolean shared = false;
            for (int way = 0; way < 16; way++) {
                long word = end.get(id, FieldKind.LINE, way);
                shared |= LineWord.valid(word) && LineWord.line(word) == line && LineWord.state(word) == Mesi.S;
            }
            assertTrue(shared, cache + " shares the header line");
        }
    }

    /** B5: the direct way leaves the switch's counters as they are; a chain of two costs three passes switched and two direct. */
    @Test
    void theDirectWayNeverTouchesTheSwitch() {
        Run switched = run(TeachingLabs.switched());
        Run direct = run(TeachingLabs.bypass());
        assertEquals(2 * 3, switched.summary.switchPasses());
        assertEquals(2 * 2, direct.summary.switchPasses());
        assertEquals(2, direct.summary.directTransfers());
        int sw = direct.machine.schema().component("switch").id();
        StateHistory history = new StateHistory(direct.log);
        for (TraceEvent copy : direct.all(EventKind.DIRECT_COPY)) {
            assertEquals(0, switchFacts(direct, copy));
            assertEquals(history.at(copy.number() - 1).get(sw, FieldKind.PASSES), history.at(copy.number()).get(sw, FieldKind.PASSES));
            assertEquals("core1", copy.core().path(), "the sending VM's core does it");
        }
    }

    private static int switchFacts(Run run, TraceEvent e) {
        int n = 0;
        for (long f = e.firstFact(); f < e.endFact(); f++) {
            n += run.log.schema().field(run.log.factField(f)).component().path().equals("switch") ? 1 : 0;
        }
        return n;
    }

    /** A blocked packet is dropped in VM 1 and never copied on (domain: the verdict precedes the transfer decision). */
    @Test
    void aBlockedPacketGoesNowhere() {
        Run run = run(TeachingLabs.chain(true, Driver.INTERRUPT, TeachingLabs.teach(), TeachingLabs.packet("p1", 0, TeachingLabs.toServer(23))));
        assertEquals(1, run.summary.dropped()[DropReason.BLOCKED.ordinal()]);
        assertEquals(0, run.all(EventKind.DECIDE).size());
        assertEquals(0, run.summary.directTransfers());
    }

    @Test
    void everyEventButTheSendingHasAnEarlierCause() {
        for (int seed = 1; seed <= 40; seed++) {
            Run run = run(RandomLabs.draw(seed));
            for (int i = 1; i <= run.log.size(); i++) {
                TraceEvent e = run.log.event(i);
                boolean origin = e.kind() == EventKind.WIRE_IN || e.kind() == EventKind.ACTION;
                assertTrue(e.cause() < i && (origin || e.cause() > 0), "seed " + seed + ", event " + i + " " + e.kind() + " has cause " + e.cause());
            }
        }
    }

    @Test
    void chargesSumToTheCyclesOfTheirEvent() {
        for (int seed = 1; seed <= 40; seed++) {
            Run run = run(RandomLabs.draw(seed));
            for (int i = 1; i <= run.log.size(); i++) {
                TraceEvent e = run.log.event(i);
                long sum = 0;
                for (int c = 0; c < e.chargeCount(); c++) {
                    sum += e.chargeCycles(c);
                }
                assertEquals(e.cycles(), sum, "seed " + seed + ", event " + i + " " + e.kind());
            }
        }
    }
}
