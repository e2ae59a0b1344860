package ringside.trace.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import ringside.trace.Chapter;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.RandomRun;
import ringside.trace.SmallMachine;
import ringside.trace.TraceLog;
import ringside.trace.time.Position;

class StateHistoryTest {

    private static List<Position> everyPlace(RandomRun run) {
        List<Position> places = new ArrayList<>();
        for (int e = 0; e < run.events.size(); e++) {
            for (int k = 0; k <= run.events.get(e).lines().size(); k++) {
                places.add(new Position(e, k));
            }
        }
        return places;
    }

    private static void check(RandomRun run, StateHistory history, Position place) {
        assertEquals(run.state(place.event(), place.line()), run.state(history.at(place.event(), place.line())), () -> "state " + place);
    }

    @Test
    void theStateAtEveryEventAndEveryLineIsWhatAReplayGives() {
        for (int seed = 0; seed < 2_000; seed++) {
            RandomRun run = new RandomRun(seed).write(seed % 40);
            StateHistory history = new StateHistory(run.log);
            List<Position> places = everyPlace(run);
            Collections.shuffle(places, new Random(seed));
            places.forEach(place -> check(run, history, place));
        }
    }

    @Test
    void aLongTraceIsTheSameInMemoryInTheFileAndWithFewKeyStates() {
        record Case(long logBudget, long keyBudget, boolean prepared) {
        }
        for (Case c : List.of(new Case(TraceLog.DEFAULT_BUDGET, StateHistory.DEFAULT_BUDGET, true), new Case(1, 1, false),
                new Case(4 << 20, 1 << 20, true))) {
            RandomRun run = new RandomRun(11, c.logBudget).write(130_000);
            StateHistory history = new StateHistory(run.log, c.keyBudget);
            assertTrue(run.facts.size() > 5 * 65_536);
            while (c.prepared && history.prepare()) {
                Thread.yield();
            }
            Random random = new Random(12);
            for (int i = 0; i < 12; i++) {
                int event = random.nextInt(run.events.size());
                check(run, history, new Position(event, random.nextInt(run.events.get(event).lines().size() + 1)));
                check(run, history, new Position(Math.max(0, event - 1), 0));
            }
            check(run, history, new Position(130_000, 0));
            run.log.close();
        }
    }

    @Test
    void aViewStaysWhatItWas() {
        RandomRun run = new RandomRun(4).write(3_000);
        StateHistory history = new StateHistory(run.log);
        Random random = new Random(5);
        List<StateView> views = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            views.add(history.at(random.nextInt(run.events.size())));
        }
        run.write(2_000);
        history.at(5_000);
        for (StateView view : views) {
            assertEquals(run.state(view.event(), 0), run.state(view), () -> "state " + view.event());
        }
    }

    @Test
    void branchesHaveTheirOwnHistory() {
        RandomRun run = new RandomRun(8).write(800);
        StateHistory before = new StateHistory(run.log);
        RandomRun branch = run.branch(300, 9).write(700);
        run.write(200);
        StateHistory after = new StateHistory(branch.log);
        for (int e = 0; e <= 1_000; e += 13) {
            check(run, before, new Position(e, 0));
            check(branch, after, new Position(e, 0));
        }
    }

    @Test
    void theInitialStateIsReadBeforeTheFirstEvent() {
        SmallMachine m = new SmallMachine();
        StateHistory history = new StateHistory(m.log);
        assertEquals(0, history.at(0).get(m.hits, 0));
        m.log.set(m.hits, 0, 3);
        assertEquals(3, history.at(0).get(m.hits, 0));
        m.open(1, m.nic, EventKind.WIRE_IN, Chapter.ARRIVE, 0, 1, 0);
        m.log.set(m.hits, 0, 4);
        assertEquals(3, history.at(0).get(m.hits, 0), "an open event is not seen");
        m.log.end(0);
        assertEquals(3, history.at(0).get(m.llc.id(), FieldKind.HITS));
        assertEquals(4, history.at(1).get(m.llc.id(), FieldKind.HITS));
        assertEquals(0, history.at(1).get(m.llc.id(), FieldKind.SENT), "a field that the component does not have");
        assertThrows(IndexOutOfBoundsException.class, () -> history.at(2));
        assertThrows(IndexOutOfBoundsException.class, () -> history.at(1, 1));
    }

    @Test
    void aGrowingFieldIsAsLongAsItsLastElement() {
        SmallMachine m = new SmallMachine();
        var places = m.schema.field(m.place);
        assertEquals(0, new StateHistory(m.log).at(0).length(places));
        m.log.set(m.place, 1_700, 1);
        m.log.set(m.place, 40, 1);
        StateView view = new StateHistory(m.log).at(0);
        assertEquals(1_701, view.length(places));
        assertEquals(0, view.get(m.place, 1_000_000));
        assertEquals(40, view.next(places, 0));
        assertEquals(1_700, view.next(places, 41));
        assertEquals(-1, view.next(places, 1_701));
        assertEquals(8, view.length(m.schema.field(m.line)));
    }

    @Test
    void writersAreThoseThatAScanFinds() {
        for (int seed = 0; seed < 200; seed++) {
            RandomRun run = new RandomRun(seed).write(seed);
            StateHistory history = new StateHistory(run.log);
            Random random = new Random(seed);
            for (int i = 0; i < 50 && !run.facts.isEmpty(); i++) {
                RandomRun.Fact cell = run.facts.get(random.nextInt(run.facts.size()));
                long position = random.nextInt(run.facts.size() + 1);
                int index = cell.index() + (i % 5 == 0 ? 1 : 0);
                long before = -1;
                long after = -1;
                for (int f = run.facts.size() - 1; f >= 0; f--) {
                    boolean here = run.facts.get(f).field() == cell.field() && run.facts.get(f).index() == index;
                    before = here && f < position && before < 0 ? f : before;
                    after = here && f >= position ? f : after;
                }
                assertEquals(before, history.lastWriter(cell.field(), index, position));
                assertEquals(after, history.nextWriter(cell.field(), index, position));
            }
            for (int f = 0; f < run.facts.size(); f++) {
                assertEquals(run.facts.get(f).event(), history.eventOfFact(f));
                assertEquals(run.facts.get(f).line(), history.lineOfFact(f));
            }
        }
    }

    @Test
    void writersAreFoundInALongTraceThatIsInTheFile() {
        RandomRun run = new RandomRun(21, 1).write(40_000);
        StateHistory history = new StateHistory(run.log);
        record Cell(int field, int index) {
        }
        Map<Cell, List<Integer>> positions = new HashMap<>();
        for (int f = 0; f < run.facts.size(); f++) {
            positions.computeIfAbsent(new Cell(run.facts.get(f).field(), run.facts.get(f).index()), cell -> new ArrayList<>()).add(f);
        }
        List<Cell> cells = new ArrayList<>(positions.keySet());
        Random random = new Random(22);
        for (int i = 0; i < 2_000; i++) {
            Cell cell = cells.get(random.nextInt(cells.size()));
            int position = i % 3 == 0 ? random.nextInt(run.facts.size() >>> 12) << 12 : random.nextInt(run.facts.size() + 1);
            List<Integer> all = positions.get(cell);
            int at = Collections.binarySearch(all, position);
            int next = at < 0 ? -at - 1 : at;
            assertEquals(next == 0 ? -1 : all.get(next - 1), history.lastWriter(cell.field, cell.index, position));
            assertEquals(next == all.size() ? -1 : all.get(next), history.nextWriter(cell.field, cell.index, position));
        }
        run.log.close();
    }

    @Test
    void theWriterOfAQuietElementIsFoundAmongAMillionAssignments() {
        SmallMachine m = new SmallMachine();
        m.log.set(m.l2Line, 0, 1);
        m.open(1, m.nic, EventKind.DMA_WRITE, Chapter.ARRIVE, 0, 1, 0);
        int facts = 1_000_000;
        for (int i = 1; i < facts; i++) {
            m.log.set(m.l2Line, 1 + i % 8191, i);
        }
        m.log.end(0);
        StateHistory history = new StateHistory(m.log);
        while (history.prepare()) {
            Thread.yield();
        }
        assertTimeout(Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 2_000; i++) {
                assertEquals(0, history.lastWriter(m.l2Line, 0, facts - i));
                assertEquals(facts - 1 - i, history.lastWriter(m.l2Line, 1 + (facts - 1 - i) % 8191, facts - i));
            }
        });
    }

    /** Work is counted, not timed: no jump makes more assignments again than lie between two key states. */
    @Test
    void aJumpReplaysNoMoreThanLiesBetweenTwoKeyStates() {
        RandomRun run = new RandomRun(31, 1).write(60_000);
        for (long budget : new long[] {StateHistory.DEFAULT_BUDGET, 1 << 16}) {
            StateHistory history = new StateHistory(run.log, budget);
            while (history.prepare()) {
                Thread.yield();
            }
            assertEquals(budget == 1 << 16, history.spacing() > 1 << 16, history.spacing() + " assignments between key states");
            Random random = new Random(32);
            for (int i = 0; i < 200; i++) {
                int event = random.nextInt(60_001);
                long before = history.replayed();
                StateView view = history.at(event);
                long replayed = history.replayed() - before;
                assertTrue(replayed < history.spacing(), () -> replayed + " assignments to event " + event);
                if (i % 20 == 0) {
                    assertEquals(run.state(event, 0), run.state(view));
                }
            }
        }
        run.log.close();
    }

    @Test
    void whatNobodyHasReadYetIsCounted() {
        RandomRun run = new RandomRun(35).write(40_000);
        StateHistory history = new StateHistory(run.log);
        int facts = run.facts.size();
        assertTrue(facts > 1 << 16, facts + " assignments");
        assertEquals(facts, history.behind());
        history.prepare();
        assertEquals(facts - (1 << 16), history.behind());
        while (history.prepare()) {
            Thread.yield();
        }
        assertEquals(0, history.behind());
        run.write(100);
        assertEquals(run.facts.size() - facts, history.behind());
    }

    /** The block that the place is in, and one more. */
    @Test
    void aQuestionForAWriterLooksThroughTwoBlocks() {
        RandomRun run = new RandomRun(33).write(40_000);
        StateHistory history = new StateHistory(run.log);
        Random random = new Random(34);
        for (int i = 0; i < 2_000; i++) {
            RandomRun.Fact cell = run.facts.get(random.nextInt(run.facts.size()));
            long before = history.looked();
            history.lastWriter(cell.field(), cell.index(), random.nextInt(run.facts.size() + 1));
            assertTrue(history.looked() - before <= 2);
            before = history.looked();
            history.nextWriter(cell.field(), cell.index(), random.nextInt(run.facts.size() + 1));
            assertTrue(history.looked() - before <= 2);
        }
    }

    /** In event n every element of a block holds n: a reader that saw two values would have seen half an event. */
    @Test
    void readersSeeWholeEventsWhileTheWriterGoesOn() throws Exception {
        SmallMachine m = new SmallMachine(1 << 20);
        StateHistory history = new StateHistory(m.log, 1 << 16);
        int events = 30_000;
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable reader = () -> {
            Random random = new Random(Thread.currentThread().getId());
            try {
                for (int size = 0; size < events && failure.get() == null; ) {
                    size = m.log.size();
                    int at = random.nextInt(4) == 0 ? random.nextInt(size + 1) : size;
                    StateView view = history.at(at);
                    for (int i = 0; i < 8; i++) {
                        assertEquals(at, view.get(m.l2Line, i * 1000));
                    }
                    if (at > 0) {
                        long writer = history.lastWriter(m.l2Line, 3000, m.log.event(at).endFact());
                        assertEquals(at, m.log.factValue(writer));
                        assertEquals(at, history.eventOfFact(writer));
                    }
                    history.prepare();
                }
            } catch (Throwable t) {
                failure.set(t);
            }
        };
        Thread[] readers = {new Thread(reader), new Thread(reader)};
        for (Thread t : readers) {
            t.start();
        }
        for (int n = 1; n <= events; n++) {
            m.open(n, m.nic, EventKind.DMA_WRITE, Chapter.ARRIVE, 1, 1, n - 1);
            for (int i = 0; i < 8; i++) {
                m.log.set(m.l2Line, i * 1000, n);
            }
            m.log.end(0);
        }
        for (Thread t : readers) {
            t.join();
        }
        assertEquals(null, failure.get());
        while (history.prepare()) {
            assertTrue(m.log.size() == events);
        }
        assertFalse(history.prepare());
        m.log.close();
    }
}
