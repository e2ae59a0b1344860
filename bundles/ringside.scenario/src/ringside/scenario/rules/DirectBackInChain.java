package ringside.scenario.rules;

import java.util.List;
import ringside.model.lab.FlowRule;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.RuleAction;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Names;

/** A direct rule does not lead back in the chain that the switch has for the same packets: they would go round. */
final class DirectBackInChain implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (VirtualMachine vm : lab.machines()) {
            if (vm.getTransfer() == null) {
                continue;
            }
            for (RoutingRule rule : vm.getTransfer().getRules()) {
                VirtualMachine target = rule.getTarget();
                FlowRule flow = rule.isEnabled() && rule.getAction() == RuleAction.DIRECT && target != null ? chain(lab, rule, vm) : null;
                if (flow != null) {
                    problems.warning(rule, "back-in-chain", "rule", Names.ofRule(rule), "vm", Names.of(vm), "target", Names.of(target), "flow", Names.numberOfRule(flow))
                            .fix(() -> rule.setAction(RuleAction.TO_SWITCH), "direct.fix-switch", "rule", Names.ofRule(rule))
                            .fix(() -> lab.remove(rule), "fix-remove", "part", Names.ofRule(rule));
                }
            }
        }
    }

    /** The first flow rule in whose chain the target comes before the machine, or null. */
    private static FlowRule chain(DrawnParts lab, RoutingRule rule, VirtualMachine vm) {
        for (FlowRule flow : lab.flowRules()) {
            List<VirtualMachine> chain = flow.getChain();
            int back = chain.indexOf(rule.getTarget());
            if (flow.isEnabled() && back >= 0 && back < chain.indexOf(vm) && Matches.overlap(flow.getMatch(), rule.getMatch())) {
                return flow;
            }
        }
        return null;
    }
}
