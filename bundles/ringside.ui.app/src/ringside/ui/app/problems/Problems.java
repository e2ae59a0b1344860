package ringside.ui.app.problems;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import ringside.model.lab.Lab;
import ringside.ui.diagram.LabEditor;

/**
 * The problems of one editor's lab, found again after each edit: at once where that is done within a picture, else on a copy of
 * the lab beside the window. Used on the UI thread only.
 */
public final class Problems {

    /** The time that a picture has at 60 a second. */
    private static final long PICTURE_NANOS = 16_000_000;
    private static final Map<LabEditor, Problems> ALL = new WeakHashMap<>();

    private final LabEditor editor;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private List<Problem> found = List.of();
    private long nanos;
    private int edits;
    private boolean asked;

    private Problems(LabEditor editor) {
        this.editor = editor;
        check();
        editor.addEditListener(this::soon);
    }

    public static Problems of(LabEditor editor) {
        return ALL.computeIfAbsent(editor, Problems::new);
    }

    /** How many there are, in words. */
    public String count() {
        return ProblemCount.text(found.stream().map(Problem::severity).toList());
    }

    public boolean none() {
        return found.isEmpty();
    }

    List<Problem> all() {
        return found;
    }

    LabEditor editor() {
        return editor;
    }

    /** Called whenever they were found again. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Mends a problem by one of its changes, if it is still there. The change can be undone. */
    void fix(Problem problem, int which) {
        // A change belongs to the lab as it is now.
        Problem.of(editor.lab()).stream().filter(problem::isSame).map(Problem::fixes).filter(fixes -> which < fixes.size()).findFirst()
                .ifPresent(fixes -> editor.getCommandStack().execute(new Mend(editor.lab(), fixes.get(which))));
    }

    /** Mends everything of this problem's kind, each by the best change, in one step. */
    void fixAll(Problem problem) {
        editor.getCommandStack().execute(new MendAll(editor.lab(), problem.rule(), ofKind(problem)));
    }

    /** How many of this problem's kind can be mended. */
    int ofKind(Problem problem) {
        return (int) found.stream().filter(other -> other.rule().equals(problem.rule()) && !other.fixes().isEmpty()).count();
    }

    private void soon() {
        edits++;
        if (!asked) {
            asked = true;
            Display.getCurrent().asyncExec(() -> {
                asked = false;
                if (nanos < PICTURE_NANOS) {
                    check();
                    listeners.forEach(Runnable::run);
                } else {
                    checkBeside();
                }
            });
        }
    }

    private void check() {
        long start = System.nanoTime();
        found = Problem.of(editor.lab());
        nanos = System.nanoTime() - start;
    }

    private void checkBeside() {
        int edit = edits;
        Display display = Display.getCurrent();
        Lab copy = EcoreUtil.copy(editor.lab());
        CompletableFuture.runAsync(() -> {
            long start = System.nanoTime();
            List<Problem> there = Problem.of(copy);
            long took = System.nanoTime() - start;
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    nanos = took;
                    if (edit == edits) {
                        found = there;
                        listeners.forEach(Runnable::run);
                    }
                });
            }
        });
    }
}
