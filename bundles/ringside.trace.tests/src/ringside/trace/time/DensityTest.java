package ringside.trace.time;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ringside.trace.RandomRun;
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
                        Arrays.stream(rows(event)).filter(r -> r >= 0).forEach(r -> expected[r][column]++);
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
        assertEquals(70_000, asked[0]);
    }
}
