package ringside.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * Latency of the packets delivered, in nanoseconds with three decimals, half up; empty texts where none was delivered. Percentiles
 * are nearest rank: the value at position ⌈p · n⌉ of the sorted latencies.
 */
public record Latency(String min, String mean, String p50, String p99, String max) {

    /** @param ticks from sending to delivery, in any order */
    public static Latency of(long[] ticks, int referenceMHz) {
        if (ticks.length == 0) {
            return new Latency("", "", "", "", "");
        }
        long[] sorted = ticks.clone();
        Arrays.sort(sorted);
        BigDecimal sum = BigDecimal.ZERO;
        for (long t : sorted) {
            sum = sum.add(BigDecimal.valueOf(t));
        }
        BigDecimal mean = sum.multiply(BigDecimal.valueOf(1000)).divide(BigDecimal.valueOf(sorted.length).multiply(BigDecimal.valueOf(referenceMHz)), 3,
                RoundingMode.HALF_UP);
        return new Latency(Nanos.text(sorted[0], referenceMHz), mean.toPlainString(), Nanos.text(rank(sorted, 50), referenceMHz),
                Nanos.text(rank(sorted, 99), referenceMHz), Nanos.text(sorted[sorted.length - 1], referenceMHz));
    }

    private static long rank(long[] sorted, int percent) {
        return sorted[(int) (((long) sorted.length * percent + 99) / 100) - 1];
    }

    public boolean isEmpty() {
        return min.isEmpty();
    }
}
