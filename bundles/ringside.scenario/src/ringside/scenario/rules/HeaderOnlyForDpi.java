package ringside.scenario.rules;

import ringside.model.lab.CopyTarget;
import ringside.model.lab.FunctionKind;
import ringside.model.lab.Host;
import ringside.model.lab.PortionMode;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Names;

/** Where a function inspects the whole payload, the whole packet is copied to where it is read fastest. */
final class HeaderOnlyForDpi implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        Host host = lab.host();
        if (host == null || host.getPortionMode() != PortionMode.HEADER_ONLY || host.getCopyTarget() == CopyTarget.MEMORY) {
            return;
        }
        for (VirtualMachine vm : lab.machines()) {
            if (vm.getFunction() != null && vm.getFunction().getKind() == FunctionKind.DPI && vm.getFunction().getBytesRead() == 0) {
                problems.hint(vm, "header-only-dpi", "vm", Names.of(vm)).fix(() -> host.setPortionMode(PortionMode.WHOLE), "portion.fix-whole");
            }
        }
    }
}
