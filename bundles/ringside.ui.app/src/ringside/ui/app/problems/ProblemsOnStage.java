package ringside.ui.app.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PerspectiveAdapter;
import ringside.scenario.ModelChange;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.problems.ElementProblem;
import ringside.ui.diagram.problems.ElementProblem.Weight;
import ringside.ui.playback.Mode;

/** Shows problems at their elements while a lab is built. */
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
            shown.add(new ElementProblem(problem.elementId(), Weight.valueOf(problem.severity().name()), problem.what(),
                    problem.fixes().stream().map(ModelChange::label).toList(), problem.fixes().isEmpty() ? "" : FixProblem.key(i + 1)));
        }
        editor.stage().problems().show(shown, (mended, which) -> problem(problems, mended).ifPresent(problem -> problems.fix(problem, which)),
                asked -> problem(problems, asked).ifPresent(problem -> FixMenu.open(editor.stage().control(), problems, problem)));
    }

    /** The problem that is shown as this one. */
    static Optional<Problem> problem(Problems problems, ElementProblem shown) {
        return problems.all().stream().filter(problem -> problem.what().equals(shown.text()) && problem.elementId().equals(shown.elementId())).findFirst();
    }
}
