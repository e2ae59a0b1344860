package ringside.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * {@code ringside COMMAND …}: picks the command, runs it, and turns whatever goes wrong into one line on standard error and a
 * status, see {@link ExitStatus}.
 */
@Command(name = "ringside", description = "The packet path of a virtualised server, step by step.", synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Exit status: 0 all is well, 1 the lab has problems, 2 bad input or usage, or no room for a trace."})
public final class Main {
    private static final Map<String, Function<Console, Callable<Integer>>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("run", RunCommand::new);
        COMMANDS.put("check", CheckCommand::new);
        COMMANDS.put("state", StateCommand::new);
        COMMANDS.put("explain", ExplainCommand::new);
        COMMANDS.put("rules", RulesCommand::new);
        COMMANDS.put("why", WhyCommand::new);
        COMMANDS.put("compare", CompareCommand::new);
        COMMANDS.put("export", ExportCommand::new);
        COMMANDS.put("branch", BranchCommand::new);
        COMMANDS.put("bookmarks", BookmarksCommand::new);
        COMMANDS.put("breakpoints", BreakpointsCommand::new);
        COMMANDS.put("fingerprint", FingerprintCommand::new);
    }

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = CommandLine.ScopeType.INHERIT, description = "Print this page.")
    private boolean help;

    private Main() {
    }

    public static void main(String[] args) {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(args, System.in, out, err));
    }

    /** Runs a command as {@link #main} does, between the given streams; returns its status. */
    public static int run(String[] args, InputStream in, OutputStream out, PrintStream err) {
        Console console = new Console(in, out, err);
        CommandLine line = commandLine(args, console);
        line.setOut(console.printer(out));
        line.setErr(new java.io.PrintWriter(err, true));
        line.setParameterExceptionHandler((e, a) -> usage(e, console));
        line.setExecutionExceptionHandler((e, l, r) -> failed(e, console));
        int status = args.length == 0 ? usage(new ParameterException(line, "name a command"), console) : line.execute(args);
        if (status != ExitStatus.OK) {
            return status;
        }
        line.getOut().flush();
        try {
            out.flush();
            return status;
        } catch (IOException e) {
            return failed(e, console);
        }
    }

    /** Commands are made only where they are wanted: the one that is asked for, or all of them for help and for a wrong name. */
    private static CommandLine commandLine(String[] args, Console console) {
        CommandLine line = new CommandLine(new Main());
        Function<Console, Callable<Integer>> wanted = args.length == 0 ? null : COMMANDS.get(args[0]);
        if (wanted != null) {
            line.addSubcommand(args[0], wanted.apply(console));
        } else {
            COMMANDS.forEach((name, make) -> line.addSubcommand(name, make.apply(console)));
        }
        return line;
    }

    private static int usage(ParameterException e, Console console) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        boolean oneTooMany = e instanceof UnmatchedArgumentException u && u.getUnmatched().stream().noneMatch(a -> a.startsWith("-"))
                && e.getCommandLine().getParent() != null;
        String what = oneTooMany ? "one lab at a time; \"" + ((UnmatchedArgumentException) e).getUnmatched().get(0) + "\" is too many" : e.getMessage();
        console.problem(what + "; see " + command + " --help");
        return ExitStatus.BAD_INPUT;
    }

    private static int failed(Exception e, Console console) {
        if (e instanceof InputException) {
            console.problem(e.getMessage());
            return ExitStatus.BAD_INPUT;
        }
        if (e instanceof IOException) {
            if ("Broken pipe".equals(e.getMessage())) {
                return ExitStatus.OK;
            }
            console.problem("the output cannot be written: " + e.getMessage());
            return ExitStatus.BAD_INPUT;
        }
        console.problem("this is a fault of the program: " + e);
        if (System.getenv("RINGSIDE_DEBUG") != null) {
            e.printStackTrace(console.err());
        }
        return ExitStatus.FAULT;
    }
}
