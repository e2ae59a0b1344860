package ringside.trace;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A column of a trace: rows of 1, 4 or 8 bytes in chunks of 65 536 that never move. One writer; readers may read rows that were
 * published before. A chunk is a {@code byte[]}, {@code int[]} or {@code long[]}, or, once spilled, its position in the file.
 */
final class Column {
    static final int SHIFT = 16;
    static final int ROWS = 1 << SHIFT;
    private static final int MASK = ROWS - 1;

    private final int width;
    private final Spill spill;
    private Object[] chunks = new Object[4];
    private long size;
    private Object writing;
    private volatile Loaded loaded;

    private record Spilled(long at, Spill in) {
    }

    private record Loaded(int chunk, Object data) {
    }

    Column(int width, Spill spill) {
        this.width = width;
        this.spill = spill;
    }

    /** A column with the first {@code rows} rows of this one: full chunks are shared, the last partial one is copied. */
    Column share(long rows, Spill into) {
        Column copy = new Column(width, into);
        int full = (int) (rows >>> SHIFT);
        copy.chunks = Arrays.copyOf(chunks, Math.max(4, full + 1));
        Arrays.fill(copy.chunks, full, copy.chunks.length, null);
        copy.size = rows;
        if ((rows & MASK) != 0) {
            Object last = data(full);
            copy.writing = width == 1 ? ((byte[]) last).clone() : width == 4 ? ((int[]) last).clone() : ((long[]) last).clone();
            copy.chunks[full] = copy.writing;
            into.allocated((long) ROWS * width);
        }
        return copy;
    }

    long size() {
        return size;
    }

    void add(long value) {
        int at = (int) size & MASK;
        if (at == 0) {
            newChunk();
        }
        switch (width) {
            case 1 -> ((byte[]) writing)[at] = (byte) value;
            case 4 -> ((int[]) writing)[at] = (int) value;
            default -> ((long[]) writing)[at] = value;
        }
        size++;
    }

    private void newChunk() {
        int chunk = (int) (size >>> SHIFT);
        if (chunk > 0) {
            int full = chunk - 1;
            if (!(chunks[full] instanceof Spilled)) {
                spill.offer(() -> spillChunk(full));
            }
        }
        if (chunk == chunks.length) {
            chunks = Arrays.copyOf(chunks, chunk * 2);
        }
        writing = switch (width) {
            case 1 -> new byte[ROWS];
            case 4 -> new int[ROWS];
            default -> new long[ROWS];
        };
        chunks[chunk] = writing;
        spill.allocated((long) ROWS * width);
    }

    private void spillChunk(int chunk) {
        ByteBuffer buffer = ByteBuffer.allocate(ROWS * width);
        if (chunks[chunk] instanceof byte[] bytes) {
            buffer.put(bytes);
        } else if (chunks[chunk] instanceof int[] ints) {
            buffer.asIntBuffer().put(ints);
        } else if (chunks[chunk] instanceof long[] longs) {
            buffer.asLongBuffer().put(longs);
        }
        chunks[chunk] = new Spilled(spill.write(buffer.clear()), spill);
    }

    private Object take(ByteBuffer buffer) {
        if (width == 1) {
            return buffer.array();
        }
        if (width == 4) {
            int[] ints = new int[ROWS];
            buffer.asIntBuffer().get(ints);
            return ints;
        }
        long[] longs = new long[ROWS];
        buffer.asLongBuffer().get(longs);
        return longs;
    }

    private Object data(int chunk) {
        Object data = chunks[chunk];
        if (!(data instanceof Spilled spilled)) {
            return data;
        }
        Loaded last = loaded;
        if (last == null || last.chunk != chunk) {
            ByteBuffer buffer = ByteBuffer.allocate(ROWS * width);
            spilled.in.read(buffer, spilled.at);
            last = new Loaded(chunk, take(buffer));
            loaded = last;
        }
        return last.data;
    }

    long get(long row) {
        Object data = data((int) (row >>> SHIFT));
        int at = (int) row & MASK;
        return switch (width) {
            case 1 -> ((byte[]) data)[at] & 0xFF;
            case 4 -> ((int[]) data)[at];
            default -> ((long[]) data)[at];
        };
    }
}
