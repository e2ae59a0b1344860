package ringside.scenario.rules;

import java.util.List;
import ringside.model.LabParts;
import ringside.model.lab.MappingMode;
import ringside.model.lab.Path;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.RuleAction;
import ringside.model.lab.RulePush;
import ringside.model.lab.SharedMemoryRegion;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Names;

/** A shared region is used: a queue takes its buffers from it, or a machine may transfer into it. */
final class IdleRegion implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (SharedMemoryRegion region : lab.regions()) {
            if (region.getMembers().size() > 1 && !region.getMembers().contains(null) && !isUsed(lab, region)) {
                var found = problems.hint(region, "idle-region", "region", Names.of(region));
                VirtualMachine from = region.getMembers().get(0);
                VirtualMachine to = region.getMembers().get(1);
                if (from != to && from.getTransfer() != null && from.getTransfer().getRules().stream().noneMatch(rule -> rule.isEnabled()
                        && Matches.covers(rule.getMatch(), LabParts.newRoutingRule(lab.lab(), from).getMatch()))) {
                    found.fix(() -> from.getTransfer().getRules().add(direct(lab, from, to)), "idle-region.fix", "vm", Names.of(from), "target", Names.of(to));
                }
                found.fix(() -> lab.remove(region), "fix-remove", "part", Names.of(region));
            }
        }
    }

    private static RoutingRule direct(DrawnParts lab, VirtualMachine from, VirtualMachine to) {
        RoutingRule rule = LabParts.newRoutingRule(lab.lab(), from);
        rule.setAction(RuleAction.DIRECT);
        rule.setTarget(to);
        return rule;
    }

    private static boolean isUsed(DrawnParts lab, SharedMemoryRegion region) {
        if (lab.queues().stream().anyMatch(queue -> queue.getBufferPool() == region)) {
            return true;
        }
        boolean pushed = lab.virtualSwitch() != null && lab.virtualSwitch().getRulePush() != RulePush.PRECONFIGURED;
        List<VirtualMachine> members = region.getMembers();
        for (VirtualMachine from : region.getMapping() == MappingMode.PAIRWISE_WINDOW ? members.subList(0, 1) : members) {
            if (from.getTransfer() != null && (pushed || from.getTransfer().getDefaultPath() == Path.DIRECT || from.getTransfer().getRules().stream()
                    .anyMatch(rule -> rule.getAction() == RuleAction.DIRECT && (rule.getTarget() == null || rule.getTarget() == from || members.contains(rule.getTarget()))))) {
                return true;
            }
        }
        return false;
    }
}
