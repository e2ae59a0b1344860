package ringside.scenario.rules;

import java.util.List;
import ringside.model.lab.LabFactory;
import ringside.model.lab.MappingMode;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.RuleAction;
import ringside.model.lab.SharedMemoryRegion;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Names;

/**
 * A direct transfer writes into memory of the second machine that the first one maps (claim 2 of US10567510B2). Without a shared
 * region the packet falls back to the switch, which is rarely meant.
 */
final class DirectRuleWithoutRegion implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (VirtualMachine vm : lab.machines()) {
            if (vm.getTransfer() == null) {
                continue;
            }
            for (RoutingRule rule : vm.getTransfer().getRules()) {
                VirtualMachine target = rule.getTarget();
                if (rule.getAction() == RuleAction.DIRECT && target != null && target != vm && !mapped(lab, vm, target)) {
                    problems.warning(rule, "direct.no-region", "rule", Names.numberOfRule(rule), "vm", Names.of(vm), "target", Names.of(target))
                            .fix(() -> add(lab, vm, target), "direct.fix-region", "vm", Names.of(vm), "target", Names.of(target))
                            .fix(() -> rule.setAction(RuleAction.TO_SWITCH), "direct.fix-switch", "rule", Names.ofRule(rule));
                }
            }
        }
    }

    static boolean mapped(DrawnParts lab, VirtualMachine from, VirtualMachine to) {
        for (SharedMemoryRegion region : lab.regions()) {
            List<VirtualMachine> members = region.getMembers();
            boolean window = region.getMapping() == MappingMode.PAIRWISE_WINDOW;
            if (window ? members.size() == 2 && members.get(0) == from && members.get(1) == to : members.contains(from) && members.contains(to)) {
                return true;
            }
        }
        return false;
    }

    private static void add(DrawnParts lab, VirtualMachine from, VirtualMachine to) {
        SharedMemoryRegion region = LabFactory.eINSTANCE.createSharedMemoryRegion();
        region.setId(lab.freeId("window." + from.getId() + "." + to.getId()));
        region.setMapping(MappingMode.PAIRWISE_WINDOW);
        if (to.getVnic() != null && to.getVnic().getRx() != null) {
            region.setBuffers(to.getVnic().getRx().getSize());
            region.setBufferBytes(to.getVnic().getRx().getBufferBytes());
        }
        region.getMembers().add(from);
        region.getMembers().add(to);
        lab.lab().getSharedRegions().add(region);
    }
}
