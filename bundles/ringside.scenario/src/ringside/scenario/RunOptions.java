package ringside.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import ringside.trace.TraceLog;

/**
 * How to run a lab. Scenario, seed and commands decide what happens; the others only what is kept and said.
 *
 * @param scenario     id of the scenario, or null for the lab's first one
 * @param seed         replaces the scenario's seed where present
 * @param traced       whether events are kept; without, only the summary is
 * @param memoryBudget bytes of trace that stay in memory
 * @param maxEvents    the run ends after so many events, come what may
 * @param commands     what users did, in order
 * @param listener     who follows the run
 * @param locale       language of sentences and problems
 */
public record RunOptions(String scenario, OptionalLong seed, boolean traced, long memoryBudget, int maxEvents, List<Command> commands, RunListener listener,
        Locale locale) {
    /** So many events of a run are kept unless something else is asked for; about 1.8 GB. */
    public static final int DEFAULT_MAX_EVENTS = 3_000_000;
    /** No run has more events: they are numbered by ints, and one dispatch may make a few. */
    public static final int MOST_EVENTS = Integer.MAX_VALUE - (1 << 20);
    /** The first scenario as it stands, traced, in English. */
    public static final RunOptions DEFAULT = new RunOptions(null, OptionalLong.empty(), true, TraceLog.DEFAULT_BUDGET, DEFAULT_MAX_EVENTS, List.of(),
            RunListener.NONE, Locale.ENGLISH);

    public RunOptions {
        commands = List.copyOf(commands);
    }

    public RunOptions withScenario(String id) {
        return new RunOptions(id, seed, traced, memoryBudget, maxEvents, commands, listener, locale);
    }

    public RunOptions withSeed(long value) {
        return new RunOptions(scenario, OptionalLong.of(value), traced, memoryBudget, maxEvents, commands, listener, locale);
    }

    /** Without a trace; as no event is kept, their number has no limit but that of a run. */
    public RunOptions untraced() {
        return new RunOptions(scenario, seed, false, memoryBudget, MOST_EVENTS, commands, listener, locale);
    }

    public RunOptions withMemoryBudget(long bytes) {
        return new RunOptions(scenario, seed, traced, bytes, maxEvents, commands, listener, locale);
    }

    public RunOptions withMaxEvents(int events) {
        return new RunOptions(scenario, seed, traced, memoryBudget, events, commands, listener, locale);
    }

    public RunOptions withListener(RunListener to) {
        return new RunOptions(scenario, seed, traced, memoryBudget, maxEvents, commands, to, locale);
    }

    public RunOptions withLocale(Locale to) {
        return new RunOptions(scenario, seed, traced, memoryBudget, maxEvents, commands, listener, to);
    }

    /** With these commands instead. */
    public RunOptions withCommands(List<Command> all) {
        return new RunOptions(scenario, seed, traced, memoryBudget, maxEvents, all, listener, locale);
    }

    /** With one more command at the end. */
    public RunOptions withCommand(Command command) {
        List<Command> all = new ArrayList<>(commands);
        all.add(command);
        return new RunOptions(scenario, seed, traced, memoryBudget, maxEvents, all, listener, locale);
    }
}
