package ringside.engine.machine;

import java.util.Map;

/** The costs of a run, in thousandths. Immutable. */
public final class CostTable {
    private final long[] values = new long[Cost.values().length];

    private CostTable() {
    }

    /** The defaults, or the teach preset, with some replaced. */
    public static CostTable of(boolean teach, Map<Cost, Long> overrides) {
        CostTable table = new CostTable();
        for (Cost cost : Cost.values()) {
            table.values[cost.ordinal()] = overrides.getOrDefault(cost, teach ? cost.teach() : cost.preset());
        }
        if (table.get(Cost.MEMORY_PARALLELISM) < 1000 || table.get(Cost.COPY_LLC_RATE) < 1 || table.get(Cost.COPY_L1_RATE) < 1) {
            throw new IllegalArgumentException("memoryParallelism is at least 1 and the copy rates are above 0");
        }
        return table;
    }

    /** Thousandths of a cycle. */
    public long get(Cost cost) {
        return values[cost.ordinal()];
    }

    /** This table with one cost changed. */
    public CostTable with(Cost cost, long thousandths) {
        CostTable copy = new CostTable();
        System.arraycopy(values, 0, copy.values, 0, values.length);
        copy.values[cost.ordinal()] = thousandths;
        return copy;
    }

    /** Thousandths of a cycle that a further line costs whose level answers in {@code latency}: several are under way at once. */
    public long overlapped(long latency) {
        return latency * 1000 / get(Cost.MEMORY_PARALLELISM);
    }

    /** Thousandths of a cycle to move a whole line at a rate. */
    public long transfer(Cost rate) {
        return 64_000_000 / get(rate);
    }
}
