package ringside.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ringside.scenario.LabProblemException;
import ringside.scenario.ScenarioRun;
import ringside.scenario.marks.Bookmark;
import ringside.scenario.marks.MarksFile;

/** Lists the bookmarks beside a lab where they stand in its run, and sets, notes and removes them. */
@Command(name = "bookmarks", description = "List the bookmarks beside a lab, set one with a note, or remove one.")
final class BookmarksCommand implements Callable<Integer> {
    @Mixin
    private LabArgument lab;
    @Mixin
    private LabArgument.OfRun which;
    @Option(names = "--add", paramLabel = "N", description = "Set a bookmark at event N, or change its note; 0 is the beginning.")
    private String add;
    @Option(names = "--note", paramLabel = "TEXT", description = "The note of --add, one line.")
    private String note;
    @Option(names = "--remove", paramLabel = "N", description = "Remove the bookmark at event N.")
    private String remove;

    private final Console console;

    BookmarksCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InputException {
        KeptBeside<Bookmark> kept = new KeptBeside<>(MarksFile.BOOKMARKS, lab);
        if (note != null && add == null || add != null && remove != null) {
            throw new InputException(note != null && add == null ? "--note belongs to --add N" : "give --add or --remove, not both");
        }
        List<Bookmark> all = new ArrayList<>(kept.read());
        ScenarioRun run;
        try {
            run = lab.run(lab.load(console), which, console);
        } catch (LabProblemException e) {
            lab.tell(e.diagnostics(), console);
            return ExitStatus.PROBLEMS;
        }
        if (add != null) {
            int event = event(add, "--add", run);
            Bookmark there = all.stream().filter(mark -> mark.in(run.log()) == event).findFirst().orElse(null);
            all.remove(there);
            all.add(there == null ? Bookmark.at(run.log(), event, note == null ? "" : note) : note == null ? there : there.noted(note));
        } else if (remove != null) {
            int event = event(remove, "--remove", run);
            if (!all.removeIf(mark -> mark.in(run.log()) == event)) {
                throw new InputException("there is no bookmark at event " + event);
            }
        }
        all.sort(Comparator.comparingInt(mark -> mark.in(run.log())));
        if (add != null || remove != null) {
            kept.write(all);
        }
        Writer to = console.text();
        if (all.isEmpty()) {
            to.write("No bookmarks.\n");
        }
        for (Bookmark mark : all) {
            int event = mark.in(run.log());
            String what = event == 0 ? "the beginning" : run.explainer().sentence(event);
            to.write(String.format("%8s  ", run.explainer().number(event)) + (mark.note().isEmpty() ? "" : mark.note() + " | ") + what + "\n");
        }
        to.flush();
        return ExitStatus.OK;
    }

    private static int event(String text, String option, ScenarioRun run) throws InputException {
        if (!text.matches("\\d{1,9}")) {
            throw new InputException(option + " " + text + " is no event; write its number, such as 7");
        }
        return Moment.parse(text, run.log()).event();
    }
}
