package ringside.ui.diagram.overlay;

import static ringside.ui.diagram.figures.TextStyle.BOLD;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.TROUBLE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import ringside.model.lab.VirtualMachine;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.DropReason;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.history.StateView;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.Route;
import ringside.ui.diagram.figures.RouteStyle;
import ringside.ui.diagram.figures.TicketMark;
import ringside.ui.diagram.layout.Routes;
import ringside.ui.diagram.layout.StagePlan;

/** The packets: each as a ticket at its place, its name at its ring slot, moving along its way, or crossed where it was lost. */
final class PacketMarks {
    private static final int LATEST = 256;
    private static final int MOST_TICKETS = 24;
    /** A second packet at a spot stands beside the first one; more than two lie one on the other. */
    private static final int BESIDE = 62;
    private static final int STACKED = 16;
    /** Between the left column and the host. */
    private static final double CHANNEL = 141;
    private static final double GUTTER = 380;
    private static final int BETWEEN_NAMES = 5;
    /** A lost packet is seen for this many steps. */
    private static final int DROP_STEPS = 3;

    private final Moment moment;
    private final Places places;
    private final PacketNames names;
    private final PacketSpots spots;
    private final Map<String, Integer> taken = new HashMap<>();
    private final List<Queued> queued = new ArrayList<>();

    private record Queued(String label, PacketSpots.Spot spot) {
    }

    PacketMarks(Moment moment, Places places) {
        this.moment = moment;
        this.places = places;
        this.names = new PacketNames(moment.state());
        this.spots = new PacketSpots(moment.history(), places);
    }

    void addTo(List<Mark> marks) {
        int mover = moment.shownEvent() == 0 ? 0 : moment.step().packet();
        StateView seen = moment.seen();
        int last = instances(seen);
        int shown = 0;
        for (int packet = last; packet > Math.max(0, last - LATEST) && shown < MOST_TICKETS; packet--) {
            if (packet == mover || places.plan().compact() && packet != moment.followedPacket()) {
                continue;
            }
            Optional<PacketSpots.Spot> spot = spots.of(seen, packet);
            if (spot.isPresent()) {
                at(marks, packet, spot.get());
                shown++;
            }
        }
        if (mover != 0) {
            mover(marks, mover);
        }
        if (!queued.isEmpty()) {
            queued.sort(Comparator.comparingDouble(name -> name.spot.x()));
            marks.add(this::names);
        }
        drops(marks);
    }

    /** The names below the slots of rings, moved right where they would touch. */
    private void names(Pen pen) {
        Map<String, List<Queued>> rings = new LinkedHashMap<>();
        queued.forEach(name -> rings.computeIfAbsent(name.spot.ring(), ring -> new ArrayList<>()).add(name));
        rings.values().forEach(waiting -> names(pen, waiting));
    }

    /** Where not all have room, the first one and how many more. */
    private void names(Pen pen, List<Queued> waiting) {
        double all = waiting.stream().mapToDouble(name -> pen.width(name.label, BOLD) + BETWEEN_NAMES).sum();
        double room = places.box(waiting.get(0).spot.owner()).map(box -> box.width / (box.width > 200 ? 2.0 : 1)).orElse(120.0) - 8;
        PacketSpots.Spot first = waiting.get(0).spot;
        if (all > room) {
            String some = waiting.get(0).label + " +" + (waiting.size() - 1);
            double edge = places.box(first.owner()).map(box -> box.x + 8.0).orElse(0.0);
            pen.left(some, Math.max(edge, first.x() - pen.width(waiting.get(0).label, BOLD) / 2), first.y() + 5, BOLD, INK.color());
            return;
        }
        double right = 0;
        for (Queued name : waiting) {
            double width = pen.width(name.label, BOLD);
            double left = Math.max(name.spot.x() - width / 2, right + BETWEEN_NAMES);
            pen.left(name.label, left, name.spot.y() + 5, BOLD, INK.color());
            right = left + width;
        }
    }

    private static int instances(StateView state) {
        ComponentInfo run = state.schema().component("run");
        return run == null ? 0 : (int) (state.get(run.id(), FieldKind.GENERATED) + state.get(run.id(), FieldKind.REPLICATED));
    }

    /** The packet of the step: on its way while it moves, at its new place with the arrow of its way at rest. */
    private void mover(List<Mark> marks, int packet) {
        StateView before = RecentViews.at(moment.history(), moment.shownEvent() - 1, 0);
        StateView after = RecentViews.at(moment.history(), moment.shownEvent(), 0);
        Optional<PacketSpots.Spot> from = spots.of(before, packet);
        Optional<PacketSpots.Spot> to = spots.of(moment.moving() ? after : moment.state(), packet);
        Optional<Route> way = way(from, to);
        if (!moment.moving()) {
            arrowOf(from, to, way).ifPresent(route -> arrow(marks, route));
            to.ifPresent(spot -> at(marks, packet, spot));
            return;
        }
        double along = Ease.along(moment.shownProgress());
        if (way.isEmpty()) {
            (along < 1 && from.isPresent() ? from : to).ifPresent(spot -> at(marks, packet, spot));
            return;
        }
        double[] point = way.get().at(along);
        marks.add(pen -> ticket(pen, point[0], point[1], packet));
    }

    /** The arrow that the packet leaves: over the wire, and from the NIC to the host. The other ways have arrows of their own. */
    private Optional<Route> arrowOf(Optional<PacketSpots.Spot> from, Optional<PacketSpots.Spot> to, Optional<Route> way) {
        return switch (moment.step().kind()) {
            case WIRE_IN, WIRE_OUT -> way.map(route -> route.upTo(Math.max(0.1, 1 - 17 / route.length())));
            case HOST_POLL -> from.isPresent() && to.isPresent() ? Optional.of(Route.of(6, StagePlan.LEFT + 120, from.get().y() - 40, CHANNEL,
                    from.get().y() - 40, CHANNEL, to.get().y(), StagePlan.HOST_LEFT - 1, to.get().y())) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private void arrow(List<Mark> marks, Route route) {
        marks.add(pen -> RouteStyle.MOVED.draw(pen, route, true));
    }

    private Optional<Route> way(Optional<PacketSpots.Spot> from, Optional<PacketSpots.Spot> to) {
        TraceEvent step = moment.step();
        if (to.isEmpty()) {
            return Optional.empty();
        }
        PacketSpots.Spot end = to.get();
        if (step.kind() == EventKind.WIRE_IN || step.kind() == EventKind.WIRE_OUT) {
            return spots.wire(step).map(route -> Route.of(0, route.x(0), route.y(0), end.x(), end.y()));
        }
        if (from.isEmpty() || from.get().equals(end)) {
            return Optional.empty();
        }
        PacketSpots.Spot start = from.get();
        Optional<VirtualMachine> target = machine(end.owner());
        if (target.isPresent() && !start.owner().equals(end.owner())) {
            Routes routes = new Routes(places.plan());
            Optional<VirtualMachine> source = machine(start.owner());
            return source.isPresent() ? routes.direct(source.get(), target.get()).map(lane -> extended(start, lane, end))
                    : routes.toReceiveRing(target.get()).map(trunk -> alongTrunk(start, trunk, end));
        }
        return Optional.of(straight(start, end));
    }

    private Optional<VirtualMachine> machine(String id) {
        return places.plan().machines().stream().filter(machine -> machine.getId().equals(id)).findFirst();
    }

    /** Along a lane, from a spot near its beginning to a spot near its end. */
    private static Route extended(PacketSpots.Spot start, Route lane, PacketSpots.Spot end) {
        List<Double> points = new ArrayList<>(List.of(start.x(), start.y()));
        points.addAll(lane.points());
        points.addAll(List.of(end.x(), end.y()));
        return new Route(points, lane.radius());
    }

    /** From the host through the gutter beside it down to the trunk and along it. */
    private static Route alongTrunk(PacketSpots.Spot start, Route trunk, PacketSpots.Spot end) {
        int last = trunk.corners() - 1;
        return Route.of(trunk.radius(), start.x(), start.y(), GUTTER, start.y(), GUTTER, trunk.y(last - 1), trunk.x(last), trunk.y(last - 1),
                trunk.x(last), trunk.y(last), end.x(), end.y());
    }

    /** Level and upright pieces; between the left column and the host through the channel that divides them. */
    private Route straight(PacketSpots.Spot start, PacketSpots.Spot end) {
        boolean across = (start.x() < 136) != (end.x() < 136);
        if (across) {
            return Route.of(6, start.x(), start.y(), CHANNEL, start.y(), CHANNEL, end.y(), end.x(), end.y());
        }
        return Math.abs(start.x() - end.x()) < 2 || Math.abs(start.y() - end.y()) < 2 ? Route.of(0, start.x(), start.y(), end.x(), end.y())
                : Route.of(6, start.x(), start.y(), start.x(), end.y(), end.x(), end.y());
    }

    private void at(List<Mark> marks, int packet, PacketSpots.Spot spot) {
        if (spot.named()) {
            return;
        }
        if (spot.queued()) {
            queued.add(new Queued(names.label(packet), spot));
            return;
        }
        int there = taken.merge(spot.owner() + spot.x(), 1, Integer::sum) - 1;
        double aside = there == 0 ? 0 : BESIDE + (there - 1) * STACKED;
        marks.add(pen -> ticket(pen, spot.x() - aside, spot.y(), packet));
    }

    /** Its hue is its own only where no overlay gives hue another meaning. */
    private long number(int packet) {
        return moment.overlay() == Overlay.PACKET ? names.number(packet) : 0;
    }

    private void ticket(Pen pen, double x, double y, int packet) {
        String label = names.label(packet);
        double width = TicketMark.width(pen, label, number(packet));
        double left = Math.rint(x - width / 2);
        double top = Math.rint(y - TicketMark.HEIGHT / 2.0);
        if (handed(packet)) {
            TicketMark.drawHollow(pen, left, top, label, number(packet));
        } else {
            TicketMark.draw(pen, left, top, label, number(packet));
        }
    }

    /** Whether the step publishes a packet that was handed over: its descriptor moves, its bytes stay in the sender's memory. */
    private boolean handed(int packet) {
        if (moment.shownEvent() < 2 || moment.step().packet() != packet) {
            return false;
        }
        TraceEvent step = moment.step();
        boolean hands = step.kind() == EventKind.DIRECT_HANDOVER || step.kind() == EventKind.DIRECT_PUBLISH;
        if (!hands && (step.kind() != EventKind.NOTIFY || step.component().kind() != ComponentKind.TRANSFER)) {
            return false;
        }
        for (int cause = step.number(), back = 0; cause > 0 && back < 4; back++) {
            TraceEvent event = moment.history().log().event(cause);
            if (event.kind() == EventKind.DIRECT_HANDOVER || event.kind() == EventKind.DIRECT_COPY) {
                return event.kind() == EventKind.DIRECT_HANDOVER;
            }
            cause = event.cause();
        }
        return false;
    }

    /** Losses of the last steps, each at the place of loss with its reason. */
    private void drops(List<Mark> marks) {
        TraceLog log = moment.history().log();
        int now = moment.moving() && !moment.backwards() ? moment.fromEvent() : moment.event();
        for (int number = now; number > Math.max(0, now - DROP_STEPS); number--) {
            TraceEvent event = log.event(number);
            if (event.kind() != EventKind.DROPPED) {
                continue;
            }
            int packet = event.packet();
            String reason = DropReason.values()[(int) event.argument("reason")].name();
            ComponentInfo at = log.schema().component((int) event.argument("at"));
            spots.of(moment.history().at(number - 1), packet).filter(spot -> !spot.queued()).map(spot -> new double[] {spot.x(), spot.y()})
                    .or(() -> box(at).map(box -> new double[] {box.x + box.width / 2.0, box.y + box.height / 2.0}))
                    .ifPresent(point -> marks.add(pen -> dropped(pen, point[0], point[1], packet, reason)));
        }
    }

    private Optional<Rectangle> box(ComponentInfo at) {
        return places.box(at.elementId()).or(() -> places.box(moment.history().schema().component(at.parent()).elementId()));
    }

    private void dropped(Pen pen, double x, double y, int packet, String reason) {
        String label = names.label(packet);
        double left = Math.rint(x - TicketMark.width(pen, label, number(packet)) / 2);
        TicketMark.drawDropped(pen, left, Math.rint(y - 13), label, number(packet));
        pen.left(reason, left, Math.rint(y - 13) + 48, BOLD, TROUBLE.color());
    }
}
