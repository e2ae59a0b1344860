package ringside.scenario.rules;

import ringside.model.lab.DriverMode;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Names;

/** A driver that waits for interrupts looks at its ring once more after it has asked for them (virtio 1.x, used buffer notification suppression). */
final class NoRecheck implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (VirtualMachine vm : lab.machines()) {
            if (!vm.isRecheckAfterEnable() && vm.getDriver() != DriverMode.POLL) {
                problems.hint(vm, "no-recheck", "vm", Names.of(vm)).fix(() -> vm.setRecheckAfterEnable(true), "no-recheck.fix", "vm", Names.of(vm));
            }
        }
    }
}
