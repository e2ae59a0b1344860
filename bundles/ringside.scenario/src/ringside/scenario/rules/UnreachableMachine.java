package ringside.scenario.rules;

import ringside.model.lab.VirtualMachine;
import ringside.scenario.Names;

/** Some packet, rule or neighbour leads to each machine. */
final class UnreachableMachine implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        if (lab.traffic().isEmpty()) {
            return;
        }
        for (VirtualMachine vm : lab.machines()) {
            if (vm.getVnic() != null && Addressed.isNumber(vm) && !new Addressed(lab).leadsTo(vm)) {
                problems.hint(vm, "unreachable-machine", "vm", Names.of(vm)).fix(
                        () -> lab.scenarios().get(0).getTraffic().add(NoTraffic.packet(lab, vm)), "unreachable-machine.fix", "vm", Names.of(vm));
            }
        }
    }
}
