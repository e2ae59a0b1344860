package ringside.engine.cache;

/**
 * How many private copies there are of the lines that share their low bits. Where there is none, no core needs to be asked; where there
 * are some, they may be of another line. A core with two private levels counts with the outer one, which holds all that the inner has.
 */
final class PresenceFilter {
    private static final int MAX_SIZE = 1 << 22;

    private final int[] copies;
    private final int mask;

    /** @param lines of all private caches that count */
    PresenceFilter(long lines) {
        copies = new int[(int) Math.min(MAX_SIZE, Long.highestOneBit(Math.max(16, lines)) * 4)];
        mask = copies.length - 1;
    }

    void came(long line) {
        copies[(int) line & mask]++;
    }

    void left(long line) {
        copies[(int) line & mask]--;
    }

    /** False where no private cache has the line. */
    boolean perhaps(long line) {
        return copies[(int) line & mask] != 0;
    }
}
