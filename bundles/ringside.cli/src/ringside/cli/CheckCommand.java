package ringside.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ringside.model.lab.Lab;
import ringside.scenario.Diagnostic;
import ringside.scenario.ScenarioCompiler;
import ringside.scenario.Severity;
import ringside.scenario.export.ProblemsJson;

/** Prints what is wrong with a lab, in all its scenarios. */
@Command(name = "check", description = "Print the problems of a lab, a line each, with what would remove them.")
final class CheckCommand implements Callable<Integer> {
    /** How the problems are written. */
    enum Format {
        text, json
    }

    private static final int WIDTH = 100;
    private static final String INDENT = "    ";

    @Mixin
    private LabArgument lab;
    @Option(names = "--explain", description = "Below each problem, say why it matters.")
    private boolean explain;
    @Option(names = "--format", paramLabel = "FORMAT", description = "text (unless given) or json, which holds the explanations, too.")
    private Format format = Format.text;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InputException {
        Lab of = lab.load(console);
        List<Diagnostic> found = ScenarioCompiler.check(of, Locale.ENGLISH);
        if (format == Format.json) {
            ProblemsJson.write(lab.title(of), found, console.out());
            console.out().flush();
        } else {
            write(found, console.text());
        }
        return found.stream().anyMatch(d -> d.severity() == Severity.ERROR) ? ExitStatus.PROBLEMS : ExitStatus.OK;
    }

    private void write(List<Diagnostic> found, Writer to) throws IOException, InputException {
        for (Diagnostic d : found) {
            to.write(lab.line(d) + "\n");
            if (explain) {
                to.write(paragraph(d.why()));
            }
        }
        if (found.isEmpty()) {
            to.write("no problems\n");
        }
        to.flush();
    }

    /** Lines of at most 100 characters, indented. */
    private static String paragraph(String words) {
        StringBuilder all = new StringBuilder();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && INDENT.length() + line.length() + 1 + word.length() > WIDTH) {
                all.append(INDENT).append(line).append('\n');
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        return all.append(INDENT).append(line).append('\n').toString();
    }
}
