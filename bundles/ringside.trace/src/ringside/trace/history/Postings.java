package ringside.trace.history;

import java.util.Arrays;
import ringside.trace.TraceLog;

/**
 * Which assignments went to which elements: for every sixteen neighbouring elements of a field a list of the blocks of 4 096 assignments
 * that have some to them, each with the ones among the sixteen, read from the trace as far as a question needs it. A question searches one
 * list by halves and then looks through one block, of the trace itself. Costs six bytes for a group that a block touches. Safe for any
 * number of threads.
 */
final class Postings {
    private static final int NEIGHBOURS_SHIFT = 4;
    private static final int NEIGHBOURS_MASK = (1 << NEIGHBOURS_SHIFT) - 1;
    private static final int BLOCK_SHIFT = 12;

    private final TraceLog log;
    private final Blocks[][] ofField;
    private long readTo;
    private long bytes;
    private long looked;

    /** Blocks in ascending order. */
    private static final class Blocks {
        static final int BYTES = Integer.BYTES + Short.BYTES;
        /** What an empty one takes, with its two arrays and their headers. */
        static final int EMPTY = 80;

        int[] number = new int[2];
        /** Bit n: the block has assignments to the n-th of the neighbours. */
        short[] neighbours = new short[2];
        int count;

        /** Returns how many bytes it has grown by. */
        int add(int block, int neighbour) {
            int grown = 0;
            if (count == 0 || number[count - 1] != block) {
                if (count == number.length) {
                    int length = count + (count >> 1) + 1;
                    grown = (length - count) * BYTES;
                    number = Arrays.copyOf(number, length);
                    neighbours = Arrays.copyOf(neighbours, length);
                }
                number[count] = block;
                neighbours[count++] = 0;
            }
            neighbours[count - 1] |= (short) (1 << neighbour);
            return grown;
        }

        boolean has(int i, int neighbour) {
            return (neighbours[i] >> neighbour & 1) != 0;
        }

        /** How many are below {@code block}. */
        int below(long block) {
            int low = 0;
            int high = count;
            while (low < high) {
                int middle = low + high >>> 1;
                if (number[middle] < block) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    Postings(TraceLog log) {
        this.log = log;
        this.ofField = new Blocks[log.schema().fields().size()][];
    }

    synchronized long readTo() {
        return readTo;
    }

    /** Bytes on the heap, about. */
    synchronized long bytes() {
        return bytes;
    }

    /** Blocks of assignments that questions have looked through so far. */
    synchronized long looked() {
        return looked;
    }

    /** Reads the assignments before {@code position}. */
    synchronized void read(long position) {
        for (; readTo < position; readTo++) {
            int field = log.factField(readTo);
            int index = log.factIndex(readTo);
            int group = index >>> NEIGHBOURS_SHIFT;
            Blocks[] groups = ofField[field];
            if (groups == null || group >= groups.length) {
                int length = groups == null ? 0 : groups.length;
                groups = groups == null ? new Blocks[group + 1] : Arrays.copyOf(groups, Math.max(group + 1, groups.length * 2));
                bytes += (long) Long.BYTES * (groups.length - length);
                ofField[field] = groups;
            }
            if (groups[group] == null) {
                groups[group] = new Blocks();
                bytes += Blocks.EMPTY;
            }
            bytes += groups[group].add((int) (readTo >>> BLOCK_SHIFT), index & NEIGHBOURS_MASK);
        }
    }

    /** The last assignment to the element before {@code position}, or -1. */
    synchronized long before(int field, int index, long position) {
        read(position);
        Blocks blocks = of(field, index);
        if (blocks == null || position <= 0) {
            return -1;
        }
        for (int i = blocks.below((position - 1 >>> BLOCK_SHIFT) + 1) - 1; i >= 0; i--) {
            if (blocks.has(i, index & NEIGHBOURS_MASK)) {
                looked++;
                long first = (long) blocks.number[i] << BLOCK_SHIFT;
                for (long at = Math.min(position, first + (1 << BLOCK_SHIFT)) - 1; at >= first; at--) {
                    if (is(at, field, index)) {
                        return at;
                    }
                }
            }
        }
        return -1;
    }

    /** The first assignment to the element at or after {@code position} and before {@code end}, or -1. */
    synchronized long from(int field, int index, long position, long end) {
        read(end);
        Blocks blocks = of(field, index);
        for (int i = blocks == null ? 0 : blocks.below(position >>> BLOCK_SHIFT); blocks != null && i < blocks.count; i++) {
            if (blocks.has(i, index & NEIGHBOURS_MASK)) {
                looked++;
                long first = (long) blocks.number[i] << BLOCK_SHIFT;
                long to = Math.min(end, first + (1 << BLOCK_SHIFT));
                for (long at = Math.max(position, first); at < to; at++) {
                    if (is(at, field, index)) {
                        return at;
                    }
                }
            }
        }
        return -1;
    }

    private boolean is(long position, int field, int index) {
        return log.factIndex(position) == index && log.factField(position) == field;
    }

    private Blocks of(int field, int index) {
        Blocks[] groups = ofField[field];
        int group = index >>> NEIGHBOURS_SHIFT;
        return groups == null || group >= groups.length ? null : groups[group];
    }
}
