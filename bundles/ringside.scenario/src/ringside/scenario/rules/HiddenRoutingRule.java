package ringside.scenario.rules;

import java.util.List;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Names;

/** A routing rule of a machine can come to decide: no rule that is looked at before it takes all of its packets. */
final class HiddenRoutingRule implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (VirtualMachine vm : lab.machines()) {
            if (vm.getTransfer() == null) {
                continue;
            }
            List<RoutingRule> rules = vm.getTransfer().getRules();
            for (RoutingRule rule : rules) {
                for (RoutingRule before : rules) {
                    if (before != rule && rule.isEnabled() && before.isEnabled() && comesFirst(rules, before, rule)
                            && Matches.covers(before.getMatch(), rule.getMatch())) {
                        problems.hint(rule, "hidden-routing-rule", "rule", Names.ofRule(rule), "vm", Names.of(vm), "before", Names.numberOfRule(before))
                                .fix(() -> putBefore(rules, rule, before), "hidden.fix", "rule", Names.numberOfRule(rule), "before", Names.numberOfRule(before))
                                .fix(() -> lab.remove(rule), "fix-remove", "part", Names.numberOfRule(rule));
                        break;
                    }
                }
            }
        }
    }

    private static boolean comesFirst(List<RoutingRule> rules, RoutingRule a, RoutingRule b) {
        return a.getPriority() != b.getPriority() ? a.getPriority() > b.getPriority() : rules.indexOf(a) < rules.indexOf(b);
    }

    private static void putBefore(List<RoutingRule> rules, RoutingRule rule, RoutingRule before) {
        rule.setPriority(before.getPriority());
        if (rules.indexOf(rule) > rules.indexOf(before)) {
            ((org.eclipse.emf.common.util.EList<RoutingRule>) rules).move(rules.indexOf(before), rule);
        }
    }
}
