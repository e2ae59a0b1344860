package ringside.scenario.rules;

import ringside.model.lab.FlowRule;
import ringside.model.lab.FunctionKind;
import ringside.model.lab.Nic;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Names;

/** A lab whose packets leave the server again has a NIC with transmit descriptors. */
final class OutputWithoutTransmitRing implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        if (lab.nics().isEmpty() || lab.nics().get(0).getTxRingSize() > 0) {
            return;
        }
        Nic nic = lab.nics().get(0);
        int size = Math.max(8, nic.getRxRingSize());
        for (FlowRule rule : lab.flowRules()) {
            if (rule.getOutput() != null) {
                problems.error(rule, "no-transmit-ring.rule", "rule", Names.ofRule(rule), "endpoint", Names.of(rule.getOutput()), "nic", Names.of(nic))
                        .fix(() -> nic.setTxRingSize(size), "no-transmit-ring.fix", "nic", Names.of(nic), "size", size);
                return;
            }
        }
        for (VirtualMachine vm : lab.machines()) {
            if (vm.getFunction() != null && vm.getFunction().getKind() == FunctionKind.ECHO) {
                problems.error(vm, "no-transmit-ring.echo", "vm", Names.of(vm), "nic", Names.of(nic))
                        .fix(() -> nic.setTxRingSize(size), "no-transmit-ring.fix", "nic", Names.of(nic), "size", size);
                return;
            }
        }
    }
}
