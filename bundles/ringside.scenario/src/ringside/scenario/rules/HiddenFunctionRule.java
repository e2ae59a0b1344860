package ringside.scenario.rules;

import org.eclipse.emf.common.util.EList;
import ringside.model.lab.FunctionKind;
import ringside.model.lab.FunctionRule;
import ringside.model.lab.NetworkFunction;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Names;

/** A rule of a network function can come to decide. Routers take the longest prefix and load balancers any rule, so for them order hides nothing. */
final class HiddenFunctionRule implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (VirtualMachine vm : lab.machines()) {
            NetworkFunction function = vm.getFunction();
            if (function == null || function.getKind() == FunctionKind.ROUTER || function.getKind() == FunctionKind.LOAD_BALANCER) {
                continue;
            }
            EList<FunctionRule> rules = function.getRules();
            for (int i = 0; i < rules.size(); i++) {
                FunctionRule rule = rules.get(i);
                for (int j = 0; j < i; j++) {
                    FunctionRule before = rules.get(j);
                    if (rule.isEnabled() && before.isEnabled() && Matches.covers(before.getMatch(), rule.getMatch())) {
                        int to = j;
                        problems.hint(rule, "hidden-function-rule", "rule", Names.ofRule(rule), "vm", Names.of(vm), "before", Names.numberOfRule(before))
                                .fix(() -> rules.move(to, rule), "hidden.fix", "rule", Names.numberOfRule(rule), "before", Names.numberOfRule(before))
                                .fix(() -> lab.remove(rule), "fix-remove", "part", Names.numberOfRule(rule));
                        break;
                    }
                }
            }
        }
    }
}
