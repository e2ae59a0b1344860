package ringside.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ringside.model.lab.Lab;
import ringside.scenario.LabProblemException;
import ringside.scenario.ScenarioRun;
import ringside.scenario.export.RunJson;
import ringside.scenario.export.RunTable;
import ringside.scenario.export.RunText;
import ringside.scenario.expression.Condition;
import ringside.scenario.expression.ExpressionException;

/** Runs a lab and prints its steps and what it came to. */
@Command(name = "run", description = "Run a lab: print each step as a sentence, then the summary.")
final class RunCommand implements Callable<Integer> {
    /** How the run is written. */
    enum Format {
        text, json, csv
    }

    @Mixin
    private LabArgument lab;
    @Mixin
    private LabArgument.OfRun which;
    @Option(names = "--format", paramLabel = "FORMAT", description = "text (unless given), json (all in one object) or csv (one row an event).")
    private Format format = Format.text;
    @Option(names = "--no-events", description = "Leave the steps out and print the summary only.")
    private boolean noEvents;
    @Option(names = "--filter", paramLabel = "EXPRESSION",
            description = "Print only the events for which the expression holds, as in 'kind == EVICT && level == LLC'.")
    private String filter;
    @Option(names = "--until", paramLabel = "WHAT",
            description = "Print the events up to the first at which a run with this breakpoint stops: an element as 'vm1.rx[3]', or a condition as 'llc.misses > 10'.")
    private String until;
    @Option(names = "--out", paramLabel = "FILE", description = "Write to a file, which is replaced as a whole, instead of standard output.")
    private String out;

    private final Console console;

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InputException, LabProblemException {
        if (noEvents && format == Format.csv) {
            throw new InputException("csv holds nothing but events; leave --no-events out, or use another --format");
        }
        if (noEvents && filter != null) {
            throw new InputException("--filter chooses events and --no-events leaves them all out; give one of them");
        }
        if (until != null && noEvents) {
            throw new InputException("--until says how far events are printed and --no-events leaves them all out; give one of them");
        }
        if (out != null && lab.file() != null && LabArgument.same(OutputFile.path(out), lab.file())) {
            throw new InputException("--out " + out + " is the lab itself; name another file");
        }
        Lab of = lab.load(console);
        ScenarioRun run;
        Condition wanted;
        try {
            run = lab.prepare(of, which);
            wanted = filter == null ? null : run.condition(filter);
            lab.make(run, console);
        } catch (ExpressionException e) {
            throw new InputException("--filter: " + e.getMessage());
        } catch (LabProblemException e) {
            lab.tell(e.diagnostics(), console);
            return ExitStatus.PROBLEMS;
        }
        String title = lab.title(of);
        int last = run.log().size();
        if (until != null) {
            last = BreakpointsCommand.stops(List.of(BreakpointsCommand.parse(until, "--until", run)), run).next(0, last);
            if (last == 0) {
                throw new InputException("--until: the run never stops at " + until);
            }
        }
        int[] events = wanted == null ? IntStream.rangeClosed(1, last).toArray() : wanted.filter(1, last);
        if (out == null) {
            write(run, title, events, console.out());
        } else {
            OutputFile.write(OutputFile.path(out), to -> write(run, title, events, to));
        }
        return ExitStatus.of(run);
    }

    private void write(ScenarioRun run, String title, int[] events, OutputStream to) throws IOException {
        if (format == Format.json) {
            new RunJson(run, title).write(to, noEvents ? null : events);
            to.flush();
            return;
        }
        Writer text = Console.text(to);
        if (format == Format.csv) {
            RunTable.write(run, events, text);
        } else {
            RunText words = new RunText(run);
            words.head(text, title);
            if (!noEvents) {
                if (filter == null && until == null) {
                    words.steps(text);
                } else if (filter == null) {
                    words.stepsTo(text, events.length);
                } else {
                    words.rows(text, events);
                }
                text.write('\n');
            }
            words.summary(text);
        }
        text.flush();
    }
}
