package ringside.engine.validation;

import java.util.Arrays;
import ringside.engine.machine.Machine;
import ringside.engine.machine.MachineBuilder;

/**
 * Latency over load: packets of 64 bytes arrive at one polling VM at random moments (Poisson), through the switch. The host's core is
 * the slower station; its time for a packet hardly varies, so that the expected wait is that of a queue M/D/1.
 */
final class Queueing {
    static final int[] PERCENT = { 10, 20, 30, 40, 50, 60, 70, 80, 85, 90, 95 };
    private static final int PACKETS = 20_000;
    private static final int WARM_UP = 1000;
    private static final int BURST = 500;
    private static final long START_NANOS = 11_000_000;
    private static final long START = START_NANOS * 3;

    private Queueing() {
    }

    /**
     * Cycles.
     *
     * @param expected the mean at the lowest load, and the wait that M/D/1 adds since
     */
    record Point(int percent, double mean, long p99, double expected) {
    }

    /** The host's cycles for a packet when packets never run out. */
    static double service() {
        Machine machine = machine(50_000_000, false, BURST);
        Sums sums = new Sums(machine);
        machine.trace(sums);
        boolean more = true;
        while (more) {
            more = machine.run(1);
            if (sums.delivered() == WARM_UP && sums.first() < START) {
                sums.reset();
            }
        }
        return sums.cycles("core0") / sums.delivered();
    }

    static Point[] points(double service) {
        Point[] points = new Point[PERCENT.length];
        double first = 0;
        for (int i = 0; i < points.length; i++) {
            double load = PERCENT[i] / 100.0;
            Machine machine = machine(Math.round(load * 3e9 / service), true, PACKETS);
            while (machine.run(1000)) {
                // goes on
            }
            long[] ticks = machine.summary().latencies();
            if (ticks.length != WARM_UP + PACKETS) {
                throw new IllegalStateException("a packet was lost");
            }
            ticks = Arrays.copyOfRange(ticks, WARM_UP, ticks.length);
            Arrays.sort(ticks);
            double mean = Arrays.stream(ticks).average().orElseThrow();
            if (i == 0) {
                first = mean - wait(load) * service;
            }
            points[i] = new Point(PERCENT[i], mean, ticks[PACKETS * 99 / 100 - 1], first + wait(load) * service);
        }
        return points;
    }

    /** Mean wait in a queue M/D/1, in service times (Pollaczek and Khinchine). */
    static double wait(double load) {
        return load / (2 * (1 - load));
    }

    private static Machine machine(long perSecond, boolean poisson, int count) {
        Server server = new Server();
        server.vswitch = true;
        server.nicSlots = 512;
        server.send(0, 64, WARM_UP, 100_000, false);
        server.send(START_NANOS, 64, count, perSecond, poisson);
        return MachineBuilder.build(server.spec());
    }
}
