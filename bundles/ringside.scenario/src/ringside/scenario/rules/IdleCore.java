package ringside.scenario.rules;

import ringside.model.lab.Core;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Names;

/** Something runs on each core. Not said while a machine or the host is still without one. */
final class IdleCore implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        boolean wanted = lab.machines().stream().anyMatch(vm -> vm.getCore() == null) || lab.host() != null && lab.host().getCore() == null
                || lab.machines().stream().map(VirtualMachine::getCore).distinct().count() < lab.machines().size()
                || lab.host() != null && lab.machines().stream().anyMatch(vm -> vm.getCore() == lab.host().getCore());
        if (wanted) {
            return;
        }
        for (Core core : lab.cores()) {
            if (lab.isFree(core)) {
                problems.hint(core, "idle-core", "core", Names.of(core)).fix(() -> lab.remove(core), "fix-remove", "part", Names.of(core));
            }
        }
    }
}
