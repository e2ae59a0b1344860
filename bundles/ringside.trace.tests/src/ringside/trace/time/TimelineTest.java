package ringside.trace.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.RandomRun;
import ringside.trace.SmallMachine;
import ringside.trace.time.Timeline.Arrow;
import ringside.trace.time.Timeline.Band;
import ringside.trace.time.Timeline.Rows;
import ringside.trace.time.Timeline.Span;

class TimelineTest {
    private static final int NIC = 0;
    private static final int CORE0 = 1;
    private static final int LLC = 2;
    private static final int RING = 3;

    private final SmallMachine m = new SmallMachine();
    private final Timeline timeline = new Timeline(m.log, Rows.byComponent(m.log, this::row));

    private int row(int component) {
        return List.of(m.nic, m.core0, m.llc, m.rx).indexOf(m.schema.component(component));
    }

    private void event(long tick, ComponentInfo component, EventKind kind, Chapter chapter, int depth, int packet, int scope, ComponentInfo core,
            long thousandths, Runnable facts) {
        m.log.begin(tick, 1, component.id(), kind, chapter, depth, packet, m.log.size(), scope, core == null ? 0 : core.id());
        m.log.charge(0, 1, thousandths);
        facts.run();
        m.log.end(thousandths);
    }

    /** The beginning of the picture in the design: arrival, then a task of the host's core, then the ring. */
    private void firstPacket() {
        event(0, m.nic, EventKind.WIRE_IN, Chapter.ARRIVE, 0, 1, 0, null, 615_000, () -> { });
        event(615, m.nic, EventKind.DMA_WRITE, Chapter.ARRIVE, 1, 1, 0, null, 16_000, () -> m.log.set(m.line, 0, 1));
        event(635, m.core0, EventKind.HOST_POLL, Chapter.CLASSIFY, 0, 1, 1, m.core0, 50_500, () -> m.log.set(m.busy0, 0, 686));
        event(686, m.core0, EventKind.CLASSIFY, Chapter.CLASSIFY, 1, 1, 1, m.core0, 49_700, () -> {
            m.log.set(m.busy0, 0, 736);
            m.log.set(m.hits, 0, 1);
        });
        event(736, m.rx, EventKind.PUBLISH, Chapter.PUBLISH, 0, 1, 1, m.core0, 100, () -> m.log.set(m.usedIdx, 0, 1));
        event(740, m.core1, EventKind.HALT, Chapter.NONE, 1, 0, 2, m.core1, 2_000, () -> { });
    }

    private static Span span(int row, boolean acts, int event, EventKind kind, int packet, int scope, long from, long to) {
        return new Span(row, acts, event, event, kind, packet, scope, from, to);
    }

    @Test
    void anEventIsInTheRowOfWhoDidItAndOfWhatItChanged() {
        firstPacket();
        assertEquals(List.of(
                span(NIC, true, 1, EventKind.WIRE_IN, 1, 0, 0, 615),
                span(NIC, true, 2, EventKind.DMA_WRITE, 1, 0, 615, 631),
                span(LLC, false, 2, EventKind.DMA_WRITE, 1, 0, 615, 631),
                span(CORE0, true, 3, EventKind.HOST_POLL, 1, 1, 635, 686),
                span(CORE0, true, 4, EventKind.CLASSIFY, 1, 1, 686, 736),
                span(CORE0, true, 5, EventKind.PUBLISH, 1, 1, 736, 737),
                span(RING, false, 5, EventKind.PUBLISH, 1, 1, 736, 737)), timeline.spans(1, 6));
        assertEquals(List.of(), timeline.spans(6, 6), "core 1 has no row");
    }

    @Test
    void aWindowOfTicksHasWhatIsStillGoingOn() {
        firstPacket();
        assertEquals(List.of(1), events(timeline.spansAt(614, 615)));
        assertEquals(List.of(2, 2), events(timeline.spansAt(615, 635)), "what ends where the window begins is not in it");
        assertEquals(List.of(3, 4), events(timeline.spansAt(680, 690)));
        assertEquals(List.of(), events(timeline.spansAt(632, 634)));
        assertEquals(List.of(1, 2, 2, 3, 4, 5, 5), events(timeline.spansAt(0, 10_000)));
    }

    @Test
    void theStepsOfATaskAreOneSpan() {
        firstPacket();
        assertEquals(List.of(
                new Span(CORE0, true, 3, 5, EventKind.HOST_POLL, 1, 1, 635, 737),
                span(RING, false, 5, EventKind.PUBLISH, 1, 1, 736, 737)), timeline.tasks(632, 10_000));
    }

    @Test
    void chaptersAreTheBandsOfAPacket() {
        firstPacket();
        assertEquals(List.of(new Band(Chapter.ARRIVE, 1, 2, 0, 635), new Band(Chapter.CLASSIFY, 3, 4, 635, 736),
                new Band(Chapter.PUBLISH, 5, 5, 736, 737)), timeline.chapters(1));
        assertEquals(List.of(), timeline.chapters(2));
        event(750, m.nic, EventKind.PUBLISH, Chapter.PUBLISH, 0, 1, 0, null, 1_000, () -> { });
        assertEquals(new Band(Chapter.PUBLISH, 7, 7, 750, 751), timeline.chapters(1).get(3), "the same chapter again, for the next VM");
    }

    @Test
    void arrowsEndInTheWindow() {
        firstPacket();
        m.open(800, m.nic, EventKind.INJECT, Chapter.NOTIFY, 1, 1, 5);
        m.log.alsoCause(2);
        m.log.end(0);
        assertEquals(List.of(new Arrow(5, 6, false), new Arrow(5, 7, false), new Arrow(2, 7, true)), timeline.arrows(6, 99));
        assertEquals(List.of(), timeline.arrows(1, 1));
    }

    private static List<Integer> events(List<Span> spans) {
        return spans.stream().map(Span::event).toList();
    }

    /** Long spans among many short ones, over several blocks, while the trace grows. */
    @Test
    void windowsAreThoseThatAScanFinds() {
        Random random = new Random(3);
        List<long[]> all = new ArrayList<>();
        long tick = 0;
        for (int round = 0; round < 6; round++) {
            for (int i = 0; i < 900; i++) {
                tick += random.nextInt(3);
                long length = random.nextInt(300) == 0 ? random.nextInt(3_000) : random.nextInt(3);
                event(tick, m.nic, EventKind.DMA_WRITE, Chapter.ARRIVE, 1, 1, 0, null, length * 1000, () -> { });
                all.add(new long[] {tick, tick + length});
            }
            for (int i = 0; i < 100; i++) {
                long from = random.nextInt((int) tick + 10);
                long to = from + random.nextInt(200);
                List<Integer> expected = new ArrayList<>();
                for (int e = 0; e < all.size(); e++) {
                    long[] span = all.get(e);
                    if (span[0] >= from && span[0] < to || span[0] < from && span[1] > from) {
                        expected.add(e + 1);
                    }
                }
                assertEquals(expected, events(timeline.spansAt(from, to)));
            }
        }
    }

    /** Some events last longer than blocks of events do; whatever was read before, all that are still going on are found. */
    @Test
    void whatIsStillGoingOnIsFoundAcrossBlocksByTimelinesThatShareTheirEnds() {
        RandomRun run = new RandomRun(41).write(20_000);
        LatestEnds ends = new LatestEnds(run.log);
        while (ends.prepare()) {
            Thread.yield();
        }
        run.write(5_000);
        Timeline shared = new Timeline(run.log, e -> new int[] {0}, ends);
        Timeline other = new Timeline(run.log, e -> new int[] {1}, ends);
        Random random = new Random(42);
        for (int i = 0; i < 50; i++) {
            long from = random.nextLong(run.log.event(25_000).tick());
            List<Integer> expected = new ArrayList<>();
            for (int e = 1; e <= 25_000; e++) {
                long tick = run.log.event(e).tick();
                if (tick >= from && tick < from + 3 || tick < from && shared.endTick(e) > from) {
                    expected.add(e);
                }
            }
            assertEquals(expected, shared.spansAt(from, from + 3).stream().map(Timeline.Span::event).toList());
            assertEquals(expected, other.spansAt(from, from + 3).stream().map(Timeline.Span::event).toList());
        }
    }
}
