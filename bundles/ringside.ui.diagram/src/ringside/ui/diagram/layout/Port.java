package ringside.ui.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * A point on the edge of a box at which a way may begin or end.
 *
 * @param dx    1 to the right, -1 to the left, else 0: where a way leaves the box
 * @param dy    1 down, -1 up, else 0
 * @param worse pixels by which a way may be longer to end at another port instead
 */
public record Port(double x, double y, int dx, int dy, double worse) {
    private static final double SECOND_CHOICE = 60;

    /** The middles of the four edges. */
    static List<Port> round(Rectangle box) {
        return around(box, box.x + box.width / 2.0, box.x + box.width / 2.0, 0);
    }

    /** As {@link #round}, the lower edge first, at x. */
    static List<Port> fromBelow(Rectangle box, double x) {
        return around(box, box.x + box.width / 2.0, x, SECOND_CHOICE);
    }

    /** As {@link #round}, the upper edge first, at x. */
    static List<Port> fromAbove(Rectangle box, double x) {
        List<Port> ports = new ArrayList<>(around(box, x, box.x + box.width / 2.0, SECOND_CHOICE));
        ports.set(0, new Port(x, box.bottom(), 0, 1, SECOND_CHOICE));
        ports.set(1, new Port(x, box.y, 0, -1, 0));
        return ports;
    }

    static Port below(Rectangle box, double x) {
        return new Port(x, box.bottom(), 0, 1, 0);
    }

    static Port above(Rectangle box, double x) {
        return new Port(x, box.y, 0, -1, 0);
    }

    private static List<Port> around(Rectangle box, double top, double bottom, double worse) {
        double middle = box.y + box.height / 2.0;
        return List.of(new Port(bottom, box.bottom(), 0, 1, 0), new Port(top, box.y, 0, -1, worse),
                new Port(box.x, middle, -1, 0, worse), new Port(box.right(), middle, 1, 0, worse));
    }
}
