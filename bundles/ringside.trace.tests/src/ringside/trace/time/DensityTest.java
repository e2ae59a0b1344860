package ringside.trace.time;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.RandomRun;
import ringside.trace.SmallMachine;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

class DensityTest {
    private static final int ROWS = 5;

    /** An event is in the row of its kind, and every third one in another row, too; some are in none. */
    private static int[] rows(TraceEvent e) {
        int row = e.kind().code() % (ROWS + 1) - 1;
        return e.number() % 3 == 0 ? new int[] {row, ROWS - 1} : new int[] {row};
    }

    /** Any window in any number of columns, against a look at every event, while the trace grows. */
    @Test
    void everyEventIsCountedInItsColumn() {
        RandomRun run = new RandomRun(5);
        TraceLog log = run.log;
        Density density = new Density(log, DensityTest::rows, ROWS);
        Random random = new Random(9);
        for (int round = 0; round < 20; round++) {
            run.write(300);
            long last = log.event(log.size()).tick();
            long from = random.nextLong(last);
            long to = from + 1 + random.nextLong(last + 10 - from);
            int columns = 1 + random.nextInt(400);
            int[][] expected = new int[ROWS][columns];
            for (int e = 1; e <= log.size(); e++) {
                TraceEvent event = log.event(e);
                for (int c = 0; c < columns; c++) {
                    if (event.tick() >= Density.edge(from, to, c, columns) && event.tick() < Density.edge(from, to, c + 1, columns)) {
                        int column = c;
                        Arrays.stream(rows(event)).distinct().filter(r -> r >= 0).forEach(r -> expected[r][column]++);
                    }
                }
            }
            assertArrayEquals(expected, density.of(from, to, columns));
        }
        assertEquals(Density.edge(100, 1100, 0, 7), 100);
        assertEquals(Density.edge(100, 1100, 7, 7), 1100);
    }

    @Test
    void whatIsPreparedIsReadOnce() {
        RandomRun run = new RandomRun(6).write(70_000);
        int[] asked = new int[1];
        Density density = new Density(run.log, e -> {
            asked[0]++;
            return rows(e);
        }, ROWS);
        assertTrue(density.prepare());
        assertFalse(density.prepare());
        density.of(0, run.log.event(70_000).tick(), 100);
        density.of(0, run.log.event(70_000).tick(), 50);
        assertEquals(70_000, asked[0], 2 * 128, "but for the beginning and the end of the window");
    }

    private static final int NIC = 0;
    private static final int RING = 1;
    private static final int ALL = 2;

    private final SmallMachine m = new SmallMachine();
    private final Density density = new Density(m.log, e -> new int[] {ALL, e.component().id() == m.nic.id() ? NIC : RING, -1, ALL}, 3);

    private void event(long tick, ComponentInfo component) {
        m.event(tick, component, EventKind.DMA_WRITE, Chapter.ARRIVE, 1, 1, 0, 0);
    }

    @Test
    void anEventCountsOnceInEachOfItsRowsAtItsTime() {
        event(5, m.nic);
        event(10, m.rx);
        event(19, m.nic);
        event(20, m.nic);
        assertArrayEquals(new int[][] {{1, 1}, {0, 1}, {1, 2}}, density.of(0, 20, 2, new int[] {NIC, RING, ALL}));
        assertArrayEquals(new int[][] {{2}}, density.of(6, 21, 1, new int[] {NIC}), "from and to are a half-open stretch");
    }

    @Test
    void manyEventsAreToldWithinABlockOfWhereTheyAre() {
        Random random = new Random(7);
        int count = 100_000;
        long[] ticks = new long[count];
        long tick = 0;
        for (int i = 0; i < count; i++) {
            tick += random.nextInt(4);
            ticks[i] = tick;
            event(tick, i % 4 == 0 ? m.rx : m.nic);
        }
        for (int round = 0; round < 20; round++) {
            long from = random.nextInt(20_000);
            long to = tick - random.nextInt(20_000);
            int[] told = density.of(from, to, 500, new int[] {ALL})[0];
            long truly = Arrays.stream(ticks).filter(t -> t >= from && t < to).count();
            assertEquals(truly, Arrays.stream(told).sum());
            long before = 0;
            long toldBefore = 0;
            int at = 0;
            for (int part = 0; part < 500; part++) {
                toldBefore += told[part];
                long end = from + (to - from) * (part + 1) / 500;
                for (; at < count && ticks[at] < end; at++) {
                    before += ticks[at] >= from ? 1 : 0;
                }
                assertEquals(before, toldBefore, 128, "part " + part);
            }
        }
        int[][] rows = density.of(0, tick + 1, 100, new int[] {RING, NIC});
        assertEquals(count / 4, Arrays.stream(rows[0]).sum());
        assertEquals(count / 4 * 3, Arrays.stream(rows[1]).sum());
    }

    /** Against a density that looks at its blocks one by one: nothing is lost, and nothing is further off than sixteen blocks. */
    @Test
    void millionsOfEventsAreToldBySixteenBlocksAtOnce() {
        RandomRun run = new RandomRun(8).write(120_000);
        Density fine = new Density(run.log, DensityTest::rows, ROWS);
        Density coarse = new Density(run.log, DensityTest::rows, ROWS, 200);
        Random random = new Random(10);
        for (int round = 0; round < 20; round++) {
            long from = run.log.event(1 + random.nextInt(20_000)).tick();
            long to = run.log.event(120_000 - random.nextInt(20_000)).tick();
            int[][] expected = fine.of(from, to, 300);
            int[][] told = coarse.of(from, to, 300);
            boolean differs = false;
            for (int row = 0; row < ROWS; row++) {
                assertEquals(Arrays.stream(expected[row]).sum(), Arrays.stream(told[row]).sum());
                int off = 0;
                for (int column = 0; column < 300; column++) {
                    off += told[row][column] - expected[row][column];
                    assertEquals(0, off, 16 * 128);
                    differs |= told[row][column] != expected[row][column];
                }
            }
            assertTrue(differs, "sixteen at once");
        }
    }

    @Test
    void theNextAndThePreviousEventOfARowAreFoundAcrossBlocksWithoutOne() {
        event(1, m.rx);
        for (int i = 0; i < 3_000; i++) {
            event(2 + i, m.nic);
        }
        event(4_000, m.rx);
        assertEquals(3_002, density.next(RING, 1));
        assertEquals(1, density.previous(RING, 3_002));
        assertEquals(0, density.next(RING, 3_002));
        assertEquals(0, density.previous(RING, 1));
        assertEquals(3, density.next(NIC, 2));
        event(4_001, m.rx);
        assertEquals(3_003, density.next(RING, 3_002), "the trace grows");
    }
}
