package ringside.scenario.rules;

import java.util.List;
import ringside.model.lab.ActionKind;
import ringside.model.lab.FlowRule;
import ringside.scenario.Names;

/** A flow rule that can come to be used: it is enabled at some time, and no rule before it takes all of its packets. */
final class UnusedChain implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        List<FlowRule> rules = lab.flowRules();
        for (FlowRule rule : rules) {
            boolean switchedOn = lab.lab().getScenarios().stream().flatMap(s -> s.getActions().stream())
                    .anyMatch(a -> a.getAction() == ActionKind.ENABLE_RULE && a.getElement() == rule);
            if (!rule.isEnabled() && !switchedOn) {
                problems.hint(rule, "unused-chain.disabled", "rule", Names.ofRule(rule)).fix(() -> rule.setEnabled(true), "unused-chain.fix-enable", "rule",
                        Names.ofRule(rule));
                continue;
            }
            for (FlowRule before : rules) {
                if (before != rule && before.isEnabled() && comesFirst(rules, before, rule) && Matches.covers(before.getMatch(), rule.getMatch())) {
                    problems.hint(rule, "unused-chain.hidden", "rule", Names.ofRule(rule), "before", Names.ofRule(before))
                            .fix(() -> rule.setPriority(Math.min(65_535, before.getPriority() + 1)), "unused-chain.fix-priority", "rule", Names.ofRule(rule));
                    break;
                }
            }
        }
    }

    private static boolean comesFirst(List<FlowRule> rules, FlowRule a, FlowRule b) {
        return a.getPriority() != b.getPriority() ? a.getPriority() > b.getPriority() : rules.indexOf(a) < rules.indexOf(b);
    }
}
