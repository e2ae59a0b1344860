package ringside.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ringside.model.lab.Lab;
import ringside.scenario.LabProblemException;
import ringside.scenario.ScenarioRun;
import ringside.scenario.export.RunJson;
import ringside.trace.StateReader;
import ringside.trace.io.StateText;

/** Prints every field of the machine's state at a moment of a run. */
@Command(name = "state", description = "Print the state of the machine after an event, or after a line of its burst.")
final class StateCommand implements Callable<Integer> {
    /** How the state is written. */
    enum Format {
        text, json
    }

    /** Where the state is read. */
    enum Source {
        trace, engine
    }

    @Mixin
    private LabArgument lab;
    @Mixin
    private LabArgument.OfRun which;
    @Option(names = "--at", required = true, paramLabel = "N[.k]", description = "After event N, or after line k of its burst; 0 is before the first event.")
    private String at;
    @Option(names = "--format", paramLabel = "FORMAT", description = "text (unless given) or json.")
    private Format format = Format.text;
    @Option(names = "--from", paramLabel = "SOURCE",
            description = "trace (unless given): rebuilt from the trace; engine: the run is made again, stopped there, and the components' own arrays are read.")
    private Source from = Source.trace;

    private final Console console;

    StateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InputException {
        Lab of = lab.load(console);
        ScenarioRun run;
        try {
            run = lab.run(of, which, console);
        } catch (LabProblemException e) {
            lab.tell(e.diagnostics(), console);
            return ExitStatus.PROBLEMS;
        }
        Moment moment = Moment.parse(at, run.log());
        StateReader state = from == Source.engine ? run.stateFromEngine(moment.event(), moment.line())
                : run.history().at(moment.event(), moment.line());
        if (format == Format.json) {
            new RunJson(run, lab.title(of)).writeState(console.out(), moment.event(), moment.line(), state);
            console.out().flush();
        } else {
            Writer to = console.text();
            to.write(StateText.text(run.log().schema(), state));
            to.flush();
        }
        return ExitStatus.of(run);
    }
}
