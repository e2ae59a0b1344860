package ringside.engine.kernel;

import java.util.Arrays;

/**
 * Pending events, ordered by (tick, priority, insertion sequence): the earliest tick first, at one tick the lowest priority number,
 * at one priority the one scheduled first. A heap with four children a node in primitive arrays; no allocation once it has grown.
 *
 * <p>Caveat: a cancelled event stays in the heap until its time comes; {@link #size()} does not count it.
 */
public final class EventQueue {
    private static final int PRIORITY_SHIFT = 56;

    private long[] ticks = new long[64];
    private long[] orders = new long[64];
    private int[] slots = new int[64];
    private int heapSize;

    private int[] handlers = new int[64];
    private long[] firsts = new long[64];
    private long[] seconds = new long[64];
    private int[] generations = new int[64];
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
        handlers[slot] = handler;
        firsts[slot] = first;
        seconds[slot] = second;
        if (heapSize == ticks.length) {
            ticks = Arrays.copyOf(ticks, heapSize * 2);
            orders = Arrays.copyOf(orders, heapSize * 2);
            slots = Arrays.copyOf(slots, heapSize * 2);
        }
        siftUp(heapSize++, atTick, (long) priority << PRIORITY_SHIFT | sequence++, slot);
        live++;
        return (long) generations[slot] << 32 | slot;
    }

    private int newSlot() {
        if (slotCount == handlers.length) {
            int grown = slotCount * 2;
            handlers = Arrays.copyOf(handlers, grown);
            firsts = Arrays.copyOf(firsts, grown);
            seconds = Arrays.copyOf(seconds, grown);
            generations = Arrays.copyOf(generations, grown);
            free = Arrays.copyOf(free, grown);
        }
        return slotCount++;
    }

    /** Takes an event back; nothing happens where it has happened already or was cancelled. */
    public void cancel(long handle) {
        int slot = (int) handle;
        if (generations[slot] == (int) (handle >>> 32) && handlers[slot] >= 0) {
            handlers[slot] = -1;
            live--;
        }
    }

    /** Takes the next event out; false where none is left. The accessors below then describe it. */
    public boolean poll() {
        while (heapSize > 0) {
            int slot = slots[0];
            long at = ticks[0];
            int last = --heapSize;
            if (last > 0) {
                siftDown(ticks[last], orders[last], slots[last]);
            }
            int ofSlot = handlers[slot];
            generations[slot]++;
            free[freeSize++] = slot;
            if (ofSlot >= 0) {
                tick = at;
                handler = ofSlot;
                first = firsts[slot];
                second = seconds[slot];
                live--;
                return true;
            }
        }
        return false;
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

    /** Tick of the earliest event, {@link Long#MAX_VALUE} where there is none. */
    public long nextTick() {
        while (heapSize > 0 && handlers[slots[0]] < 0) {
            int slot = slots[0];
            int last = --heapSize;
            if (last > 0) {
                siftDown(ticks[last], orders[last], slots[last]);
            }
            generations[slot]++;
            free[freeSize++] = slot;
        }
        return heapSize == 0 ? Long.MAX_VALUE : ticks[0];
    }

    private void siftUp(int from, long atTick, long order, int slot) {
        int i = from;
        while (i > 0) {
            int parent = (i - 1) >>> 2;
            if (!before(atTick, order, parent)) {
                break;
            }
            move(parent, i);
            i = parent;
        }
        put(i, atTick, order, slot);
    }

    private void siftDown(long atTick, long order, int slot) {
        int i = 0;
        while (true) {
            int child = (i << 2) + 1;
            if (child >= heapSize) {
                break;
            }
            int least = child;
            int end = Math.min(child + 4, heapSize);
            for (int c = child + 1; c < end; c++) {
                if (before(ticks[c], orders[c], least)) {
                    least = c;
                }
            }
            if (before(atTick, order, least)) {
                break;
            }
            move(least, i);
            i = least;
        }
        put(i, atTick, order, slot);
    }

    private boolean before(long atTick, long order, int other) {
        return atTick < ticks[other] || atTick == ticks[other] && order < orders[other];
    }

    private void move(int from, int to) {
        ticks[to] = ticks[from];
        orders[to] = orders[from];
        slots[to] = slots[from];
    }

    private void put(int i, long atTick, long order, int slot) {
        ticks[i] = atTick;
        orders[i] = order;
        slots[i] = slot;
    }
}
