package ringside.ui.diagram.figures;

import java.util.Arrays;
import java.util.List;

/**
 * A way across the stage along straight pieces.
 *
 * @param points at least two, x and y in turn
 * @param radius of its rounded corners
 */
public record Route(List<Double> points, double radius) {

    public Route {
        points = List.copyOf(points);
        if (points.size() < 4 || points.size() % 2 != 0) {
            throw new IllegalArgumentException("a route needs two points: " + points);
        }
    }

    public static Route of(double radius, double... points) {
        return new Route(Arrays.stream(points).boxed().toList(), radius);
    }

    public int corners() {
        return points.size() / 2;
    }

    public double x(int i) {
        return points.get(2 * i);
    }

    public double y(int i) {
        return points.get(2 * i + 1);
    }

    public double lastX() {
        return x(corners() - 1);
    }

    public double lastY() {
        return y(corners() - 1);
    }

    public double length() {
        double length = 0;
        for (int i = 1; i < corners(); i++) {
            length += piece(i);
        }
        return length;
    }

    private double piece(int i) {
        return Math.hypot(x(i) - x(i - 1), y(i) - y(i - 1));
    }

    /** The point a share of the way along, 0 to 1, as {x, y}. */
    public double[] at(double share) {
        double left = share * length();
        for (int i = 1; i < corners(); i++) {
            double piece = piece(i);
            if (left <= piece && piece > 0) {
                double t = left / piece;
                return new double[] {x(i - 1) + (x(i) - x(i - 1)) * t, y(i - 1) + (y(i) - y(i - 1)) * t};
            }
            left -= piece;
        }
        return new double[] {lastX(), lastY()};
    }

    /** The same way as far as a share of it, 0 to 1. */
    public Route upTo(double share) {
        double left = share * length();
        java.util.ArrayList<Double> kept = new java.util.ArrayList<>(points.subList(0, 2));
        for (int i = 1; i < corners() && left > 0; i++) {
            double piece = piece(i);
            double t = piece == 0 ? 1 : Math.min(1, left / piece);
            kept.add(x(i - 1) + (x(i) - x(i - 1)) * t);
            kept.add(y(i - 1) + (y(i) - y(i - 1)) * t);
            left -= piece;
        }
        if (kept.size() == 2) {
            kept.addAll(points.subList(0, 2));
        }
        return new Route(kept, radius);
    }

    /** The same way, begun at another point. */
    public Route from(double x, double y) {
        if (x(0) == x && y(0) == y) {
            return this;
        }
        java.util.ArrayList<Double> longer = new java.util.ArrayList<>(List.of(x, y));
        boolean inLine = x(0) == x && x(1) == x || y(0) == y && y(1) == y;
        longer.addAll(points.subList(inLine ? 2 : 0, points.size()));
        return new Route(longer, radius);
    }

    public Route reversed() {
        java.util.ArrayList<Double> back = new java.util.ArrayList<>();
        for (int i = corners() - 1; i >= 0; i--) {
            back.add(x(i));
            back.add(y(i));
        }
        return new Route(back, radius);
    }

    /** The route as a line that ends {@code shortBy} before its last point, where an arrow head begins. */
    public Outline outline(double shortBy) {
        Outline line = new Outline().from(x(0), y(0));
        for (int i = 1; i < corners(); i++) {
            boolean last = i == corners() - 1;
            double piece = piece(i);
            if (piece == 0) {
                continue;
            }
            double ux = (x(i) - x(i - 1)) / piece;
            double uy = (y(i) - y(i - 1)) / piece;
            if (last) {
                line.to(x(i) - ux * Math.min(shortBy, piece), y(i) - uy * Math.min(shortBy, piece));
            } else {
                double next = Math.max(1e-9, piece(i + 1));
                double r = Math.min(radius, Math.min(piece, next) / 2);
                double vx = (x(i + 1) - x(i)) / next;
                double vy = (y(i + 1) - y(i)) / next;
                line.to(x(i) - ux * r, y(i) - uy * r).corner(x(i), y(i), x(i) + vx * r, y(i) + vy * r);
            }
        }
        return line;
    }

    /** Where its last piece points. */
    public ArrowMark.Toward toward() {
        int n = corners();
        return ArrowMark.Toward.of(x(n - 2), y(n - 2), x(n - 1), y(n - 1));
    }

    /** The middle of its longest level piece, or of its longest piece where none is level, as {x, y}. */
    public double[] labelPoint() {
        int best = 1;
        for (int i = 2; i < corners(); i++) {
            boolean level = y(i) == y(i - 1);
            boolean bestLevel = y(best) == y(best - 1);
            if (level && !bestLevel || level == bestLevel && piece(i) > piece(best)) {
                best = i;
            }
        }
        return new double[] {(x(best) + x(best - 1)) / 2, (y(best) + y(best - 1)) / 2};
    }
}
