package ringside.ui.diagram.parts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.osgi.util.NLS;
import ringside.model.lab.Element;
import ringside.trace.ComponentInfo;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.StageFigure;
import ringside.ui.diagram.gef.StagePart;
import ringside.ui.diagram.layout.StagePlan;
import ringside.ui.diagram.figures.StageFigure;
import ringside.ui.diagram.figures.Tone;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.diagram.policies.DeletePolicy;
import ringside.ui.diagram.policies.FixedChildrenPolicy;
import ringside.ui.diagram.tools.MovingTracker;

/** The part of one element of the lab. */
public abstract class ElementPart<E extends Element> extends StagePart {
    private boolean collapsed;

    protected ElementPart(E element) {
        setModel(element);
    }

    @SuppressWarnings("unchecked")
    public final E element() {
        return (E) getModel();
    }

    /** The part of the lab that this one stands in. */
    protected final LabPart lab() {
        EditPart part = this;
        while (!(part instanceof LabPart)) {
            part = part.getParent();
        }
        return (LabPart) part;
    }

    protected final StagePlan plan() {
        return lab().plan();
    }

    /** Where the figure stands; the plan's place for the element unless a part of it knows better. */
    protected Optional<Rectangle> place() {
        return plan().place(element());
    }

    @Override
    public void addNotify() {
        collapsed = plan().collapsed(element());
        super.addNotify();
    }

    final boolean isOutdated() {
        return plan().collapsed(element()) != collapsed || outdated();
    }

    /** Whether a person can put the element elsewhere: it stands on the stage or in a socket. */
    public final boolean isPlaced() {
        return plan().place(element()).isPresent() && (getParent() instanceof LabPart || getParent() instanceof SocketPart);
    }

    @Override
    public final boolean isBox() {
        return isPlaced();
    }

    /** Whether the plan wants another figure for the element than this part has. */
    protected boolean outdated() {
        return false;
    }

    /** Where its name is written; a field for another name stands there. */
    public Rectangle nameplate() {
        Rectangle box = getFigure().getBounds();
        return new Rectangle(box.x + 4, box.y + 2, Math.max(110, Math.min(240, box.width - 8)), 26);
    }

    /** Draws the element as it is in the lab. */
    protected abstract void showLab();

    /** Draws what the element does at a moment of a run. */
    protected void showRun(Moment moment, ComponentInfo component) {
    }

    /** Marks these values of the figure as changed by the step. */
    protected final void fresh(Set<String> values) {
        if (getFigure() instanceof StageFigure figure) {
            figure.fresh(values);
        }
    }

    /** The values, by name, that the step at rest has changed; none while something moves. */
    protected static Set<String> changed(Moment moment, Function<Moment, Map<String, String>> values) {
        if (moment.moving()) {
            return Set.of();
        }
        Map<String, String> now = values.apply(moment);
        Map<String, String> before = values.apply(moment.previous());
        return now.keySet().stream().filter(name -> !now.get(name).equals(before.get(name))).collect(Collectors.toSet());
    }

    /** The state in words, empty where there is none; part of what is spoken. */
    protected String spokenState() {
        return "";
    }

    @Override
    protected final void refreshVisuals() {
        place().ifPresent(getFigure()::setBounds);
        clear();
        lab().moment().ifPresent(this::show);
    }

    /** Draws a moment of a run; the lab as it is where the run does not know the element. */
    final void show(Moment moment) {
        ComponentInfo component = moment.history().schema().ofElement(element().getId());
        if (component != null) {
            showRun(moment, component);
            mark(lab().groups().mark(moment.overlay(), moment.history().schema(), component));
        }
    }

    private void mark(Tone tone) {
        if (getFigure() instanceof StageFigure figure) {
            figure.showMark(tone);
        }
    }

    final void clear() {
        fresh(Set.of());
        showLab();
        mark(Tone.PACKET);
    }

    @Override
    public String spoken() {
        String kind = KindNames.of(element().eClass());
        String name = Labels.name(element());
        String state = spokenState();
        return state.isEmpty() ? NLS.bind("{0} {1}", kind, name) : NLS.bind("{0} {1}: {2}", new Object[] {kind, name, state});
    }

    @Override
    protected String remark() {
        return remark(new StageSelection(element().getId(), StageSelection.WHOLE));
    }

    /** That a run stops at a place, in words. */
    protected final String remark(StageSelection place) {
        return lab().stopsAt(place) ? Texts.spokenBreakpoint : "";
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeletePolicy());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new FixedChildrenPolicy());
    }

    @Override
    protected abstract IFigure createFigure();

    @Override
    public DragTracker getDragTracker(Request request) {
        return new MovingTracker(this);
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class key) {
        if (key == Element.class) {
            return element();
        }
        if (key == StageSelection.class) {
            return new StageSelection(element().getId(), StageSelection.WHOLE);
        }
        return super.getAdapter(key);
    }
}
