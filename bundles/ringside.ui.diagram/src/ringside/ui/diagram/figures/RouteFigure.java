package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

import org.eclipse.draw2d.geometry.Rectangle;

/** One route on the stage. It can be hit within 4 px of its line. */
public final class RouteFigure extends StageFigure {
    private static final int MARGIN = 12;
    private static final double REACH = 4;

    private Route route = Route.of(0, 0, 0, 0, 0);
    private RouteStyle style = RouteStyle.QUIET;
    private boolean arrow = true;
    private String label = "";
    private String side = "";

    public void show(Route newRoute, boolean withArrow) {
        route = changed(route, newRoute);
        arrow = changed(arrow, withArrow);
        Rectangle box = null;
        for (int i = 0; i < route.corners(); i++) {
            Rectangle point = new Rectangle((int) route.x(i), (int) route.y(i), 1, 1);
            box = box == null ? point : box.union(point);
        }
        int right = side.isEmpty() ? MARGIN : 70;
        setBounds(new Rectangle(box.x - MARGIN, box.y - MARGIN, box.width + MARGIN + right, box.height + 2 * MARGIN));
    }

    public Route route() {
        return route;
    }

    /** @param newLabel stands across the line; empty for none */
    public void show(RouteStyle newStyle, String newLabel) {
        style = changed(style, newStyle);
        label = changed(label, newLabel);
    }

    /** A word beside the middle of an upright line; empty for none. */
    public void showBeside(String word) {
        side = changed(side, word);
        show(route, arrow);
    }

    @Override
    public boolean containsPoint(int px, int py) {
        if (!getBounds().contains(px, py)) {
            return false;
        }
        for (int i = 1; i < route.corners(); i++) {
            if (distance(px, py, route.x(i - 1), route.y(i - 1), route.x(i), route.y(i)) <= REACH) {
                return true;
            }
        }
        return false;
    }

    private static double distance(double px, double py, double x1, double y1, double x2, double y2) {
        double length = (x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1);
        double t = length == 0 ? 0 : Math.max(0, Math.min(1, ((px - x1) * (x2 - x1) + (py - y1) * (y2 - y1)) / length));
        return Math.hypot(px - x1 - t * (x2 - x1), py - y1 - t * (y2 - y1));
    }

    @Override
    public void draw(Pen pen) {
        pen.move(-getBounds().x, -getBounds().y);
        style.draw(pen, route, arrow);
        if (!label.isEmpty()) {
            double[] at = route.labelPoint();
            style.label(pen, at[0], at[1], label);
        }
        if (!side.isEmpty()) {
            pen.left(side, route.x(0) + 10, (route.y(0) + route.lastY()) / 2 + 2, TextStyle.TEXT, SECOND_INK.color());
        }
    }
}
