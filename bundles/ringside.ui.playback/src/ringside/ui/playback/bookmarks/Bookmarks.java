package ringside.ui.playback.bookmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ringside.scenario.marks.Bookmark;
import ringside.trace.TraceLog;
import ringside.ui.playback.KeptMarks;

/** The bookmarks of a lab, in the order of its run. They are kept beside it, and each change of them can be taken back. */
public final class Bookmarks {
    /** A bookmark and where it stands in the run that is shown. */
    public record Placed(Bookmark bookmark, int event) {
    }

    private final KeptMarks<Bookmark> kept;
    private final Runnable changed;
    private final List<Placed> all = new ArrayList<>();
    private TraceLog log;
    /** Size of the run, which may grow, when they were found in it. */
    private int placedFor;

    public Bookmarks(KeptMarks<Bookmark> kept, Runnable changed) {
        this.kept = kept;
        this.changed = changed;
    }

    /** All of them, by event. */
    public List<Placed> all() {
        if (log != null && placedFor != log.size()) {
            place();
        }
        return List.copyOf(all);
    }

    /** Why they could not be read or written the last time; empty where they could. */
    public String problem() {
        return kept.problem();
    }

    /** Finds them in a run, which may still grow. */
    public void in(TraceLog run) {
        log = run;
        place();
    }

    private void place() {
        placedFor = log.size();
        all.clear();
        kept.all().forEach(bookmark -> all.add(new Placed(bookmark, bookmark.in(log))));
        all.sort(Comparator.comparingInt(Placed::event));
    }

    /** The note of the bookmark at an event; empty where there is none. */
    public Optional<String> note(int event) {
        return all().stream().filter(placed -> placed.event == event).map(placed -> placed.bookmark.note()).findFirst();
    }

    /** Sets one, or changes the note of the one that is there. */
    public void set(int event, String note) {
        List<Placed> next = all();
        List<Bookmark> marks = new ArrayList<>(next.stream().filter(placed -> placed.event != event).map(Placed::bookmark).toList());
        int at = (int) next.stream().filter(placed -> placed.event < event).count();
        marks.add(at, next.stream().filter(placed -> placed.event == event).findFirst().map(placed -> placed.bookmark.noted(note))
                .orElseGet(() -> Bookmark.at(log, event, note)));
        take(marks);
    }

    /** Takes the one at an event away. */
    public void remove(int event) {
        take(all().stream().filter(placed -> placed.event != event).map(Placed::bookmark).toList());
    }

    private void take(List<Bookmark> marks) {
        kept.set(marks);
        show();
    }

    private void show() {
        place();
        changed.run();
    }

    /** Takes the last change back. */
    public void undo() {
        if (log != null && kept.undo()) {
            show();
        }
    }

    /** Makes the change again that was taken back last. */
    public void redo() {
        if (log != null && kept.redo()) {
            show();
        }
    }

    /** The next (1) or previous (-1) one from an event on. */
    public Optional<Placed> neighbour(int event, int direction) {
        return direction > 0 ? all().stream().filter(placed -> placed.event > event).findFirst()
                : all().stream().filter(placed -> placed.event < event).reduce((a, b) -> b);
    }
}
