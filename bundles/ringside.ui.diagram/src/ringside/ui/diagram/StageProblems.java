package ringside.ui.diagram;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.events.MouseAdapter;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseMoveListener;
import ringside.ui.diagram.gef.StageViewer;
import ringside.ui.diagram.parts.LabPart;
import ringside.ui.diagram.parts.NotePlaces;
import ringside.ui.diagram.problems.ElementProblem;
import ringside.ui.diagram.problems.ProblemNotes;

/** The problems of the lab on its stage: marks always, the callout of one when the mouse or the selection asks for it. */
public final class StageProblems {
    private final StageViewer viewer;
    private final ProblemNotes notes = new ProblemNotes();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private List<ElementProblem> problems = List.of();
    private Optional<ElementProblem> selected = Optional.empty();
    private ObjIntConsumer<ElementProblem> mend = (problem, which) -> {
    };
    private Consumer<ElementProblem> menu = problem -> {
    };

    StageProblems(StageViewer viewer) {
        this.viewer = viewer;
        notes.setVisible(false);
        viewer.noteLayer().add(notes);
        viewer.addSelectionChangedListener(event -> follow());
        MouseMoveListener hover = event -> {
            Point at = at(event);
            notes.hover(at.x, at.y);
        };
        viewer.getControl().addMouseMoveListener(hover);
        viewer.getControl().addMouseListener(new MouseAdapter() {
            @Override
            public void mouseUp(MouseEvent event) {
                Point at = at(event);
                int which = notes.fixAt(at.x, at.y);
                if (which >= 0 && event.button == 1) {
                    notes.open().ifPresent(note -> mend.accept(note.problem(), which));
                } else if (event.button == 3) {
                    notes.problemAt(at.x, at.y).ifPresent(menu::accept);
                }
            }
        });
    }

    private Point at(MouseEvent event) {
        Point point = new Point(event.x, event.y);
        notes.translateToRelative(point);
        return point;
    }

    /**
     * Shows these problems, the worst first.
     *
     * @param mending called when somebody asks to mend one, and by which of its changes
     * @param choices called when somebody asks at a mark for all that can be done
     */
    public void show(List<ElementProblem> found, ObjIntConsumer<ElementProblem> mending, Consumer<ElementProblem> choices) {
        menu = choices;
        problems = List.copyOf(found);
        mend = mending;
        notes.show(viewer.getContents() instanceof LabPart lab ? new NotePlaces(lab).of(problems) : List.of());
        follow();
        listeners.forEach(Runnable::run);
    }

    /** The problems that are shown, the worst first. */
    public List<ElementProblem> all() {
        return problems;
    }

    /** Mends the worst problem of an element that can be mended. */
    public void mend(String elementId) {
        problems.stream().filter(problem -> problem.elementId().equals(elementId) && !problem.fixes().isEmpty()).findFirst()
                .ifPresent(problem -> mend.accept(problem, 0));
    }

    /** Called when other problems are shown. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void follow() {
        Optional<ElementProblem> shown = Optional.empty();
        if (viewer.getContents() instanceof LabPart lab && !problems.isEmpty()) {
            for (Object part : viewer.getSelectedEditParts()) {
                shown = shown.isPresent() ? shown : new NotePlaces(lab).shownBy((EditPart) part, problems);
            }
        }
        selected = shown;
        notes.select(shown);
    }

    /** The first problem of what is selected. */
    public Optional<ElementProblem> selected() {
        return selected;
    }

    public ProblemNotes notes() {
        return notes;
    }
}
