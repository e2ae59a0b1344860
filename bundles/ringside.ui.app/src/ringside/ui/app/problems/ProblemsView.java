package ringside.ui.app.problems;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.part.ViewPart;
import ringside.scenario.Severity;
import ringside.ui.app.FollowedEditor;
import ringside.ui.app.StageElements;
import ringside.ui.playback.panel.StripNote;

/**
 * What is wrong, where, what mends it and the key that does; beside the list why the chosen one matters and all that mends it. Enter
 * or a double click shows the element.
 */
public final class ProblemsView extends ViewPart {

    public static final String ID = "ringside.view.problems";

    private static final int DETAILS = 470;
    private static final int LEAST_LIST = 500;

    private final Runnable changed = this::show;
    private final Set<Severity> shown = EnumSet.allOf(Severity.class);
    private FollowedEditor followed;
    private ProblemList list;
    private ProblemDetails details;
    private Problems problems;

    @Override
    public void createPartControl(Composite parent) {
        Composite both = new Composite(parent, SWT.NONE);
        list = new ProblemList(both, this::reveal);
        details = new ProblemDetails(both, this::filter);
        list.addListener(SWT.MenuDetect, event -> chosen().ifPresent(problem -> FixMenu.open(list, problems, problem)));
        list.onChoice(() -> details.show(problems, chosen().orElse(null)));
        Listener layout = event -> {
            int width = both.getClientArea().width;
            int height = both.getClientArea().height;
            int right = width < LEAST_LIST + DETAILS ? 0 : DETAILS;
            list.setBounds(0, 0, width - right, height);
            details.setBounds(width - right, 0, right, height);
        };
        both.addListener(SWT.Resize, layout);
        followed = new FollowedEditor(getSite().getPage(), this::follow);
    }

    @Override
    public void dispose() {
        followed.dispose();
        if (problems != null) {
            problems.removeListener(changed);
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        list.setFocus();
    }

    Control control() {
        return list;
    }

    /** The problem on the chosen line. */
    Optional<Problem> chosen() {
        return list.chosen() < list.problems().size() ? Optional.of(list.problems().get(list.chosen())) : Optional.empty();
    }

    /** Shows or hides the problems of a severity. */
    void filter(Severity severity) {
        if (!shown.remove(severity)) {
            shown.add(severity);
        }
        show();
    }

    private void follow() {
        Problems next = followed.editor() == null ? null : Problems.of(followed.editor());
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
        if (list.isDisposed()) {
            return;
        }
        List<Problem> all = problems == null ? List.of() : problems.all();
        List<Problem> visible = all.stream().filter(problem -> shown.contains(problem.severity())).toList();
        list.show(visible, visible.stream().map(problem -> problem.fixes().isEmpty() ? "" : FixProblem.key(1 + all.indexOf(problem))).toList());
        details.count(all, shown);
        StripNote.show(list, ProblemCount.text(all.stream().map(Problem::severity).toList()));
    }

    private void reveal(Problem problem) {
        StageElements.select(problems.editor(), problem.elementId());
        getSite().getPage().activate(problems.editor());
    }
}
