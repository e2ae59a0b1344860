package ringside.scenario.rules;

import java.util.Set;
import ringside.model.lab.FunctionKind;
import ringside.model.lab.FunctionRule;
import ringside.model.lab.NetworkFunction;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Names;

/** A function that decides by rules has one in force. */
final class FunctionWithoutRules implements LabRule {
    private static final Set<FunctionKind> BY_RULES = Set.of(FunctionKind.FIREWALL, FunctionKind.NAT, FunctionKind.LOAD_BALANCER, FunctionKind.ROUTER);

    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (VirtualMachine vm : lab.machines()) {
            NetworkFunction function = vm.getFunction();
            if (function != null && BY_RULES.contains(function.getKind()) && function.getRules().stream().noneMatch(FunctionRule::isEnabled)) {
                var found = problems.hint(vm, "function-without-rules", "vm", Names.of(vm), "function", Names.of(function));
                if (!function.getRules().isEmpty()) {
                    found.fix(() -> function.getRules().get(0).setEnabled(true), "unused-chain.fix-enable", "rule", Names.ofRule(function.getRules().get(0)));
                }
                found.fix(() -> function.setKind(FunctionKind.FORWARDER), "chain-beyond-sink.fix", "vm", Names.of(vm));
            }
        }
    }
}
