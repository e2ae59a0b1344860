package ringside.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Measures several things alternately in one Java machine, so that whatever else the machine does falls upon all of them: each once to
 * warm up, then each in every round. What counts is the median of the processor time of the rounds, and ratios of those.
 */
public final class Rounds {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private record Task(long operations, LongSupplier nanos) {
    }

    private final int rounds;
    private final List<Task> tasks = new ArrayList<>();
    private double[] rates;

    public Rounds(int rounds) {
        this.rounds = rounds;
    }

    /** Something that does so many operations; returns its position. */
    public int add(long operations, Runnable what) {
        return addTimed(operations, () -> {
            long start = CLOCK.getCurrentThreadCpuTime();
            what.run();
            return CLOCK.getCurrentThreadCpuTime() - start;
        });
    }

    /** Something that says itself how many nanoseconds of processor time it took. */
    public int addTimed(long operations, LongSupplier nanos) {
        tasks.add(new Task(operations, nanos));
        return tasks.size() - 1;
    }

    public Rounds run() {
        double[][] all = new double[tasks.size()][rounds];
        for (int round = -2; round < rounds; round++) {
            for (int t = 0; t < all.length; t++) {
                double rate = tasks.get(t).operations() * 1e3 / tasks.get(t).nanos().getAsLong();
                if (round >= 0) {
                    all[t][round] = rate;
                }
            }
        }
        rates = new double[all.length];
        for (int t = 0; t < all.length; t++) {
            Arrays.sort(all[t]);
            rates[t] = all[t][rounds / 2];
        }
        return this;
    }

    /** Millions of operations a second. */
    public double rate(int task) {
        return rates[task];
    }
}
