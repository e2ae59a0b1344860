package ringside.engine.vswitch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ringside.engine.flow.FlowMask;
import ringside.engine.machine.MachineSpec.EndpointSpec;
import ringside.engine.machine.MachineSpec.FlowRuleSpec;
import ringside.engine.machine.MachineSpec.VmSpec;
import ringside.engine.machine.PacketHeader;

/**
 * The slow path of the switch: the flow rules, read by priority, the highest first and among equals in the lab's order, until one
 * matches. It names the chain of VMs; from each VM of it the packet goes to the next, from the last one out. Where no rule says
 * where to go, the destination MAC address does, as in an ordinary switch.
 *
 * <p>The fields that it had to look at, those of the rules that did not match among them, are the mask of the megaflow: every packet
 * that agrees in them would have been decided alike.
 */
public final class SlowPath {
    private final List<FlowRuleSpec> rules;
    private final boolean[] enabled;
    private final List<VmSpec> vms;
    private final List<EndpointSpec> endpoints;
    private int rule;
    private int mask;
    private int vm;
    private int output;

    public SlowPath(List<FlowRuleSpec> rules, List<VmSpec> vms, List<EndpointSpec> endpoints) {
        List<FlowRuleSpec> ordered = new ArrayList<>(rules);
        ordered.sort(Comparator.comparingInt(FlowRuleSpec::priority).reversed());
        this.rules = List.copyOf(ordered);
        this.vms = vms;
        this.endpoints = endpoints;
        enabled = new boolean[rules.size()];
        for (int i = 0; i < enabled.length; i++) {
            enabled[i] = this.rules.get(i).enabled();
        }
    }

    int size() {
        return enabled.length;
    }

    boolean enabled(int row) {
        return enabled[row];
    }

    void enable(int row, boolean on) {
        enabled[row] = on;
    }

    List<Integer> chain(int row) {
        return rules.get(row).chain();
    }

    /** Row of the rule with this id, from 0; -1 where there is none. */
    int row(String id) {
        for (int i = 0; i < enabled.length; i++) {
            if (rules.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Row of the first rule that matches; -1 where none does. */
    public int match(PacketHeader header) {
        for (int i = 0; i < enabled.length; i++) {
            if (enabled[i] && rules.get(i).match().matches(header)) {
                return i;
            }
        }
        return -1;
    }

    /** Finds the way of a packet. @param from position of the VM that it comes from, -1 for the NIC */
    void decide(PacketHeader header, int from) {
        rule = match(header);
        mask = 0;
        for (int i = 0; i < enabled.length && (rule < 0 || i <= rule); i++) {
            mask = enabled[i] ? FlowMask.both(mask, FlowMask.of(rules.get(i).match(), header)) : mask;
        }
        vm = VirtualSwitch.NOWHERE;
        output = VirtualSwitch.NOWHERE;
        if (!byRule(from)) {
            mask |= FlowMask.DST_MAC;
            byAddress(header.dstMac(), from);
        }
    }

    private boolean byRule(int from) {
        if (rule < 0) {
            return false;
        }
        List<Integer> chain = rules.get(rule).chain();
        int at = from < 0 ? -1 : chain.indexOf(from);
        if (at < 0 && from >= 0) {
            return false;
        }
        if (at + 1 < chain.size()) {
            vm = chain.get(at + 1);
            return true;
        }
        output = rules.get(rule).output();
        return output >= 0;
    }

    private void byAddress(long mac, int from) {
        for (int v = 0; v < vms.size(); v++) {
            if (v != from && vms.get(v).mac() == mac) {
                vm = v;
                return;
            }
        }
        for (int e = 0; e < endpoints.size(); e++) {
            if (endpoints.get(e).mac() == mac) {
                output = e;
                return;
            }
        }
    }

    /** Row of the rule that matched, -1 for none. */
    int rule() {
        return rule;
    }

    int mask() {
        return mask;
    }

    int vm() {
        return vm;
    }

    int output() {
        return output;
    }
}
