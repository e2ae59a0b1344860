package ringside.scenario.rules;

import ringside.model.lab.FunctionKind;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Names;

/** A function that passes packets on has a switch to pass them to, or a transfer component with a direct rule. */
final class ForwardsWithoutSwitch implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        if (lab.virtualSwitch() != null) {
            return;
        }
        for (VirtualMachine vm : lab.machines()) {
            if (vm.getFunction() != null && vm.getFunction().getKind() != FunctionKind.SINK
                    && (vm.getTransfer() == null || vm.getTransfer().getRules().isEmpty())) {
                problems.warning(vm, "forwards-without-switch", "vm", Names.of(vm), "function", Names.of(vm.getFunction()))
                        .fix(() -> vm.getFunction().setKind(FunctionKind.SINK), "forwards-without-switch.fix", "vm", Names.of(vm));
            }
        }
    }
}
