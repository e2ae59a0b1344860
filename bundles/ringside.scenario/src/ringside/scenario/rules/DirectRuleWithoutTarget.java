package ringside.scenario.rules;

import ringside.model.lab.RoutingRule;
import ringside.model.lab.RuleAction;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Names;

/** A routing rule that says DIRECT says to whom, and that is another machine. */
final class DirectRuleWithoutTarget implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (VirtualMachine vm : lab.machines()) {
            if (vm.getTransfer() == null) {
                continue;
            }
            for (RoutingRule rule : vm.getTransfer().getRules()) {
                if (rule.getAction() == RuleAction.DIRECT && (rule.getTarget() == null || rule.getTarget() == vm)) {
                    var found = problems.error(rule, rule.getTarget() == null ? "direct.no-target" : "direct.itself", "rule", Names.ofRule(rule), "vm", Names.of(vm));
                    lab.machines().stream().filter(other -> other != vm).findFirst().ifPresent(
                            other -> found.fix(() -> rule.setTarget(other), "direct.fix-target", "rule", Names.ofRule(rule), "target", Names.of(other)));
                    found.fix(() -> rule.setAction(RuleAction.TO_SWITCH), "direct.fix-switch", "rule", Names.ofRule(rule));
                }
            }
        }
    }
}
