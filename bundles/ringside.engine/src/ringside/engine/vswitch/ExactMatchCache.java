package ringside.engine.vswitch;

import java.util.Arrays;
import ringside.engine.flow.FlowKey;
import ringside.engine.flow.TupleSpace;

/**
 * The exact match cache (EMC) of Open vSwitch: it knows a flow by its port and every header field and remembers its megaflow. Each
 * hash has two candidate places, told by two parts of it; a new flow takes the place whose megaflow is gone, else the one with the
 * smaller hash, and what stood there is forgotten. Source: openvswitch/ovs, {@code lib/dpif-netdev.c} (emc_insert), {@code lib/dpif-netdev-dfc.h}.
 */
final class ExactMatchCache {
    private static final int SEGMENTS = 2;

    private final TupleSpace megaflows;
    private final int entries;
    private final long[] keys;
    private final int[] hashes;
    private final int[] slots;
    private final int[] generations;
    private boolean evicted;

    ExactMatchCache(int entries, TupleSpace megaflows) {
        this.entries = entries;
        this.megaflows = megaflows;
        keys = new long[entries * FlowKey.WORDS];
        hashes = new int[entries];
        slots = new int[entries];
        generations = new int[entries];
    }

    /** Places of a hash: its remainder, then that of the rest; with 2^13 entries its lowest 13 bits and the next 13. */
    private int place(int hash, int segment) {
        return Integer.remainderUnsigned(segment == 0 ? hash : Integer.divideUnsigned(hash, entries), entries);
    }

    /** Slot of the flow's megaflow, -1 where the cache does not know the flow. */
    int find(long[] key) {
        if (entries == 0) {
            return -1;
        }
        int hash = FlowKey.hash(key, 0);
        for (int segment = 0; segment < SEGMENTS; segment++) {
            int at = place(hash, segment);
            if (hashes[at] == hash && alive(at) && holds(at, key)) {
                return slots[at] - 1;
            }
        }
        return -1;
    }

    private boolean alive(int at) {
        return slots[at] != 0 && megaflows.used(slots[at] - 1) && megaflows.generation(slots[at] - 1) == generations[at];
    }

    private boolean holds(int at, long[] key) {
        return Arrays.equals(keys, at * FlowKey.WORDS, (at + 1) * FlowKey.WORDS, key, 0, FlowKey.WORDS);
    }

    void insert(long[] key, int slot) {
        if (entries == 0) {
            return;
        }
        int hash = FlowKey.hash(key, 0);
        int chosen = -1;
        evicted = false;
        for (int segment = 0; segment < SEGMENTS; segment++) {
            int at = place(hash, segment);
            if (slots[at] != 0 && holds(at, key)) {
                put(at, slot);
                return;
            }
            if (chosen < 0 || alive(chosen) && !alive(at) || Integer.compareUnsigned(hashes[at], hashes[chosen]) < 0) {
                chosen = at;
            }
        }
        evicted = alive(chosen);
        System.arraycopy(key, 0, keys, chosen * FlowKey.WORDS, FlowKey.WORDS);
        hashes[chosen] = hash;
        put(chosen, slot);
    }

    private void put(int at, int slot) {
        slots[at] = slot + 1;
        generations[at] = megaflows.generation(slot);
    }

    /** Whether the last insertion made the cache forget another flow. */
    boolean evicted() {
        return evicted;
    }
}
