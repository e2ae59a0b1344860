package ringside.ui.diagram.overlay;

import static ringside.ui.diagram.figures.Theme.Role.INK;

import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.figures.LineMark;
import ringside.ui.diagram.figures.Outline;
import ringside.ui.diagram.figures.Pen;

/** What differs from the run before: slots have the frame of what is new, whole elements a dashed one. Caches mark their cells. */
final class ChangedMarks {
    private final Moment moment;
    private final Places places;

    ChangedMarks(Moment moment, Places places) {
        this.moment = moment;
        this.places = places;
    }

    void addTo(List<Mark> marks) {
        for (StageSelection place : moment.changed()) {
            ComponentInfo component = moment.history().schema().component(place.componentPath());
            if (component == null || component.kind() == ComponentKind.CACHE && place.index() != StageSelection.WHOLE) {
                continue;
            }
            if (place.index() == StageSelection.WHOLE) {
                places.box(component.elementId()).ifPresent(box -> marks.add(pen -> dashed(pen, box)));
            } else {
                places.inside(component.path(), place.index())
                        .ifPresent(cell -> marks.add(pen -> LineMark.newFrame(pen, cell.x, cell.y, cell.width, cell.height)));
            }
        }
    }

    private static void dashed(Pen pen, Rectangle box) {
        Outline frame = new Outline().from(box.x, box.y).to(box.right(), box.y).to(box.right(), box.bottom()).to(box.x, box.bottom()).close();
        pen.outline(frame, null, INK.color(), 2, Pen.Line.DASHED);
    }
}
