package ringside.ui.playback;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import ringside.scenario.marks.MarksException;
import ringside.scenario.marks.MarksFile;

/**
 * The marks of one kind of a lab, in a file beside it that is written with each change; those of a sample, which stays as it is, in the
 * program's own settings. Changes are taken back and made again. A file that cannot be read is never written over: the marks then hold until
 * the lab is closed. What somebody else has added to the file meanwhile stays in it.
 */
public final class KeptMarks<T> {
    private final MarksFile<T> file;
    private final Supplier<Path> lab;
    private final Supplier<Boolean> stays;
    private List<T> all;
    /** What the file said when it was last read or written. */
    private List<T> known = List.of();
    private final Deque<List<T>> before = new ArrayDeque<>();
    private final Deque<List<T>> after = new ArrayDeque<>();
    private String problem = "";

    /**
     * @param lab   the lab's file, which may change
     * @param stays whether that stays as it is
     */
    public KeptMarks(MarksFile<T> file, Supplier<Path> lab, Supplier<Boolean> stays) {
        this.file = file;
        this.lab = lab;
        this.stays = stays;
    }

    /** All of them, in the order of the file. */
    public List<T> all() {
        if (all == null) {
            try {
                known = read();
            } catch (MarksException e) {
                problem = e.getMessage();
            }
            all = known;
        }
        return all;
    }

    /** Why the file could not be read or written the last time; empty where it could. */
    public String problem() {
        return problem;
    }

    /** These from now on. */
    public void set(List<T> next) {
        if (!next.equals(all())) {
            before.push(all);
            after.clear();
            take(next);
        }
    }

    /** Takes the last change back; returns whether there was one. */
    public boolean undo() {
        return go(before, after);
    }

    /** Makes the change again that was taken back last; returns whether there was one. */
    public boolean redo() {
        return go(after, before);
    }

    private boolean go(Deque<List<T>> from, Deque<List<T>> to) {
        if (from.isEmpty()) {
            return false;
        }
        to.push(all());
        take(from.pop());
        return true;
    }

    private void take(List<T> next) {
        all = List.copyOf(next);
        write();
    }

    /** The lab is kept elsewhere from now on: they go along, with what the file there says already. */
    void moved() {
        if (!all().isEmpty()) {
            known = List.of();
            write();
        }
    }

    private void write() {
        problem = "";
        try {
            List<T> there = new ArrayList<>(read());
            there.removeAll(known);
            there.removeAll(all);
            if (!there.isEmpty()) {
                there.addAll(0, all);
                all = List.copyOf(there);
            }
            if (stays.get()) {
                node().put(lab.get().toString(), file.text(all));
                node().flush();
            } else {
                file.write(lab.get(), all);
            }
            known = all;
        } catch (MarksException | BackingStoreException e) {
            problem = e.getMessage();
        }
    }

    private List<T> read() throws MarksException {
        if (!stays.get()) {
            return file.read(lab.get());
        }
        String text = node().get(lab.get().toString(), "");
        return text.isEmpty() ? List.of() : file.parse(text, file.name());
    }

    private IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode("ringside.ui.playback/" + file.name());
    }
}
