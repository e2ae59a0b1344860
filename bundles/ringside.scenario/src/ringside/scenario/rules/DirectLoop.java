package ringside.scenario.rules;

import java.util.HashSet;
import java.util.Set;
import ringside.model.lab.PacketMatch;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.RuleAction;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Names;

/** Direct rules do not lead round in a circle: each hop decides by the same destination, so nothing would ever end it. */
final class DirectLoop implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (VirtualMachine vm : lab.machines()) {
            RoutingRule back = ruleBackTo(vm, vm, null, new HashSet<>());
            if (back != null) {
                VirtualMachine owner = (VirtualMachine) back.eContainer().eContainer();
                problems.warning(vm, "direct-loop", "vm", Names.of(vm)).fix(() -> back.setAction(RuleAction.TO_SWITCH), "direct-loop.fix", "rule",
                        Names.ofRule(back), "owner", Names.of(owner));
                return;
            }
        }
    }

    /** The last rule of a way from {@code at} to {@code start}, or null; {@code first} is the match of the first rule of the way. */
    private static RoutingRule ruleBackTo(VirtualMachine start, VirtualMachine at, PacketMatch first, Set<VirtualMachine> seen) {
        if (at.getTransfer() == null || !seen.add(at)) {
            return null;
        }
        for (RoutingRule rule : at.getTransfer().getRules()) {
            if (rule.isEnabled() && rule.getAction() == RuleAction.DIRECT && rule.getTarget() != null && rule.getTarget() != at
                    && (first == null || Matches.overlap(first, rule.getMatch()))) {
                if (rule.getTarget() == start) {
                    return rule;
                }
                RoutingRule further = ruleBackTo(start, rule.getTarget(), first == null ? rule.getMatch() : first, seen);
                if (further != null) {
                    return further;
                }
            }
        }
        return null;
    }
}
