package ringside.engine.vswitch;

import java.util.Arrays;
import ringside.engine.flow.FlowKey;
import ringside.engine.flow.TupleSpace;
import ringside.engine.kernel.RandomStreams;
import ringside.engine.machine.PacketHeader;
import ringside.trace.SwitchStage;

/**
 * The flow caches of the switch and what they remember of each megaflow: the rule, the way and when it was used last. The exact match
 * cache is asked first, then the megaflows; what neither knows goes to the slow path, which installs a megaflow. A flow that misses
 * the exact match cache enters it with a probability of one in {@code inverse} (Open vSwitch: 100). Megaflows that were idle for too
 * long go when the revalidator comes by, every 500 ms; beyond the limit none is installed.
 */
final class FlowTable {
    private static final int REVALIDATIONS_PER_SECOND = 2;

    private final TupleSpace megaflows;
    private final ExactMatchCache exact;
    private final int inverse;
    private final RandomStreams.Stream random;
    private final long idleTicks;
    private final long revalidateTicks;
    private final long[] key = new long[FlowKey.WORDS];
    private int[] rules = new int[16];
    private int[] vms = new int[16];
    private int[] outputs = new int[16];
    private long[] usedAt = new long[16];
    private long revalidated;
    private int slot;

    /** @param idleTicks 0 for megaflows that stay */
    FlowTable(int ports, int flowLimit, int exactEntries, int inverse, long idleTicks, long ticksPerSecond, RandomStreams.Stream random) {
        megaflows = new TupleSpace(ports, flowLimit);
        exact = new ExactMatchCache(exactEntries, megaflows);
        this.inverse = inverse;
        this.idleTicks = idleTicks;
        this.revalidateTicks = ticksPerSecond / REVALIDATIONS_PER_SECOND;
        this.random = random;
    }

    /** The stage that answers; after {@link SwitchStage#UPCALL} the slow path is to {@link #install}. */
    SwitchStage lookUp(int port, PacketHeader header, long tick) {
        if (tick - revalidated >= revalidateTicks) {
            revalidate(tick);
        }
        FlowKey.pack(port, header, key);
        slot = exact.find(key);
        SwitchStage stage = SwitchStage.EXACT_MATCH;
        if (slot < 0) {
            slot = megaflows.find(port, key);
            stage = slot < 0 ? SwitchStage.UPCALL : SwitchStage.MEGAFLOW;
        }
        if (slot >= 0) {
            usedAt[slot] = tick;
        }
        return stage;
    }

    private void revalidate(long tick) {
        revalidated = tick;
        for (int s = 0; idleTicks > 0 && s < megaflows.slots(); s++) {
            if (megaflows.used(s) && usedAt[s] + idleTicks < tick) {
                megaflows.remove(s);
            }
        }
    }

    /** What the slow path decided for the packet looked up last. False where the table is full. */
    boolean install(int mask, int rule, int vm, int output, long tick) {
        slot = megaflows.find(mask, key, true);
        if (slot < 0) {
            return false;
        }
        if (slot >= rules.length) {
            int to = Math.max(slot + 1, rules.length * 2);
            rules = Arrays.copyOf(rules, to);
            vms = Arrays.copyOf(vms, to);
            outputs = Arrays.copyOf(outputs, to);
            usedAt = Arrays.copyOf(usedAt, to);
        }
        rules[slot] = rule;
        vms[slot] = vm;
        outputs[slot] = output;
        usedAt[slot] = tick;
        return true;
    }

    /** Lets the flow looked up last into the exact match cache, or not. Whether another one had to go. */
    boolean remember() {
        if (slot < 0 || inverse == 0 || inverse > 1 && random.below(inverse) != 0) {
            return false;
        }
        exact.insert(key, slot);
        return exact.evicted();
    }

    /** Row of the rule that the found megaflow stands for, -1 where the address decided. */
    int rule() {
        return rules[slot];
    }

    int vm() {
        return vms[slot];
    }

    int output() {
        return outputs[slot];
    }

    /** Which fields the found megaflow compares. */
    int mask() {
        return megaflows.mask(slot);
    }

    /** Subtables that the last look-up asked. */
    int subtables() {
        return megaflows.lookedAt();
    }

    int flows() {
        return megaflows.count();
    }

    int masks() {
        return megaflows.masks();
    }

    void clear() {
        megaflows.clear();
    }
}
