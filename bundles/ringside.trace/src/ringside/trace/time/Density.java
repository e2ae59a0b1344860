package ringside.trace.time;

import java.util.Arrays;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/**
 * How many events each row of a timeline has in each column of a window of time, however many events there are: for each row the numbers
 * of its events, read once as the trace grows, and searched by halves. Costs four bytes for each event and row. Safe for any number of
 * threads.
 */
public final class Density {
    private static final int AT_ONCE = 1 << 16;

    private final TraceLog log;
    private final Timeline.Rows rows;
    private final int[][] events;
    private final int[] counts;
    private int readTo;

    /** @param rowCount rows that the events are shown in, from 0 */
    public Density(TraceLog log, Timeline.Rows rows, int rowCount) {
        this.log = log;
        this.rows = rows;
        events = new int[rowCount][16];
        counts = new int[rowCount];
    }

    /**
     * Reads up to 65 536 further events, so that later questions need not.
     *
     * @return whether there is more to read
     */
    public synchronized boolean prepare() {
        int end = log.size();
        read(Math.min(end, readTo + AT_ONCE));
        return readTo < end;
    }

    private void read(int to) {
        TraceEvent e = log.event(0);
        for (; readTo < to; readTo++) {
            for (int row : rows.of(e.moveTo(readTo + 1))) {
                if (row >= 0 && row < events.length) {
                    if (counts[row] == events[row].length) {
                        events[row] = Arrays.copyOf(events[row], counts[row] * 2);
                    }
                    events[row][counts[row]++] = readTo + 1;
                }
            }
        }
    }

    /**
     * For each row and column the number of events that begin there.
     *
     * @param from    first tick of the window
     * @param to      tick after the last one
     * @param columns of equal width as far as ticks allow
     */
    public synchronized int[][] of(long from, long to, int columns) {
        read(log.size());
        int[] edges = new int[columns + 1];
        for (int c = 0; c <= columns; c++) {
            edges[c] = Playhead.lastEventAt(log, edge(from, to, c, columns) - 1);
        }
        int[][] out = new int[events.length][columns];
        for (int row = 0; row < out.length; row++) {
            int before = upTo(row, edges[0]);
            for (int c = 0; c < columns; c++) {
                int now = edges[c + 1] == edges[c] ? before : upTo(row, edges[c + 1]);
                out[row][c] = now - before;
                before = now;
            }
        }
        return out;
    }

    /** First tick of a column; of column {@code columns} the end of the window. */
    public static long edge(long from, long to, int column, int columns) {
        return from + Math.floorDiv((to - from) * column, columns);
    }

    /** How many events of the row have numbers up to this one. */
    private int upTo(int row, int event) {
        int low = 0;
        int high = counts[row];
        while (low < high) {
            int middle = low + high >>> 1;
            if (events[row][middle] <= event) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
