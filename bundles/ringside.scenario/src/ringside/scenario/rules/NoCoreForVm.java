package ringside.scenario.rules;

import ringside.model.lab.Core;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Names;

/** Every virtual machine runs on a core of its own (claim 22 of US11412059B2). */
final class NoCoreForVm implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (VirtualMachine vm : lab.machines()) {
            if (vm.getCore() == null) {
                var found = problems.error(vm, "no-core-for-vm", "vm", Names.of(vm));
                Core free = lab.freeCore();
                if (free != null) {
                    found.fix(() -> vm.setCore(free), "no-core-for-vm.fix", "vm", Names.of(vm), "core", Names.of(free));
                }
            }
        }
    }
}
