package ringside.benchmarks;

import java.util.Locale;
import ringside.engine.cache.MeasuredHierarchy;
import ringside.engine.cache.ReferenceTraces;
import ringside.engine.cache.ThreeLevels;

/** References a second of the six traces: G4, G5, and the counts of G8. */
final class CacheRates {
    static final int N = 5_000_000;

    /**
     * @param published the rates of the C++ loop and of pycachesim, in millions a second, as they were once measured beside each other
     */
    private record Known(String trace, String sum, String hits, String storedHits, double publishedLoop, double publishedPycachesim) {
    }

    private static final Known[] KNOWN = {
        new Known("seq8", "f5d5e342e9e0df83", "L1 4375000 L2 0 LLC 0 mem 625000", "wb into L2 0 (hit 0) into LLC 0 (hit 0) mem 0", 257, 99),
        new Known("seq64", "da86f109714b4083", "L1 0 L2 0 LLC 0 mem 5000000", "wb into L2 0 (hit 0) into LLC 0 (hit 0) mem 0", 110, 18),
        new Known("rand", "6c58bddbe9942543", "L1 2512 L2 75589 LLC 538412 mem 4383487", "wb into L2 0 (hit 0) into LLC 0 (hit 0) mem 0", 82, 15),
        new Known("zipf", "bc3dcc45ff10d043", "L1 1749522 L2 1359438 LLC 854217 mem 1036823", "wb into L2 0 (hit 0) into LLC 0 (hit 0) mem 0", 81, 23),
        new Known("ring", "74548debb4cfe223", "L1 2500000 L2 2491808 LLC 0 mem 8192", "wb into L2 2499488 (hit 2499488) into LLC 0 (hit 0) mem 0", 373,
                76),
        new Known("ringlag", "9855db9a7945a223", "L1 0 L2 0 LLC 2483616 mem 2516384",
                "wb into L2 2516128 (hit 2516128) into LLC 2508192 (hit 2508192) mem 2385312", 124, 21) };

    private CacheRates() {
    }

    private static void expect(String what, String expected, String actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException(what + ": " + actual + ", not " + expected);
        }
    }

    static void demandOnly(Known known, long[] trace) {
        ThreeLevels caches = new ThreeLevels();
        caches.demandOnly(trace);
        expect(known.trace() + " S1", known.hits(), caches.hits());
    }

    private static long[] trace(Known known) {
        long[] trace = ReferenceTraces.of(known.trace(), N);
        expect(known.trace() + ", its sum", known.sum(), String.format("%016x", ReferenceTraces.fnv(trace)));
        return trace;
    }

    /** All counts, S1 and S2, without a measurement. */
    static void check() {
        for (Known known : KNOWN) {
            long[] trace = trace(known);
            demandOnly(known, trace);
            ThreeLevels caches = new ThreeLevels();
            caches.writeBack(trace);
            expect(known.trace() + " S2", known.hits() + " | " + known.storedHits(), caches.hits() + " | " + caches.writtenBack());
            hierarchy(trace);
        }
    }

    private static void hierarchy(long[] trace) {
        new MeasuredHierarchy().references(trace);
    }

    /** @param loop null where there is no compiler */
    static String measure(int rounds, Goals goals, ScalarLoop loop) {
        double[][] rates = new double[KNOWN.length][3];
        for (Known known : KNOWN) {
            // All traces once, so that every one is measured in the mix and none in a loop of its own.
            long[] trace = trace(known);
            demandOnly(known, trace);
            hierarchy(trace);
        }
        for (int k = 0; k < KNOWN.length; k++) {
            Known known = KNOWN[k];
            long[] trace = trace(known);
            Rounds measured = new Rounds(rounds);
            measured.add(N, () -> demandOnly(known, trace));
            measured.add(N, () -> hierarchy(trace));
            if (loop != null) {
                measured.addTimed(N, () -> loop.nanos(known.trace(), N, known.sum(), known.hits()));
            }
            measured.run();
            for (int r = 0; r < (loop == null ? 2 : 3); r++) {
                rates[k][r] = measured.rate(r);
            }
        }
        StringBuilder table = new StringBuilder("| M references a second |");
        for (Known known : KNOWN) {
            table.append(' ').append(known.trace()).append(" |");
        }
        table.append("\n|---|---|---|---|---|---|---|\n");
        row(table, "three caches alone (S1)", rates, 0);
        row(table, "the hierarchy of two cores", rates, 1);
        if (loop != null) {
            row(table, "C++ scalar loop, `g++ -O2`", rates, 2);
        }
        for (int k = 0; k < KNOWN.length; k++) {
            Known known = KNOWN[k];
            String what = known.trace() + ": cache ÷ C++ loop";
            if (loop == null) {
                goals.unknown("G4", what, "there is no C++ compiler here");
                continue;
            }
            goals.atLeast("G4", what, rates[k][0] / rates[k][2], known.trace().equals("ring") ? 0.5 : 0.6);
            goals.atLeast("G4", known.trace() + ": cache ÷ pycachesim (the C++ loop × their published ratio)",
                    rates[k][0] / (rates[k][2] * known.publishedPycachesim() / known.publishedLoop()), 2);
        }
        for (int k = 0; k < KNOWN.length; k++) {
            goals.atLeast("G5", KNOWN[k].trace() + ": hierarchy ÷ cache alone", rates[k][1] / rates[k][0], 0.5);
        }
        check();
        goals.row("G8", "hits of six traces, S1 and S2, and what is stored on the way", "equal", "equal, digit for digit", true);
        return table.toString();
    }

    private static void row(StringBuilder table, String label, double[][] rates, int r) {
        table.append("| ").append(label);
        for (double[] rate : rates) {
            table.append(String.format(Locale.ROOT, " | %.1f", rate[r]));
        }
        table.append(" |\n");
    }
}
