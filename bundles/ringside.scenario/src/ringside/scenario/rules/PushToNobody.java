package ringside.scenario.rules;

import ringside.model.LabParts;
import ringside.model.lab.RulePush;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.VirtualSwitch;
import ringside.scenario.Names;

/** A switch that pushes rules has a transfer component to push them to (claim 1 of US9781209B2). */
final class PushToNobody implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        VirtualSwitch vswitch = lab.virtualSwitch();
        if (vswitch == null || vswitch.getRulePush() == RulePush.PRECONFIGURED || lab.machines().stream().anyMatch(vm -> vm.getTransfer() != null)) {
            return;
        }
        var found = problems.hint(vswitch, "push-to-nobody", "switch", Names.of(vswitch));
        if (!lab.machines().isEmpty()) {
            VirtualMachine first = lab.machines().get(0);
            found.fix(() -> first.setTransfer(LabParts.newTransferComponent(first)), "push-to-nobody.fix-transfer", "vm", Names.of(first));
        }
        found.fix(() -> vswitch.setRulePush(RulePush.PRECONFIGURED), "push-to-nobody.fix-none");
    }
}
