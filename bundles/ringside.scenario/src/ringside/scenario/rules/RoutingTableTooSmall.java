package ringside.scenario.rules;

import ringside.model.lab.TransferComponent;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Names;

/** The table of a transfer component has room for the rules that are drawn in it. */
final class RoutingTableTooSmall implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (VirtualMachine vm : lab.machines()) {
            TransferComponent transfer = vm.getTransfer();
            if (transfer != null && transfer.getTableSize() >= 1 && transfer.getTableSize() < transfer.getRules().size()) {
                int rules = transfer.getRules().size();
                problems.warning(transfer, "small-table", "vm", Names.of(vm), "size", transfer.getTableSize(), "n", rules)
                        .fix(() -> transfer.setTableSize(rules), "small-table.fix", "n", rules);
            }
        }
    }
}
