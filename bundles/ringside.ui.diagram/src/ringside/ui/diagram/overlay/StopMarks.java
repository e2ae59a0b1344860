package ringside.ui.diagram.overlay;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.draw2d.geometry.Rectangle;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.figures.Outline;
import ringside.ui.diagram.figures.Pen;

/** Breakpoints: an octagon, as at the side of a road, on the upper left corner of the element, cell or slot. */
final class StopMarks {
    private static final double RADIUS = 7;
    private static final double SMALL = 5;

    private final Set<StageSelection> stops;
    private final Places places;

    StopMarks(Set<StageSelection> stops, Places places) {
        this.stops = stops;
        this.places = places;
    }

    void addTo(List<Mark> marks) {
        for (StageSelection stop : stops) {
            boolean whole = stop.index() == StageSelection.WHOLE;
            Optional<Rectangle> where = whole ? places.box(stop.componentPath()) : places.inside(stop.componentPath(), stop.index());
            where.ifPresent(box -> marks.add(pen -> draw(pen, box.x, box.y, whole ? RADIUS : SMALL)));
        }
    }

    private static void draw(Pen pen, double x, double y, double radius) {
        pen.fill(octagon(x, y, radius + 1.5), STAGE.color());
        pen.fill(octagon(x, y, radius), INK.color());
        pen.fill(x - radius / 2, y - 1, radius, 2, 0, STAGE.color());
    }

    private static Outline octagon(double x, double y, double radius) {
        double half = radius * Math.tan(Math.PI / 8);
        return new Outline().from(x - half, y - radius).to(x + half, y - radius).to(x + radius, y - half).to(x + radius, y + half)
                .to(x + half, y + radius).to(x - half, y + radius).to(x - radius, y + half).to(x - radius, y - half).close();
    }
}
