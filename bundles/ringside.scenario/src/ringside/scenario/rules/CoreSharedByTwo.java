package ringside.scenario.rules;

import java.util.HashMap;
import java.util.Map;
import ringside.model.lab.Core;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Names;

/** No core serves two: neither two machines, nor a machine and the host. */
final class CoreSharedByTwo implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        Map<Core, String> users = new HashMap<>();
        if (lab.host() != null && lab.host().getCore() != null) {
            users.put(lab.host().getCore(), problems.texts().pattern("the-host"));
        }
        for (VirtualMachine vm : lab.machines()) {
            String other = vm.getCore() == null ? null : users.putIfAbsent(vm.getCore(), Names.of(vm));
            if (other != null) {
                var found = problems.error(vm, "core-shared", "vm", Names.of(vm), "core", Names.of(vm.getCore()), "other", other);
                Core free = lab.freeCore();
                if (free != null) {
                    found.fix(() -> vm.setCore(free), "no-core-for-vm.fix", "vm", Names.of(vm), "core", Names.of(free));
                }
            }
        }
    }
}
