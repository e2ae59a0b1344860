package ringside.engine.cache;

/**
 * Least recently used, exactly. The order of the ways of a set is a list in one long: four bits a way, the most recent in the
 * lowest bits. It is kept as the difference (exclusive or) to the order 0, 1, 2 …, so that an untouched set is 0. Up to 16 ways.
 *
 * <p>To touch a way is to move it to the front; the victim is the first allowed way from the back.
 */
final class Lru {
    static final int MAX_WAYS = 16;
    private static final long IDENTITY = 0xFEDCBA9876543210L;

    private Lru() {
    }

    /** The order after {@code way} was used. */
    static long touch(long stored, int way) {
        long order = stored ^ IDENTITY;
        if ((order & 15) == way) {
            return stored;
        }
        int shift = 4;
        while ((order >>> shift & 15) != way) {
            shift += 4;
        }
        long newer = order & (1L << shift) - 1;
        long older = shift == 60 ? 0 : order >>> shift + 4 << shift + 4;
        return (older | newer << 4 | way) ^ IDENTITY;
    }

    /** The least recently used of the allowed ways. */
    static int victim(long stored, int ways, long allowed) {
        long order = stored ^ IDENTITY;
        for (int shift = 4 * (ways - 1); shift >= 0; shift -= 4) {
            int way = (int) (order >>> shift) & 15;
            if ((allowed >>> way & 1) != 0) {
                return way;
            }
        }
        throw new IllegalStateException("no way is allowed");
    }
}
