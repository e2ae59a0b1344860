package ringside.ui.app.problems;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import ringside.ui.app.StageElements;
import ringside.ui.diagram.LabEditor;
import ringside.ui.playback.panel.StripNote;

/** What is wrong, where, what mends it and the key that does. Enter or a double click shows the element. */
public final class ProblemsView extends ViewPart {

    public static final String ID = "ringside.view.problems";

    private final Runnable changed = this::show;
    private final IPartListener2 editors = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference part) {
            follow();
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference part) {
            follow();
        }

        @Override
        public void partClosed(IWorkbenchPartReference part) {
            follow();
        }
    };
    private ProblemList list;
    private Problems problems;

    @Override
    public void createPartControl(Composite parent) {
        list = new ProblemList(parent, this::reveal);
        getSite().getPage().addPartListener(editors);
        // Soon, when the view stands in its stack.
        parent.getDisplay().asyncExec(this::follow);
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(editors);
        if (problems != null) {
            problems.removeListener(changed);
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        list.setFocus();
    }

    private void follow() {
        if (list.isDisposed()) {
            return;
        }
        Problems next = getSite().getPage().getActiveEditor() instanceof LabEditor editor ? Problems.of(editor) : null;
        if (next != problems || next == null) {
            if (problems != null) {
                problems.removeListener(changed);
            }
            problems = next;
            if (problems != null) {
                problems.addListener(changed);
            }
            show();
        }
    }

    private void show() {
        List<Problem> all = problems == null ? List.of() : problems.all();
        list.show(all, IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i).fix().isPresent() ? FixProblem.key(i + 1) : "").toList());
        StripNote.show(list, ProblemCount.text(all.stream().map(Problem::severity).toList()));
    }

    private void reveal(Problem problem) {
        StageElements.select(problems.editor(), problem.elementId());
        getSite().getPage().activate(problems.editor());
    }
}
