package ringside.scenario.rules;

import java.util.HashSet;
import java.util.Set;
import ringside.engine.machine.Cost;
import ringside.model.lab.CostOverride;
import ringside.scenario.CostLimits;

/** An overridden cost exists, is named once, and is a number that a run can add up. */
final class BadCost implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        if (lab.lab().getCosts() == null) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (CostOverride override : lab.lab().getCosts().getOverrides()) {
            Cost cost = override.getCost() == null ? null : CostLimits.settable(override.getCost());
            Runnable remove = () -> lab.lab().getCosts().getOverrides().remove(override);
            String name = String.valueOf(override.getCost());
            if (cost == null) {
                problems.error(lab.lab().getCosts(), "bad-cost.unknown", "cost", name).fix(remove, "bad-cost.fix-remove", "cost", name);
            } else if (!seen.add(name)) {
                problems.error(lab.lab().getCosts(), "bad-cost.twice", "cost", name).fix(remove, "bad-cost.fix-remove", "cost", name);
            } else if (override.getThousandths() < CostLimits.least(cost) || override.getThousandths() > CostLimits.most(cost)) {
                problems.error(lab.lab().getCosts(), "bad-cost.range", "cost", name, "value", override.getThousandths(), "least", CostLimits.least(cost), "most",
                        CostLimits.most(cost)).fix(remove, "bad-cost.fix-remove", "cost", name);
            }
        }
    }
}
