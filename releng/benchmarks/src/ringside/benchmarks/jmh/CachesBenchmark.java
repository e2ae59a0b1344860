package ringside.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import ringside.engine.cache.MeasuredHierarchy;
import ringside.engine.cache.ReferenceTraces;
import ringside.engine.cache.ThreeLevels;

/** Five million references of a trace; S1 and S2 must make the hits they make with the same caches in every run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CachesBenchmark {
    @Param({ "seq8", "seq64", "rand", "zipf", "ring", "ringlag" })
    public String trace;
    private long[] references;

    @Setup
    public void make() {
        references = ReferenceTraces.of(trace, 5_000_000);
    }

    private void expectHits(String actual) {
        String expected = switch (trace) {
            case "seq8" -> "L1 4375000 L2 0 LLC 0 mem 625000";
            case "seq64" -> "L1 0 L2 0 LLC 0 mem 5000000";
            case "rand" -> "L1 2512 L2 75589 LLC 538412 mem 4383487";
            case "zipf" -> "L1 1749522 L2 1359438 LLC 854217 mem 1036823";
            case "ring" -> "L1 2500000 L2 2491808 LLC 0 mem 8192";
            default -> "L1 0 L2 0 LLC 2483616 mem 2516384";
        };
        if (!expected.equals(actual)) {
            throw new IllegalStateException(actual + ", not " + expected);
        }
    }

    @Benchmark
    public void demandOnly() {
        ThreeLevels caches = new ThreeLevels();
        caches.demandOnly(references);
        expectHits(caches.hits());
    }

    @Benchmark
    public void writeBack() {
        ThreeLevels caches = new ThreeLevels();
        caches.writeBack(references);
        expectHits(caches.hits());
    }

    @Benchmark
    public long hierarchy() {
        MeasuredHierarchy caches = new MeasuredHierarchy();
        caches.references(references);
        return caches.accesses();
    }
}
