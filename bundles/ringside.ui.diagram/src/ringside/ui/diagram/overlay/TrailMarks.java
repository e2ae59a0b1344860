package ringside.ui.diagram.overlay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import ringside.model.lab.VirtualMachine;
import ringside.trace.ComponentInfo;
import ringside.trace.StateSchema;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.Route;
import ringside.ui.diagram.figures.RouteStyle;
import ringside.ui.diagram.layout.Routes;

/**
 * Where packets went while a run plays so fast that nothing moves: every way that was taken in the last second has its arrow, and
 * the rate of packets on it, in simulated time.
 */
final class TrailMarks {
    /** Of a very fast run only so many of the latest events are looked at; the rate is that of these. */
    private static final int MOST = 400;
    private static final double LABEL_AT = 0.3;

    private final TraceLog log;
    private final StateSchema schema;
    private final Places places;
    private final Routes routes;
    private final PacketSpots spots;

    TrailMarks(Moment moment, Places places) {
        this.log = moment.history().log();
        this.schema = moment.history().schema();
        this.places = places;
        this.routes = new Routes(places.plan());
        this.spots = new PacketSpots(moment.history(), places);
    }

    /** Adds the ways of the events after {@code from}, up to {@code to}. */
    void addTo(List<Mark> marks, int from, int to) {
        int first = Math.max(from, to - MOST) + 1;
        if (first >= to) {
            return;
        }
        Map<Route, Integer> packets = new LinkedHashMap<>();
        TraceEvent event = log.event(first);
        long begin = event.tick();
        for (int number = first; number <= to; number++) {
            way(event.moveTo(number)).ifPresent(route -> packets.merge(route, 1, Integer::sum));
        }
        long ticks = Math.max(1, event.tick() - begin);
        packets.forEach((route, count) -> {
            String rate = rate(count * 1e6 * schema.referenceMHz() / ticks);
            double[] at = route.points().size() > 4 ? route.labelPoint() : route.at(LABEL_AT);
            marks.add(pen -> {
                RouteStyle.MOVED.draw(pen, route, true);
                RouteStyle.MOVED.label(pen, at[0], at[1], rate);
            });
        });
    }

    private Optional<Route> way(TraceEvent event) {
        return switch (event.kind()) {
            case WIRE_IN, WIRE_OUT -> spots.wire(event);
            case PUBLISH -> receiver(event).flatMap(routes::toReceiveRing);
            case KICK -> receiver(event).flatMap(routes::toSwitch);
            case DIRECT_PUBLISH -> {
                Optional<VirtualMachine> from = on(event.core());
                Optional<VirtualMachine> to = receiver(event);
                yield from.isPresent() && to.isPresent() ? routes.direct(from.get(), to.get()) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /** The machine whose ring the event is about. */
    private Optional<VirtualMachine> receiver(TraceEvent event) {
        ComponentInfo ring = schema.component((int) event.argument("ring"));
        String id = schema.component(ring.parent()).elementId();
        return places.plan().machines().stream().filter(machine -> machine.getId().equals(id)).findFirst();
    }

    private Optional<VirtualMachine> on(ComponentInfo core) {
        return places.plan().machines().stream()
                .filter(machine -> machine.getCore() != null && machine.getCore().getId().equals(core.elementId())).findFirst();
    }

    /** Packets a second, in millions or thousands. */
    static String rate(double perSecond) {
        return perSecond >= 1e6 ? NLS.bind(Texts.rateMillions, String.format(Locale.ENGLISH, "%.1f", perSecond / 1e6))
                : NLS.bind(Texts.rateThousands, String.format(Locale.ENGLISH, "%.0f", perSecond / 1e3));
    }
}
