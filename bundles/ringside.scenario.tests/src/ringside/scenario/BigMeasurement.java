package ringside.scenario;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;
import ringside.trace.io.TraceReader;
import ringside.trace.io.TraceWriter;
import ringside.trace.time.Density;
import ringside.trace.time.Timeline;

/**
 * Measures a trace that is too long for memory: heap and disk while it grows, the file it is saved to, opening that, and the worst of
 * many scrubs, with nothing prepared and with everything. Run by {@code releng/quick measure big EVENTS}; prints, decides nothing.
 */
public final class BigMeasurement {
    private static final int SCRUBS = 300;

    private BigMeasurement() {
    }

    private static <T> T timed(String what, Callable<T> of) throws Exception {
        long start = System.nanoTime();
        T value = of.call();
        System.out.printf(Locale.ROOT, "%-60s %,12.1f ms%n", what, (System.nanoTime() - start) / 1e6);
        return value;
    }

    public static void main(String[] arguments) throws Exception {
        int events = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        ScenarioRun run = timed("run, traced",
                () -> ScenarioRun.of(Samples.series("04-bypass", events, 120_000), RunOptions.DEFAULT.withMaxEvents(events)).run());
        TraceLog log = run.log();
        System.out.printf(Locale.ROOT, "%,d events, %,d assignments%n%,d bytes of trace, of these %,d on disk%n", log.size(), log.firstFactOf(log.size() + 1),
                log.bytes(), log.bytesOnDisk());
        heap("after the run");
        look(log);
        Path saved = Files.createTempFile("measured", ".rtrace");
        try {
            timed("saved as a file", () -> {
                TraceWriter.write(log, saved);
                return null;
            });
            log.close();
            System.out.printf(Locale.ROOT, "%,d bytes of file%n", Files.size(saved));
            TraceLog read = timed("file read", () -> read(saved));
            heap("after reading");
            look(read);
            read.close();
        } finally {
            Files.delete(saved);
        }
    }

    /** Reads a file and, on another thread, looks at what is there as soon as something is. */
    private static TraceLog read(Path saved) throws IOException {
        long start = System.nanoTime();
        Thread[] looking = new Thread[1];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(saved))) {
            return TraceReader.read("measured", in, TraceLog.DEFAULT_BUDGET, log -> {
                looking[0] = new Thread(() -> {
                    while (log.size() == 0) {
                        Thread.onSpinWait();
                    }
                    int size = log.size();
                    new StateHistory(log).at(size);
                    new Density(log, Timeline.Rows.byComponent(log, id -> id), log.schema().components().size()).of(0, log.event(size).tick(), 1200);
                    System.out.printf(Locale.ROOT, "%-60s %,12.1f ms%n", "first state and density of " + size + " events, while it is read", (System.nanoTime() - start) / 1e6);
                });
                looking[0].setDaemon(true);
                looking[0].start();
            });
        }
    }

    private static void look(TraceLog log) throws Exception {
        StateHistory history = new StateHistory(log);
        Density density = new Density(log, Timeline.Rows.byComponent(log, id -> id), log.schema().components().size());
        timed("state in the middle, nothing prepared", () -> history.at(log.size() / 2));
        timed("density of the whole in 1,200 columns, nothing prepared", () -> density.of(0, log.event(log.size()).tick(), 1200));
        scrub("nothing prepared", new StateHistory(log));
        timed("preparing the history", () -> {
            while (history.prepare()) {
                continue;
            }
            return null;
        });
        scrub("all prepared", history);
        timed("density again", () -> density.of(0, log.event(log.size()).tick(), 1200));
        heap("with all of it");
        if (history.at(1) == null || density.next(0, 0) < 0) { // both are in use until here
            throw new IOException();
        }
    }

    private static void scrub(String how, StateHistory history) {
        Random random = new Random(1);
        double[] took = new double[SCRUBS];
        for (int i = 0; i < SCRUBS; i++) {
            int event = 1 + random.nextInt(history.log().size());
            long start = System.nanoTime();
            history.at(event);
            took[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = took[0];
        Arrays.sort(took);
        System.out.printf(Locale.ROOT, "%d random scrubs, %s: first %.1f ms, median %.1f, 99 of 100 within %.1f, worst %.1f%n", SCRUBS, how, first, took[SCRUBS / 2],
                took[SCRUBS * 99 / 100], took[SCRUBS - 1]);
    }

    private static void heap(String when) {
        System.gc();
        System.out.printf(Locale.ROOT, "%,d bytes of heap in use %s%n", Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory(), when);
    }
}
