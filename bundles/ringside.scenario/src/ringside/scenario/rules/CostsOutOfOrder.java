package ringside.scenario.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ringside.engine.machine.Cost;
import ringside.model.lab.CostOverride;
import ringside.model.lab.CostPreset;
import ringside.model.lab.CostTable;
import ringside.scenario.CostLimits;

/** What lies further away costs more: L1, L2, LLC, memory; exact match, megaflow, slow path. */
final class CostsOutOfOrder implements LabRule {
    private static final List<List<Cost>> ORDERS = List.of(List.of(Cost.L1_HIT, Cost.L2_HIT, Cost.LLC_HIT, Cost.DRAM),
            List.of(Cost.LLC_HIT, Cost.DIRTY_FORWARD), List.of(Cost.SWITCH_EMC, Cost.SWITCH_MEGAFLOW, Cost.SWITCH_UPCALL));

    @Override
    public void check(DrawnParts lab, Problems problems) {
        CostTable table = lab.lab().getCosts();
        if (table == null) {
            return;
        }
        for (List<Cost> order : ORDERS) {
            for (int i = 1; i < order.size(); i++) {
                Cost near = order.get(i - 1);
                Cost far = order.get(i);
                if (value(table, near, List.of()) > value(table, far, List.of())) {
                    var found = problems.warning(table, "costs-out-of-order", "near", near.label(), "value", problems.texts().thousandths(value(table, near, List.of())),
                            "far", far.label(), "less", problems.texts().thousandths(value(table, far, List.of())));
                    for (List<Cost> reset : List.of(List.of(near), List.of(far), List.of(near, far))) {
                        offer(table, near, far, reset, found);
                    }
                }
            }
        }
    }

    /** Offers to forget settings, where there are such and the order is right without them. */
    private static void offer(CostTable table, Cost near, Cost far, List<Cost> reset, Problems.Found found) {
        List<CostOverride> overrides = new ArrayList<>();
        for (CostOverride override : table.getOverrides()) {
            if (reset.contains(CostLimits.settable(override.getCost()))) {
                overrides.add(override);
            }
        }
        boolean all = overrides.stream().map(CostOverride::getCost).distinct().count() == reset.size();
        boolean needed = reset.size() == 1 || value(table, near, List.of(near)) > value(table, far, List.of(near))
                && value(table, near, List.of(far)) > value(table, far, List.of(far));
        if (all && needed && value(table, near, reset) <= value(table, far, reset)) {
            found.fix(() -> table.getOverrides().removeAll(overrides), "costs-out-of-order.fix", "cost",
                    String.join(", ", reset.stream().map(Cost::label).toList()));
        }
    }

    /** The cost as the lab has it, or as its preset has it where it is one of those to reset. */
    private static long value(CostTable table, Cost cost, List<Cost> reset) {
        Map<String, Long> set = new java.util.HashMap<>();
        table.getOverrides().forEach(override -> set.put(override.getCost(), override.getThousandths()));
        long preset = table.getPreset() == CostPreset.TEACH ? cost.teach() : cost.preset();
        return reset.contains(cost) ? preset : set.getOrDefault(cost.label(), preset);
    }
}
