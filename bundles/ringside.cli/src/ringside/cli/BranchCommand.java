package ringside.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ringside.model.lab.Lab;
import ringside.scenario.Action;
import ringside.scenario.CommandList;
import ringside.scenario.LabProblemException;
import ringside.scenario.ScenarioRun;
import ringside.trace.io.FirstDifference;
import ringside.trace.time.Steps;

/** Does something to a run at an event, and says where the run first goes another way, and what both came to. */
@Command(name = "branch", description = "Change something in the middle of a run: print where it first goes another way, and what both runs came to.")
final class BranchCommand implements Callable<Integer> {
    @Mixin
    private LabArgument lab;
    @Mixin
    private LabArgument.OfRun which;
    @Option(names = "--at", required = true, paramLabel = "N", description = "After event N; 0 is before the first event.")
    private String at;
    @Option(names = "--do", required = true, paramLabel = "ACTION",
            description = "What: 'disable vm1.rule2', 'set host.copyTarget HOST_L1', 'drop p7'. Another attribute of the lab makes a second run from the beginning.")
    private String action;
    @Option(names = "--commands-out", paramLabel = "FILE", description = "Write the commands of the branch to a file, for --commands.")
    private String commandsOut;

    private final Console console;

    BranchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InputException {
        if (lab.file() == null) {
            throw new InputException("branch reads the lab twice; name a file, not -");
        }
        ScenarioRun run;
        ScenarioRun branch;
        int event;
        boolean live = Action.isLive(action);
        try {
            run = lab.run(lab.load(console), which, console);
            Moment moment = Moment.parse(at, run.log());
            if (moment.line() != 0) {
                throw new InputException("--at " + at + " is within a burst, which is one moment; write --at " + moment.event());
            }
            event = moment.event();
            branch = lab.make(live ? run.branch(event, parsed()) : structural(), console);
        } catch (LabProblemException e) {
            lab.tell(e.diagnostics(), console);
            return ExitStatus.PROBLEMS;
        }
        if (commandsOut != null) {
            if (!live) {
                throw new InputException("--commands-out: " + action + " is no command; give it as --set to run the lab so from the beginning");
            }
            OutputFile.write(OutputFile.path(commandsOut), to -> to.write(CommandList.text(branch.options().commands()).getBytes(StandardCharsets.UTF_8)));
        }
        Writer to = console.text();
        to.write("Run:    scenario " + run.scenario() + ", seed " + run.seed() + "\nBranch: " + (live ? "after event " + run.explainer().number(event) + ": " : "") + action
                + (live ? "" : ", which needs a run of its own from the beginning, with the same seed") + "\n\n");
        tell(run, branch, live ? branch.divergence() : FirstDifference.between(run.log(), branch.log()), live ? branch.ownEvents() : 0, to);
        to.write("\n" + String.format("%-36s %12s %12s%n", "", "run", "branch"));
        CompareCommand.packets(run.summary(), branch.summary(), run, to);
        to.flush();
        return ExitStatus.of(run, branch);
    }

    private Action parsed() throws InputException {
        try {
            return Action.parse(action);
        } catch (IllegalArgumentException e) {
            throw new InputException("--do: " + e.getMessage());
        }
    }

    /** A run of the lab with the attribute changed. */
    private ScenarioRun structural() throws InputException, LabProblemException {
        String[] words = action.strip().split("\\s+");
        if (words.length != 3) {
            throw new InputException("--do: \"" + action + "\" is not whole; write it like set vm1.rx.size 512");
        }
        Lab changed = lab.load(console);
        return lab.prepare(changed, which.but(null, List.of(words[1] + "=" + words[2])));
    }

    private static void tell(ScenarioRun run, ScenarioRun branch, Optional<FirstDifference> difference, int inserted, Writer to) throws IOException {
        if (difference.isEmpty()) {
            to.write("Nothing else differs.\n");
            return;
        }
        FirstDifference first = difference.get();
        int step = new Steps(run.log(), 1).ordinal(Math.min(first.event(), run.log().size()));
        to.write("First difference: step " + run.explainer().number(step) + ", " + first.description() + "\n");
        if (!first.element().isEmpty()) {
            to.write("  element: " + first.element() + "\n");
        }
        if (first.event() > 0 && first.event() <= run.log().size()) {
            to.write("  run:     " + run.explainer().sentence(first.event()) + "\n");
        }
        if (first.event() > 0 && first.event() + inserted <= branch.log().size()) {
            to.write("  branch:  " + branch.explainer().sentence(first.event() + inserted) + "\n");
        }
    }
}
