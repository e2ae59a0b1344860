package ringside.scenario.rules;

import java.util.List;
import ringside.model.lab.FlowRule;
import ringside.scenario.Names;

/** Two flow rules that some packet would match both, and that send it different ways, differ in priority. */
final class SamePriority implements LabRule {
    private static final int MOST = 65_535;

    @Override
    public void check(DrawnParts lab, Problems problems) {
        List<FlowRule> rules = lab.flowRules();
        for (int i = 0; i < rules.size(); i++) {
            FlowRule rule = rules.get(i);
            for (int j = 0; j < i; j++) {
                FlowRule before = rules.get(j);
                if (rule.isEnabled() && before.isEnabled() && rule.getPriority() == before.getPriority() && Matches.overlap(before.getMatch(), rule.getMatch())
                        && !Matches.covers(before.getMatch(), rule.getMatch()) && !sameWay(before, rule)) {
                    var found = problems.hint(rule, "same-priority", "rule", Names.ofRule(rule), "other", Names.ofRule(before), "n", rule.getPriority());
                    if (rule.getPriority() < MOST) {
                        prefer(found, before);
                        prefer(found, rule);
                    }
                    break;
                }
            }
        }
    }

    private static void prefer(Problems.Found found, FlowRule rule) {
        int higher = rule.getPriority() + 1;
        found.fix(() -> rule.setPriority(higher), "same-priority.fix", "rule", Names.numberOfRule(rule), "n", higher);
    }

    private static boolean sameWay(FlowRule a, FlowRule b) {
        return a.getOutput() == b.getOutput() && a.getChain().equals(b.getChain());
    }
}
