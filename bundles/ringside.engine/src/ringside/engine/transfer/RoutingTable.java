package ringside.engine.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ringside.engine.flow.FlowKey;
import ringside.engine.flow.TupleSpace;
import ringside.engine.machine.MachineSpec.RoutingRuleSpec;
import ringside.engine.machine.PacketHeader;
import ringside.trace.Path;

/**
 * The routing rules of one VM. The lab's own rules come first: by priority, the highest first, and among equals in the lab's order.
 * Then come those that the switch has pushed; they never overlap, because each covers what the switch decides alike, and all of them
 * say DIRECT. Rows count from 1, pushed rules have the rows after the lab's own.
 */
public final class RoutingTable {
    private final List<RoutingRuleSpec> rules;
    private final boolean[] enabled;
    private final int capacity;
    private final TupleSpace pushed;
    private final int[] targets;
    private final long[] key = new long[FlowKey.WORDS];

    /** @param capacity rows in all; at least as many as there are rules */
    public RoutingTable(List<RoutingRuleSpec> rules, int capacity) {
        List<RoutingRuleSpec> ordered = new ArrayList<>(rules);
        ordered.sort(Comparator.comparingInt(RoutingRuleSpec::priority).reversed());
        this.rules = List.copyOf(ordered);
        this.capacity = Math.max(capacity, rules.size());
        enabled = new boolean[rules.size()];
        for (int i = 0; i < enabled.length; i++) {
            enabled[i] = this.rules.get(i).enabled();
        }
        pushed = new TupleSpace(1, this.capacity - rules.size());
        targets = new int[this.capacity - rules.size()];
    }

    /** Row of the first enabled rule that matches, 0 where none does. */
    public int match(PacketHeader header) {
        for (int i = 0; i < enabled.length; i++) {
            if (enabled[i] && rules.get(i).match().matches(header)) {
                return i + 1;
            }
        }
        if (pushed.count() == 0) {
            return 0;
        }
        FlowKey.pack(-1, header, key);
        int slot = pushed.find(-1, key);
        return slot < 0 ? 0 : enabled.length + slot + 1;
    }

    /** Number of rows, used or not. */
    public int size() {
        return capacity;
    }

    public boolean isPushed(int row) {
        return row > enabled.length;
    }

    public boolean enabled(int row) {
        return isPushed(row) ? row - enabled.length <= pushed.slots() && pushed.used(row - enabled.length - 1) : enabled[row - 1];
    }

    public Path path(int row) {
        return isPushed(row) ? Path.DIRECT : rules.get(row - 1).path();
    }

    /** Position of the VM that a rule sends to directly. */
    public int target(int row) {
        return isPushed(row) ? targets[row - enabled.length - 1] : rules.get(row - 1).target();
    }

    /** Row of the rule with this id, 0 where there is none. */
    public int row(String id) {
        for (int i = 0; i < enabled.length; i++) {
            if (rules.get(i).id().equals(id)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Switches one of the lab's own rules on or off. */
    void enable(int row, boolean on) {
        enabled[row - 1] = on;
    }

    /** Puts in a pushed rule; its row, 0 where the table is full. {@code fields} are those of a packet, {@code mask} says which count. */
    int push(int mask, long[] fields, int target) {
        int slot = pushed.find(mask, fields, true);
        if (slot < 0) {
            return 0;
        }
        targets[slot] = target;
        return enabled.length + slot + 1;
    }

    /** Takes a pushed rule out. */
    void remove(int row) {
        pushed.remove(row - enabled.length - 1);
    }

    /** Fields that a pushed rule compares, as a {@link ringside.engine.vswitch.FlowMask}. */
    int mask(int row) {
        return pushed.mask(row - enabled.length - 1);
    }

    /** Where the words of a pushed rule's {@link FlowKey} begin in {@link #words}. */
    int at(int row) {
        return (row - enabled.length - 1) * FlowKey.WORDS;
    }

    long[] words() {
        return pushed.keys();
    }
}
