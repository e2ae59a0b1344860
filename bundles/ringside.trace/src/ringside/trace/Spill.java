package ringside.trace;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;

/**
 * The memory budget of a log and its branches, and the temporary file that takes full chunks once the budget is used up, the
 * oldest first. The file is gone when the last of these logs is closed, at the latest when the program ends; what a program that was killed
 * may have left is removed by the next one that needs a file. Safe for any number of threads; an interrupted reader does no harm to the others.
 */
final class Spill {
    private static final String NAME = "ringside-trace";
    private static final String ENDING = ".rows";
    /** So much of the disk is left to others. */
    private static final long RESERVE = 256L << 20;

    private final long budget;
    private final long reserve;
    private final ArrayDeque<Candidate> candidates = new ArrayDeque<>();
    private long inMemory;
    private RandomAccessFile file;
    private File folder;
    private File path;
    private long end;
    private int users = 1;
    private long reads;

    /** A full chunk that may go to the file. */
    interface Candidate {
        int bytes();

        /** Whether it is still in memory and in use. */
        boolean spills();

        ByteBuffer content();

        /** It is in the file now, at this position. */
        void spilled(long at);
    }

    Spill(long budget) {
        this(budget, RESERVE);
    }

    Spill(long budget, long reserve) {
        this.budget = budget;
        this.reserve = reserve;
    }

    /** A column tells that it made room for rows, or, with a negative number, gave some back. */
    synchronized void allocated(long bytes) {
        inMemory += bytes;
        while (inMemory > budget && !candidates.isEmpty()) {
            Candidate chunk = candidates.poll();
            if (chunk.spills()) {
                chunk.spilled(write(chunk.content()));
                inMemory -= chunk.bytes();
            }
        }
    }

    synchronized long inMemory() {
        return inMemory;
    }

    synchronized long onDisk() {
        return end;
    }

    /** How often rows were read from the file. */
    synchronized long reads() {
        return reads;
    }

    /** A column offers a full chunk. */
    synchronized void offer(Candidate chunk) {
        candidates.add(chunk);
    }

    private long write(ByteBuffer data) {
        try {
            if (file == null) {
                folder = new File(System.getProperty("java.io.tmpdir"));
                removeLeftovers(folder);
                path = File.createTempFile(NAME, ENDING, folder);
                file = new RandomAccessFile(path, "rw");
                if (!path.delete()) { // where an open file cannot be deleted
                    path.deleteOnExit();
                }
            }
            if (folder.getUsableSpace() < reserve) {
                throw new IOException("less than " + (reserve >> 20) + " MiB are left on its disk");
            }
            file.seek(end);
            file.write(data.array());
            long at = end;
            end += data.capacity();
            return at;
        } catch (IOException e) {
            throw new SpillException("The trace needs a temporary file in " + System.getProperty("java.io.tmpdir") + ", which cannot be written: " + e.getMessage()
                    + ". Make room there, or send fewer packets.", e);
        }
    }

    /** Where an open file cannot be deleted, a program that was killed leaves its own behind; those that are in use still cannot be deleted. */
    private static void removeLeftovers(File folder) {
        File[] left = folder.listFiles((in, name) -> name.startsWith(NAME) && name.endsWith(ENDING));
        for (File file : left == null ? new File[0] : left) {
            file.delete();
        }
    }

    synchronized ByteBuffer read(long at, int bytes) {
        ByteBuffer into = ByteBuffer.allocate(bytes);
        reads++;
        try {
            file.seek(at);
            file.readFully(into.array());
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException("The trace's temporary file cannot be read: " + e.getMessage(), e);
        }
    }

    /** A branch shares the file and the budget. */
    synchronized Spill retain() {
        users++;
        return this;
    }

    synchronized void release() {
        if (--users > 0 || file == null) {
            return;
        }
        try {
            file.close();
            path.delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
