package ringside.scenario.provenance;

import java.util.ArrayList;
import java.util.List;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.scenario.Texts;
import ringside.trace.EventKind;
import ringside.trace.Outcome;
import ringside.trace.TraceEvent;

/**
 * What an event, or one line of its burst, cost: a sum whose terms say what was paid for and where the numbers come from. The
 * terms add up to the cycles of the event exactly.
 *
 * @param total thousandths of a cycle
 * @param terms in the order of the cost table; empty where nothing was paid
 * @param sum   the same as a sum to read: {@code 50 + 3 × 12.5 = 87.5}; empty where nothing was paid
 */
public record CostExplanation(long total, List<Term> terms, String sum) {

    /**
     * One cost within the sum.
     *
     * @param cost       its name, such as {@code LLC_HIT}
     * @param count      how many times it was paid
     * @param cycles     thousandths of a cycle, all times together
     * @param expression how the cycles come about: {@code 50 + 3 × 12.5}
     * @param provenance the weakest that any part of it has: a sum with a chosen number is chosen
     * @param what       what was paid for, in a few words
     */
    public record Term(String cost, int count, long cycles, String expression, Provenance provenance, String what) {
    }

    public CostExplanation {
        terms = List.copyOf(terms);
    }

    /** The chip's words: {@code derived: LLC hit 50 ÷ 4 in flight}; empty where nothing was paid. */
    public String headline() {
        if (terms.isEmpty()) {
            return "";
        }
        Provenance weakest = terms.stream().map(Term::provenance).max(java.util.Comparator.naturalOrder()).orElseThrow();
        return weakest.label() + ": " + String.join(", ", terms.stream().map(Term::what).distinct().toList());
    }

    /** Explains a whole event. */
    public static CostExplanation of(TraceEvent event, CostSources sources) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < event.chargeCount(); i++) {
            Cost cost = Cost.values()[event.chargeCost(i)];
            terms.add(term(cost, event.chargeUnits(i), event.chargeCycles(i), sources));
        }
        return of(event.cycles(), terms, sources.texts());
    }

    /** Explains one line of a burst, from 1. */
    public static CostExplanation of(TraceEvent event, int line, CostSources sources) {
        long cycles = event.lineCycles(line);
        if (cycles == 0) {
            return new CostExplanation(0, List.of(), "");
        }
        Texts texts = sources.texts();
        boolean dma = event.chargeCount() == 1 && Cost.values()[event.chargeCost(0)] == Cost.DMA_LINE;
        boolean asks = (event.kind() == EventKind.FETCH || event.kind() == EventKind.PREFETCH) && cycles == sources.of(Cost.FETCH).value();
        Cost cost = dma ? Cost.DMA_LINE : asks ? Cost.FETCH : costOf(Outcome.level(event.lineOutcome(line)));
        CostSource source = sources.of(cost);
        CostTable costs = sources.costs();
        Term term;
        if (cycles == source.value()) {
            term = new Term(cost.name(), 1, cycles, texts.thousandths(cycles), source.provenance(), source.what());
        } else if (cycles == costs.overlapped(source.value())) {
            String what = texts.text("line.overlap", "what", source.what(), "full", texts.thousandths(source.value()), "parallelism",
                    texts.thousandths(costs.get(Cost.MEMORY_PARALLELISM)));
            term = new Term(cost.name(), 1, cycles, texts.thousandths(source.value()) + " ÷ " + texts.thousandths(costs.get(Cost.MEMORY_PARALLELISM)),
                    Provenance.DERIVED, what);
        } else if (cycles == costs.transfer(Cost.COPY_LLC_RATE) || cycles == costs.transfer(Cost.COPY_L1_RATE)) {
            Cost rate = cycles == costs.transfer(Cost.COPY_LLC_RATE) ? Cost.COPY_LLC_RATE : Cost.COPY_L1_RATE;
            term = new Term(rate.name(), 1, cycles, "64 ÷ " + texts.thousandths(costs.get(rate)), Provenance.DERIVED,
                    texts.text("line.transfer", "rate", texts.thousandths(costs.get(rate))));
        } else {
            term = pair(cost, cycles, sources);
        }
        return of(cycles, List.of(term), texts);
    }

    /** A line that was read at one price and written at another. */
    private static Term pair(Cost written, long cycles, CostSources sources) {
        Texts texts = sources.texts();
        for (Cost read : new Cost[] {Cost.L1_HIT, Cost.L2_HIT, Cost.LLC_HIT, Cost.DIRTY_FORWARD, Cost.DRAM}) {
            for (long first : prices(read, sources.costs())) {
                for (long second : prices(written, sources.costs())) {
                    if (first + second == cycles) {
                        return new Term(written.name(), 1, cycles, texts.thousandths(first) + " + " + texts.thousandths(second), Provenance.DERIVED,
                                texts.text("line.pair", "read", sources.of(read).what(), "write", sources.of(written).what()));
                    }
                }
            }
        }
        return new Term(written.name(), 1, cycles, texts.thousandths(cycles), Provenance.DERIVED, sources.of(written).what());
    }

    /** What a line of a level may cost: in full, overlapped with others, or as long as moving it takes. */
    private static long[] prices(Cost level, CostTable costs) {
        return new long[] {costs.get(level), costs.overlapped(costs.get(level)), costs.transfer(Cost.COPY_LLC_RATE), costs.transfer(Cost.COPY_L1_RATE)};
    }

    private static CostExplanation of(long total, List<Term> terms, Texts texts) {
        String sum = String.join(" + ", terms.stream().map(Term::expression).toList());
        boolean says = sum.contains(" ");
        return new CostExplanation(total, terms, says ? texts.text("equals", "sum", sum, "total", texts.thousandths(total)) : sum);
    }

    private static Term term(Cost cost, int count, long cycles, CostSources sources) {
        CostSource source = sources.of(cost);
        long unit = source.value();
        if (count == 1 || cycles == 0) {
            return new Term(cost.name(), count, cycles, sources.texts().thousandths(cycles), source.provenance(), source.what());
        }
        if (cycles == count * unit) {
            return new Term(cost.name(), count, cycles, times(count, unit, sources.texts()), source.provenance(), source.what());
        }
        return mixed(cost, count, cycles, sources);
    }

    /** Some at the full price, the others at a lower one: overlapped, or bounded by the rate of the copy. */
    private static Term mixed(Cost cost, int count, long cycles, CostSources sources) {
        Texts texts = sources.texts();
        CostTable costs = sources.costs();
        CostSource source = sources.of(cost);
        long unit = source.value();
        Provenance provenance = source.provenance() == Provenance.PUBLISHED ? Provenance.DERIVED : source.provenance();
        String overlap = texts.text("further.overlap", "what", source.what(), "parallelism", texts.thousandths(costs.get(Cost.MEMORY_PARALLELISM)));
        for (int full = 0; full < count; full++) {
            for (Cost rate : new Cost[] {Cost.MEMORY_PARALLELISM, Cost.COPY_LLC_RATE, Cost.COPY_L1_RATE}) {
                long further = rate == Cost.MEMORY_PARALLELISM ? costs.overlapped(unit) : costs.transfer(rate);
                if (full * unit + (count - full) * further == cycles) {
                    String sum = (full == 0 ? "" : times(full, unit, texts) + " + ") + times(count - full, further, texts);
                    String what = rate == Cost.MEMORY_PARALLELISM ? overlap
                            : texts.text("further.transfer", "what", source.what(), "rate", texts.thousandths(costs.get(rate)));
                    return new Term(cost.name(), count, cycles, sum, provenance, what);
                }
            }
        }
        return new Term(cost.name(), count, cycles, texts.text("each", "total", texts.thousandths(cycles), "n", count), provenance, source.what());
    }

    private static String times(int n, long unit, Texts texts) {
        return n == 1 ? texts.thousandths(unit) : texts.text("times", "n", n, "unit", texts.thousandths(unit));
    }

    private static Cost costOf(Outcome.Level level) {
        return switch (level) {
            case L1, NONE -> Cost.L1_HIT;
            case L2 -> Cost.L2_HIT;
            case LLC -> Cost.LLC_HIT;
            case FORWARD -> Cost.DIRTY_FORWARD;
            case DRAM -> Cost.DRAM;
        };
    }
}
