package ringside.trace.history;

import java.util.Arrays;
import java.util.BitSet;
import ringside.trace.StateSchema;

/**
 * A value for each element of each field, in pages of up to 512 longs. A fork shares every page until one side writes to it. A
 * missing page is all zeros. A state that is no longer written to may be read by any thread.
 */
final class PagedState {
    private static final int SHIFT = 9;
    private static final int MASK = (1 << SHIFT) - 1;

    /** Elements of each field, 0 where they grow with the run. */
    private final int[] lengths;
    private final long[][][] pages;
    /** Fields whose page table, and pages, that no other state shares. Made by the first write after a fork. */
    private BitSet ownedFields;
    private BitSet[] ownedPages;

    PagedState(StateSchema schema) {
        this(schema.fields().stream().mapToInt(field -> field.length()).toArray(), new long[schema.fields().size()][][]);
    }

    private PagedState(int[] lengths, long[][][] pages) {
        this.lengths = lengths;
        this.pages = pages;
    }

    /** A state equal to this one. Neither sees what is written to the other from now on. */
    PagedState fork() {
        if (ownedFields != null) {
            ownedFields = null;
            ownedPages = null;
        }
        return new PagedState(lengths, pages.clone());
    }

    long get(int field, int index) {
        long[][] of = pages[field];
        int page = index >>> SHIFT;
        if (of == null || page >= of.length || of[page] == null) {
            return 0;
        }
        int at = index & MASK;
        return at < of[page].length ? of[page][at] : 0;
    }

    /** One more than the highest element that is not 0. */
    int length(int field) {
        long[][] of = pages[field];
        for (int page = of == null ? -1 : of.length - 1; page >= 0; page--) {
            for (int at = of[page] == null ? -1 : of[page].length - 1; at >= 0; at--) {
                if (of[page][at] != 0) {
                    return (page << SHIFT) + at + 1;
                }
            }
        }
        return 0;
    }

    /** The first element from {@code from} on that is not 0, or -1. */
    int next(int field, int from) {
        long[][] of = pages[field];
        int at = from & MASK;
        for (int page = from >>> SHIFT; of != null && page < of.length; page++) {
            for (; of[page] != null && at < of[page].length; at++) {
                if (of[page][at] != 0) {
                    return (page << SHIFT) + at;
                }
            }
            at = 0;
        }
        return -1;
    }

    void set(int field, int index, long value) {
        if (ownedFields == null) {
            ownedFields = new BitSet();
            ownedPages = new BitSet[pages.length];
        }
        int page = index >>> SHIFT;
        long[][] of = pages[field];
        if (!ownedFields.get(field) || page >= of.length) {
            of = of == null ? new long[tableSize(field, page)][] : Arrays.copyOf(of, page < of.length ? of.length : tableSize(field, page));
            pages[field] = of;
            ownedFields.set(field);
        }
        BitSet owned = ownedPages[field];
        if (owned == null) {
            owned = new BitSet();
            ownedPages[field] = owned;
        }
        if (!owned.get(page)) {
            of[page] = of[page] == null ? new long[pageSize(field, page)] : of[page].clone();
            owned.set(page);
        }
        of[page][index & MASK] = value;
    }

    private int tableSize(int field, int page) {
        int length = lengths[field];
        return length > 0 ? (length - 1 >>> SHIFT) + 1 : Math.max(4, Integer.highestOneBit(page) * 2);
    }

    private int pageSize(int field, int page) {
        return lengths[field] > 0 ? Math.min(1 << SHIFT, lengths[field] - (page << SHIFT)) : 1 << SHIFT;
    }

    /** Bytes of the tables and pages that this state does not share with another one. */
    long bytesBeside(PagedState other) {
        long bytes = 8L * pages.length;
        for (int f = 0; f < pages.length; f++) {
            long[][] mine = pages[f];
            long[][] theirs = other.pages[f];
            if (mine == theirs || mine == null) {
                continue;
            }
            bytes += 8L * mine.length;
            for (int p = 0; p < mine.length; p++) {
                if (mine[p] != null && (theirs == null || p >= theirs.length || mine[p] != theirs[p])) {
                    bytes += 8L * mine[p].length;
                }
            }
        }
        return bytes;
    }
}
