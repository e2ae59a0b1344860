package ringside.engine.kernel;

import java.util.Arrays;

/**
 * Pending events, ordered by (tick, priority, insertion sequence): the earliest tick first, at one tick the lowest priority number,
 * at one priority the one scheduled first. A heap with four children a node in one array; no allocation once it has grown.
 *
 * <p>An entry of the heap is two words: the tick, and the order at that tick: priority (bits 56-62), sequence (20-55) and the slot
 * with what the event carries (0-19). As no two sequences are equal, the slot decides nothing. An event that is taken leaves a hole at
 * the top, which the next one added fills: a handler that schedules one follow-up costs one way down the heap, not two.
 *
 * <p>Caveats: a cancelled event stays in the heap until its time comes; {@link #size()} does not count it. At most 2^20 events are
 * pending, at most 2^36 are added in all.
 */
public final class EventQueue {
    private static final int PRIORITY_SHIFT = 56;
    private static final int SLOT_BITS = 20;
    private static final int SLOTS = 1 << SLOT_BITS;
    private static final long LAST_SEQUENCE = 1L << PRIORITY_SHIFT - SLOT_BITS;
    /** Words of a slot: the handler (-1: cancelled), two arguments, how often the slot was used. */
    private static final int CARRIED = 4;

    private long[] heap = new long[2 * 64];
    /** Words of the heap in use. */
    private int heapEnd;
    /** Whether the entry at the top has been taken. */
    private boolean hole;

    private long[] carried = new long[CARRIED * 64];
    private int[] free = new int[64];
    private int freeSize;
    private int slotCount;

    private long sequence;
    private int live;

    private long tick;
    private int handler;
    private long first;
    private long second;

    /** Number of events that will still happen. */
    public int size() {
        return live;
    }

    /**
     * Adds an event.
     *
     * @param atTick   when
     * @param priority 0 (first) to 127
     * @param handler  number of the handler, 0 and up
     * @return a handle for {@link #cancel}
     */
    public long add(long atTick, int priority, int handler, long first, long second) {
        int slot = freeSize > 0 ? free[--freeSize] : newSlot();
        long[] of = carried;
        int at = slot * CARRIED;
        of[at] = handler;
        of[at + 1] = first;
        of[at + 2] = second;
        if (sequence == LAST_SEQUENCE) {
            throw new IllegalStateException("a run has at most " + LAST_SEQUENCE + " events");
        }
        long order = (long) priority << PRIORITY_SHIFT | sequence++ << SLOT_BITS | slot;
        if (hole) {
            hole = false;
            siftDown(atTick, order);
        } else {
            if (heapEnd == heap.length) {
                heap = Arrays.copyOf(heap, heapEnd * 2);
            }
            heapEnd += 2;
            siftUp(atTick, order);
        }
        live++;
        return of[at + 3] << SLOT_BITS | slot;
    }

    private int newSlot() {
        if (slotCount == free.length) {
            if (slotCount == SLOTS) {
                throw new IllegalStateException("more than " + SLOTS + " events are pending");
            }
            free = Arrays.copyOf(free, slotCount * 2);
            carried = Arrays.copyOf(carried, slotCount * 2 * CARRIED);
        }
        return slotCount++;
    }

    /** Takes an event back; nothing happens where it has happened already or was cancelled. */
    public void cancel(long handle) {
        int at = ((int) handle & SLOTS - 1) * CARRIED;
        if (carried[at + 3] == handle >>> SLOT_BITS && carried[at] >= 0) {
            carried[at] = -1;
            live--;
        }
    }

    /**
     * Takes out the next event that is not later than {@code last}; false where there is none. The accessors below then describe it.
     */
    public boolean poll(long last) {
        while (true) {
            fillHole();
            if (heapEnd == 0 || heap[0] > last) {
                return false;
            }
            hole = true;
            int slot = (int) heap[1] & SLOTS - 1;
            long[] of = carried;
            int at = slot * CARRIED;
            of[at + 3]++;
            free[freeSize++] = slot;
            if (of[at] >= 0) {
                tick = heap[0];
                handler = (int) of[at];
                first = of[at + 1];
                second = of[at + 2];
                live--;
                return true;
            }
        }
    }

    private void fillHole() {
        if (hole) {
            hole = false;
            heapEnd -= 2;
            if (heapEnd > 0) {
                siftDown(heap[heapEnd], heap[heapEnd + 1]);
            }
        }
    }

    public long tick() {
        return tick;
    }

    public int handler() {
        return handler;
    }

    public long first() {
        return first;
    }

    public long second() {
        return second;
    }

    /** Puts an entry into the last place and moves it up to where it belongs. */
    private void siftUp(long atTick, long order) {
        long[] h = heap;
        int i = heapEnd - 2;
        while (i > 0) {
            int parent = (i - 2 >>> 3) << 1;
            if (!before(atTick, order, h, parent)) {
                break;
            }
            h[i] = h[parent];
            h[i + 1] = h[parent + 1];
            i = parent;
        }
        h[i] = atTick;
        h[i + 1] = order;
    }

    /** Puts an entry into the top place and moves it down to where it belongs. */
    private void siftDown(long atTick, long order) {
        long[] h = heap;
        int end = heapEnd;
        int i = 0;
        int child = 2;
        while (child + 6 < end) {
            int left = earlier(h, child, child + 2);
            int least = earlier(h, left, earlier(h, child + 4, child + 6));
            if (before(atTick, order, h, least)) {
                h[i] = atTick;
                h[i + 1] = order;
                return;
            }
            h[i] = h[least];
            h[i + 1] = h[least + 1];
            i = least;
            child = (i << 2) + 2;
        }
        if (child < end) {
            int least = child;
            for (int c = child + 2; c < end; c += 2) {
                least = earlier(h, least, c);
            }
            if (!before(atTick, order, h, least)) {
                h[i] = h[least];
                h[i + 1] = h[least + 1];
                i = least;
            }
        }
        h[i] = atTick;
        h[i + 1] = order;
    }

    private static int earlier(long[] h, int a, int b) {
        return before(h[b], h[b + 1], h, a) ? b : a;
    }

    private static boolean before(long atTick, long order, long[] h, int other) {
        return atTick < h[other] || atTick == h[other] && order < h[other + 1];
    }
}
