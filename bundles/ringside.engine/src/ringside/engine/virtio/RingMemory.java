package ringside.engine.virtio;

import ringside.engine.cache.CacheHierarchy;
import ringside.engine.kernel.Core;
import ringside.trace.MemoryMap;
import ringside.trace.Outcome;
import ringside.trace.Outcome.Level;

/**
 * The lines that a split virtqueue occupies: each area begins on a line of its own (the specification asks for 16, 2 and 4 bytes).
 * Every read and write of a field goes through the caches, at the line that its offset falls in.
 *
 * <p>Both sides read what the other writes, so the lines of a ring move between two cores. What that comes to is counted for each
 * area: DPDK's commit b4ae9c505f calls the fetch of a modified line of the available ring out of the VM core's L1 a heavy cost.
 */
final class RingMemory {
    /** What only the driver, only the driver and only the device writes. */
    enum Area {
        DESCRIPTORS, AVAILABLE, USED
    }

    private static final int AREAS = Area.values().length;

    private final CacheHierarchy caches;
    private final MemoryMap memory;
    private final long[] first = new long[AREAS];
    private final long[] forwards = new long[AREAS];
    private final long[] invalidations = new long[AREAS];

    /** @param base first layout line of the ring, which occupies {@link #lines} lines */
    RingMemory(CacheHierarchy caches, MemoryMap memory, int size, long base) {
        this.caches = caches;
        this.memory = memory;
        first[Area.DESCRIPTORS.ordinal()] = base;
        first[Area.AVAILABLE.ordinal()] = base + descriptorLines(size);
        first[Area.USED.ordinal()] = base + descriptorLines(size) + availableLines(size);
    }

    /** Lines that a ring of this size occupies. */
    static long lines(int size) {
        return descriptorLines(size) + availableLines(size) + (6L + 8L * size + 63) / 64;
    }

    private static long descriptorLines(int size) {
        return (16L * size + 63) / 64;
    }

    private static long availableLines(int size) {
        return (6L + 2L * size + 63) / 64;
    }

    void load(Core core, Area area, long offset) {
        count(area, caches.load(core, line(area, offset)));
    }

    void store(Core core, Area area, long offset) {
        count(area, caches.store(core, line(area, offset)));
    }

    private long line(Area area, long offset) {
        return memory.physical(first[area.ordinal()] + offset / 64);
    }

    private void count(Area area, int outcome) {
        if (Outcome.level(outcome) == Level.FORWARD) {
            forwards[area.ordinal()]++;
        } else if (Outcome.has(outcome, Outcome.INVALIDATED)) {
            invalidations[area.ordinal()]++;
        }
    }

    /** How often a line of the area came modified out of another core. */
    long forwards(Area area) {
        return forwards[area.ordinal()];
    }

    /** How often a write took clean copies of a line of the area from other cores. */
    long invalidations(Area area) {
        return invalidations[area.ordinal()];
    }
}
