package ringside.ui.app.problems;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.widgets.Display;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.commands.ChangeLab;

/** The problems of one editor's lab, found again soon after each edit. Used on the UI thread only. */
final class Problems {

    private static final int SOON = 120;
    private static final Map<LabEditor, Problems> ALL = new WeakHashMap<>();

    private final LabEditor editor;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Runnable check = this::check;
    private List<Problem> found;

    private Problems(LabEditor editor) {
        this.editor = editor;
        found = Problem.of(editor.lab());
        editor.addEditListener(() -> Display.getCurrent().timerExec(SOON, check));
    }

    static Problems of(LabEditor editor) {
        return ALL.computeIfAbsent(editor, Problems::new);
    }

    List<Problem> all() {
        return found;
    }

    LabEditor editor() {
        return editor;
    }

    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Mends a problem, if there is a way. The change can be undone. */
    void fix(Problem problem) {
        // The change belongs to the lab as it is now.
        check();
        found.stream().filter(now -> now.what().equals(problem.what())).findFirst()
                .flatMap(Problem::fix).ifPresent(change -> editor.getCommandStack()
                        .execute(new ChangeLab(editor.lab(), change.label(), change::apply)));
        check();
    }

    private void check() {
        found = Problem.of(editor.lab());
        listeners.forEach(Runnable::run);
    }
}
