package ringside.trace;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A column of a trace: rows of 1, 2 or 4 bytes without a sign or of 8 bytes, in chunks of 32 768. One writer; any thread may read
 * rows that the writer has published, by a volatile write that the reader has seen. The first chunk starts small and doubles; a
 * full chunk never moves in memory, but it may go to the spill file. Columns of branches share their full chunks.
 */
final class Column {
    static final int SHIFT = 15;
    static final int ROWS = 1 << SHIFT;
    private static final int MASK = ROWS - 1;
    private static final int SMALLEST = 64;
    /** Rows read from the spill file at a time, and how many such blocks a column keeps. */
    private static final int BLOCK_SHIFT = 12;
    private static final int BLOCKS = 16;

    private final int width;
    private final long fits;
    private final Spill spill;
    private volatile Chunk[] chunks = new Chunk[4];
    private volatile AtomicReferenceArray<Block> blocks;

    /** Known to the writer only. */
    private long size;
    private Chunk last;
    private Object writing;

    /** Rows as {@code byte[]}, {@code short[]}, {@code int[]} or {@code long[]}; null once they are in the file. */
    private static final class Chunk implements Spill.Candidate {
        private final int width;
        private volatile Object rows;
        private long position;
        private int capacity;
        /** Columns that have this chunk; guarded by the spill. */
        private int users = 1;

        Chunk(int width) {
            this.width = width;
        }

        @Override
        public int bytes() {
            return capacity * width;
        }

        @Override
        public boolean spills() {
            return users > 0 && rows != null;
        }

        @Override
        public ByteBuffer content() {
            ByteBuffer buffer = ByteBuffer.allocate(ROWS * width);
            switch (width) {
                case 1 -> buffer.duplicate().put((byte[]) rows);
                case 2 -> buffer.asShortBuffer().put((short[]) rows);
                case 4 -> buffer.asIntBuffer().put((int[]) rows);
                default -> buffer.asLongBuffer().put((long[]) rows);
            }
            return buffer;
        }

        @Override
        public void spilled(long at) {
            position = at;
            rows = null; // publishes the position
        }
    }

    private record Block(long number, Object rows) {
    }

    Column(int width, Spill spill) {
        this.width = width;
        this.fits = width == 8 ? -1 : (1L << 8 * width) - 1;
        this.spill = spill;
    }

    /** A column with the first {@code rows} rows of this one, all of them published: full chunks are shared, the rest is copied. */
    Column share(long rows) {
        Column copy = new Column(width, spill);
        int full = (int) (rows >>> SHIFT);
        copy.chunks = Arrays.copyOf(Arrays.copyOf(chunks, full), Math.max(4, full + 1));
        synchronized (spill) {
            for (int i = 0; i < full; i++) {
                chunks[i].users++;
            }
        }
        copy.size = (long) full << SHIFT;
        for (long row = copy.size; row < rows; row++) {
            copy.add(get(row));
        }
        return copy;
    }

    /** Gives back the memory that no other column needs. */
    void release() {
        synchronized (spill) {
            for (Chunk chunk : chunks) {
                if (chunk != null && --chunk.users == 0 && chunk.rows != null) {
                    spill.allocated(-chunk.bytes());
                }
            }
        }
    }

    long size() {
        return size;
    }

    int width() {
        return width;
    }

    void add(long value) {
        if ((value & ~fits) != 0) {
            throw new IllegalArgumentException(value + " does not fit into a column of " + width + " bytes");
        }
        int at = (int) size & MASK;
        if (at == 0) {
            newChunk();
        } else if (at == last.capacity) {
            resize(2 * last.capacity);
        }
        switch (width) {
            case 1 -> ((byte[]) writing)[at] = (byte) value;
            case 2 -> ((short[]) writing)[at] = (short) value;
            case 4 -> ((int[]) writing)[at] = (int) value;
            default -> ((long[]) writing)[at] = value;
        }
        size++;
    }

    private void newChunk() {
        int chunk = (int) (size >>> SHIFT);
        if (last != null) {
            spill.offer(last);
        }
        if (chunk == chunks.length) {
            chunks = Arrays.copyOf(chunks, chunk * 2);
        }
        last = new Chunk(width);
        Chunk[] table = chunks;
        table[chunk] = last;
        chunks = table; // publishes
        resize(chunk == 0 ? SMALLEST : ROWS);
    }

    private void resize(int capacity) {
        Object larger = array(capacity);
        if (last.capacity > 0) {
            System.arraycopy(writing, 0, larger, 0, last.capacity);
        }
        spill.allocated((long) (capacity - last.capacity) * width);
        writing = larger;
        last.capacity = capacity;
        last.rows = larger; // publishes
    }

    private Object array(int rows) {
        return switch (width) {
            case 1 -> new byte[rows];
            case 2 -> new short[rows];
            case 4 -> new int[rows];
            default -> new long[rows];
        };
    }

    long get(long row) {
        Chunk chunk = chunks[(int) (row >>> SHIFT)];
        Object rows = chunk.rows;
        int at = (int) row & MASK;
        if (rows == null) {
            rows = block(chunk, row >>> BLOCK_SHIFT);
            at &= (1 << BLOCK_SHIFT) - 1;
        }
        return switch (width) {
            case 1 -> ((byte[]) rows)[at] & 0xFF;
            case 2 -> ((short[]) rows)[at] & 0xFFFF;
            case 4 -> ((int[]) rows)[at] & 0xFFFF_FFFFL;
            default -> ((long[]) rows)[at];
        };
    }

    private Object block(Chunk chunk, long number) {
        AtomicReferenceArray<Block> kept = blocks;
        if (kept == null) {
            kept = new AtomicReferenceArray<>(BLOCKS);
            blocks = kept;
        }
        int slot = (int) number % BLOCKS;
        Block block = kept.get(slot);
        if (block == null || block.number != number) {
            int bytes = width << BLOCK_SHIFT;
            ByteBuffer buffer = spill.read(chunk.position + bytes * (number & (1 << SHIFT - BLOCK_SHIFT) - 1), bytes);
            Object rows = array(1 << BLOCK_SHIFT);
            switch (width) {
                case 1 -> buffer.get((byte[]) rows);
                case 2 -> buffer.asShortBuffer().get((short[]) rows);
                case 4 -> buffer.asIntBuffer().get((int[]) rows);
                default -> buffer.asLongBuffer().get((long[]) rows);
            }
            block = new Block(number, rows);
            kept.set(slot, block);
        }
        return block.rows;
    }
}
