package ringside.ui.diagram.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.eclipse.draw2d.geometry.Rectangle;
import ringside.ui.diagram.figures.Route;

/**
 * Finds ways along level and upright pieces round boxes: short ones with few corners. It searches the lines that run along the
 * boxes; only where boxes leave no way at all, or where very many stand close by, does one lead across them, as little as can be. Two searches with the same boxes
 * give the same way.
 */
public final class Router {
    /** How far a way keeps from a box that it passes. */
    private static final int MARGIN = 8;
    private static final int CLEAR = 2;
    private static final double CORNER = 40;
    private static final double ACROSS = 100;
    /** First only what is so near is looked at. */
    private static final int NEAR = 160;
    /** Among more boxes than this a search would take too long. */
    private static final int MOST = 80;

    private final List<Rectangle> boxes;

    public Router(Collection<Rectangle> boxes) {
        this.boxes = List.copyOf(boxes);
    }

    /** The best way from one of some ports to one of others. */
    public Route find(List<Port> from, List<Port> to, double radius) {
        Optional<Route> straight = straight(from, to);
        if (straight.isPresent()) {
            return straight.get();
        }
        Rectangle near = new Rectangle((int) from.get(0).x(), (int) from.get(0).y(), 1, 1);
        from.forEach(port -> near.union((int) port.x(), (int) port.y()));
        to.forEach(port -> near.union((int) port.x(), (int) port.y()));
        near.expand(NEAR, NEAR);
        List<Rectangle> close = boxes.stream().filter(near::intersects).toList();
        if (close.size() > MOST) {
            return plain(from, to, close, radius);
        }
        Grid grid = new Grid(close, from, to, near);
        List<Double> points = grid.search();
        if (grid.crossed && boxes.size() <= MOST) {
            points = new Grid(boxes, from, to, null).search();
        }
        return new Route(points, radius);
    }

    /** Among very many boxes: of the ways with one or two corners between the nearest ports the one that crosses the fewest. */
    private static Route plain(List<Port> from, List<Port> to, List<Rectangle> boxes, double radius) {
        Port start = from.get(0);
        Port end = to.get(0);
        double least = Double.MAX_VALUE;
        for (Port one : from) {
            for (Port other : to) {
                double apart = Math.abs(one.x() - other.x()) + Math.abs(one.y() - other.y()) + one.worse() + other.worse();
                if (apart < least) {
                    least = apart;
                    start = one;
                    end = other;
                }
            }
        }
        double midX = (start.x() + end.x()) / 2;
        double midY = (start.y() + end.y()) / 2;
        double[][] ways = {{start.x(), start.y(), end.x(), start.y(), end.x(), end.y()}, {start.x(), start.y(), start.x(), end.y(), end.x(), end.y()},
                {start.x(), start.y(), midX, start.y(), midX, end.y(), end.x(), end.y()},
                {start.x(), start.y(), start.x(), midY, end.x(), midY, end.x(), end.y()}};
        double[] best = ways[0];
        long fewest = Long.MAX_VALUE;
        for (double[] way : ways) {
            long crossed = 0;
            for (int i = 2; i < way.length; i += 2) {
                for (Rectangle box : boxes) {
                    crossed += hits(way[i - 2], way[i - 1], way[i], way[i + 1], box, 0) ? 1 : 0;
                }
            }
            if (crossed < fewest) {
                fewest = crossed;
                best = way;
            }
        }
        return Route.of(radius, best);
    }

    /** Two ports that face each other with nothing between. */
    private Optional<Route> straight(List<Port> from, List<Port> to) {
        for (Port start : from) {
            for (Port end : to) {
                boolean level = start.dx() != 0 && start.y() == end.y() && (end.x() - start.x()) * start.dx() > 0 && end.dx() == -start.dx();
                boolean upright = start.dy() != 0 && start.x() == end.x() && (end.y() - start.y()) * start.dy() > 0 && end.dy() == -start.dy();
                if ((level || upright) && boxes.stream().noneMatch(box -> hits(start.x(), start.y(), end.x(), end.y(), box, 0))) {
                    return Optional.of(Route.of(0, start.x(), start.y(), end.x(), end.y()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a level or upright piece leads through a box that is larger by {@code by} on every side; along its edge is not through. */
    static boolean hits(double x1, double y1, double x2, double y2, Rectangle box, double by) {
        return Math.max(x1, x2) > box.x - by && Math.min(x1, x2) < box.right() + by
                && Math.max(y1, y2) > box.y - by && Math.min(y1, y2) < box.bottom() + by;
    }

    /** The lines along some boxes, and the search on them. A state is a crossing of two lines and the direction one came from. */
    private static final class Grid {
        private static final int[] DX = {1, -1, 0, 0};
        private static final int[] DY = {0, 0, 1, -1};

        private final List<Port> from;
        private final List<Port> to;
        private final double[] xs;
        private final double[] ys;
        private final boolean[] levelBlocked;
        private final boolean[] uprightBlocked;
        private boolean crossed;

        Grid(List<Rectangle> boxes, List<Port> from, List<Port> to, Rectangle within) {
            this.from = from;
            this.to = to;
            TreeSet<Double> across = new TreeSet<>();
            TreeSet<Double> down = new TreeSet<>();
            for (Rectangle box : boxes) {
                across.add(box.x - (double) MARGIN);
                across.add(box.right() + (double) MARGIN);
                down.add(box.y - (double) MARGIN);
                down.add(box.bottom() + (double) MARGIN);
            }
            if (within != null) {
                across.removeIf(x -> x < within.x || x > within.right());
                down.removeIf(y -> y < within.y || y > within.bottom());
            }
            for (List<Port> ports : List.of(from, to)) {
                for (Port port : ports) {
                    across.add(outX(port));
                    down.add(outY(port));
                }
            }
            xs = across.stream().mapToDouble(Double::doubleValue).toArray();
            ys = down.stream().mapToDouble(Double::doubleValue).toArray();
            levelBlocked = new boolean[xs.length * ys.length];
            uprightBlocked = new boolean[xs.length * ys.length];
            boxes.forEach(this::block);
        }

        private static double outX(Port port) {
            return port.x() + port.dx() * MARGIN;
        }

        private static double outY(Port port) {
            return port.y() + port.dy() * MARGIN;
        }

        /** Marks the pieces that lead through a box: the level one from (i, j) to the right, the upright one down. */
        private void block(Rectangle box) {
            for (int i = first(xs, box.x - CLEAR); i < xs.length && xs[i] < box.right() + CLEAR; i++) {
                for (int j = first(ys, box.y - CLEAR); j < ys.length && ys[j] < box.bottom() + CLEAR; j++) {
                    int at = j * xs.length + i;
                    boolean inX = xs[i] > box.x - CLEAR;
                    boolean inY = ys[j] > box.y - CLEAR;
                    levelBlocked[at] |= inY && i + 1 < xs.length && xs[i + 1] > box.x - CLEAR;
                    uprightBlocked[at] |= inX && j + 1 < ys.length && ys[j + 1] > box.y - CLEAR;
                }
            }
        }

        /** The last line at or before a place, so that the piece from it on is looked at. */
        private static int first(double[] lines, double place) {
            int at = Arrays.binarySearch(lines, place);
            return Math.max(0, at >= 0 ? at : -at - 2);
        }

        List<Double> search() {
            int states = xs.length * ys.length * 4;
            double[] cost = new double[states];
            int[] before = new int[states];
            Arrays.fill(cost, Double.MAX_VALUE);
            Arrays.fill(before, -1);
            int[] started = new int[states];
            PriorityQueue<double[]> open = new PriorityQueue<>((a, b) -> a[0] != b[0] ? Double.compare(a[0], b[0]) : Double.compare(a[1], b[1]));
            for (int p = 0; p < from.size(); p++) {
                Port port = from.get(p);
                int state = state(port, port.dx(), port.dy());
                if (port.worse() < cost[state]) {
                    cost[state] = port.worse();
                    started[state] = p;
                    open.add(new double[] {port.worse() + ahead(state), state, port.worse()});
                }
            }
            double best = Double.MAX_VALUE;
            int last = -1;
            Port end = null;
            while (!open.isEmpty()) {
                double[] next = open.poll();
                int state = (int) next[1];
                if (next[0] >= best) {
                    break;
                }
                if (next[2] > cost[state]) {
                    continue;
                }
                for (Port port : to) {
                    if (state / 4 == place(port)) {
                        boolean goesOn = DX[state % 4] == -port.dx() && DY[state % 4] == -port.dy();
                        double whole = cost[state] + port.worse() + (goesOn ? 0 : CORNER);
                        if (whole < best) {
                            best = whole;
                            last = state;
                            end = port;
                        }
                    }
                }
                spread(state, cost, before, started, open);
            }
            return points(last, end, before, started);
        }

        private void spread(int state, double[] cost, int[] before, int[] started, PriorityQueue<double[]> open) {
            int i = state / 4 % xs.length;
            int j = state / 4 / xs.length;
            for (int d = 0; d < 4; d++) {
                int ni = i + DX[d];
                int nj = j + DY[d];
                boolean back = DX[d] == -DX[state % 4] && DY[d] == -DY[state % 4];
                if (back || ni < 0 || nj < 0 || ni >= xs.length || nj >= ys.length) {
                    continue;
                }
                double length = Math.abs(xs[ni] - xs[i]) + Math.abs(ys[nj] - ys[j]);
                int piece = Math.min(j, nj) * xs.length + Math.min(i, ni);
                boolean blocked = DX[d] != 0 ? levelBlocked[piece] : uprightBlocked[piece];
                double whole = cost[state] + length * (blocked ? ACROSS : 1) + (d == state % 4 ? 0 : CORNER);
                int next = (nj * xs.length + ni) * 4 + d;
                if (whole < cost[next]) {
                    cost[next] = whole;
                    before[next] = state;
                    started[next] = started[state];
                    open.add(new double[] {whole + ahead(next), next, whole});
                }
            }
        }

        /** What is left at the least: the distance to the nearest end. */
        private double ahead(int state) {
            double x = xs[state / 4 % xs.length];
            double y = ys[state / 4 / xs.length];
            double least = Double.MAX_VALUE;
            for (Port port : to) {
                least = Math.min(least, Math.abs(outX(port) - x) + Math.abs(outY(port) - y) + port.worse());
            }
            return least;
        }

        private int place(Port port) {
            return Arrays.binarySearch(ys, outY(port)) * xs.length + Arrays.binarySearch(xs, outX(port));
        }

        private int state(Port port, int dx, int dy) {
            return place(port) * 4 + (dx > 0 ? 0 : dx < 0 ? 1 : dy > 0 ? 2 : 3);
        }

        private List<Double> points(int last, Port end, int[] before, int[] started) {
            List<double[]> points = new ArrayList<>();
            points.add(new double[] {end.x(), end.y()});
            int first = last;
            for (int state = last; state >= 0; state = before[state]) {
                points.add(new double[] {xs[state / 4 % xs.length], ys[state / 4 / xs.length]});
                first = state;
                if (before[state] >= 0) {
                    int a = state / 4;
                    int b = before[state] / 4;
                    crossed |= (state % 4 < 2 ? levelBlocked : uprightBlocked)[Math.min(a, b)];
                }
            }
            Port start = from.get(started[first]);
            points.add(new double[] {start.x(), start.y()});
            List<Double> clean = new ArrayList<>();
            for (int i = points.size() - 1; i >= 0; i--) {
                double[] at = points.get(i);
                boolean passes = i > 0 && i < points.size() - 1 && inLine(points.get(i + 1), at, points.get(i - 1));
                if (!passes) {
                    clean.add(at[0]);
                    clean.add(at[1]);
                }
            }
            return clean;
        }

        private static boolean inLine(double[] a, double[] b, double[] c) {
            return a[0] == b[0] && b[0] == c[0] || a[1] == b[1] && b[1] == c[1];
        }
    }
}
