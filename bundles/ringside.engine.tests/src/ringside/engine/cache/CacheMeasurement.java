package ringside.engine.cache;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import ringside.engine.kernel.Core;
import ringside.engine.machine.MachineSpec.CacheSpec;
import ringside.engine.machine.MachineSpec.Inclusion;
import ringside.engine.machine.MachineSpec.Replacement;
import ringside.trace.Chapter;
import ringside.trace.EventKind;

/**
 * Measures references a second of processor time on the six reference traces, 20 million each: through three caches alone (S1), and
 * through the hierarchy of a machine with two cores, inclusive, with masks, coherence and charges, without a trace. Median of five runs
 * after one to warm up. Run by {@code releng/quick measure-cache}; prints, decides nothing.
 */
public final class CacheMeasurement {
    private static final int N = 20_000_000;
    private static final int RUNS = 5;
    private static final int BURST = 32;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private CacheMeasurement() {
    }

    public static void main(String[] args) {
        String[] names = args.length > 0 ? args : "seq8 seq64 rand zipf ring ringlag".split(" ");
        // All traces once, so that every one is measured in the mix and none in a loop of its own.
        for (String name : names) {
            long[] trace = ReferenceTraces.of(name, N / 10);
            new ThreeLevels().demandOnly(trace);
            hierarchy(trace);
        }
        System.out.println("| trace | three caches alone, M references/s | the hierarchy, M references/s |");
        System.out.println("|---|---|---|");
        for (String name : names) {
            long[] trace = ReferenceTraces.of(name, N);
            System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f |%n", name, median(trace, t -> new ThreeLevels().demandOnly(t)),
                    median(trace, CacheMeasurement::hierarchy));
        }
    }

    private static double median(long[] trace, Consumer<long[]> what) {
        double[] rates = new double[RUNS];
        for (int run = -1; run < RUNS; run++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            what.accept(trace);
            if (run >= 0) {
                rates[run] = trace.length * 1000.0 / (CLOCK.getCurrentThreadCpuTime() - start);
            }
        }
        Arrays.sort(rates);
        return rates[RUNS / 2];
    }

    private static CacheSpec lru(String id, int sets, int ways) {
        return CacheRig.spec(id, sets, ways, Replacement.LRU, Inclusion.INCLUSIVE, 0x3, 0xFFFC, false);
    }

    private static void hierarchy(long[] trace) {
        CacheSpec[] l1 = { lru("core0.l1", 64, 8), lru("core1.l1", 64, 8) };
        CacheSpec[] l2 = { lru("core0.l2", 1024, 16), lru("core1.l2", 1024, 16) };
        CacheRig rig = new CacheRig(new CacheRig.Shape(1, l1, l2, lru("llc", 8192, 16), new long[] { 0xFFFC, 0xFFFC }, true, 1L << 40), CacheRig.defaults());
        rig.simulation.trace().begin(EventKind.ACTION, 1, Chapter.NONE, 0, 0, 0, 0, 0);
        Core core = rig.cores.get(0);
        for (int i = 0; i < trace.length; i++) {
            if ((trace[i] & 1) != 0) {
                rig.hierarchy.store(core, trace[i] >>> 6);
            } else {
                rig.hierarchy.loadNext(core, trace[i] >>> 6);
            }
            if (i % BURST == BURST - 1) {
                rig.hierarchy.endOfBurst();
            }
        }
    }
}
