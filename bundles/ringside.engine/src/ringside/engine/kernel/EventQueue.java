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
    /** Words of a slot: the handler, two arguments, the order. */
    private static final int CARRIED = 4;
    /** In place of the handler: the event was taken or cancelled. */
    private static final int NOTHING = -1;

    private long[] heap = new long[2 * 64];
    /** Words of the heap in use. */
    private int heapEnd;
    /** Whether the entry at the top has been taken. */
    private boolean hole;
    private int cancelled;

    private long[] carried = new long[CARRIED * 64];
    private int[] free = new int[64];
    private int freeSize;
    private int slotCount;
    private long sequence = 1;

    /** Where the event that was taken last lies. */
    private int taken;
    private long tick;
    private int handler;

    /** Number of events that will still happen. */
    public int size() {
        return heapEnd / 2 - (hole ? 1 : 0) - cancelled;
    }

    /**
     * Adds an event.
     *
     * @param atTick   when
     * @param priority 0 (first) to 127
     * @param handler  number of the handler, 0 and up
     * @return a handle for {@link #cancel}, never 0
     */
    public long add(long atTick, int priority, int handler, long first, long second) {
        if (sequence == LAST_SEQUENCE) {
            throw new IllegalStateException("a run has at most " + LAST_SEQUENCE + " events");
        }
        int at;
        long order = (long) priority << PRIORITY_SHIFT | sequence++ << SLOT_BITS;
        if (hole) {
            hole = false;
            at = taken;
            order |= at >>> 2;
            siftDown(atTick, order);
        } else {
            int slot = freeSize > 0 ? free[--freeSize] : newSlot();
            at = slot * CARRIED;
            order |= slot;
            if (heapEnd == heap.length) {
                heap = Arrays.copyOf(heap, heapEnd * 2);
            }
            heapEnd += 2;
            siftUp(atTick, order);
        }
        long[] of = carried;
        of[at] = handler;
        of[at + 1] = first;
        of[at + 2] = second;
        of[at + 3] = order;
        return order;
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
        if (carried[at + 3] == handle && carried[at] >= 0) {
            carried[at] = NOTHING;
            cancelled++;
        }
    }

    /**
     * Takes out the next event that is not later than {@code last}; false where there is none. The accessors below then describe it
     * until another one is added.
     */
    public boolean poll(long last) {
        while (true) {
            if (hole) {
                fillHole();
            }
            long top = heap[0];
            if (heapEnd == 0 || top > last) {
                return false;
            }
            hole = true;
            int at = ((int) heap[1] & SLOTS - 1) * CARRIED;
            taken = at;
            handler = (int) carried[at];
            if (handler >= 0) {
                carried[at] = NOTHING;
                tick = top;
                return true;
            }
            cancelled--;
        }
    }

    private void fillHole() {
        hole = false;
        free[freeSize++] = taken >>> 2;
        heapEnd -= 2;
        if (heapEnd > 0) {
            siftDown(heap[heapEnd], heap[heapEnd + 1]);
        }
    }

    /** Tick of the event taken. */
    public long tick() {
        return tick;
    }

    public int handler() {
        return handler;
    }

    public long first() {
        return carried[taken + 1];
    }

    public long second() {
        return carried[taken + 2];
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
        for (int child = 2; child < end; child = (i << 2) + 2) {
            int least = child;
            int stop = Math.min(child + 8, end);
            for (int c = child + 2; c < stop; c += 2) {
                if (before(h[c], h[c + 1], h, least)) {
                    least = c;
                }
            }
            if (before(atTick, order, h, least)) {
                break;
            }
            h[i] = h[least];
            h[i + 1] = h[least + 1];
            i = least;
        }
        h[i] = atTick;
        h[i + 1] = order;
    }

    private static boolean before(long atTick, long order, long[] h, int other) {
        return atTick < h[other] || atTick == h[other] && order < h[other + 1];
    }
}
