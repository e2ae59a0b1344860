package ringside.scenario.provenance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.model.lab.CostOverride;
import ringside.model.lab.CostPreset;
import ringside.model.lab.Lab;
import ringside.model.lab.LabFactory;
import ringside.scenario.CostLimits;

/**
 * A cost that a lab may set, as it is in the lab now. All values are in thousandths of the cost's unit.
 *
 * @param source what is paid for, its unit, and where the value comes from
 * @param preset its value where the lab says nothing
 * @param least  the least that a lab may set
 * @param most   the most
 * @param own    whether the lab says something
 */
public record LabCost(CostSource source, long preset, long least, long most, boolean own) {

    /** Every cost that a lab may set, in the order of the cost table. An override that names no cost is passed by. */
    public static List<LabCost> all(Lab lab, Locale locale) {
        boolean teach = lab.getCosts() != null && lab.getCosts().getPreset() == CostPreset.TEACH;
        Map<Cost, Long> overrides = new EnumMap<>(Cost.class);
        if (lab.getCosts() != null) {
            for (CostOverride override : lab.getCosts().getOverrides()) {
                Cost cost = CostLimits.settable(override.getCost());
                if (cost != null) {
                    overrides.put(cost, override.getThousandths());
                }
            }
        }
        CostSources sources = new CostSources(CostTable.of(teach, overrides), locale);
        List<LabCost> all = new ArrayList<>();
        for (Cost cost : Arrays.stream(Cost.values()).filter(c -> CostLimits.settable(c.label()) != null).toList()) {
            all.add(new LabCost(sources.of(cost), teach ? cost.teach() : cost.preset(), CostLimits.least(cost), CostLimits.most(cost), overrides.containsKey(cost)));
        }
        return all;
    }

    /** The value as people write it: {@code 3.5}. */
    public static String text(long thousandths) {
        BigDecimal value = BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
        return String.format(Locale.ENGLISH, "%,." + Math.max(0, value.scale()) + "f", value);
    }

    /** Reads {@code 1,200} or {@code 3.5}; -1 for what is no number of at most three decimals. */
    public static long parse(String text) {
        try {
            return new BigDecimal(text.strip().replace(",", "")).movePointRight(3).longValueExact();
        } catch (NumberFormatException | ArithmeticException e) {
            return -1;
        }
    }

    /** Sets it in a lab; overrides of it that are there already become one. */
    public void set(Lab lab, long thousandths) {
        List<CostOverride> there = overrides(lab);
        CostOverride override = there.isEmpty() ? LabFactory.eINSTANCE.createCostOverride() : there.get(0);
        override.setCost(source.label());
        override.setThousandths(thousandths);
        if (there.isEmpty()) {
            lab.getCosts().getOverrides().add(override);
        }
        lab.getCosts().getOverrides().removeAll(there.subList(Math.min(1, there.size()), there.size()));
    }

    /** Lets it be what the preset says. */
    public void unset(Lab lab) {
        lab.getCosts().getOverrides().removeAll(overrides(lab));
    }

    private List<CostOverride> overrides(Lab lab) {
        return lab.getCosts().getOverrides().stream().filter(override -> source.label().equals(override.getCost())).toList();
    }
}
