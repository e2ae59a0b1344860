package ringside.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ringside.engine.machine.Machine;
import ringside.engine.machine.MachineBuilder;
import ringside.engine.machine.MachineSpec;
import ringside.model.lab.Lab;
import ringside.scenario.explain.Explainer;
import ringside.scenario.expression.Condition;
import ringside.scenario.expression.ExpressionException;
import ringside.scenario.provenance.CostSources;
import ringside.trace.ComponentInfo;
import ringside.trace.SpillException;
import ringside.trace.StateReader;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;
import ringside.trace.io.Fingerprint;
import ringside.trace.io.FirstDifference;
import ringside.trace.time.Subject;

/**
 * The one doorway from a lab to a run: compiles it, runs it, and hands out what was recorded and what there is to say about it.
 * Lab, scenario, seed and commands fix the trace byte for byte, whoever runs it.
 *
 * <p>{@link #run()} is called once, on any thread. Log, history and explainer may be read by other threads meanwhile and grow; the
 * summary is for after the run.
 */
public final class ScenarioRun {
    /** Dispatches between two looks at the listener. */
    private static final long CHUNK = 1 << 14;

    private final MachineSpec spec;
    private final RunOptions options;
    private final List<Diagnostic> diagnostics;
    private final Machine machine;
    private final TraceLog log;
    private final StateHistory history;
    private final Explainer explainer;
    /** Dispatches that are made again without a sink, because their events are shared with the run this one branched from. */
    private final long shared;
    /** So many commands are made again with them. */
    private final int sharedCommands;
    /** For each command made so far the first event it wrote, and how many it wrote. */
    private final int[] commandEvents;
    private final int[] commandSizes;
    private int commandsMade;
    /** The last event that it shares with the run it branched from, and that run's log; -1 and null where it is no branch. */
    private final int branchPoint;
    private final TraceLog trunk;
    private boolean started;
    private volatile End end = End.NOT_YET;
    private volatile String problem;

    /** How a run ended. */
    public enum End {
        NOT_YET,
        /** Nothing was left to do, or the scenario's time was over. */
        COMPLETE,
        /** The listener cancelled it. */
        CANCELLED,
        /** It made more events than are kept. */
        TOO_MANY_EVENTS,
        /** Its trace had no more room, neither in memory nor on disk; {@link ScenarioRun#problem} says more. */
        NO_ROOM
    }

    private ScenarioRun(MachineSpec spec, RunOptions options, List<Diagnostic> diagnostics, TraceLog from, int sharedEvents, boolean shares) {
        this.trunk = from;
        this.branchPoint = from == null ? -1 : sharedEvents;
        this.spec = spec;
        this.options = options;
        this.diagnostics = diagnostics;
        this.machine = MachineBuilder.build(spec);
        this.commandEvents = new int[options.commands().size()];
        this.commandSizes = new int[options.commands().size()];
        if (!shares) {
            log = new TraceLog(machine.schema(), options.memoryBudget());
            shared = 0;
            sharedCommands = 0;
            if (options.traced()) {
                machine.trace(log);
            } else {
                machine.forget();
            }
        } else {
            log = from.branch(sharedEvents);
            shared = log.event(sharedEvents).dispatch();
            sharedCommands = options.commands().size() - 1;
        }
        this.history = new StateHistory(log);
        this.explainer = new Explainer(history, spec, options.locale());
    }

    /**
     * A run of a lab, ready to start.
     *
     * @throws LabProblemException      if the lab cannot be run
     * @throws IllegalArgumentException if it has no scenario with the id that the options ask for
     */
    public static ScenarioRun of(Lab lab, RunOptions options) throws LabProblemException {
        Compilation compilation = ScenarioCompiler.compile(lab, options.scenario(), options.seed(), options.locale());
        if (compilation.spec() == null) {
            throw new LabProblemException(compilation.diagnostics());
        }
        return new ScenarioRun(compilation.spec(), options, compilation.diagnostics(), null, 0, false);
    }

    /** Runs to the end, or until it is cancelled. Returns this. */
    public ScenarioRun run() {
        if (started) {
            throw new IllegalStateException("a run runs once");
        }
        started = true;
        try {
            if (shared > 0) {
                advance(machine, shared);
                while (commandsMade < sharedCommands) {
                    command();
                }
                machine.trace(log);
            }
            end = toTheEnd();
        } catch (SpillException e) {
            problem = e.getMessage();
            end = End.NO_ROOM;
        } finally {
            log.markComplete();
        }
        return this;
    }

    private End toTheEnd() {
        boolean more = true;
        while (more || commandsMade < options.commands().size()) {
            if (machine.events() >= options.maxEvents()) {
                return End.TOO_MANY_EVENTS;
            }
            if (options.listener().cancelled()) {
                return End.CANCELLED;
            }
            long before = machine.dispatches();
            more = advance(machine, before + Math.max(1, Math.min(CHUNK, (options.maxEvents() - machine.events()) / 8)));
            if (!more && commandsMade < options.commands().size()) {
                command();
                more = true;
            }
            options.listener().progress(machine.tick(), machine.events());
        }
        return End.COMPLETE;
    }

    /** Makes dispatches, and the commands that come between them, until so many have been made in all. Returns whether more are pending. */
    private boolean advance(Machine of, long dispatch) {
        boolean more = true;
        while (more && of.dispatches() < dispatch) {
            while (commandsMade < options.commands().size() && options.commands().get(commandsMade).dispatch() <= of.dispatches()) {
                command();
            }
            long until = dispatch;
            if (commandsMade < options.commands().size()) {
                until = Math.min(until, options.commands().get(commandsMade).dispatch());
            }
            more = of.run(until - of.dispatches());
        }
        return more;
    }

    private void command() {
        int before = machine.events();
        machine.apply(options.commands().get(commandsMade).action().spec());
        commandSizes[commandsMade] = machine.events() - before;
        commandEvents[commandsMade++] = before + 1;
    }

    /**
     * A run that shares the events up to {@code event} with this one (and any others of the same dispatch) and then goes on with an
     * action in between. It is ready to start; what is shared can be read at once.
     *
     * @throws IllegalArgumentException if there is no such event, or this run is not traced
     */
    public ScenarioRun branch(int event, Action action) {
        if (!options.traced() || event < 0 || event > log.size()) {
            throw new IllegalArgumentException("there is no event " + event + " to branch at; the run has " + log.size());
        }
        int last = endOfDispatch(event);
        RunOptions with = new RunOptions(options.scenario(), options.seed(), true, options.memoryBudget(), options.maxEvents(),
                options.commands().subList(0, commandsBefore(last)), options.listener(), options.locale());
        with = with.withCommand(new Command(log.event(last).dispatch(), action));
        boolean nothingShared = log.event(last).dispatch() == 0;
        return new ScenarioRun(spec, with, diagnostics, log, last, !nothingShared);
    }

    /**
     * Where this branch begins to differ from the run that it branched from, its own command left aside; empty where nothing does, or it
     * is no branch. The number of the event is that of the run; in the branch it is {@link #ownEvents} more.
     */
    public Optional<FirstDifference> divergence() {
        return trunk == null ? Optional.empty() : FirstDifference.ofBranch(trunk, log, branchPoint, ownEvents());
    }

    /** The last event that this branch shares with the run it branched from; -1 where it is no branch. */
    public int branchPoint() {
        return branchPoint;
    }

    /** How many events the command of this branch wrote: one, and one for each packet that was lost with a machine. 0 where it is no branch. */
    public int ownEvents() {
        return trunk == null || commandsMade < commandSizes.length ? 0 : commandSizes[commandSizes.length - 1];
    }

    /** The last event that the dispatch of {@code event} made, before any command that follows it. */
    private int endOfDispatch(int event) {
        TraceEvent cursor = log.event(event);
        long dispatch = cursor.dispatch();
        int last = event;
        while (last < log.size() && cursor.moveTo(last + 1).dispatch() == dispatch && !isCommand(last + 1)) {
            last++;
        }
        return last;
    }

    private boolean isCommand(int event) {
        for (int i = 0; i < commandsMade; i++) {
            if (commandEvents[i] == event) {
                return true;
            }
        }
        return false;
    }

    private int commandsBefore(int event) {
        int n = 0;
        while (n < commandsMade && commandEvents[n] <= event) {
            n++;
        }
        return n;
    }

    /**
     * The state after event {@code event}, or after line {@code line} of its burst, read from the arrays of an engine that is run
     * again and stopped there. What the history says must be equal; this is for who does not take that for granted.
     *
     * @param line 0 for the whole event
     */
    public StateReader stateFromEngine(int event, int line) {
        TraceEvent at = log.event(event);
        if (line < 0 || line > at.lineCount()) {
            throw new IndexOutOfBoundsException("line " + line + " of " + at.lineCount() + " of event " + event);
        }
        return EngineAt.state(spec, options.commands(), event, line == at.lineCount() ? 0 : line);
    }

    public End end() {
        return end;
    }

    /** A sentence on what kept the run from going on, where it ended with {@link End#NO_ROOM}; else null. */
    public String problem() {
        return problem;
    }

    public MachineSpec spec() {
        return spec;
    }

    public RunOptions options() {
        return options;
    }

    /** Id of the scenario. */
    public String scenario() {
        return spec.traffic().scenario();
    }

    public long seed() {
        return spec.traffic().seed();
    }

    /** What there is to say about the lab: warnings and hints. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Empty where the run is not traced. */
    public TraceLog log() {
        return log;
    }

    public StateHistory history() {
        return history;
    }

    public Explainer explainer() {
        return explainer;
    }

    /** Where the costs of this run come from. */
    public CostSources costs() {
        return new CostSources(spec.costs(), options.locale());
    }

    /**
     * Whom a walk through the run keeps to: a component of the machine with its parts, of a VM also its core.
     *
     * @param component by its path
     * @throws IllegalArgumentException if there is none with this path
     */
    public Subject subject(String component) {
        ComponentInfo info = log.schema().component(component);
        if (info == null) {
            throw new IllegalArgumentException("there is no component " + component);
        }
        return Subject.components(log.schema(), IntStream.concat(IntStream.of(info.id()), spec.vms().stream().filter(vm -> vm.id().equals(component))
                .mapToInt(vm -> log.schema().component(spec.cores().get(vm.core()).id()).id())).toArray());
    }

    /**
     * A condition on this run's events and states. May be asked for before it runs: it is checked against the machine.
     *
     * @throws ExpressionException if it cannot be understood or does not fit the machine
     */
    public Condition condition(String text) throws ExpressionException {
        return Condition.of(text, history, explainer::sentence, options.locale());
    }

    /** What the run came to. */
    public Summary summary() {
        return Summary.of(machine.summary(), spec.referenceMHz(), machine.schema(), machine.state());
    }

    /** What contradicts the invariants of the machine; empty where nothing does, and where the run was broken off within an event. */
    public List<String> violations() {
        return end == End.NO_ROOM ? List.of() : machine.violations();
    }

    /** SHA-256 over everything that happened, in names. */
    public String fingerprint() {
        return Fingerprint.of(log);
    }
}
