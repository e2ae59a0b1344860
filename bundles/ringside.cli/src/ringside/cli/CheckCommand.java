package ringside.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import ringside.scenario.Diagnostic;
import ringside.scenario.ScenarioCompiler;
import ringside.scenario.Severity;

/** Prints what is wrong with a lab, in all its scenarios. */
@Command(name = "check", description = "Print the problems of a lab, a line each, with what would remove them.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private LabArgument lab;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InputException {
        List<Diagnostic> found = ScenarioCompiler.check(lab.load(console), Locale.ENGLISH);
        Writer to = console.text();
        for (Diagnostic d : found) {
            to.write(lab.line(d) + "\n");
        }
        if (found.isEmpty()) {
            to.write("no problems\n");
        }
        to.flush();
        return found.stream().anyMatch(d -> d.severity() == Severity.ERROR) ? ExitStatus.PROBLEMS : ExitStatus.OK;
    }
}
