package ringside.trace.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import ringside.trace.Chapter;
import ringside.trace.EventKind;
import ringside.trace.SmallMachine;

class PlayheadTest {
    private final SmallMachine m = new SmallMachine();

    /**
     * Worked by hand. Two packets arrive; p1 is written in a burst of three lines; event 6 is a detail.
     *
     * <pre>
     *   event  tick  packet  depth  lines   step
     *     1     10     1       0      0       1   chapter
     *     2     20     1       1      3       2
     *     3     20     2       0      1       3   chapter
     *     4     30     1       0      0       4   chapter
     *     5     30     1       1      0       5
     *     6     31     1       2      0
     *     7     40     2       1      2       6
     *     8     50     1       0      0       7   chapter
     * </pre>
     */
    private Playhead hand() {
        event(10, 0, 1, 0);
        event(20, 1, 1, 3);
        event(20, 0, 2, 1);
        event(30, 0, 1, 0);
        event(30, 1, 1, 0);
        event(31, 2, 1, 0);
        event(40, 1, 2, 2);
        event(50, 0, 1, 0);
        return new Playhead(m.log);
    }

    private void event(long tick, int depth, int packet, int lines) {
        m.event(tick, m.nic, EventKind.DMA_WRITE, Chapter.ARRIVE, depth, packet, 0, lines);
    }

    private static String walk(Playhead from, UnaryOperator<Playhead> move) {
        List<String> places = new ArrayList<>();
        for (Playhead p = from;; p = move.apply(p)) {
            places.add(p.position().toString());
            if (move.apply(p) == p) {
                return String.join(" ", places);
            }
        }
    }

    @Test
    void intoVisitsEveryLineAndEveryEvent() {
        Playhead p = hand();
        assertEquals("0 1 2.1 2.2 2 3 4 5 6 7.1 7 8", walk(p, Playhead::into));
        assertEquals("8 7 7.1 6 5 4 3 2 2.2 2.1 1 0", walk(p.end(), Playhead::backInto));
        assertEquals("0 1 2.1 2.2 2 3 4 5 6 7.1 7 8", walk(p.follow(2), Playhead::into), "whoever is followed");
    }

    @Test
    void overVisitsEveryStepAndOutEveryChapter() {
        Playhead p = hand();
        assertEquals("0 1 2 3 4 5 7 8", walk(p, Playhead::over));
        assertEquals("8 7 5 4 3 2 1 0", walk(p.end(), Playhead::backOver));
        assertEquals("0 1 3 4 8", walk(p, Playhead::out));
        assertEquals("8 4 3 1 0", walk(p.end(), Playhead::backOut));
    }

    @Test
    void overAndOutKeepToTheFollowedPacket() {
        Playhead p = hand().follow(2);
        assertEquals("0 3 7", walk(p, Playhead::over));
        assertEquals("8 7 3 0", walk(p.end(), Playhead::backOver));
        assertEquals("0 3", walk(p, Playhead::out));
        Playhead first = p.follow(1);
        assertEquals("0 1 2 4 5 8", walk(first, Playhead::over));
        assertEquals("0 1 4 8", walk(first, Playhead::out));
        assertEquals("7.1 8", walk(first.to(7, 1), Playhead::over), "the other packet's burst is not finished for its own sake");
    }

    @Test
    void fromWithinABurstOverFinishesIt() {
        Playhead p = hand().to(2, 1);
        assertEquals("2.1 2 3 4 5 7 8", walk(p, Playhead::over));
        assertEquals("2.1 1 0", walk(p, Playhead::backOver));
        assertEquals("2.1 3 4 8", walk(p, Playhead::out));
        assertEquals("6 7 8", walk(p.to(6, 0), Playhead::over), "from a detail to the next step");
    }

    @Test
    void withoutAFollowedPacketThePacketAtHandIsFollowedByItsOwnKeys() {
        Playhead p = hand().to(3, 0);
        assertEquals("3 7", walk(p, Playhead::nextOfPacket));
        assertEquals("3 8", walk(p.follow(1).to(3, 0), q -> q.nextOfPacket().nextOfPacket().nextOfPacket()));
        assertEquals("7 3 0", walk(p.to(7, 0), Playhead::previousOfPacket));
    }

    @Test
    void stepsAreCounted() {
        Playhead p = hand();
        List<Integer> steps = new ArrayList<>();
        for (int e = 0; e <= 8; e++) {
            steps.add(p.to(e, 0).step());
        }
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 5, 6, 7), steps);
        assertEquals(7, p.stepCount());
        Playhead line = p.to(2, 2);
        assertEquals("2 of 7, line 2 of 3", line.step() + " of " + line.stepCount() + ", line " + line.line() + " of " + line.lineCount());
        for (int s = 0; s <= 7; s++) {
            assertEquals(s, p.toStep(s).step());
        }
        assertEquals(5, p.to(6, 0).stepEvent());
        assertEquals(8, p.toStep(99).event());
        assertEquals(0, p.toStep(-1).event());
    }

    @Test
    void aTickIsAllThatHappenedInIt() {
        Playhead p = hand();
        assertEquals(0, p.toTick(9).event());
        assertEquals(1, p.toTick(19).event());
        assertEquals(3, p.toTick(20).event());
        assertEquals(8, p.toTick(Long.MAX_VALUE).event());
    }

    @Test
    void aPlaceThatIsNotThereBecomesTheNearestOne() {
        Playhead p = hand();
        assertEquals("2", p.to(2, 3).position().toString(), "after the last line is after the event");
        assertEquals("2", p.to(2, 9).position().toString());
        assertEquals("8", p.to(99, 1).position().toString());
        assertEquals("0", p.to(-1, 0).position().toString());
        assertEquals("3", p.to(3, 1).position().toString(), "a burst of one line has nothing within");
    }

    @Test
    void anEmptyTraceHasOnePlace() {
        Playhead p = new Playhead(m.log);
        for (Playhead q : List.of(p.into(), p.over(), p.out(), p.backInto(), p.backOver(), p.backOut(), p.end(), p.toStep(1), p.toTick(5), p.nextOfPacket())) {
            assertSame(p, q);
        }
        assertEquals(0, p.step());
        assertEquals(0, p.stepCount());
    }

    @Test
    void aPlayheadSeesTheTraceGrow() {
        Playhead p = hand().end();
        assertSame(p, p.over());
        event(60, 1, 2, 0);
        assertEquals("9", p.over().position().toString());
        assertEquals(8, p.stepCount());
    }

    @Test
    void everyMoveGoesToItsNearestStopAndBackAgain() {
        Random random = new Random(20);
        for (int run = 0; run < 300; run++) {
            SmallMachine machine = new SmallMachine();
            int events = random.nextInt(run % 50 == 0 ? 5_000 : 40);
            int rareSteps = random.nextInt(3);
            for (int e = 0; e < events; e++) {
                int depth = rareSteps == 0 && random.nextInt(2_000) > 0 ? 2 : random.nextInt(3);
                machine.event(e, machine.nic, EventKind.DMA_WRITE, Chapter.ARRIVE, depth, random.nextInt(4), 0, random.nextInt(4));
            }
            Playhead start = new Playhead(machine.log).follow(random.nextInt(4));
            check(start, events > 100 ? 13 : 1);
        }
    }

    /** Against lists of stops made in the plainest way. */
    private static void check(Playhead start, int stride) {
        List<Position> all = new ArrayList<>(List.of(Position.START));
        List<Position> steps = new ArrayList<>(all);
        List<Position> chapters = new ArrayList<>(all);
        var log = start.log();
        for (int e = 1; e <= log.size(); e++) {
            var event = log.event(e);
            for (int k = 1; k < event.lineCount(); k++) {
                all.add(new Position(e, k));
            }
            all.add(new Position(e, 0));
            boolean followed = start.packet() == 0 || event.packet() == start.packet();
            if (followed && event.depth() <= 1) {
                steps.add(new Position(e, 0));
            }
            if (followed && event.depth() == 0) {
                chapters.add(new Position(e, 0));
            }
        }
        for (int i = 0; i < all.size(); i += stride) {
            Playhead p = start.to(all.get(i));
            assertEquals(all.get(i), p.position());
            checkMove(p, all, Playhead::into, Playhead::backInto);
            checkMove(p, steps, Playhead::over, Playhead::backOver);
            checkMove(p, chapters, Playhead::out, Playhead::backOut);
        }
    }

    private static void checkMove(Playhead p, List<Position> stops, UnaryOperator<Playhead> forward, UnaryOperator<Playhead> back) {
        int at = java.util.Collections.binarySearch(stops, p.position());
        int below = at >= 0 ? at - 1 : -at - 2;
        int above = at >= 0 ? at + 1 : -at - 1;
        assertEquals(above < stops.size() ? stops.get(above) : p.position(), forward.apply(p).position());
        assertEquals(below >= 0 ? stops.get(below) : Position.START, back.apply(p).position());
        if (at >= 0 && above < stops.size()) {
            assertEquals(p, back.apply(forward.apply(p)));
        }
        if (at > 0) {
            assertEquals(p, forward.apply(back.apply(p)));
        }
    }

    @Test
    void placesAreInTheOrderInWhichTheyArePassed() {
        List<Position> order = List.of(Position.START, new Position(1, 0), new Position(2, 1), new Position(2, 2), new Position(2, 0), new Position(3, 0));
        assertEquals(order, order.stream().sorted(java.util.Comparator.reverseOrder()).sorted().toList());
        assertTrue(new Position(2, 1).insideBurst());
    }
}
