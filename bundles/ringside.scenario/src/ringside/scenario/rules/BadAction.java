package ringside.scenario.rules;

import ringside.model.lab.ActionKind;
import ringside.model.lab.CopyTarget;
import ringside.model.lab.FlowRule;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.Scenario;
import ringside.model.lab.TimedAction;
import ringside.model.lab.TransferComponent;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.CostLimits;
import ringside.scenario.Names;

/** A timed action names what it acts on and a value that makes sense. */
final class BadAction implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (Scenario scenario : lab.scenarios()) {
            for (TimedAction action : scenario.getActions()) {
                String wrong = wrong(lab, action, lab.host() != null && lab.host().getCopyTarget() == CopyTarget.RING_SLOT);
                if (wrong != null) {
                    problems.error(action, "bad-action." + wrong, "action", Names.of(action), "value", String.valueOf(action.getValue()))
                            .fix(() -> scenario.getActions().remove(action), "bad-action.fix-remove", "action", Names.of(action));
                }
            }
        }
    }

    private static String wrong(DrawnParts lab, TimedAction action, boolean slots) {
        if (action.getAction() == ActionKind.ENABLE_RULE || action.getAction() == ActionKind.DISABLE_RULE) {
            return action.getElement() instanceof RoutingRule || action.getElement() instanceof FlowRule ? null : "rule";
        }
        if (action.getAction() == ActionKind.REVOKE_RULE) {
            boolean machine = action.getElement() instanceof VirtualMachine vm && vm.getTransfer() != null;
            boolean part = action.getElement() instanceof RoutingRule || action.getElement() instanceof FlowRule || action.getElement() instanceof TransferComponent;
            return lab.virtualSwitch() != null && (machine || part) ? null : "revoke";
        }
        if (action.getAction() == ActionKind.FAIL_VM) {
            return action.getElement() instanceof VirtualMachine ? null : "machine";
        }
        if (action.getAction() == ActionKind.SET_COPY_TARGET) {
            CopyTarget target = CopyTarget.getByName(action.getValue());
            return target == null ? "target" : (target == CopyTarget.RING_SLOT) != slots ? "slot" : null;
        }
        if (action.getAction() == ActionKind.SET_COST) {
            return CostLimits.parse(action.getValue()) == null ? "cost" : null;
        }
        return null;
    }
}
