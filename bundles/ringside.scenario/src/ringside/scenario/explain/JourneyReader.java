package ringside.scenario.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ringside.scenario.Nanos;
import ringside.scenario.Texts;
import ringside.scenario.explain.PacketJourney.Decided;
import ringside.scenario.explain.PacketJourney.Hop;
import ringside.scenario.explain.PacketJourney.Stay;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.Place;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.time.PacketTimes;
import ringside.trace.time.PacketTimes.Interval;

/** Lays the way of one packet out. */
final class JourneyReader {
    private final Explainer explainer;
    private final TraceLog log;
    private final Parts parts;
    private final Texts texts;

    JourneyReader(Explainer explainer, TraceLog log, Parts parts, Texts texts) {
        this.explainer = explainer;
        this.log = log;
        this.parts = parts;
        this.texts = texts;
    }

    PacketJourney read(int packet, int lastEvent) {
        PacketTimes times = PacketTimes.of(log, packet, lastEvent);
        List<Integer> events = events(packet, lastEvent);
        List<Hop> hops = new ArrayList<>();
        for (int i = 0; i < times.intervals().size();) {
            ComponentInfo at = station(times.intervals().get(i));
            int first = i;
            while (i < times.intervals().size() && station(times.intervals().get(i)).equals(at)) {
                i++;
            }
            hops.add(hop(at, times, first, i, events));
        }
        String name = events.isEmpty() ? "" : explainer.packet(events.get(events.size() - 1));
        return new PacketJourney(packet, name, times.born(), times.latency(), times.gone(), hops);
    }

    private List<Integer> events(int packet, int lastEvent) {
        List<Integer> events = new ArrayList<>();
        for (TraceEvent e = log.event(log.lastEventOfPacket(packet)); e.number() > 0; e.moveTo(e.previousOfPacket())) {
            if (e.number() <= lastEvent) {
                events.add(0, e.number());
            }
        }
        return events;
    }

    /** The NIC for wires and DMA, the machine for its core and its rings, the host for all else. */
    private ComponentInfo station(Interval interval) {
        ComponentInfo at = parts.schema().component(interval.at());
        if (interval.place() == Place.WIRE || interval.place() == Place.DMA || at.kind() == ComponentKind.NIC_RING) {
            return only(ComponentKind.NIC, at);
        }
        ComponentInfo vm = parts.vmOf(at);
        return vm.id() != 0 ? vm : only(ComponentKind.HOST, at);
    }

    private ComponentInfo only(ComponentKind kind, ComponentInfo otherwise) {
        return parts.schema().components().stream().filter(c -> c.kind() == kind).findFirst().orElse(otherwise);
    }

    private Hop hop(ComponentInfo at, PacketTimes times, int first, int end, List<Integer> events) {
        List<Stay> stays = new ArrayList<>();
        long from = times.intervals().get(first).from();
        long to = times.intervals().get(end - 1).to();
        for (Interval interval : times.intervals().subList(first, end)) {
            stays.add(new Stay(interval, what(interval), nanos(interval.from(), interval.to(), times.born())));
        }
        boolean last = end == times.intervals().size();
        int firstEvent = times.intervals().get(first).event();
        int lastEvent = last ? Integer.MAX_VALUE : times.intervals().get(end).event() - 1;
        List<Decided> decisions = new ArrayList<>();
        for (int event : events) {
            if (event >= firstEvent && event <= lastEvent && decides(event)) {
                decisions.add(new Decided(event, explainer.sentence(event), explainer.because(event, 0)));
            }
        }
        return new Hop(at, firstEvent, to - from, nanos(from, to, times.born()), stays, decisions);
    }

    private boolean decides(int event) {
        return switch (log.event(event).kind()) {
            case CLASSIFY, SWITCH_LOOKUP, PROCESS, DECIDE, HOLD, DROPPED, DELIVERED -> true;
            default -> false;
        };
    }

    /** Rounded from the birth on, so that what follows each other adds up. */
    private long nanos(long from, long to, long born) {
        int mhz = parts.schema().referenceMHz();
        return Nanos.thousandths(to - born, mhz) - Nanos.thousandths(from - born, mhz);
    }

    private String what(Interval interval) {
        String place = "stay." + interval.place();
        String special = place + "." + interval.activity().name().toLowerCase(Locale.ROOT);
        return texts.text(texts.has(special) ? special : place, "at", parts.schema().component(interval.at()).label());
    }
}
