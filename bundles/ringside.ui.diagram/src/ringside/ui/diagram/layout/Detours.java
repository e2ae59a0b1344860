package ringside.ui.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.draw2d.geometry.Rectangle;
import ringside.model.lab.Element;
import ringside.ui.diagram.figures.Route;

/**
 * Ways round boxes that a person placed. A planned way is kept where it still begins and ends at its elements and crosses no box;
 * else another one is searched, once for each plan.
 */
final class Detours {
    private static final double TOUCH = 3;
    private static final double CORNER = 8;

    private final StagePlan plan;
    private final Map<String, Optional<Route>> found = new HashMap<>();
    private final Map<Element, Rectangle> boxes;
    private final List<Rectangle> moved = new ArrayList<>();
    private final Router router;

    Detours(StagePlan plan) {
        this.plan = plan;
        boxes = plan.boxes();
        boxes.forEach((element, box) -> {
            if (plan.moved(element)) {
                moved.add(box);
            }
        });
        List<Rectangle> all = new ArrayList<>(boxes.values());
        plan.moreMachines().ifPresent(all::add);
        plan.moreCores().ifPresent(all::add);
        plan.moreEndpoints().ifPresent(all::add);
        router = new Router(all);
    }

    /**
     * The way that is drawn for a planned one.
     *
     * @param name of the way, unique in the plan
     * @param from where it begins, which ends of its box are used is in {@code out}
     * @return empty where an end is nowhere to be seen
     */
    Optional<Route> of(String name, Optional<Route> planned, Element from, Element to, Supplier<List<Port>> out, Supplier<List<Port>> in) {
        if (!plan.rearranged()) {
            return planned;
        }
        return found.computeIfAbsent(name, key -> {
            Optional<Rectangle> start = plan.anchor(from);
            Optional<Rectangle> end = plan.anchor(to);
            if (start.isEmpty() || end.isEmpty()) {
                return planned;
            }
            boolean kept = planned.isPresent() && plan.place(from).isPresent() && plan.place(to).isPresent()
                    && keeps(planned.get(), from, to, start.get(), end.get())
                    && (!plan.moved(from) || leaves(planned.get(), out.get()));
            return kept ? planned : Optional.of(router.find(out.get(), in.get(), CORNER));
        });
    }

    private boolean keeps(Route route, Element from, Element to, Rectangle start, Rectangle end) {
        boolean fromMoved = plan.moved(from);
        boolean toMoved = plan.moved(to);
        if (fromMoved && !touches(start, route.x(0), route.y(0)) || toMoved && !touches(end, route.lastX(), route.lastY())) {
            return false;
        }
        for (int i = 1; i < route.corners(); i++) {
            for (Rectangle box : fromMoved || toMoved ? boxes.values() : moved) {
                boolean leaves = box.equals(start) && i == 1 && box.contains((int) route.x(0), (int) route.y(0));
                boolean arrives = box.equals(end) && i == route.corners() - 1 && arrives(route, box);
                if (!leaves && !arrives && Router.hits(route.x(i - 1), route.y(i - 1), route.x(i), route.y(i), box, -1)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a way begins in the direction of one of its ports. */
    private static boolean leaves(Route route, List<Port> ports) {
        double dx = Math.signum(route.x(1) - route.x(0));
        double dy = Math.signum(route.y(1) - route.y(0));
        return ports.stream().anyMatch(port -> port.dx() == dx && port.dy() == dy);
    }

    private static boolean touches(Rectangle box, double x, double y) {
        return x >= box.x - TOUCH && x <= box.right() + TOUCH && y >= box.y - TOUCH && y <= box.bottom() + TOUCH;
    }

    /** Whether the last piece begins outside a box and ends near the edge at which it enters. */
    private static boolean arrives(Route route, Rectangle box) {
        int n = route.corners();
        double x = route.x(n - 2);
        double y = route.y(n - 2);
        double toEdge = Math.max(Math.max(box.x - x, x - box.right()), Math.max(box.y - y, y - box.bottom()));
        double length = Math.abs(route.lastX() - x) + Math.abs(route.lastY() - y);
        return toEdge >= 0 && length - toEdge <= 12;
    }
}
