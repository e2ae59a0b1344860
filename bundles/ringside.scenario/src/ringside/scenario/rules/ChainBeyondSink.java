package ringside.scenario.rules;

import java.util.List;
import ringside.model.lab.FlowRule;
import ringside.model.lab.FunctionKind;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Names;

/** Only the last machine of a chain may be a sink, and only where the rule has no output. */
final class ChainBeyondSink implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (FlowRule rule : lab.flowRules()) {
            List<VirtualMachine> chain = rule.getChain();
            for (int i = 0; i < chain.size(); i++) {
                VirtualMachine vm = chain.get(i);
                boolean goesOn = i + 1 < chain.size() || rule.getOutput() != null;
                if (goesOn && vm.getFunction() != null && vm.getFunction().getKind() == FunctionKind.SINK) {
                    problems.warning(rule, "chain-beyond-sink", "rule", Names.ofRule(rule), "vm", Names.of(vm))
                            .fix(() -> vm.getFunction().setKind(FunctionKind.FORWARDER), "chain-beyond-sink.fix", "vm", Names.of(vm));
                }
            }
        }
    }
}
