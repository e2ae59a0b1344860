package ringside.engine.cache;

import ringside.trace.LineWord;

/**
 * Eight bits of a hash of the line for each way of a set, eight ways a word, so that a line is looked for in eight ways at once. A mark
 * is 1 to 255; a way that never held a line has 0. The mark of a way that was emptied stays, and lines can share a mark: a mark says
 * where to look, never what is there.
 */
final class WayMarks {
    private static final long BYTES = 0x0101_0101_0101_0101L;
    private static final long LOW_BITS = 0x7F7F_7F7F_7F7F_7F7FL;
    /** 2^64 divided by the golden ratio: spreads lines that are a fixed distance apart. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private WayMarks() {
    }

    static int words(int ways) {
        return (ways + 7) / 8;
    }

    /** The mark of a line. */
    static long of(long line) {
        long hash = line * SPREAD >>> 56;
        return hash | hash - 1 >>> 63;
    }

    /** A bit in the highest place of each byte that is this mark, and no other bit. */
    private static long equal(long marks, long mark) {
        long other = marks ^ mark * BYTES;
        return ~((other & LOW_BITS) + LOW_BITS | other | LOW_BITS);
    }

    /**
     * The way that a line is in, or -1: where its mark stands, the word decides.
     *
     * @param at    where the marks of the set begin in {@code marks}
     * @param count words of marks; a constant where the caller has one
     * @param first where the words of the set begin in {@code words}
     */
    static int find(long line, long mark, long[] marks, int at, int count, long[] words, int first) {
        for (int k = 0; k < count; k++) {
            for (long rest = equal(marks[at + k], mark); rest != 0; rest &= rest - 1) {
                int way = 8 * k + (Long.numberOfTrailingZeros(rest) >>> 3);
                if (LineWord.isOf(words[first + way], line)) {
                    return way;
                }
            }
        }
        return -1;
    }

    /** The marks with another one in byte {@code at}. */
    static long put(long marks, int at, long mark) {
        return marks & ~(255L << 8 * at) | mark << 8 * at;
    }
}
