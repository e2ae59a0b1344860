package ringside.scenario;

import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;
import ringside.trace.time.Density;
import ringside.trace.time.Playhead;
import ringside.trace.time.Timeline;

/**
 * Measures what a viewer of a long run waits for: its first picture, the state at any moment, filters, a walk, a painted timeline. Run by
 * {@code releng/quick measure run EVENTS}; prints, decides nothing.
 */
public final class RunMeasurement {
    private RunMeasurement() {
    }

    private static <T> T timed(String what, Callable<T> of) throws Exception {
        long start = System.nanoTime();
        T value = of.call();
        System.out.printf(Locale.ROOT, "%-52s %,10.1f ms%n", what, (System.nanoTime() - start) / 1e6);
        return value;
    }

    public static void main(String[] arguments) throws Exception {
        int events = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        ScenarioRun run = timed("run, traced", () -> ScenarioRun.of(Samples.series("04-bypass", events, 120_000), RunOptions.DEFAULT.withMaxEvents(events)).run());
        TraceLog log = run.log();
        System.out.printf(Locale.ROOT, "%,d events, %,d bytes of trace, %,d bytes of heap%n", log.size(), log.bytes(),
                Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        StateHistory history = new StateHistory(log);
        timed("state after the first event", () -> history.at(1));
        timed("state after the last event, nothing prepared", () -> history.at(log.size()));
        timed("preparing the rest of the history", () -> {
            while (history.prepare()) {
                continue;
            }
            return null;
        });
        Random random = new Random(1);
        timed("state at 100 random events", () -> {
            for (int i = 0; i < 100; i++) {
                history.at(1 + random.nextInt(log.size()));
            }
            return null;
        });
        for (String text : new String[] {"kind == COPY && packet != NONE", "kind == EVICT && level == LLC", "llc.misses > 1000", "vm2.rx.outstanding > 3", "packet.path == DIRECT"}) {
            timed("filter " + text, () -> ringside.scenario.expression.Condition.of(text, history, run.explainer()::sentence).filter(1, log.size()));
        }
        Playhead at = new Playhead(log).to(log.size() / 2, 0);
        timed("steps counted", at::stepCount);
        timed("next event of a component, first time", () -> at.nextOf(run.subject("vm1.transfer")));
        Density density = new Density(log, Timeline.Rows.byComponent(log, id -> id), log.schema().components().size());
        timed("density, first time", () -> density.of(0, log.event(log.size()).tick(), 1200));
        for (int part = 1; part <= 1000; part *= 10) {
            long to = log.event(log.size()).tick() / part;
            timed("density of 1/" + part + " of the run in 1,200 columns", () -> density.of(0, to, 1200));
        }
        log.close();
    }
}
