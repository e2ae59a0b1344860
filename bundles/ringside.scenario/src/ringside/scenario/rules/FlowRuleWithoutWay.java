package ringside.scenario.rules;

import ringside.model.lab.FlowRule;
import ringside.scenario.Names;

/** A flow rule leads somewhere: through a machine, or out to an endpoint. */
final class FlowRuleWithoutWay implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (FlowRule rule : lab.flowRules()) {
            if (rule.getChain().isEmpty() && rule.getOutput() == null) {
                var found = problems.error(rule, "flow-rule.no-way", "rule", Names.ofRule(rule));
                if (!lab.machines().isEmpty()) {
                    var first = lab.machines().get(0);
                    found.fix(() -> rule.getChain().add(first), "flow-rule.fix-chain", "rule", Names.ofRule(rule), "vm", Names.of(first));
                }
                found.fix(() -> lab.remove(rule), "flow-rule.fix-remove", "rule", Names.ofRule(rule));
            } else if (rule.getChain().stream().distinct().count() < rule.getChain().size()) {
                problems.error(rule, "flow-rule.loop", "rule", Names.ofRule(rule));
            }
        }
    }
}
