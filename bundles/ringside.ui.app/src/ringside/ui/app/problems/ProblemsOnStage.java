package ringside.ui.app.problems;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PerspectiveAdapter;
import ringside.scenario.ModelChange;
import ringside.scenario.Severity;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.problems.ElementProblem;
import ringside.ui.playback.Mode;

/** Shows errors and warnings at their elements while a lab is built. */
public final class ProblemsOnStage extends PerspectiveAdapter implements IPartListener2 {

    private final IWorkbenchPage page;
    private final List<LabEditor> known = new ArrayList<>();

    private ProblemsOnStage(IWorkbenchPage page) {
        this.page = page;
    }

    /** From now on, for every lab in this page. */
    public static void in(IWorkbenchPage page) {
        ProblemsOnStage shown = new ProblemsOnStage(page);
        page.addPartListener(shown);
        page.getWorkbenchWindow().addPerspectiveListener(shown);
        shown.show();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        show();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        known.remove(part.getPart(false));
    }

    @Override
    public void perspectiveActivated(IWorkbenchPage shown, IPerspectiveDescriptor perspective) {
        show();
    }

    private void show() {
        if (page.getActiveEditor() instanceof LabEditor editor) {
            if (!known.contains(editor)) {
                known.add(editor);
                Problems.of(editor).addListener(() -> show(editor));
            }
            show(editor);
        }
    }

    private void show(LabEditor editor) {
        if (!known.contains(editor) || editor.stage().control().isDisposed()) {
            return;
        }
        Problems problems = Problems.of(editor);
        List<ElementProblem> shown = new ArrayList<>();
        List<Problem> all = Mode.building(page.getWorkbenchWindow()) ? problems.all() : List.of();
        for (int i = 0; i < all.size(); i++) {
            Problem problem = all.get(i);
            if (problem.severity() == Severity.ERROR || problem.severity() == Severity.WARNING) {
                String fix = problem.fix().map(ModelChange::label).orElse("");
                shown.add(new ElementProblem(problem.elementId(), problem.severity() == Severity.ERROR, problem.what(), fix,
                        fix.isEmpty() ? "" : FixProblem.key(i + 1)));
            }
        }
        editor.stage().problems().show(shown, mended -> mend(problems, mended));
    }

    private static void mend(Problems problems, ElementProblem mended) {
        problems.all().stream().filter(problem -> problem.what().equals(mended.text())).findFirst().ifPresent(problems::fix);
    }
}
