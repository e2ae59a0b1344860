package ringside.ui.diagram.overlay;

import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import ringside.model.lab.Host;
import ringside.model.lab.Link;
import ringside.model.lab.RuleKey;
import ringside.model.lab.VirtualMachine;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.Place;
import ringside.trace.StateField;
import ringside.trace.TraceEvent;
import ringside.trace.history.StateHistory;
import ringside.trace.history.StateView;
import ringside.ui.diagram.figures.Route;
import ringside.ui.diagram.figures.SlotMark;
import ringside.ui.diagram.layout.Detail;
import ringside.ui.diagram.layout.MachinePlan;
import ringside.ui.diagram.layout.Routes;

/** Where on the stage a packet is at a moment: each place of the trace has a spot beside what holds or handles the packet. */
final class PacketSpots {
    private static final int HALF_TICKET = 27;
    private static final double ON_WIRE = 0.7;

    /**
     * The middle of a packet's mark.
     *
     * @param queued whether the packet waits in a ring: then its name stands at its slot, without a ticket
     * @param named  whether the slot has room for the name itself
     * @param ring   path of the ring that it waits in, empty for none
     * @param owner  element that holds it, for the way between two spots
     */
    record Spot(double x, double y, boolean queued, boolean named, String ring, String owner) {
    }

    private final StateHistory history;
    private final Places places;
    private final int packets;

    PacketSpots(StateHistory history, Places places) {
        this.history = history;
        this.places = places;
        ComponentInfo info = history.schema().component("packet");
        this.packets = info == null ? 0 : info.id();
    }

    Optional<Spot> of(StateView state, int packet) {
        Place place = Place.values()[(int) state.get(packets, FieldKind.PLACE, packet)];
        ComponentInfo at = history.schema().component((int) state.get(packets, FieldKind.AT, packet));
        return switch (place) {
            case NONE -> Optional.empty();
            case WIRE -> onWire(state, packet);
            case DMA -> places.box(at.elementId()).map(box -> new Spot(box.x + 12 + HALF_TICKET, box.y + 54, false, false, "", at.elementId()));
            case QUEUED -> queued(state, packet, at);
            case READY, RUNNING, BATCH -> atCore(at, Chapter.of((int) state.get(packets, FieldKind.ACTIVITY, packet)));
        };
    }

    /** The event that put a packet where it is. */
    private TraceEvent placed(StateView state, int packet) {
        StateField field = history.schema().field(packets, FieldKind.PLACE);
        long end = state.event() == 0 ? 0 : history.log().event(state.event()).endFact();
        long fact = history.lastWriter(field.id(), packet, end);
        return history.log().event(fact < 0 ? 0 : history.eventOfFact(fact));
    }

    private Optional<Spot> onWire(StateView state, int packet) {
        TraceEvent event = placed(state, packet);
        if (event.number() == 0 || event.kind() != EventKind.WIRE_IN && event.kind() != EventKind.WIRE_OUT) {
            return Optional.empty();
        }
        return wire(event).map(route -> {
            double[] at = route.at(ON_WIRE);
            return new Spot(at[0], at[1], false, false, "", "");
        });
    }

    /** The way over the wire of a WIRE_IN or WIRE_OUT event, in the direction that the packet takes. */
    Optional<Route> wire(TraceEvent event) {
        String endpoint = history.schema().component((int) event.argument("endpoint")).elementId();
        for (Link link : places.plan().lab().getLinks()) {
            if (link.getEndpoint() != null && link.getNic() != null && endpoint.equals(link.getEndpoint().getId())) {
                return new Routes(places.plan()).cable(link.getEndpoint(), link.getNic(), event.kind() == EventKind.WIRE_OUT);
            }
        }
        return Optional.empty();
    }

    private Optional<Spot> queued(StateView state, int packet, ComponentInfo ring) {
        StateField used = history.schema().field(ring.id(), FieldKind.USED_ID);
        String owner = history.schema().component(ring.parent()).elementId();
        if (used != null) {
            for (int slot = 0; slot < used.length(); slot++) {
                int done = (int) state.get(ring.id(), FieldKind.USED_ID, slot);
                int open = (int) state.get(ring.id(), FieldKind.AVAIL_RING, slot);
                boolean here = state.get(ring.id(), FieldKind.DESC_PACKET, done) == packet && isUsed(state, ring, slot, used.length())
                        || state.get(ring.id(), FieldKind.DESC_PACKET, open) == packet && !isUsed(state, ring, slot, used.length());
                if (here) {
                    return under(ring, slot, owner);
                }
            }
            return Optional.empty();
        }
        StateField buffers = history.schema().field(ring.id(), FieldKind.NIC_BUFFER);
        ComponentInfo memory = history.schema().component("memory");
        for (int slot = 0; buffers != null && memory != null && slot < buffers.length(); slot++) {
            int buffer = (int) state.get(buffers.id(), slot);
            if (buffer != 0 && state.get(memory.id(), FieldKind.BUFFER_PACKET, buffer) == packet) {
                return under(ring, slot, owner);
            }
        }
        return Optional.empty();
    }

    /** Whether the last entry at a slot has been used: it is not among those exposed now. */
    private static boolean isUsed(StateView state, ComponentInfo ring, int slot, int size) {
        long driver = state.get(ring.id(), FieldKind.AVAIL_IDX);
        long exposed = driver - state.get(ring.id(), FieldKind.USED_IDX) & 0xFFFF;
        return Math.floorMod(driver - 1 - slot, (long) size) >= exposed;
    }

    private Optional<Spot> under(ComponentInfo ring, int slot, String owner) {
        return places.inside(ring.path(), slot).map(r -> new Spot(r.x + r.width / 2.0, r.bottom() + 22.0, true, r.width >= SlotMark.WITH_LABEL, ring.path(), owner));
    }

    private Optional<Spot> atCore(ComponentInfo core, Chapter activity) {
        Host host = places.plan().lab().getServer().getHost();
        if (host.getCore() != null && host.getCore().getId().equals(core.elementId())) {
            return atHost(host, activity);
        }
        for (VirtualMachine machine : places.plan().machines()) {
            if (machine.getCore() != null && machine.getCore().getId().equals(core.elementId())) {
                return places.box(machine.getId()).map(box -> inMachine(machine, box, activity));
            }
        }
        return Optional.empty();
    }

    private Optional<Spot> atHost(Host host, Chapter activity) {
        Optional<Rectangle> copy = places.box(host.getId());
        Optional<Rectangle> classifier = places.box(host.getClassifier().getId());
        boolean early = activity == Chapter.NONE || activity == Chapter.ARRIVE || activity == Chapter.CLASSIFY;
        if (early || copy.isEmpty()) {
            boolean wide = host.getClassifier().getKey() == RuleKey.DST_MAC;
            double y = early ? 47 : 80;
            return classifier.map(box -> new Spot(box.x + (early ? (wide ? 182 : 119) : 151), box.y + y, false, false, "", host.getClassifier().getId()));
        }
        return copy.map(box -> new Spot(box.x + 155 + HALF_TICKET, box.y + 76, false, false, "", host.getId()));
    }

    private Spot inMachine(VirtualMachine machine, Rectangle box, Chapter activity) {
        Detail detail = places.plan().detail(machine);
        if (detail != Detail.FULL) {
            return new Spot(box.right() - 31, detail == Detail.CHIP ? box.y + 10 : box.y + 69, false, false, "", machine.getId());
        }
        boolean transfers = machine.getTransfer() != null;
        MachinePlan plan = new MachinePlan(box, transfers);
        boolean reading = activity == Chapter.TAKE || activity == Chapter.READ || activity == Chapter.NOTIFY || activity == Chapter.NONE;
        if (reading) {
            return new Spot(box.x + box.width / 2.0, box.y + 17, false, false, "", machine.getId());
        }
        if (!transfers && box.width <= 500) {
            return new Spot(box.right() - 44, box.y + 17, false, false, "", machine.getId());
        }
        double x = transfers ? (plan.function().right() + plan.transfer().x + 2) / 2.0 : box.x + box.width / 2.0;
        return new Spot(x, box.y + 57, false, false, "", machine.getId());
    }
}
