package ringside.benchmarks;

import java.util.List;
import java.util.Locale;
import ringside.benchmarks.events.BareHeap;
import ringside.benchmarks.events.CloudSim;
import ringside.benchmarks.events.EventEngine;
import ringside.benchmarks.events.Hold;
import ringside.benchmarks.events.JavaPriorityQueue;
import ringside.benchmarks.events.KernelEngine;
import ringside.benchmarks.events.PacketLines;
import ringside.benchmarks.events.Pipeline;
import ringside.benchmarks.events.Ssj;

/** Events a second: hold and pipeline on every engine. G1, G2, G3, and idle components of G7. */
final class EventRates {
    private static final int IDLE = 100;
    private static final int MANY_IDLE = 1_000;
    private static final double[] CLOUDSIM = { 10, 10, 20, 12 };
    private static final double[] SSJ = { 1.5, 1.5, 5, 1.1 };

    private EventRates() {
    }

    static void hold(EventEngine engine, int pending, int events) {
        long clock = engine.hold(pending, events);
        if (clock != Hold.expected(pending, events)) {
            throw new IllegalStateException(engine.label() + " ends hold " + pending + " at " + clock + ", not at " + Hold.expected(pending, events));
        }
    }

    static void pipeline(EventEngine engine, int packets) {
        Pipeline.Answer answer = engine.pipeline(packets);
        if (!answer.equals(Pipeline.expected(packets))) {
            throw new IllegalStateException(engine.label() + " ends the pipeline with " + answer + ", not with " + Pipeline.expected(packets));
        }
    }

    /** Every engine to every published clock, without a measurement. */
    static void check() {
        for (EventEngine engine : engines()) {
            for (int pending : Hold.PENDING) {
                hold(engine, pending, 300_000);
            }
            pipeline(engine, 100_000);
        }
        for (EventEngine engine : List.of(new KernelEngine(IDLE, PacketLines.NONE), new CloudSim(IDLE))) {
            pipeline(engine, 100_000);
        }
    }

    private static List<EventEngine> engines() {
        return List.of(new KernelEngine(), new BareHeap(), new JavaPriorityQueue(), new Ssj(), new CloudSim());
    }

    static String measure(int rounds, Goals goals) {
        List<EventEngine> engines = engines();
        double[][] rates = new double[engines.size()][4];
        for (int w = 0; w < 4; w++) {
            Rounds measured = new Rounds(rounds);
            for (EventEngine engine : engines) {
                boolean slow = engine instanceof CloudSim;
                if (w < 3) {
                    int pending = Hold.PENDING[w];
                    int events = slow ? 300_000 : 2_000_000;
                    measured.add(events, () -> hold(engine, pending, events));
                } else {
                    int packets = slow ? 100_000 : 1_000_000;
                    measured.add(5L * packets, () -> pipeline(engine, packets));
                }
            }
            measured.run();
            for (int e = 0; e < engines.size(); e++) {
                rates[e][w] = measured.rate(e);
            }
        }
        String[] names = { "hold 10", "hold 1 000", "hold 100 000", "pipeline" };
        for (int w = 0; w < 4; w++) {
            goals.atLeast("G1", names[w] + ": kernel ÷ CloudSim Plus", rates[0][w] / rates[4][w], CLOUDSIM[w]);
        }
        idle(rounds, goals);
        for (int w = 0; w < 4; w++) {
            goals.atLeast("G2", names[w] + ": kernel ÷ SSJ", rates[0][w] / rates[3][w], SSJ[w]);
        }
        for (int w = 0; w < 4; w++) {
            goals.atLeast("G3", names[w] + ": kernel ÷ bare loop", rates[0][w] / rates[1][w], 0.75);
        }
        StringBuilder table = new StringBuilder("| M events a second | hold 10 | hold 1 000 | hold 100 000 | pipeline |\n|---|---|---|---|---|\n");
        for (int e = 0; e < engines.size(); e++) {
            table.append("| ").append(engines.get(e).label());
            for (double rate : rates[e]) {
                table.append(String.format(Locale.ROOT, " | %.1f", rate));
            }
            table.append(" |\n");
        }
        return table.toString();
    }

    private static void idle(int rounds, Goals goals) {
        Rounds measured = new Rounds(rounds);
        measured.add(5_000_000, () -> pipeline(new KernelEngine(), 1_000_000));
        measured.add(5_000_000, () -> pipeline(new KernelEngine(IDLE, PacketLines.NONE), 1_000_000));
        measured.add(5_000_000, () -> pipeline(new KernelEngine(MANY_IDLE, PacketLines.NONE), 1_000_000));
        measured.add(500_000, () -> pipeline(new CloudSim(IDLE), 100_000));
        measured.run();
        goals.atLeast("G1", "pipeline with 100 idle components: kernel ÷ CloudSim Plus", measured.rate(1) / measured.rate(3), 150);
        goals.row("G7", "kernel, time of the pipeline with 1 000 idle components ÷ with none",
                String.format(Locale.ROOT, "%.2f", measured.rate(0) / measured.rate(2)), "0.9 to 1.1",
                Math.abs(measured.rate(0) / measured.rate(2) - 1) <= 0.1);
    }
}
