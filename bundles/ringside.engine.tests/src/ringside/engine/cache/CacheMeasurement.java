package ringside.engine.cache;

import java.util.Arrays;
import java.util.Locale;

/**
 * Measures references a second on the six reference traces (20 million references each, S1), best and median of five runs after one to
 * warm up. Run by {@code releng/quick measure-cache}; prints, decides nothing.
 */
public final class CacheMeasurement {
    private static final int N = 20_000_000;
    private static final int RUNS = 5;

    private CacheMeasurement() {
    }

    public static void main(String[] args) {
        System.out.println("| trace | M references/s, median | best |");
        System.out.println("|---|---|---|");
        // All traces once, so that every one is measured in the mix and none in a loop of its own.
        for (String name : args.length > 0 ? args : "seq8 seq64 rand zipf ring ringlag".split(" ")) {
            new ThreeLevels().demandOnly(ReferenceTraces.of(name, N / 10));
        }
        for (String name : args.length > 0 ? args : "seq8 seq64 rand zipf ring ringlag".split(" ")) {
            long[] trace = ReferenceTraces.of(name, N);
            double[] rates = new double[RUNS];
            for (int run = -1; run < RUNS; run++) {
                ThreeLevels caches = new ThreeLevels();
                long start = System.nanoTime();
                caches.demandOnly(trace);
                long nanos = System.nanoTime() - start;
                if (run >= 0) {
                    rates[run] = N * 1000.0 / nanos;
                }
            }
            Arrays.sort(rates);
            System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f |%n", name, rates[RUNS / 2], rates[RUNS - 1]);
        }
    }
}
