package ringside.trace;

/**
 * The 64 bits that describe one way of a cache set: bits 0-1 {@link Mesi}, bit 2 dirty, bits 3-18 the component id of the core
 * whose private cache holds a newer copy (0: none), bits 20-63 the physical line number. An empty way is 0.
 */
public final class LineWord {
    private LineWord() {
    }

    public static long of(long line, Mesi state, boolean dirty, int ownerCore) {
        return line << 20 | (long) ownerCore << 3 | (dirty ? 4 : 0) | state.ordinal();
    }

    public static boolean valid(long word) {
        return (word & 3) != 0;
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

    public static long withState(long word, Mesi state, boolean dirty, int ownerCore) {
        return of(line(word), state, dirty, ownerCore);
    }
}
