package ringside.ui.playback.bookmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import ringside.trace.TraceLog;

/**
 * The bookmarks of a lab, in the order of its run. They stand in a file beside the lab, which is written with every change; those of a
 * sample, which stays as it is, in the program's own settings. Where they cannot be read or written they hold until the lab is closed.
 */
public final class Bookmarks {
    private static final String NODE = "ringside.ui.playback/bookmarks";

    /** A bookmark and where it stands in the run that is shown. */
    public record Placed(Bookmark bookmark, int event) {
    }

    private final Supplier<Path> lab;
    private final Supplier<Boolean> kept;
    private final Runnable changed;
    private final List<Placed> all = new ArrayList<>();
    private TraceLog log;
    /** Size of the run, which may grow, when they were found in it. */
    private int placedFor;
    /** A file of a later format is never overwritten. */
    private boolean foreign;
    private boolean read;
    private String problem = "";

    /**
     * @param lab  the lab's file, which may change
     * @param kept whether that stays as it is
     */
    public Bookmarks(Supplier<Path> lab, Supplier<Boolean> kept, Runnable changed) {
        this.lab = lab;
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
        return problem;
    }

    /** Finds them in a run, which may still grow. */
    public void in(TraceLog run) {
        log = run;
        if (!read) {
            read = true;
            text().ifPresent(text -> {
                Optional<List<Bookmark>> found = BookmarkText.read(text);
                foreign = found.isEmpty();
                found.orElse(List.of()).forEach(b -> all.add(new Placed(b, 0)));
            });
        }
        place();
    }

    private void place() {
        placedFor = log.size();
        all.replaceAll(placed -> new Placed(placed.bookmark, placed.bookmark.in(log)));
        all.sort(Comparator.comparingInt(Placed::event));
    }

    /** The note of the bookmark at an event; empty where there is none. */
    public Optional<String> note(int event) {
        return all().stream().filter(placed -> placed.event == event).map(placed -> placed.bookmark.note()).findFirst();
    }

    /** Sets one, or changes the note of the one that is there. */
    public void set(int event, String note) {
        Placed old = all().stream().filter(placed -> placed.event == event).findFirst().orElse(null);
        all.remove(old);
        all.add(new Placed(old == null ? Bookmark.at(log, event, note.strip()) : old.bookmark.noted(note.strip()), event));
        all.sort(Comparator.comparingInt(Placed::event));
        write();
    }

    /** Takes the one at an event away. */
    public void remove(int event) {
        if (all.removeIf(placed -> placed.event == event)) {
            write();
        }
    }

    /** The next (1) or previous (-1) one from an event on. */
    public Optional<Placed> neighbour(int event, int direction) {
        return direction > 0 ? all().stream().filter(placed -> placed.event > event).findFirst()
                : all().stream().filter(placed -> placed.event < event).reduce((a, b) -> b);
    }

    private Optional<String> text() {
        if (kept.get()) {
            return Optional.ofNullable(node().get(lab.get().toString(), null));
        }
        try {
            return Optional.of(Files.readString(BookmarkText.beside(lab.get())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            foreign = true;
            problem = e.toString();
            return Optional.empty();
        }
    }

    /** Writes them beside the lab, wherever that is now. */
    public void write() {
        problem = "";
        try {
            if (kept.get()) {
                node().put(lab.get().toString(), BookmarkText.write(bookmarks()));
                node().flush();
            } else if (!foreign) {
                toFile(BookmarkText.beside(lab.get()));
            }
        } catch (IOException | BackingStoreException e) {
            problem = e.toString();
        }
        changed.run();
    }

    private void toFile(Path file) throws IOException {
        if (all.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, BookmarkText.write(bookmarks()));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private List<Bookmark> bookmarks() {
        return all.stream().map(Placed::bookmark).toList();
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
