package ringside.scenario.provenance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.scenario.Texts;

/**
 * The source of each cost of a run. A value that is neither the default nor that of the teach preset was chosen in the lab, and is
 * told as such beside what the sources say.
 */
public final class CostSources {
    private final CostTable costs;
    private final Texts texts;

    public CostSources(CostTable costs, Locale locale) {
        this.costs = costs;
        this.texts = Texts.beside(CostSources.class, "costs", locale);
    }

    /** The source of the cost with this name, such as {@code LLC_HIT}. */
    public CostSource of(String cost) {
        return of(Cost.valueOf(cost));
    }

    CostSource of(Cost cost) {
        long value = costs.get(cost);
        String key = cost.label();
        boolean own = cost != Cost.LINK && value != cost.preset() && value != cost.teach();
        boolean rounded = !own && value != cost.preset();
        Provenance provenance = own ? Provenance.CHOSEN : Provenance.valueOf(texts.pattern(key + ".provenance"));
        String source = texts.pattern(key + ".source");
        if (own) {
            source = texts.text("own", "preset", texts.thousandths(cost.preset()), "source", source);
        } else if (rounded) {
            source = texts.text("rounded", "preset", texts.thousandths(cost.preset()), "source", source);
        }
        String[] range = texts.pattern(key + ".range").split(" ");
        return new CostSource(cost.name(), cost.label(), value, provenance, texts.pattern(key + ".what"), source, thousandths(range[0]), thousandths(range[1]),
                texts.pattern("unit." + unit(cost)));
    }

    /** Every cost, in the order of the cost table. */
    public List<CostSource> all() {
        return Arrays.stream(Cost.values()).map(this::of).toList();
    }

    private static String unit(Cost cost) {
        return switch (cost) {
            case COPY_LLC_RATE, COPY_L1_RATE -> "rate";
            case MEMORY_PARALLELISM -> "parallelism";
            default -> "cycles";
        };
    }

    /** Ranges are written in the unit itself, with at most three decimals. */
    private static long thousandths(String number) {
        return new java.math.BigDecimal(number).movePointRight(3).longValueExact();
    }

    CostTable costs() {
        return costs;
    }

    Texts texts() {
        return texts;
    }
}
