package ringside.scenario;

import ringside.engine.machine.Cost;
import ringside.engine.machine.MachineSpec.ActionKind;
import ringside.engine.machine.MachineSpec.ActionSpec;
import ringside.trace.CopyTarget;

/**
 * Something that a user does to a run.
 *
 * @param kind     what is done
 * @param element  id of the rule, or empty
 * @param argument the cost or the copy target, or empty
 * @param value    thousandths for a cost
 */
public record Action(Kind kind, String element, String argument, long value) {

    /** What can be done to a run. */
    public enum Kind {
        ENABLE_RULE, DISABLE_RULE, SET_COST, SET_COPY_TARGET, REVOKE_RULE
    }

    /** Switches a flow rule or a routing rule on or off. */
    public static Action enableRule(String id, boolean on) {
        return new Action(on ? Kind.ENABLE_RULE : Kind.DISABLE_RULE, id, "", 0);
    }

    /** Lets the switch revoke a routing rule, what it pushed for a flow rule, or all that it pushed to a machine or its transfer component. */
    public static Action revokeRule(String id) {
        return new Action(Kind.REVOKE_RULE, id, "", 0);
    }

    /**
     * Changes a cost.
     *
     * @param name        such as {@code llcHitCycles}
     * @param thousandths of its unit
     * @throws IllegalArgumentException if there is no such cost or the value is out of its range
     */
    public static Action setCost(String name, long thousandths) {
        Cost cost = CostLimits.settable(name);
        if (cost == null || thousandths < CostLimits.least(cost) || thousandths > CostLimits.most(cost)) {
            throw new IllegalArgumentException(name + " cannot be " + thousandths);
        }
        return new Action(Kind.SET_COST, "", name, thousandths);
    }

    /** Changes where the host's copies go. */
    public static Action setCopyTarget(CopyTarget target) {
        return new Action(Kind.SET_COPY_TARGET, "", target.name(), 0);
    }

    ActionSpec spec() {
        return new ActionSpec(0, ActionKind.valueOf(kind.name()), element, argument, value);
    }
}
