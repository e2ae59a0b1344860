package ringside.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ringside.scenario.LabProblemException;
import ringside.scenario.ScenarioRun;
import ringside.scenario.marks.Breakpoint;
import ringside.scenario.marks.MarksFile;
import ringside.scenario.marks.Stops;

/** Lists the breakpoints beside a lab and where each stops its run; sets, switches and removes them. */
@Command(name = "breakpoints", description = "List the breakpoints beside a lab and the events at which each stops its run; set, switch or remove one.")
final class BreakpointsCommand implements Callable<Integer> {
    private static final int SHOWN = 8;

    @Mixin
    private LabArgument lab;
    @Mixin
    private LabArgument.OfRun which;
    @Option(names = "--add", paramLabel = "WHAT", description = "Set one: an element as host.classifier or 'vm1.rx[3]', or a condition as 'llc.misses > 10'.")
    private String add;
    @Option(names = "--remove", paramLabel = "K", description = "Remove the one with number K of the list.")
    private String remove;
    @Option(names = "--on", paramLabel = "K", description = "Switch one on.")
    private String on;
    @Option(names = "--off", paramLabel = "K", description = "Switch one off; it is kept and stops nothing.")
    private String off;

    private final Console console;

    BreakpointsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InputException {
        KeptBeside<Breakpoint> kept = new KeptBeside<>(MarksFile.BREAKPOINTS, lab);
        List<Breakpoint> all = new ArrayList<>(kept.read());
        List<Breakpoint> before = List.copyOf(all);
        ScenarioRun run;
        try {
            run = lab.run(lab.load(console), which, console);
        } catch (LabProblemException e) {
            lab.tell(e.diagnostics(), console);
            return ExitStatus.PROBLEMS;
        }
        if (on != null) {
            int k = number(on, "--on", before);
            all.set(k, all.get(k).enabled(true));
        }
        if (off != null) {
            int k = number(off, "--off", before);
            all.set(k, all.get(k).enabled(false));
        }
        if (remove != null) {
            all.remove(number(remove, "--remove", before));
        }
        if (add != null) {
            Breakpoint added = parse(add, "--add", run);
            if (!all.contains(added)) {
                all.add(added);
            }
        }
        if (!all.equals(before)) {
            kept.write(all);
        }
        Writer to = console.text();
        tell(run, all, to);
        to.flush();
        return ExitStatus.OK;
    }

    /** The breakpoint that a text means, held against the run. */
    static Breakpoint parse(String text, String option, ScenarioRun run) throws InputException {
        try {
            Breakpoint meant = Breakpoint.of(text, run.log().schema());
            String problem = stops(List.of(meant), run).problem(0);
            if (!problem.isEmpty()) {
                throw new InputException(option + ": " + problem);
            }
            return meant;
        } catch (IllegalArgumentException e) {
            throw new InputException(option + ": " + e.getMessage());
        }
    }

    static Stops stops(List<Breakpoint> all, ScenarioRun run) {
        return new Stops(all, run.history(), run.explainer()::sentence);
    }

    private static int number(String text, String option, List<Breakpoint> all) throws InputException {
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > all.size()) {
            throw new InputException(option + " " + text + ": there is no such breakpoint; "
                    + (all.isEmpty() ? "the list is empty" : "the list has 1 to " + all.size()));
        }
        return Integer.parseInt(text) - 1;
    }

    private static void tell(ScenarioRun run, List<Breakpoint> all, Writer to) throws IOException {
        if (all.isEmpty()) {
            to.write("No breakpoints.\n");
        }
        Stops stops = stops(all, run);
        for (int k = 0; k < all.size(); k++) {
            Breakpoint one = all.get(k);
            to.write(String.format("%4d  %-3s  ", k + 1, one.enabled() ? "on" : "off") + (one.isPlace() ? "at " : "when ") + one.text(run.log().schema()) + "\n");
            to.write(" ".repeat(11) + (!stops.problem(k).isEmpty() ? "stops nothing: " + stops.problem(k) : one.enabled() ? events(stops, k, run) : "stops nothing while it is off") + "\n");
        }
    }

    private static String events(Stops stops, int k, ScenarioRun run) {
        StringBuilder words = new StringBuilder();
        int count = 0;
        for (int event = stops.next(k, 0, run.log().size()); event > 0; event = stops.next(k, event, run.log().size())) {
            if (count++ < SHOWN) {
                words.append(count == 1 ? "" : ", ").append(run.explainer().number(event));
            }
        }
        return count == 0 ? "does not come up in this run" : "stops at event " + words + (count > SHOWN ? ", ... " + run.explainer().number(count) + " in all" : "");
    }
}
