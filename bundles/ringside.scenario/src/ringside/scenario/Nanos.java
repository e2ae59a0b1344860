package ringside.scenario;

/** Ticks as nanoseconds, half up, with three decimals. */
public final class Nanos {
    private Nanos() {
    }

    /** Thousandths of a nanosecond: ticks · 1,000,000 / MHz, half up. */
    public static long thousandths(long ticks, int referenceMHz) {
        long whole = ticks / referenceMHz;
        long rest = ticks % referenceMHz;
        return Math.addExact(Math.multiplyExact(whole, 1_000_000), (rest * 1_000_000 * 2 + referenceMHz) / (2L * referenceMHz));
    }

    /** With three decimals and without grouping: {@code 637.000}. */
    public static String text(long ticks, int referenceMHz) {
        long thousandths = thousandths(ticks, referenceMHz);
        return thousandths / 1000 + "." + Long.toString(1000 + thousandths % 1000).substring(1);
    }
}
