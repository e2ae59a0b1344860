package ringside.scenario;

import ringside.engine.machine.Cost;

/** The costs that a lab may set, and how far. All values are in thousandths of the cost's unit. */
public final class CostLimits {
    /** A million cycles for durations; no server is slower. */
    private static final long MOST_CYCLES = 1_000_000_000L;
    /** The slow path alone may take longer, up to a billion cycles. */
    private static final long MOST_UPCALL = 1_000_000_000_000L;

    /** A cost and the value it is to have. */
    public record Setting(Cost cost, long thousandths) {
    }

    private CostLimits() {
    }

    /** The cost with this name that a lab may set, or null. */
    public static Cost settable(String name) {
        Cost cost = name == null ? null : Cost.named(name);
        return cost == Cost.LINK || cost == Cost.FETCH_WAIT ? null : cost;
    }

    /** The least value: rates and parallelism are never 0. */
    public static long least(Cost cost) {
        return switch (cost) {
            case MEMORY_PARALLELISM -> 1_000;
            case COPY_LLC_RATE, COPY_L1_RATE -> 100;
            default -> 0;
        };
    }

    public static long most(Cost cost) {
        return switch (cost) {
            case MEMORY_PARALLELISM -> 64_000;
            case COPY_LLC_RATE, COPY_L1_RATE -> 64_000;
            case SWITCH_UPCALL -> MOST_UPCALL;
            default -> MOST_CYCLES;
        };
    }

    /** Reads {@code llcHitCycles=60000}; null where it names no cost, is no number, or is out of range. */
    public static Setting parse(String text) {
        int equals = text == null ? -1 : text.indexOf('=');
        if (equals < 0) {
            return null;
        }
        Cost cost = settable(text.substring(0, equals).strip());
        try {
            long value = Long.parseLong(text.substring(equals + 1).strip());
            return cost == null || value < least(cost) || value > most(cost) ? null : new Setting(cost, value);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
