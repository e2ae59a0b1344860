package ringside.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ringside.model.LabFiles;
import ringside.model.LabLoadException;
import ringside.model.LabSetting;
import ringside.model.lab.Lab;
import ringside.scenario.Command;
import ringside.scenario.CommandList;
import ringside.scenario.Diagnostic;
import ringside.scenario.LabProblemException;
import ringside.scenario.RunOptions;
import ringside.scenario.ScenarioRun;
import ringside.scenario.Severity;
import ringside.scenario.rules.Rules;

/** The lab that a command is about, and which of its runs. */
final class LabArgument {
    @Parameters(index = "0", paramLabel = "LAB", description = "A .ringside file, a folder with a lab.ringside, or - for standard input.")
    String lab;

    /** The lab and, for most commands, the run of it. */
    static final class OfRun {
        @Option(names = "--scenario", paramLabel = "ID", description = "Id of the scenario; the lab's first one unless given.")
        String scenario;

        @Option(names = "--seed", paramLabel = "N", description = "Seed of all random streams; the scenario's own unless given.")
        Long seed;

        @Option(names = "--set", paramLabel = "ELEMENT.ATTRIBUTE=VALUE",
                description = "Run the lab with one attribute changed, as in host.copyTarget=HOST_L1. May be given more than once.")
        List<String> set = List.of();

        @Option(names = "--commands", paramLabel = "FILE", description = "What a user did to the run: a list of commands, as branch --commands-out writes it.")
        String commands;

        @Option(names = "--max-events", paramLabel = "N", description = "Stop the run after N events; 3000000 unless given, at most 2146435071.")
        int maxEvents = RunOptions.DEFAULT_MAX_EVENTS;

        /** The same with another scenario, where one is given, and further settings. */
        OfRun but(String otherScenario, List<String> settings) {
            OfRun other = new OfRun();
            other.scenario = otherScenario == null ? scenario : otherScenario;
            other.seed = seed;
            other.commands = commands;
            other.maxEvents = maxEvents;
            other.set = java.util.stream.Stream.concat(set.stream(), settings.stream()).toList();
            return other;
        }

        RunOptions options() throws InputException {
            if (maxEvents < 1 || maxEvents > RunOptions.MOST_EVENTS) {
                throw new InputException("--max-events " + maxEvents + " is not between 1 and " + RunOptions.MOST_EVENTS);
            }
            RunOptions options = RunOptions.DEFAULT.withScenario(scenario).withMaxEvents(maxEvents);
            return seed == null ? options : options.withSeed(seed);
        }
    }

    private static final String STANDARD_INPUT = "-";

    /** The file, or null for standard input. */
    Path file() throws InputException {
        if (lab.equals(STANDARD_INPUT)) {
            return null;
        }
        try {
            Path path = Path.of(lab);
            if (!Files.isDirectory(path)) {
                return path;
            }
            Path inside = path.resolve("lab." + LabFiles.EXTENSION);
            if (!Files.isRegularFile(inside)) {
                throw new InputException(lab + " is a folder without a lab." + LabFiles.EXTENSION + "; name a lab file");
            }
            return inside;
        } catch (InvalidPathException e) {
            throw new InputException("\"" + lab + "\" cannot be the name of a file");
        }
    }

    /** What messages call the lab. */
    private String name() throws InputException {
        return file() == null ? "standard input" : file().toString();
    }

    /** Reads the lab and holds it to the stated limits. */
    Lab load(Console console) throws InputException {
        Lab read;
        try {
            read = file() == null ? LabFiles.load(console.in(), name()) : LabFiles.load(file());
        } catch (LabLoadException e) {
            String place = e.line() == 0 ? name() : name() + ", line " + e.line() + ", column " + e.column();
            throw new InputException(place + ": " + e.problem());
        }
        for (Diagnostic d : Rules.overLimit(read, Locale.ENGLISH)) {
            throw new InputException(name() + ": " + d.message());
        }
        return read;
    }

    /** The lab's title, else the name of its file: what outputs call it. */
    String title(Lab of) throws InputException {
        if (of.getTitle() != null && !of.getTitle().isBlank()) {
            return of.getTitle();
        }
        return file() == null ? "standard input" : file().getFileName().toString();
    }

    /** A run of the lab, made. */
    ScenarioRun run(Lab of, OfRun which, Console console) throws InputException, LabProblemException {
        return make(prepare(of, which), console);
    }

    /** A run of the lab, ready to start. */
    ScenarioRun prepare(Lab of, OfRun which) throws InputException, LabProblemException {
        try {
            for (String setting : which.set) {
                LabSetting.parse(setting).apply(of);
            }
            RunOptions options = which.options();
            if (which.commands != null) {
                options = options.withCommands(commands(which.commands, of, options));
            }
            return ScenarioRun.of(of, options);
        } catch (IllegalArgumentException e) {
            throw new InputException(name() + ": " + e.getMessage());
        }
    }

    private static List<Command> commands(String file, Lab of, RunOptions options) throws InputException, LabProblemException {
        try {
            return CommandList.resolve(CommandList.parse(Files.readString(Path.of(file))), of, options);
        } catch (IllegalArgumentException e) {
            throw new InputException(file + ": " + e.getMessage());
        } catch (IOException e) {
            throw new InputException(file + " cannot be read: it is not there, is a folder, or is no text");
        }
    }

    /** Makes a run. What is noteworthy about it goes to standard error, a line each. */
    ScenarioRun make(ScenarioRun run, Console console) throws InputException {
        try {
            run.run();
        } catch (IllegalArgumentException e) {
            if (run.options().commands().isEmpty()) {
                throw e;
            }
            throw new InputException("a command cannot be done: " + e.getMessage());
        }
        if (run.end() == ScenarioRun.End.TOO_MANY_EVENTS) {
            console.problem(name() + ": stopped after " + run.log().size() + " events; allow more (--max-events), set an end (maxNanos) or send fewer packets");
        }
        if (run.end() == ScenarioRun.End.NO_ROOM) {
            console.problem(name() + ": stopped after " + run.log().size() + " events. " + run.problem());
        }
        run.violations().forEach(wrong -> console.problem("the run contradicts an invariant: " + wrong));
        return run;
    }

    /** One problem a line, as compilers write them. */
    String line(Diagnostic d) throws InputException {
        String fix = d.fixes().isEmpty() ? "" : " (" + String.join("; or: ", d.fixes().stream().map(Object::toString).toList()) + ")";
        return name() + ": " + d.severity().name().toLowerCase(Locale.ROOT) + ": " + (d.elementId().isEmpty() ? "" : d.elementId() + ": ") + d.message() + fix;
    }

    /** Says on standard error why a lab cannot be run. */
    void tell(List<Diagnostic> diagnostics, Console console) throws InputException {
        for (Diagnostic d : diagnostics) {
            if (d.severity() == Severity.ERROR) {
                console.err().println(line(d));
            }
        }
    }

    /** Whether two paths lead to the same file. */
    static boolean same(Path a, Path b) {
        try {
            return Files.exists(a) && Files.exists(b) && Files.isSameFile(a, b);
        } catch (IOException e) {
            return false;
        }
    }
}
