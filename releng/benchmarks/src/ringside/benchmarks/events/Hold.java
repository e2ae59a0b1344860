package ringside.benchmarks.events;

import ringside.engine.kernel.Exponential;

/** The hold model and the clocks at which every engine must end. */
public final class Hold {
    public static final int[] PENDING = { 10, 1_000, 100_000 };

    private Hold() {
    }

    /** Ticks until event number {@code number} happens after it was scheduled. */
    public static long delay(int number) {
        return Exponential.TICKS[number & 65535];
    }

    public static long expected(int pending, int events) {
        int at = pending == 10 ? 0 : pending == 1_000 ? 1 : 2;
        return switch (events) {
            case 300_000 -> new long[] { 29842718481L, 298425499L, 2986695L }[at];
            case 2_000_000 -> new long[] { 198867397807L, 1988709962L, 19890310L }[at];
            case 5_000_000 -> new long[] { 497157067283L, 4971571808L, 49718574L }[at];
            default -> throw new IllegalArgumentException("no clock is published for " + events + " events");
        };
    }
}
