package ringside.engine.flow;

import java.util.Arrays;

/**
 * Tuple space search (Srinivasan, Suri and Varghese 1999; dpcls of Open vSwitch): entries that compare the same fields share a
 * subtable, which is one hash table; a look-up asks one subtable after the other, in the order in which they came into being. Each
 * port has subtables of its own. Entries live in numbered slots and must not overlap.
 *
 * <p>One open-addressing table serves all subtables: the mask is part of what is hashed. It grows by doubling up to its limit, so
 * that a run in its steady state allocates nothing.
 */
public final class TupleSpace {
    private static final int FIRST = 16;

    private final int limit;
    private final int[][] masks;
    private final int[][] entries;
    private final int[] subtables;
    private long[] keys = new long[FIRST * FlowKey.WORDS];
    private int[] maskOf = new int[FIRST];
    private int[] generation = new int[FIRST];
    private boolean[] used = new boolean[FIRST];
    private int[] index = new int[FIRST * 2];
    private int[] free = new int[FIRST];
    private int freeCount;
    private int slots;
    private int count;
    private int maskCount;
    private int lookedAt;
    private final long[] masked = new long[FlowKey.WORDS];

    /**
     * @param ports ports are numbered from -1 to {@code ports - 2}
     * @param limit most entries
     */
    public TupleSpace(int ports, int limit) {
        this.limit = limit;
        masks = new int[ports][4];
        entries = new int[ports][4];
        subtables = new int[ports];
    }

    /** Slot of the entry that covers the key, -1 where none does; {@link #lookedAt} says how many subtables it took. */
    public int find(int port, long[] key) {
        int p = port + 1;
        for (int i = 0; i < subtables[p]; i++) {
            FlowMask.apply(masks[p][i], key, masked);
            int at = position(masks[p][i]);
            if (index[at] != 0) {
                lookedAt = i + 1;
                return index[at] - 1;
            }
        }
        lookedAt = subtables[p];
        return -1;
    }

    /** Subtables that the last {@link #find} looked at. */
    public int lookedAt() {
        return lookedAt;
    }

    /** Slot of the entry with this mask, -1 where there is none. */
    public int find(int mask, long[] key, boolean add) {
        FlowMask.apply(mask, key, masked);
        int at = position(mask);
        return index[at] != 0 ? index[at] - 1 : add ? insert(at, mask) : -1;
    }

    private int insert(int position, int mask) {
        if (count == limit) {
            return -1;
        }
        int at = position;
        if (freeCount == 0 && slots == maskOf.length) {
            grow();
            at = position(mask);
        }
        int slot = freeCount > 0 ? free[--freeCount] : slots++;
        System.arraycopy(masked, 0, keys, slot * FlowKey.WORDS, FlowKey.WORDS);
        maskOf[slot] = mask;
        used[slot] = true;
        index[at] = slot + 1;
        count++;
        subtable(port(slot), mask, 1);
        return slot;
    }

    /** Where an entry with the masked key stands, or the empty place where it would. */
    private int position(int mask) {
        int at = FlowKey.hash(masked, mask) & index.length - 1;
        while (index[at] != 0 && !same(index[at] - 1, mask)) {
            at = at + 1 & index.length - 1;
        }
        return at;
    }

    private boolean same(int slot, int mask) {
        int at = slot * FlowKey.WORDS;
        return maskOf[slot] == mask && Arrays.equals(keys, at, at + FlowKey.WORDS, masked, 0, FlowKey.WORDS);
    }

    private int port(int slot) {
        return (int) (keys[slot * FlowKey.WORDS] >>> 48);
    }

    private void subtable(int p, int mask, int change) {
        int i = 0;
        while (i < subtables[p] && masks[p][i] != mask) {
            i++;
        }
        if (i == subtables[p]) {
            if (i == masks[p].length) {
                masks[p] = Arrays.copyOf(masks[p], i * 2);
                entries[p] = Arrays.copyOf(entries[p], i * 2);
            }
            masks[p][i] = mask;
            entries[p][i] = 0;
            subtables[p]++;
            maskCount++;
        }
        entries[p][i] += change;
        if (entries[p][i] == 0) {
            System.arraycopy(masks[p], i + 1, masks[p], i, subtables[p] - i - 1);
            System.arraycopy(entries[p], i + 1, entries[p], i, subtables[p] - i - 1);
            subtables[p]--;
            maskCount--;
        }
    }

    private void grow() {
        int to = Math.min(limit, maskOf.length * 2);
        keys = Arrays.copyOf(keys, to * FlowKey.WORDS);
        maskOf = Arrays.copyOf(maskOf, to);
        generation = Arrays.copyOf(generation, to);
        used = Arrays.copyOf(used, to);
        free = Arrays.copyOf(free, to);
        index = new int[Integer.highestOneBit(to * 4 - 1)];
        long[] wanted = masked.clone();
        for (int slot = 0; slot < slots; slot++) {
            if (used[slot]) {
                System.arraycopy(keys, slot * FlowKey.WORDS, masked, 0, FlowKey.WORDS);
                index[position(maskOf[slot])] = slot + 1;
            }
        }
        System.arraycopy(wanted, 0, masked, 0, FlowKey.WORDS);
    }

    /** Takes an entry out; its slot may be given to another. */
    public void remove(int slot) {
        System.arraycopy(keys, slot * FlowKey.WORDS, masked, 0, FlowKey.WORDS);
        int hole = position(maskOf[slot]);
        used[slot] = false;
        generation[slot]++;
        free[freeCount++] = slot;
        count--;
        subtable(port(slot), maskOf[slot], -1);
        index[hole] = 0;
        // What was put further along because this place was taken moves up, so that no search stops too early.
        for (int at = hole + 1 & index.length - 1; index[at] != 0; at = at + 1 & index.length - 1) {
            int moved = index[at] - 1;
            System.arraycopy(keys, moved * FlowKey.WORDS, masked, 0, FlowKey.WORDS);
            int home = FlowKey.hash(masked, maskOf[moved]) & index.length - 1;
            if ((at - home & index.length - 1) >= (at - hole & index.length - 1)) {
                index[hole] = index[at];
                index[at] = 0;
                hole = at;
            }
        }
    }

    public void clear() {
        for (int slot = 0; slot < slots; slot++) {
            if (used[slot]) {
                remove(slot);
            }
        }
    }

    /** Number of entries. */
    public int count() {
        return count;
    }

    /** Number of subtables of all ports. */
    public int masks() {
        return maskCount;
    }

    public boolean full() {
        return count == limit;
    }

    /** Slots that were ever used lie below this. */
    public int slots() {
        return slots;
    }

    public boolean used(int slot) {
        return used[slot];
    }

    /** Counts the entries that a slot has had. */
    public int generation(int slot) {
        return generation[slot];
    }

    public int mask(int slot) {
        return maskOf[slot];
    }

    /** The words of all keys; those of a slot begin at {@code slot * FlowKey.WORDS}. */
    public long[] keys() {
        return keys;
    }
}
