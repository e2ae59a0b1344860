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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import ringside.benchmarks.events.BareHeap;
import ringside.benchmarks.events.CloudSim;
import ringside.benchmarks.events.EventEngine;
import ringside.benchmarks.events.Hold;
import ringside.benchmarks.events.JavaPriorityQueue;
import ringside.benchmarks.events.KernelEngine;
import ringside.benchmarks.events.Pipeline;
import ringside.benchmarks.events.Ssj;

/** Hold and pipeline; an invocation is 300 000 events or 100 000 packets and must come to the published answer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EventsBenchmark {
    /** The engines. */
    public enum Engine {
        KERNEL, BARE_HEAP, PRIORITY_QUEUE, SSJ, CLOUDSIM_PLUS;

        EventEngine make() {
            return switch (this) {
                case KERNEL -> new KernelEngine();
                case BARE_HEAP -> new BareHeap();
                case PRIORITY_QUEUE -> new JavaPriorityQueue();
                case SSJ -> new Ssj();
                case CLOUDSIM_PLUS -> new CloudSim();
            };
        }
    }

    @Param
    public Engine engine;

    private static void expect(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException(actual + ", not " + expected);
        }
    }

    @Benchmark
    public void hold10() {
        expect(Hold.expected(10, 300_000), engine.make().hold(10, 300_000));
    }

    @Benchmark
    public void hold1000() {
        expect(Hold.expected(1_000, 300_000), engine.make().hold(1_000, 300_000));
    }

    @Benchmark
    public void hold100000() {
        expect(Hold.expected(100_000, 300_000), engine.make().hold(100_000, 300_000));
    }

    @Benchmark
    public void pipeline() {
        expect(Pipeline.expected(100_000), engine.make().pipeline(100_000));
    }
}
