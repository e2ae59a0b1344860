package ringside.engine.cache;

import ringside.trace.FieldKind;

/**
 * The ways of a set as a list, at first 0, 1, 2 … Up to 16 ways it is one word, four bits a way, the front of the list in the lowest
 * bits, kept as the difference (exclusive or) to the first list, so that an untouched set is 0. Up to 32 ways it is a word for every
 * eight entries, eight bits an entry, as they are; here 0, which no list can be, stands for the first list.
 */
final class WayOrder {
    /** Most ways whose list is a single word. */
    static final int ONE_WORD = 16;
    private static final long NIBBLES = 0x1111_1111_1111_1111L;
    private static final long BYTES = 0x0101_0101_0101_0101L;
    private static final long NIBBLES_IN_ORDER = 0xFEDC_BA98_7654_3210L;
    private static final long BYTES_IN_ORDER = 0x0706_0504_0302_0100L;

    private WayOrder() {
    }

    static int words(int ways) {
        return ways <= ONE_WORD ? 1 : (ways + 7) / 8;
    }

    static FieldKind field(int ways) {
        return ways <= ONE_WORD ? FieldKind.ORDER : FieldKind.ORDER_PART;
    }

    /** Moves a way to the front. */
    static void toFront(long[] state, int at, int words, int way) {
        if (words == 1) {
            state[at] = toFront(state[at], way);
            return;
        }
        long moved = way;
        for (int k = 0;; k++) {
            long list = part(state, at, k);
            long other = list ^ way * BYTES;
            long equal = other - BYTES & ~other & BYTES << 7;
            if (equal != 0) {
                state[at + k] = insert(list, Long.numberOfTrailingZeros(equal) & ~7, 8, moved);
                return;
            }
            state[at + k] = list << 8 | moved;
            moved = list >>> 56;
        }
    }

    /** The list in one word after {@code way} went to its front. */
    static long toFront(long stored, int way) {
        long list = stored ^ NIBBLES_IN_ORDER;
        if ((list & 15) == way) {
            return stored;
        }
        // The lowest four bits that equal the way are the lowest that become 0 here.
        long other = list ^ way * NIBBLES;
        long equal = other - NIBBLES & ~other & NIBBLES << 3;
        return insert(list, Long.numberOfTrailingZeros(equal) & ~3, 4, way) ^ NIBBLES_IN_ORDER;
    }

    /** The entry at {@code shift} leaves, those before it move up by one, and {@code entry} is the new front. */
    private static long insert(long list, int shift, int bits, long entry) {
        long before = list & (1L << shift) - 1;
        long after = list >>> shift >>> bits << bits << shift;
        return after | before << bits | entry;
    }

    /** The way at the front of a list of one word. */
    static int front(long stored) {
        return (int) (stored ^ NIBBLES_IN_ORDER) & 15;
    }

    /** The list in one word after the last of its ways went to its front. */
    static long lastToFront(long stored, int ways) {
        long list = stored ^ NIBBLES_IN_ORDER;
        long of = -1L >>> 64 - 4 * ways;
        return (list << 4 & of | list >>> 4 * (ways - 1) & 15 | list & ~of) ^ NIBBLES_IN_ORDER;
    }

    /** The way at a place of a list of one word, 0 for the front. */
    static int at(long stored, int place) {
        return (int) ((stored ^ NIBBLES_IN_ORDER) >>> 4 * place) & 15;
    }

    /** The allowed way nearest to the end of the list in one word. */
    static int last(long stored, int ways, long allowed) {
        long list = stored ^ NIBBLES_IN_ORDER;
        for (int shift = 4 * (ways - 1); shift >= 0; shift -= 4) {
            int way = (int) (list >>> shift) & 15;
            if ((allowed >>> way & 1) != 0) {
                return way;
            }
        }
        throw new IllegalArgumentException("no way is allowed");
    }

    /** The allowed way nearest to the end of the list. */
    static int last(long[] state, int at, int ways, long allowed) {
        if (ways <= ONE_WORD) {
            return last(state[at], ways, allowed);
        }
        for (int i = ways - 1; i >= 0; i--) {
            int way = (int) (part(state, at, i / 8) >>> 8 * (i % 8)) & 255;
            if ((allowed >>> way & 1) != 0) {
                return way;
            }
        }
        throw new IllegalArgumentException("no way is allowed");
    }

    /** Entries 8k to 8k + 7. */
    private static long part(long[] state, int at, int k) {
        long stored = state[at + k];
        return stored != 0 ? stored : BYTES_IN_ORDER + 8 * k * BYTES;
    }
}
