package ringside.ui.diagram.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import ringside.model.ElementIds;
import ringside.model.lab.Element;
import ringside.model.lab.Link;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.Socket;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.Virtqueue;
import ringside.ui.diagram.figures.RouteFigure;
import ringside.ui.diagram.gef.StagePart;
import ringside.ui.diagram.problems.ElementProblem;
import ringside.ui.diagram.problems.ProblemNotes;

/**
 * Where notes about problems stand: at the part of the element, or of the nearest element around it that has
 * one; for a machine without room at the tile that stands for it. At the middle of a cable; of a rule at what decides by it.
 */
public final class NotePlaces {
    private static final int FROM_RIGHT = 5;
    private static final int FROM_TOP = 1;
    private static final int TITLE = 28;

    private final LabPart lab;
    private final Map<String, Element> elements;

    public NotePlaces(LabPart lab) {
        this.lab = lab;
        this.elements = ElementIds.index(lab.lab());
    }

    /** A note for the first problem of each part. */
    public List<ProblemNotes.Note> of(List<ElementProblem> problems) {
        List<ProblemNotes.Note> notes = new ArrayList<>();
        Map<StagePart, List<ElementProblem>> byPart = new LinkedHashMap<>();
        for (ElementProblem problem : problems) {
            part(problem).ifPresent(part -> byPart.computeIfAbsent(part, p -> new ArrayList<>()).add(problem));
        }
        byPart.forEach((part, found) -> notes.add(note(found.get(0), found.size() - 1, part)));
        return notes;
    }

    /** The problem that a selected part shows: its own, or that of a part inside it. */
    public Optional<ElementProblem> shownBy(EditPart selected, List<ElementProblem> problems) {
        for (ElementProblem problem : problems) {
            if (selected instanceof ElementPart<?> part && part.element().getId().equals(problem.elementId())) {
                return Optional.of(problem);
            }
            for (EditPart at = part(problem).orElse(null); at != null && at != lab; at = at.getParent()) {
                if (at == selected) {
                    return Optional.of(problem);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<StagePart> part(ElementProblem problem) {
        EObject at = elements.get(problem.elementId());
        while (at instanceof Element element) {
            Optional<ElementPart<?>> part = element instanceof RoutingRule ? Optional.empty() : lab.part(element.getId());
            if (part.isPresent()) {
                return Optional.of(part.get());
            }
            if (at instanceof VirtualMachine) {
                return tile();
            }
            at = at.eContainer();
        }
        return Optional.empty();
    }

    /** The tile that stands for machines without room. */
    private Optional<StagePart> tile() {
        for (Object child : lab.getChildren()) {
            if (child instanceof MorePart more) {
                return Optional.of(more);
            }
        }
        return Optional.empty();
    }

    private ProblemNotes.Note note(ElementProblem problem, int others, StagePart part) {
        StagePart whole = part;
        while (whole.getParent() instanceof ElementPart<?> outside && !(outside.element() instanceof Socket)) {
            whole = outside;
        }
        List<ElementPart<?>> inside = LabPart.elementParts(whole);
        List<Rectangle> neighbours = new ArrayList<>();
        // While a lab is built its rings are empty: they may be covered.
        List<Rectangle> own = new ArrayList<>();
        Rectangle box = whole.getFigure().getBounds().getCopy();
        own.add(new Rectangle(box.x, box.y, box.width, TITLE));
        lab.plan().directLane().ifPresent(neighbours::add);
        for (ElementPart<?> other : LabPart.elementParts(lab)) {
            Rectangle place = other.getFigure().getBounds().getCopy();
            if (inside.contains(other)) {
                own.add(other.element() instanceof Virtqueue ? new Rectangle() : place);
            } else if (other != whole && !(other.element() instanceof Socket || other.element() instanceof Link || other.element() instanceof RoutingRule)) {
                neighbours.add(place);
            }
        }
        return new ProblemNotes.Note(problem, others, mark(part.getFigure()), box, neighbours, own);
    }

    /** At the upper right of a box, in the middle of a line. */
    private static Point mark(IFigure figure) {
        if (figure instanceof RouteFigure line) {
            double[] middle = line.route().labelPoint();
            return new Point((int) middle[0], (int) middle[1]);
        }
        Rectangle at = figure.getBounds();
        return new Point(at.right() - FROM_RIGHT, at.y + FROM_TOP);
    }
}
