package ringside.ui.playback;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import ringside.scenario.marks.Bookmark;
import ringside.scenario.marks.Breakpoint;
import ringside.scenario.marks.MarksFile;
import ringside.ui.diagram.EditorBar;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.LabEditorInput;
import ringside.ui.playback.bookmarks.Bookmarks;

/** The bookmarks and breakpoints of one editor, and the files beside its lab that they are kept in. */
final class Marks {
    private final LabEditor editor;
    private final Runnable changed;
    private final Bookmarks bookmarks;
    private final Breakpoints breakpoints;
    /** What is wrong with the files, as it was told last. */
    private String told = "";

    /** @param changed called after every change */
    Marks(LabEditor editor, Runnable changed) {
        this.editor = editor;
        this.changed = changed;
        KeptMarks<Bookmark> marks = new KeptMarks<>(MarksFile.BOOKMARKS, this::file, editor::stays);
        KeptMarks<Breakpoint> stops = new KeptMarks<>(MarksFile.BREAKPOINTS, this::file, editor::stays);
        bookmarks = new Bookmarks(marks, this::marksChanged);
        breakpoints = new Breakpoints(stops, this::breakpointsChanged);
        editor.addPropertyListener((source, property) -> {
            // Saved under another name: the marks go along.
            if (property == IEditorPart.PROP_INPUT) {
                marks.moved();
                stops.moved();
                marksChanged();
            }
        });
    }

    private Path file() {
        return ((LabEditorInput) editor.getEditorInput()).file();
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }

    Breakpoints breakpoints() {
        return breakpoints;
    }

    /** The stage is there: it shows where a run stops. */
    void meetStage() {
        if (!breakpoints.all().isEmpty()) {
            editor.stage().stopAt(breakpoints.places());
        }
    }

    private void breakpointsChanged() {
        if (editor.stage() != null) {
            editor.stage().stopAt(breakpoints.places());
        }
        marksChanged();
    }

    /** A file of marks that cannot be read or written is told above the stage, once. */
    private void marksChanged() {
        String problem = bookmarks.problem().isEmpty() ? breakpoints.problem() : bookmarks.problem();
        if (!problem.equals(told)) {
            if (!problem.isEmpty()) {
                editor.bar().show(NLS.bind(Messages.Marks_NotKept, problem), true, List.of(new EditorBar.Choice(Messages.Marks_Close, () -> editor.setFocus())));
            } else if (editor.bar().text().equals(NLS.bind(Messages.Marks_NotKept, told))) {
                editor.bar().hide();
            }
            told = problem;
        }
        changed.run();
    }
}
