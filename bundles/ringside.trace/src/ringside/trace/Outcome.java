package ringside.trace;

/**
 * What happened to one line of a burst: the level that served it, and flags. A 16-bit word: the low three bits are the level.
 * For a copy the level is where the source was read and {@link #ALLOCATED} tells that the destination missed.
 */
public final class Outcome {
    /** The level that served the line. */
    public enum Level {
        NONE, L1, L2, LLC, FORWARD, DRAM
    }

    /** The destination line was not in the cache and took a way there. */
    public static final int ALLOCATED = 8;
    /** A valid line had to leave to make room. */
    public static final int EVICTED = 16;
    /** The line that left was dirty and was written back. */
    public static final int WROTE_BACK = 32;
    /** A shared copy became exclusive (S to M). */
    public static final int UPGRADED = 64;
    /** An inclusive last level cache took a private copy with the line it evicted. */
    public static final int BACK_INVALIDATED = 128;
    /** Copies in other private caches were invalidated. */
    public static final int INVALIDATED = 256;
    /** The line was overwritten where it was (direct cache access write update, copy into a line already present). */
    public static final int UPDATED = 512;
    /** The line was not asked for: a prefetcher fetched it, at no cost to the core. */
    public static final int PREFETCHED = 1024;

    private static final Level[] LEVELS = Level.values();

    private Outcome() {
    }

    public static Level level(int outcome) {
        return LEVELS[outcome & 7];
    }

    public static boolean has(int outcome, int flag) {
        return (outcome & flag) != 0;
    }
}
