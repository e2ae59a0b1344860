package ringside.scenario;

import java.util.ArrayList;
import java.util.List;
import ringside.model.lab.Lab;

/**
 * What a user did to a run, as a text that is saved with it. The first line is the format's name and version; then a command a line:
 * {@code dispatch 1234 disable vm1.rule2} is done once 1,234 dispatches have been made, {@code event 20 disable vm1.rule2} after all
 * events of the dispatch that makes event 20. Empty lines and what follows a {@code #} are for people.
 */
public final class CommandList {
    private static final String HEAD = "ringside commands ";
    private static final int VERSION = 1;

    /**
     * A command as it is written.
     *
     * @param event  whether {@code at} counts events; else dispatches
     * @param line   of the text, from 1
     */
    public record Entry(boolean event, long at, Action action, int line) {
    }

    private CommandList() {
    }

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException with one sentence that begins with the line
     */
    public static List<Entry> parse(String text) {
        List<Entry> out = new ArrayList<>();
        List<String> lines = text.lines().toList();
        boolean head = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("#.*", "").strip();
            if (line.isEmpty()) {
                continue;
            }
            if (!head) {
                head(line, i + 1);
                head = true;
                continue;
            }
            out.add(entry(line, i + 1));
        }
        if (!head) {
            throw new IllegalArgumentException("line 1: this is no list of commands; it begins with \"" + HEAD + VERSION + "\"");
        }
        return out;
    }

    private static void head(String line, int number) {
        if (!line.startsWith(HEAD)) {
            throw new IllegalArgumentException("line " + number + ": this is no list of commands; it begins with \"" + HEAD + VERSION + "\"");
        }
        if (!line.equals(HEAD + VERSION)) {
            throw new IllegalArgumentException("line " + number + ": version " + line.substring(HEAD.length()).strip() + " of the list of commands is not known; this program reads "
                    + VERSION);
        }
    }

    private static Entry entry(String line, int number) {
        String[] words = line.split("\\s+", 3);
        boolean event = words[0].equals("event");
        if (words.length < 3 || !event && !words[0].equals("dispatch") || !words[1].matches("\\d{1,18}")) {
            throw new IllegalArgumentException("line " + number + ": \"" + line + "\" is no command; write it like event 20 disable vm1.rule2");
        }
        try {
            return new Entry(event, Long.parseLong(words[1]), Action.parse(words[2]), number);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + number + ": " + e.getMessage());
        }
    }

    /**
     * The commands of a list for a lab. To know the dispatch of an event, the lab is run up to it.
     *
     * @throws IllegalArgumentException with one sentence that begins with the line, where there is no such event or moment
     * @throws LabProblemException      if the lab cannot be run
     */
    public static List<Command> resolve(List<Entry> entries, Lab lab, RunOptions options) throws LabProblemException {
        List<Command> out = new ArrayList<>();
        for (Entry entry : entries) {
            long dispatch = entry.at;
            if (entry.event && entry.at > 0) {
                int wanted = (int) Math.min(entry.at, options.maxEvents());
                ScenarioRun run = ScenarioRun.of(lab, options.withCommands(out).withMaxEvents(wanted)).run();
                if (entry.at > run.log().size()) {
                    throw new IllegalArgumentException("line " + entry.line + ": there is no event " + entry.at + "; the run has events 1 to " + run.log().size());
                }
                dispatch = run.log().event((int) entry.at).dispatch();
                run.log().close();
            }
            if (!out.isEmpty() && dispatch < out.get(out.size() - 1).dispatch()) {
                throw new IllegalArgumentException("line " + entry.line + ": commands stand in the order in which they are done; this one is earlier than the one before it");
            }
            out.add(new Command(dispatch, entry.action));
        }
        return out;
    }

    /** The text of commands, as {@link #parse} reads it. */
    public static String text(List<Command> commands) {
        StringBuilder out = new StringBuilder(HEAD).append(VERSION).append("\n");
        for (Command command : commands) {
            out.append("dispatch ").append(command.dispatch()).append(' ').append(command.action().text()).append('\n');
        }
        return out.toString();
    }
}
