package ringside.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ringside.cli.FingerprintFile.Expected;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.scenario.LabProblemException;
import ringside.scenario.ScenarioRun;

/** Prints the fingerprints of a lab's runs and compares them with the file beside it. */
@Command(name = "fingerprint", description = {"Print the fingerprint of each scenario's run and compare it with fingerprint.txt beside the lab (x.fingerprint.txt beside x.ringside).",
        "Status 1 where one differs; the first differing event is named."})
final class FingerprintCommand implements Callable<Integer> {
    @Mixin
    private LabArgument lab;
    @Option(names = "--update", description = "Write that file anew.")
    private boolean update;

    private final Console console;

    FingerprintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InputException {
        Lab of = lab.load(console);
        List<ScenarioRun> runs = new ArrayList<>();
        for (String scenario : of.getScenarios().stream().map(Element::getId).toList()) {
            LabArgument.OfRun which = new LabArgument.OfRun();
            which.scenario = scenario;
            try {
                runs.add(lab.run(of, which, console));
            } catch (LabProblemException e) {
                lab.tell(e.diagnostics(), console);
                return ExitStatus.PROBLEMS;
            }
        }
        if (update && lab.file() == null) {
            throw new InputException("there is no folder to write to beside standard input; name the lab's file");
        }
        FingerprintFile file = lab.file() == null ? null : known();
        for (ScenarioRun run : runs) {
            if (ExitStatus.of(run) != ExitStatus.OK) {
                return ExitStatus.of(run);
            }
        }
        boolean same = true;
        Writer to = console.text();
        for (ScenarioRun run : runs) {
            same &= print(run, file, to);
        }
        if (update) {
            file.write(runs);
            to.write(file.file() + " is written\n");
        }
        to.flush();
        return same || update ? ExitStatus.OK : ExitStatus.PROBLEMS;
    }

    /** What the file says; with --update a damaged one is as good as none. */
    private FingerprintFile known() throws InputException {
        try {
            return FingerprintFile.beside(lab.file());
        } catch (InputException e) {
            if (update) {
                return FingerprintFile.none(lab.file());
            }
            throw e;
        }
    }

    private boolean print(ScenarioRun run, FingerprintFile file, Writer to) throws IOException {
        String scenario = run.scenario();
        Expected expected = file == null ? null : file.expected(scenario);
        String fingerprint = run.fingerprint();
        boolean same = expected == null || expected.trace().equals(fingerprint);
        to.write(scenario + " " + fingerprint + (file == null ? "" : expected == null ? " new" : same ? " as expected" : " differs") + "\n");
        if (!same) {
            int first = FingerprintFile.firstDifference(expected, run);
            to.write("  first difference: " + (first < 0 ? "beyond the events that the file keeps marks of" : place(first, run)) + "\n");
        }
        return same;
    }

    private static String place(int first, ScenarioRun run) {
        return first == 0 ? "the initial state"
                : first > run.log().size() ? "event " + first + " is missing"
                        : "event " + first + ", cycle " + run.log().event(first).tick() + ": " + run.explainer().sentence(first);
    }
}
