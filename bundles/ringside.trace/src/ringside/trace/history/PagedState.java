package ringside.trace.history;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A value for each element of each field, in pages of 512 longs. A fork shares every page until one side writes to it. A missing
 * page is all zeros.
 */
final class PagedState {
    private static final int SHIFT = 9;
    private static final int MASK = (1 << SHIFT) - 1;

    private final long[][][] pages;
    private final BitSet ownedFields = new BitSet();
    private final BitSet[] ownedPages;

    PagedState(int fields) {
        this(new long[fields][][]);
    }

    private PagedState(long[][][] pages) {
        this.pages = pages;
        this.ownedPages = new BitSet[pages.length];
    }

    /** A state equal to this one. Neither sees what is written to the other from now on. */
    PagedState fork() {
        ownedFields.clear();
        Arrays.fill(ownedPages, null);
        return new PagedState(pages.clone());
    }

    long get(int field, int index) {
        long[][] of = pages[field];
        int page = index >>> SHIFT;
        return of == null || page >= of.length || of[page] == null ? 0 : of[page][index & MASK];
    }

    /** One more than the highest element that may differ from 0. */
    int length(int field) {
        return pages[field] == null ? 0 : pages[field].length << SHIFT;
    }

    /** The first element from {@code from} on that is not 0, or -1. */
    int next(int field, int from) {
        long[][] of = pages[field];
        int end = length(field);
        for (int i = from; i < end; i++) {
            long[] page = of[i >>> SHIFT];
            if (page == null) {
                i |= MASK;
            } else if (page[i & MASK] != 0) {
                return i;
            }
        }
        return -1;
    }

    void set(int field, int index, long value) {
        int page = index >>> SHIFT;
        long[][] of = pages[field];
        if (!ownedFields.get(field) || page >= of.length) {
            of = of == null ? new long[page + 1][] : Arrays.copyOf(of, Math.max(of.length, page + 1));
            pages[field] = of;
            ownedFields.set(field);
        }
        BitSet owned = ownedPages[field];
        if (owned == null) {
            owned = new BitSet();
            ownedPages[field] = owned;
        }
        if (!owned.get(page)) {
            of[page] = of[page] == null ? new long[1 << SHIFT] : of[page].clone();
            owned.set(page);
        }
        of[page][index & MASK] = value;
    }
}
