package ringside.ui.diagram.problems;

import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** Finds where a callout stands: near its mark, never on a neighbour where there is any other way, on its own element if need be. */
final class CalloutPlace {
    private static final int STEP = 2;
    private static final int POINTER = 14;
    private static final int MARGIN = 8;
    private static final int EDGE = 4;

    private final Rectangle stage;
    private final List<Rectangle> neighbours;
    private final List<Rectangle> own;
    private final Rectangle whole;

    /**
     * @param whole      box of the element that the callout is about
     * @param neighbours boxes of other elements
     * @param own        boxes inside that element
     */
    CalloutPlace(Rectangle stage, Rectangle whole, List<Rectangle> neighbours, List<Rectangle> own) {
        this.stage = stage.getCopy().shrink(MARGIN, MARGIN);
        this.neighbours = neighbours;
        this.own = own;
        this.whole = whole;
    }

    /** The best place for a box of this size that points at the mark. */
    Rectangle near(Point mark, int width, int height) {
        Rectangle best = new Rectangle(stage.x, stage.y, width, height);
        double bestCost = Double.MAX_VALUE;
        for (int y = stage.y; y + height <= stage.bottom(); y += STEP) {
            for (int x = stage.x; x + width <= stage.right(); x += STEP) {
                Rectangle box = new Rectangle(x, y, width, height);
                double cost = cost(box, mark);
                if (cost < bestCost) {
                    bestCost = cost;
                    best = box;
                }
            }
        }
        return best;
    }

    private double cost(Rectangle box, Point mark) {
        double distance = distance(box, mark);
        if (distance < POINTER) {
            return Double.MAX_VALUE;
        }
        boolean inside = whole.getCopy().shrink(EDGE, EDGE).contains(box);
        double cost = distance * distance + (inside ? 0 : 20.0 * area(box, whole));
        for (Rectangle neighbour : neighbours) {
            cost += 100.0 * area(box, neighbour);
        }
        for (Rectangle part : own) {
            cost += area(box, part);
        }
        return cost;
    }

    private static double area(Rectangle a, Rectangle b) {
        int width = Math.min(a.right(), b.right()) - Math.max(a.x, b.x);
        int height = Math.min(a.bottom(), b.bottom()) - Math.max(a.y, b.y);
        return width > 0 && height > 0 ? (double) width * height : 0;
    }

    private static double distance(Rectangle box, Point mark) {
        int dx = Math.max(0, Math.max(box.x - mark.x, mark.x - box.right()));
        int dy = Math.max(0, Math.max(box.y - mark.y, mark.y - box.bottom()));
        return Math.hypot(dx, dy);
    }
}
