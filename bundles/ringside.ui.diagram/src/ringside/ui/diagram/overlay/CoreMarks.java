package ringside.ui.diagram.overlay;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.PANEL;

import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.CoreState;
import ringside.trace.FieldKind;
import ringside.ui.diagram.figures.Outline;
import ringside.ui.diagram.figures.Pen;

/** The frame round the core that does the step, and the open frame of a core whose machine has left to the host. */
final class CoreMarks {
    private static final double GAP = 36;
    private static final double LEAF = 11;

    /** From this height on a core is more than a chip. */
    static final int WITH_CACHES = 76;

    private final Moment moment;
    private final Places places;

    CoreMarks(Moment moment, Places places) {
        this.moment = moment;
        this.places = places;
    }

    void addTo(List<Mark> marks) {
        int working = moment.shownEvent() == 0 ? 0 : moment.step().core().id();
        for (ComponentInfo core : moment.history().schema().components()) {
            if (core.kind() != ComponentKind.CORE) {
                continue;
            }
            boolean out = moment.shows(Layer.INTERRUPTS) && moment.seen().get(core.id(), FieldKind.STATE) == CoreState.IN_EXIT.ordinal();
            if (core.id() == working || out || WorkValues.injects(moment, core)) {
                places.box(core.elementId()).ifPresent(box -> marks.add(pen -> frame(pen, box, out && box.height >= WITH_CACHES)));
            }
        }
    }

    private static void frame(Pen pen, Rectangle r, boolean open) {
        if (!open) {
            pen.frame(r.x, r.y, r.width, r.height, 4, INK.color(), 2);
            return;
        }
        double top = r.y + (r.height - GAP) / 2;
        double bottom = top + GAP;
        pen.fill(r.x - 1, top, 3, GAP, 0, PANEL.color());
        Outline line = new Outline().from(r.x, top).to(r.x, r.y + 4).corner(r.x, r.y, r.x + 4, r.y).to(r.right() - 4, r.y)
                .corner(r.right(), r.y, r.right(), r.y + 4).to(r.right(), r.bottom() - 4).corner(r.right(), r.bottom(), r.right() - 4, r.bottom())
                .to(r.x + 4, r.bottom()).corner(r.x, r.bottom(), r.x, r.bottom() - 4).to(r.x, bottom).from(r.x, top).by(-LEAF, -6)
                .from(r.x, bottom).by(-LEAF, 6);
        pen.stroke(line, INK.color(), 2);
    }
}
