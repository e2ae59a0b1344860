package ringside.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;

/**
 * The memory budget of a log and the temporary file that takes full chunks once the budget is used up. The oldest full chunks go
 * first. The file is deleted when the log is closed, and by the system when the program ends.
 */
final class Spill {
    private final long budget;
    private final ArrayDeque<Runnable> candidates = new ArrayDeque<>();
    private long inMemory;
    private long total;
    private FileChannel file;
    private long end;

    Spill(long budget) {
        this.budget = budget;
    }

    long budget() {
        return budget;
    }

    long total() {
        return total;
    }

    /** A column tells that it made a chunk. */
    void allocated(long bytes) {
        inMemory += bytes;
        total += bytes;
        while (inMemory > budget && !candidates.isEmpty()) {
            candidates.poll().run();
        }
    }

    /** A column offers a full chunk; {@code write} moves it to the file. */
    void offer(Runnable write) {
        candidates.add(write);
    }

    long write(ByteBuffer data) {
        try {
            if (file == null) {
                Path path = Files.createTempFile("ringside-trace", ".rows");
                file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            }
            long at = end;
            int bytes = data.remaining();
            while (data.hasRemaining()) {
                file.write(data, at + bytes - data.remaining());
            }
            end += bytes;
            inMemory -= bytes;
            return at;
        } catch (IOException e) {
            throw new UncheckedIOException("The trace needs more disk space for its temporary file: " + e.getMessage(), e);
        }
    }

    void read(ByteBuffer into, long at) {
        try {
            long position = at;
            while (into.hasRemaining()) {
                int n = file.read(into, position);
                if (n < 0) {
                    throw new IOException("unexpected end");
                }
                position += n;
            }
            into.flip();
        } catch (IOException e) {
            throw new UncheckedIOException("The trace's temporary file cannot be read: " + e.getMessage(), e);
        }
    }

    void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
