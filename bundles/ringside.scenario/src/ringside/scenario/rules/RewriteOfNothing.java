package ringside.scenario.rules;

import ringside.model.lab.FunctionRule;
import ringside.model.lab.Verdict;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Names;

/** A rule that rewrites says what to write, and a rule that says so rewrites. */
final class RewriteOfNothing implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (VirtualMachine vm : lab.machines()) {
            if (vm.getFunction() == null) {
                continue;
            }
            for (FunctionRule rule : vm.getFunction().getRules()) {
                boolean writes = writes(rule);
                if (rule.getVerdict() == Verdict.REWRITE && !writes) {
                    problems.warning(rule, "rewrite.nothing", "rule", Names.ofRule(rule), "vm", Names.of(vm)).fix(() -> rule.setVerdict(Verdict.PASS),
                            "rewrite.fix-pass", "rule", Names.numberOfRule(rule));
                } else if (rule.getVerdict() != Verdict.REWRITE && writes) {
                    problems.warning(rule, "rewrite.unused", "rule", Names.ofRule(rule), "vm", Names.of(vm), "verdict", rule.getVerdict().getName())
                            .fix(() -> rule.setVerdict(Verdict.REWRITE), "rewrite.fix-rewrite", "rule", Names.numberOfRule(rule));
                }
            }
        }
    }

    private static boolean writes(FunctionRule rule) {
        return isSet(rule.getNewSrcMac()) || isSet(rule.getNewDstMac()) || isSet(rule.getNewSrcIp()) || isSet(rule.getNewDstIp())
                || rule.getNewSrcPort() != null || rule.getNewDstPort() != null;
    }

    private static boolean isSet(String text) {
        return text != null && !text.isEmpty();
    }
}
