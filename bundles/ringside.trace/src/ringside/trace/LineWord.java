package ringside.trace;

/**
 * The 64 bits that describe one way of a cache set: bits 0-1 {@link Mesi}, bit 2 dirty, bits 3-18 the component id of the core
 * whose private cache holds a newer copy (0: none), bit 19 prefetched and not used since, bits 20-63 the physical line number. An
 * empty way is 0.
 */
public final class LineWord {
    /** The bit of a line that was prefetched and has not been used yet. */
    public static final long PREFETCHED = 1L << 19;

    private LineWord() {
    }

    public static long of(long line, Mesi state, boolean dirty, int ownerCore) {
        return line << 20 | (long) ownerCore << 3 | (dirty ? 4 : 0) | state.ordinal();
    }

    public static boolean valid(long word) {
        return (word & 3) != 0;
    }

    /** Whether this word is a valid copy of the line. An empty way is 0, so only line 0 needs a second look. */
    public static boolean isOf(long word, long line) {
        return word >>> 20 == line && word != 0;
    }

    public static long line(long word) {
        return word >>> 20;
    }

    public static Mesi state(long word) {
        return Mesi.of((int) word & 3);
    }

    public static boolean dirty(long word) {
        return (word & 4) != 0;
    }

    /** Component id of the core that holds the newest copy, 0 where this copy is the newest. */
    public static int owner(long word) {
        return (int) (word >>> 3) & 0xFFFF;
    }

    public static boolean prefetched(long word) {
        return (word & PREFETCHED) != 0;
    }

    /** The same line with another state, dirtiness and owner. */
    public static long withState(long word, Mesi state, boolean dirty, int ownerCore) {
        return word & PREFETCHED | of(line(word), state, dirty, ownerCore);
    }
}
