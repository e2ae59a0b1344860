package ringside.engine.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ringside.engine.machine.MachineSpec.RoutingRuleSpec;
import ringside.engine.machine.PacketHeader;

/**
 * The routing rules of one VM, first match wins: by priority, the highest first, and among equals in the lab's order. Rows count
 * from 1.
 */
public final class RoutingTable {
    private final List<RoutingRuleSpec> rules;
    private final boolean[] enabled;

    public RoutingTable(List<RoutingRuleSpec> rules) {
        List<RoutingRuleSpec> ordered = new ArrayList<>(rules);
        ordered.sort(Comparator.comparingInt(RoutingRuleSpec::priority).reversed());
        this.rules = List.copyOf(ordered);
        enabled = new boolean[rules.size()];
        for (int i = 0; i < enabled.length; i++) {
            enabled[i] = this.rules.get(i).enabled();
        }
    }

    /** Row of the first enabled rule that matches, 0 where none does. */
    public int match(PacketHeader header) {
        for (int i = 0; i < enabled.length; i++) {
            if (enabled[i] && rules.get(i).match().matches(header)) {
                return i + 1;
            }
        }
        return 0;
    }

    public RoutingRuleSpec rule(int row) {
        return rules.get(row - 1);
    }

    public int size() {
        return enabled.length;
    }

    public boolean enabled(int row) {
        return enabled[row - 1];
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

    void enable(int row, boolean on) {
        enabled[row - 1] = on;
    }
}
