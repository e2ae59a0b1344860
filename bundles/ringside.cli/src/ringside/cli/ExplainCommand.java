package ringside.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ringside.scenario.LabProblemException;
import ringside.scenario.ScenarioRun;
import ringside.scenario.explain.Explainer;
import ringside.scenario.explain.Explanation;
import ringside.scenario.explain.RulesRead;
import ringside.scenario.provenance.CostExplanation;
import ringside.scenario.provenance.CostSources;
import ringside.trace.Chapter;
import ringside.trace.TraceEvent;

/** Says everything there is to say about one step: what, why, what it cost, what led to it and what follows. */
@Command(name = "explain", description = "Explain an event, or a line of its burst: what, why, its cost as a sum, and the chain of causes.")
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    private LabArgument lab;
    @Mixin
    private LabArgument.OfRun which;
    @Option(names = "--at", required = true, paramLabel = "N[.k]", description = "Event N, or line k of its burst.")
    private String at;

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InputException {
        ScenarioRun run;
        try {
            run = lab.run(lab.load(console), which, console);
        } catch (LabProblemException e) {
            lab.tell(e.diagnostics(), console);
            return ExitStatus.PROBLEMS;
        }
        Moment moment = Moment.parse(at, run.log());
        if (moment.event() == 0) {
            throw new InputException("before event 1 nothing has happened; explain an event from 1 to " + run.log().size());
        }
        Writer to = console.text();
        explain(run, moment, to);
        to.flush();
        return ExitStatus.OK;
    }

    private static void explain(ScenarioRun run, Moment moment, Writer to) throws IOException {
        Explainer explainer = run.explainer();
        TraceEvent event = run.log().event(moment.event());
        Explanation what = explainer.explain(moment.event(), moment.line());
        to.write("Event " + explainer.number(moment.event()) + " of " + explainer.number(run.log().size())
                + (moment.line() == 0 ? "" : ", line " + moment.line() + " of " + event.lineCount())
                + (event.chapter() == Chapter.NONE ? "" : ", " + event.chapter().label()) + ", cycle " + explainer.number(event.tick()) + "\n" + what.sentence() + "\n");
        if (!what.because().isEmpty()) {
            to.write("because " + what.because() + "\n");
        }
        to.write("\n" + what.detail() + "\n\n");
        if (moment.line() == 0) {
            rules(explainer, moment.event(), to);
        }
        cost(run, event, moment.line(), to);
        if (!what.next().isEmpty()) {
            to.write("Next: " + what.next() + (what.nextLine() > 0 ? "" : " (event " + explainer.number(what.nextEvent()) + ")") + "\n");
        }
        causes(explainer, moment.event(), to);
    }

    private static void rules(Explainer explainer, int event, Writer to) throws IOException {
        RulesRead read = explainer.rules(event).orElse(null);
        if (read == null) {
            return;
        }
        RulesCommand.write(read, to);
        to.write("\n");
    }

    private static void cost(ScenarioRun run, TraceEvent event, int line, Writer to) throws IOException {
        CostSources sources = run.costs();
        CostExplanation cost = line == 0 ? CostExplanation.of(event, sources) : CostExplanation.of(event, line, sources);
        if (cost.terms().isEmpty()) {
            to.write("Cost: nothing\n");
            return;
        }
        to.write("Cost: " + cost.sum() + " cycles" + (event.core().id() == 0 ? ", paid by no core" : ", paid by " + event.core().label()) + "\n");
        for (CostExplanation.Term term : cost.terms()) {
            to.write("  " + term.expression() + "  " + term.what() + "  [" + term.provenance().label() + "] " + sources.of(term.cost()).source() + "\n");
        }
    }

    private static void causes(Explainer explainer, int event, Writer to) throws IOException {
        List<Integer> causes = explainer.causes(event);
        if (causes.isEmpty()) {
            return;
        }
        to.write("\nWhat led here:\n");
        for (int cause : causes) {
            to.write(String.format("%6s", explainer.number(cause)) + "  " + explainer.sentence(cause) + "\n");
        }
    }
}
