package ringside.ui.diagram.gef;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/**
 * A graphical part with typed children and a spoken name. Parts do not listen to the model: the part of the lab does, and
 * refreshes them.
 */
public abstract class StagePart extends AbstractGraphicalEditPart {
    private AccessibleEditPart accessible;
    private Supplier<String> within;

    /** The elements that have a part below this one, in drawing order. */
    protected List<?> shownChildren() {
        return List.of();
    }

    @Override
    protected final List<?> getModelChildren() {
        return shownChildren();
    }

    /** The parts below this one. */
    public final List<StagePart> parts() {
        List<StagePart> parts = new ArrayList<>();
        for (Object child : getChildren()) {
            if (child instanceof StagePart part) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Whether the figure is a box that others can be brought into line with. */
    public boolean isBox() {
        return false;
    }

    /** The point, in the picture, from which and to which the arrow keys count: the middle. */
    public Point navigationPoint() {
        return getFigure().getBounds().getCenter();
    }

    /** Whether boxes stand in this one that can be placed as well. */
    public boolean holdsBoxes() {
        return false;
    }

    /** Forgets the part of a child, so that the next refresh makes it anew. */
    public final void forget(StagePart child) {
        removeChild(child);
    }

    /** Refreshes this part and all below. */
    public final void refreshAll() {
        refresh();
        parts().forEach(StagePart::refreshAll);
    }

    /** Kind, name and state, as a screen reader says them. */
    public abstract String spoken();

    /** Says this instead, while a place inside is selected; null for what the part says of itself. */
    public final void sayInstead(Supplier<String> words) {
        if (words != null || within != null) {
            within = words;
            announce();
        }
    }

    /** Tells a screen reader that something else is said now. */
    final void announce() {
        Accessible spoken = getViewer().getControl().getAccessible();
        spoken.setFocus(getAccessibleEditPart().getAccessibleID());
        spoken.sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    /** What is said now: what the stage has to tell, then what is to be said of the part or of the place inside that is selected. */
    public final String saying() {
        String told = getViewer() instanceof StageViewer stage && stage.getFocusEditPart() == this ? stage.said() : "";
        String own = within == null ? spoken() + remark() : within.get();
        return told.isEmpty() ? own : told + (told.endsWith(".") ? " " : ". ") + own;
    }

    /** What a user has put to the part; empty for nothing. */
    protected String remark() {
        return "";
    }

    @Override
    protected final AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new Spoken();
        }
        return accessible;
    }

    /** Says what {@link #spoken()} says, also for tool tips and hovering. */
    private final class Spoken extends AccessibleGraphicalEditPart {
        @Override
        public void getName(AccessibleEvent event) {
            event.result = saying();
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            event.result = saying();
        }

        @Override
        public void getValue(AccessibleControlEvent event) {
            event.result = saying();
        }
    }

    /** The layer that children are drawn in, if it is not the figure itself. */
    @Override
    public IFigure getContentPane() {
        return getFigure();
    }
}
