package ringside.ui.diagram.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import ringside.model.ElementIds;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.ui.diagram.commands.OpenEnd;
import ringside.ui.diagram.figures.JoinFigure;
import ringside.ui.diagram.gef.StageViewer;

/**
 * Draws a connection from a handle to the element that it shall lead to. Meanwhile what it may lead to stands out and the rest is
 * veiled; above the rest it says why not. Esc gives it up.
 */
public final class ConnectTracker extends AbstractTool implements DragTracker {
    private final OpenEnd end;
    private final PointerHint hint = new PointerHint();
    private final List<Element> tiles = new ArrayList<>();
    private JoinFigure join;

    public ConnectTracker(OpenEnd end) {
        this.end = end;
    }

    @Override
    protected String getCommandName() {
        return "connect";
    }

    @Override
    protected boolean handleButtonDown(int button) {
        if (button == 1 && stateTransition(STATE_INITIAL, STATE_DRAG)) {
            begin();
        }
        return true;
    }

    @Override
    protected boolean handleDragInProgress() {
        follow();
        return true;
    }

    @Override
    protected boolean handleDrag() {
        follow();
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (isInState(STATE_DRAG | STATE_DRAG_IN_PROGRESS)) {
            Optional<? extends Command> command = target().flatMap(end::command);
            finish();
            command.ifPresent(getDomain().getCommandStack()::execute);
        }
        return true;
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (event.keyCode == SWT.ESC) {
            finish();
        }
        return true;
    }

    @Override
    public void deactivate() {
        finish();
        super.deactivate();
    }

    private void finish() {
        setState(STATE_TERMINAL);
        hint.hide();
        if (join != null && join.getParent() != null) {
            join.getParent().remove(join);
            viewer().say("");
        }
    }

    private StageViewer viewer() {
        return (StageViewer) getCurrentViewer();
    }

    private void begin() {
        List<Rectangle> legal = new ArrayList<>();
        List<Rectangle> illegal = new ArrayList<>();
        sort(viewer().getContents(), legal, illegal);
        Lab lab = (Lab) viewer().getContents().getModel();
        ElementIds.index(lab).values().stream()
                .filter(element -> !viewer().getEditPartRegistry().containsKey(element) && end.command(element).isPresent()).forEach(tiles::add);
        join = new JoinFigure(onStage(getLocation()), legal, illegal);
        PointerHint.layer(viewer(), ScalableFreeformRootEditPart.SCALED_FEEDBACK_LAYER).add(join);
        Rectangle seen = new Rectangle(0, 0, viewer().getControl().getSize().x, viewer().getControl().getSize().y);
        join.translateToRelative(seen);
        join.setBounds(seen);
        join.offer(tiles.stream().map(ElementIds::label).toList(), seen);
    }

    /** What may be reached is framed; what may not, nor has anything in it that may, is veiled. Returns whether there is a way into it. */
    private boolean sort(EditPart part, List<Rectangle> legal, List<Rectangle> illegal) {
        boolean may = part.getModel() instanceof Element element && end.command(element).isPresent();
        boolean ownEnd = part.getModel() == end.element();
        List<Rectangle> within = new ArrayList<>();
        boolean inside = false;
        for (Object child : part.getChildren()) {
            inside |= sort((EditPart) child, legal, within);
        }
        if (part.getModel() instanceof Element && part instanceof GraphicalEditPart graphical) {
            Rectangle box = graphical.getFigure().getBounds().getCopy();
            if (may) {
                legal.add(box);
            } else if (inside || ownEnd) {
                illegal.addAll(ownEnd ? List.of() : within);
            } else if (!(part.getModel() instanceof ringside.model.lab.Link)) {
                illegal.add(box);
            }
        } else {
            illegal.addAll(within);
        }
        return may || inside || ownEnd;
    }

    private Point onStage(Point pointer) {
        Point at = pointer.getCopy();
        PointerHint.layer(viewer(), ScalableFreeformRootEditPart.SCALED_FEEDBACK_LAYER).translateToRelative(at);
        return at;
    }

    private void follow() {
        if (!isInState(STATE_DRAG | STATE_DRAG_IN_PROGRESS) || join == null) {
            return;
        }
        Optional<Element> target = target();
        Optional<? extends Command> command = target.flatMap(end::command);
        Point at = onStage(getLocation());
        join.lead(at, command.isEmpty() ? Optional.empty() : join.tileAt(at).map(join::tile).or(() -> target.map(this::box)));
        if (target.isEmpty() || target.get() == end.element()) {
            hint.hide();
        } else {
            hint.show(viewer(), getLocation(), command.map(Command::getLabel).orElseGet(() -> end.refusal(target.get())), command.isEmpty());
        }
    }

    private Rectangle box(Element element) {
        return ((GraphicalEditPart) viewer().getEditPartRegistry().get(element)).getFigure().getBounds();
    }

    /** The tile or the innermost element at the pointer that it may lead to, else the innermost one that it could lead to, or any. */
    private Optional<Element> target() {
        Optional<Integer> tile = join == null ? Optional.empty() : join.tileAt(onStage(getLocation()));
        if (tile.isPresent()) {
            return tile.map(tiles::get);
        }
        Element innermost = null;
        Element closest = null;
        for (EditPart part = viewer().findObjectAt(getLocation()); part != null; part = part.getParent()) {
            if (part.getModel() instanceof Element element) {
                if (end.command(element).isPresent()) {
                    return Optional.of(element);
                }
                innermost = innermost == null ? element : innermost;
                closest = closest == null && element != end.element() && end.couldLeadTo(element) ? element : closest;
            }
        }
        return Optional.ofNullable(closest == null ? innermost : closest);
    }
}
