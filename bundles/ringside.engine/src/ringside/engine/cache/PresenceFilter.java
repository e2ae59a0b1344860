package ringside.engine.cache;

/**
 * How many private copies there are of the lines that share their low bits. Where there is none, no core needs to be asked; where there
 * are some, they may be of another line. A core with two private levels counts with the outer one, which holds all that the inner has.
 *
 * <p>A count is a byte, so that the counts of all lines stay in a cache of the machine that this runs on. One that has reached 255 is no
 * longer known and stays there for good: its lines are asked for in vain, but none is missed.
 */
final class PresenceFilter {
    private static final int MAX_SIZE = 1 << 22;

    private static final byte UNKNOWN = -1;

    private final byte[] copies;
    private final int mask;

    /** @param lines of all private caches that count */
    PresenceFilter(long lines) {
        copies = new byte[(int) Math.min(MAX_SIZE, Long.highestOneBit(Math.max(16, lines)) * 4)];
        mask = copies.length - 1;
    }

    void came(long line) {
        int at = (int) line & mask;
        if (copies[at] != UNKNOWN) {
            copies[at]++;
        }
    }

    void left(long line) {
        int at = (int) line & mask;
        if (copies[at] != UNKNOWN) {
            copies[at]--;
        }
    }

    /** False where no private cache has the line. */
    boolean perhaps(long line) {
        return copies[(int) line & mask] != 0;
    }
}
