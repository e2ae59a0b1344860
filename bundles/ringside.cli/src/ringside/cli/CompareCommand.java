package ringside.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ringside.scenario.LabProblemException;
import ringside.scenario.ScenarioRun;
import ringside.scenario.Summary;
import ringside.scenario.provenance.ChargeComparison;
import ringside.scenario.provenance.ChargeComparison.ByCost;
import ringside.scenario.provenance.CostExplanation;
import ringside.trace.TraceEvent;

/** Runs a lab twice and lists, charge by charge, the steps that do not cost the same. */
@Command(name = "compare", description = "Run a lab twice, the second time with another scenario or other settings: list the steps that cost something else.")
final class CompareCommand implements Callable<Integer> {
    @Mixin
    private LabArgument lab;
    @Mixin
    private LabArgument.OfRun which;
    @Option(names = "--with", paramLabel = "ID", description = "Id of the second run's scenario; the same as the first one's unless given.")
    private String with;
    @Option(names = "--with-set", paramLabel = "ELEMENT.ATTRIBUTE=VALUE", description = "As --set, for the second run only. May be given more than once.")
    private List<String> withSet = List.of();

    private final Console console;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InputException {
        if (with == null && withSet.isEmpty()) {
            throw new InputException("say what is different in the second run: --with SCENARIO or --with-set host.copyTarget=HOST_L1");
        }
        if (lab.file() == null) {
            throw new InputException("compare reads the lab twice; name a file, not -");
        }
        ScenarioRun first;
        ScenarioRun second;
        try {
            first = lab.run(lab.load(console), which, console);
            second = lab.run(lab.load(console), which.but(with, withSet), console);
        } catch (LabProblemException e) {
            lab.tell(e.diagnostics(), console);
            return ExitStatus.PROBLEMS;
        }
        Writer to = console.text();
        to.write("First:  " + name(first, which.set) + "\nSecond: " + name(second, which.but(with, withSet).set) + "\n\n");
        steps(ChargeComparison.of(first, second), first, second, to);
        to.write("\n");
        packets(first.summary(), second.summary(), first, to);
        to.flush();
        return ExitStatus.of(first, second);
    }

    /** The scenario and what is set; of two settings of the same attribute the second counts. */
    private static String name(ScenarioRun run, List<String> settings) {
        Map<String, String> last = new LinkedHashMap<>();
        for (String setting : settings) {
            last.put(setting.substring(0, setting.indexOf('=')), setting);
        }
        return "scenario " + run.scenario() + (last.isEmpty() ? "" : ", " + String.join(", ", last.values()));
    }

    private static void steps(ChargeComparison of, ScenarioRun first, ScenarioRun second, Writer to) throws IOException {
        to.write(row("packet  step", "first", "second", "difference", "") + "\n");
        for (ChargeComparison.Step step : of.steps()) {
            ScenarioRun named = step.first() == 0 ? second : first;
            TraceEvent event = named.log().event(step.first() == 0 ? step.second() : step.first());
            String packet = event.packet() == 0 ? "-" : named.explainer().packet(event.number());
            to.write(row(String.format("%-6s  %s", packet, event.kind().label()), step.first() == 0 ? "-" : cycles(first, step.firstCycles()),
                    step.second() == 0 ? "-" : cycles(first, step.secondCycles()), difference(first, step.secondCycles() - step.firstCycles()),
                    step.first() == 0 || step.second() == 0 ? "only in the " + (step.first() == 0 ? "second" : "first") : "") + "\n");
            for (ByCost cost : step.costs()) {
                to.write(charge(cost, sum(first, step.first(), cost), sum(second, step.second(), cost), first) + "\n");
            }
        }
        to.write(row("all steps of cores", cycles(first, of.first()), cycles(first, of.second()), difference(first, of.second() - of.first()), "") + "\n");
        for (ByCost cost : of.costs()) {
            to.write(charge(cost, times(cost.firstCount()), times(cost.secondCount()), first) + "\n");
        }
    }

    private static String times(long n) {
        return n + (n == 1 ? " time" : " times");
    }

    /** How the cycles of one cost come about in an event: {@code 50 + 3 × 12.5}. */
    private static String sum(ScenarioRun run, int event, ByCost of) {
        return event == 0 ? "-" : CostExplanation.of(run.log().event(event), run.costs()).terms().stream().filter(t -> t.cost().equals(of.cost()))
                .map(CostExplanation.Term::expression).findFirst().orElse("-");
    }

    private static String charge(ByCost cost, String first, String second, ScenarioRun run) {
        return row("          " + run.costs().of(cost.cost()).what(), cycles(run, cost.first()), cycles(run, cost.second()),
                difference(run, cost.second() - cost.first()), first + " / " + second);
    }

    private static String row(String what, String first, String second, String difference, String more) {
        return String.format("%-36s %12s %12s %12s  %s", what, first, second, difference, more).stripTrailing();
    }

    private static String cycles(ScenarioRun run, long thousandths) {
        return run.explainer().cycles(thousandths);
    }

    private static String difference(ScenarioRun run, long thousandths) {
        return thousandths == 0 ? "0" : (thousandths > 0 ? "+" : "-") + cycles(run, Math.abs(thousandths));
    }

    /** What two runs came to, side by side. */
    static void packets(Summary a, Summary b, ScenarioRun run, Writer to) throws IOException {
        to.write(row("packets delivered", number(run, a.delivered()), number(run, b.delivered()), "", "") + "\n");
        to.write(row("packets dropped", number(run, a.droppedInAll()), number(run, b.droppedInAll()), "", "") + "\n");
        to.write(row("interrupts", number(run, a.interrupts()), number(run, b.interrupts()), "", "") + "\n");
        for (int i = 0; i < Math.min(a.caches().size(), b.caches().size()); i++) {
            Summary.Cache x = a.caches().get(i);
            Summary.Cache y = b.caches().get(i);
            if (x.accesses() + y.accesses() == 0) {
                continue;
            }
            to.write(row(x.path() + " hits", number(run, x.hits()), number(run, y.hits()), "", "") + "\n");
            to.write(row(x.path() + " misses", number(run, x.misses()), number(run, y.misses()), "", "") + "\n");
            to.write(row(x.path() + " forwards", number(run, x.forwards()), number(run, y.forwards()), "", "") + "\n");
        }
    }

    private static String number(ScenarioRun run, long value) {
        return run.explainer().number(value);
    }
}
