package ringside.trace.time;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/**
 * How many events each row of a timeline has in each column of a window of time, however many events there are. An event counts once in a
 * row. Few events are counted one by one; of many, those between the first and the last block of the window by a count for each row and
 * block of 128 events, spread evenly over the time of the block; of millions likewise by sixteen blocks at once. Costs a byte for each
 * block and row, and a quarter more. Blocks are read as a question needs them, or before by
 * {@link #prepare}. Safe for any number of threads.
 */
public final class Density {
    private static final int SHIFT = 7;
    /** So many events are counted one by one. */
    private static final int COUNTED = 1 << 15;
    private static final int AT_ONCE = 1 << 16;
    private static final int WIDE_SHIFT = 4;
    /** Of an array. */
    private static final int HEADER = 16;
    /** So many blocks are looked at one by one. */
    private static final int BLOCKS = 1 << 14;

    private final TraceLog log;
    private final Timeline.Rows rows;
    private final int rowCount;
    /** Element b: the counts of block b; null where it has not been read. */
    private byte[][] blocks = new byte[16][];
    private int prepared;
    private final int fewBlocks;
    /** Element w: the sums of the blocks 16 w to 16 w + 15; null where they have not been asked for. */
    private int[][] wides = new int[16][];

    /** @param rowCount rows that the events are shown in, from 0 */
    public Density(TraceLog log, Timeline.Rows rows, int rowCount) {
        this(log, rows, rowCount, BLOCKS);
    }

    Density(TraceLog log, Timeline.Rows rows, int rowCount, int fewBlocks) {
        this.fewBlocks = fewBlocks;
        this.log = log;
        this.rows = rows;
        this.rowCount = rowCount;
    }

    /**
     * Reads up to 65 536 further events, so that later questions need not.
     *
     * @return whether there is more to read
     */
    public synchronized boolean prepare() {
        int end = log.size() >>> SHIFT;
        for (int to = Math.min(end, prepared + (AT_ONCE >>> SHIFT)); prepared < to; prepared++) {
            block(prepared);
        }
        return prepared < end;
    }

    /** Bytes that its counts take on the heap, about. */
    public synchronized long bytes() {
        long fine = Arrays.stream(blocks).filter(Objects::nonNull).count();
        long coarse = Arrays.stream(wides).filter(Objects::nonNull).count();
        return fine * (HEADER + rowCount) + coarse * (HEADER + (long) Integer.BYTES * rowCount) + (long) Long.BYTES * (blocks.length + wides.length);
    }

    /**
     * For each row and column the number of events that begin there.
     *
     * @param from    first tick of the window
     * @param to      tick after the last one
     * @param columns of equal width as far as ticks allow
     */
    public int[][] of(long from, long to, int columns) {
        return of(from, to, columns, IntStream.range(0, rowCount).toArray());
    }

    /** The same for these rows only, in the order in which they are asked for. */
    public int[][] of(long from, long to, int columns, int[] wanted) {
        int[][] out = new int[wanted.length][columns];
        int[] places = new int[rowCount];
        Arrays.fill(places, -1);
        for (int i = 0; i < wanted.length; i++) {
            places[wanted[i]] = i;
        }
        Window window = new Window(from, to, columns);
        int first = Playhead.lastEventAt(log, from - 1) + 1;
        int last = Playhead.lastEventAt(log, to - 1);
        if (last - first < COUNTED) {
            count(first, last, window, out, places);
            return out;
        }
        int firstBlock = first - 1 + (1 << SHIFT) - 1 >>> SHIFT;
        int endBlock = last >>> SHIFT;
        count(first, firstBlock << SHIFT, window, out, places);
        boolean wide = endBlock - firstBlock > fewBlocks;
        for (int block = firstBlock; block < endBlock;) {
            if (wide && (block & (1 << WIDE_SHIFT) - 1) == 0 && block + (1 << WIDE_SHIFT) <= endBlock) {
                int[] counts = wide(block >>> WIDE_SHIFT);
                spread(block, block + (1 << WIDE_SHIFT), row -> counts[row], window, out, wanted);
                block += 1 << WIDE_SHIFT;
            } else {
                byte[] counts = block(block);
                spread(block, block + 1, row -> counts[row] & 0xFF, window, out, wanted);
                block++;
            }
        }
        count((endBlock << SHIFT) + 1, last, window, out, places);
        return out;
    }

    /** First tick of a column; of column {@code columns} the end of the window. */
    public static long edge(long from, long to, int column, int columns) {
        return from + Math.floorDiv((to - from) * column, columns);
    }

    private record Window(long from, long to, int columns) {
        int column(long tick) {
            int column = (int) Math.max(0, Math.min(columns - 1, (tick - from) * (double) columns / (to - from)));
            while (column > 0 && edge(from, to, column, columns) > tick) {
                column--;
            }
            while (column + 1 < columns && edge(from, to, column + 1, columns) <= tick) {
                column++;
            }
            return column;
        }
    }

    private void count(int first, int last, Window window, int[][] out, int[] places) {
        int[] seen = new int[rowCount];
        TraceEvent e = log.event(0);
        for (int number = first; number <= last; number++) {
            int column = window.column(e.moveTo(number).tick());
            for (int row : rows.of(e)) {
                if (row >= 0 && seen[row] != number) {
                    seen[row] = number;
                    if (places[row] >= 0) {
                        out[places[row]][column]++;
                    }
                }
            }
        }
    }

    /** Spreads what the rows count in the blocks from {@code block} to {@code end - 1} over their time. */
    private void spread(int block, int end, IntUnaryOperator of, Window window, int[][] out, int[] wanted) {
        int first = window.column(log.event((block << SHIFT) + 1).tick());
        int wide = window.column(log.event(end << SHIFT).tick()) - first + 1;
        for (int i = 0; i < wanted.length; i++) {
            long count = of.applyAsInt(wanted[i]);
            for (int k = 0; count > 0 && k < wide; k++) {
                out[i][first + k] += (int) ((k + 1) * count / wide - k * count / wide);
            }
        }
    }

    /** The first event of a row after {@code event}, 0 where there is none yet. */
    public int next(int row, int event) {
        int end = log.size();
        TraceEvent e = log.event(0);
        for (int number = event + 1; number <= end; number++) {
            int block = number - 1 >>> SHIFT;
            if ((number - 1 & (1 << SHIFT) - 1) == 0 && block + 1 << SHIFT <= end && block(block)[row] == 0) {
                number += (1 << SHIFT) - 1;
            } else if (has(e.moveTo(number), row)) {
                return number;
            }
        }
        return 0;
    }

    /** The last event of a row before {@code event}, 0 where there is none. */
    public int previous(int row, int event) {
        TraceEvent e = log.event(0);
        for (int number = event - 1; number > 0; number--) {
            int block = number - 1 >>> SHIFT;
            if ((number & (1 << SHIFT) - 1) == 0 && block(block)[row] == 0) {
                number -= (1 << SHIFT) - 1;
            } else if (has(e.moveTo(number), row)) {
                return number;
            }
        }
        return 0;
    }

    /** Whether an event belongs to a row. */
    public boolean has(TraceEvent event, int row) {
        return Arrays.stream(rows.of(event)).anyMatch(of -> of == row);
    }

    private synchronized byte[] block(int block) {
        if (block >= blocks.length) {
            blocks = Arrays.copyOf(blocks, Math.max(block + 1, blocks.length * 2));
        }
        if (blocks[block] == null) {
            int[][] counts = new int[rowCount][1];
            count((block << SHIFT) + 1, block + 1 << SHIFT, new Window(0, 1, 1), counts, IntStream.range(0, rowCount).toArray());
            blocks[block] = new byte[rowCount];
            for (int row = 0; row < rowCount; row++) {
                blocks[block][row] = (byte) counts[row][0];
            }
        }
        return blocks[block];
    }

    private synchronized int[] wide(int number) {
        if (number >= wides.length) {
            wides = Arrays.copyOf(wides, Math.max(number + 1, wides.length * 2));
        }
        if (wides[number] == null) {
            int[] sums = new int[rowCount];
            for (int block = number << WIDE_SHIFT; block < number + 1 << WIDE_SHIFT; block++) {
                byte[] counts = block(block);
                for (int row = 0; row < rowCount; row++) {
                    sums[row] += counts[row] & 0xFF;
                }
            }
            wides[number] = sums;
        }
        return wides[number];
    }
}
