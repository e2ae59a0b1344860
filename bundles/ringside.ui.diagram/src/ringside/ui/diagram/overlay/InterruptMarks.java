package ringside.ui.diagram.overlay;

import static ringside.ui.diagram.figures.TextStyle.BOLD;
import static ringside.ui.diagram.figures.TextStyle.TEXT;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import ringside.model.lab.Core;
import ringside.model.lab.Socket;
import ringside.model.lab.VirtualMachine;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.Notification;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.BoltMark;
import ringside.ui.diagram.figures.Outline;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.Route;
import ringside.ui.diagram.figures.RouteStyle;
import ringside.ui.diagram.layout.Routes;

/** The interrupt lane: a bolt runs along it once and stays at the core until the end of the interrupt; one left out is struck. */
final class InterruptMarks {
    private static final int BOLT_HEIGHT = 24;
    private static final int BESIDE = 10;

    private final Moment moment;
    private final Places places;
    private final PacketNames names;

    InterruptMarks(Moment moment, Places places) {
        this.moment = moment;
        this.places = places;
        this.names = new PacketNames(moment.state());
    }

    void addTo(List<Mark> marks) {
        Core host = places.plan().lab().getServer().getHost().getCore();
        Routes routes = new Routes(places.plan());
        for (VirtualMachine machine : places.plan().machines()) {
            if (host != null && machine.getCore() != null) {
                routes.interrupt(host, machine.getCore()).ifPresent(route -> lane(marks, machine, route));
            }
        }
        leftOut(marks, host);
    }

    private void lane(List<Mark> marks, VirtualMachine machine, Route route) {
        boolean now = injects(machine);
        if (!now || moment.moving()) {
            marks.add(0, pen -> RouteStyle.LANE.draw(pen, route, true));
        }
        ComponentInfo core = moment.history().schema().ofElement(machine.getCore().getId());
        if (core == null) {
            return;
        }
        if (now) {
            sent(marks, machine.getCore());
        }
        if (moment.moving() && now) {
            double[] at = route.at(Ease.along(moment.shownProgress()));
            marks.add(pen -> BoltMark.draw(pen, at[0] - 10, at[1] - 12));
        } else {
            int packet = (int) moment.seen().get(core.id(), FieldKind.IRQ_PACKET);
            if (packet != 0) {
                Optional<Rectangle> chip = places.box(core.elementId()).filter(box -> box.height < CoreMarks.WITH_CACHES);
                if (chip.isPresent()) {
                    marks.add(pen -> atChip(pen, chip.get()));
                    return;
                }
                String label = NLS.bind(Texts.forPacket, names.label(packet));
                marks.add(pen -> pending(pen, route.lastX() + BESIDE, route.y(1) - 12, label));
            }
        }
    }

    /** The way that the interrupt of this step took, from the core that sent it. */
    private void sent(List<Mark> marks, Core to) {
        ComponentInfo sender = moment.history().log().event(moment.step().cause()).core();
        double along = moment.moving() ? Ease.along(moment.shownProgress()) : 1;
        for (Socket socket : places.plan().lab().getServer().getSockets()) {
            for (Core from : socket.getCores()) {
                if (from.getId().equals(sender.elementId()) && along > 0) {
                    new Routes(places.plan()).interruptSent(from, to).map(way -> way.upTo(along))
                            .ifPresent(way -> marks.add(pen -> RouteStyle.MOVED.draw(pen, way, along >= 1)));
                }
            }
        }
    }

    /** On a chip the bolt; on the bar of a core among very many a notch at its right end. */
    private static void atChip(Pen pen, Rectangle chip) {
        if (chip.height < BOLT_HEIGHT) {
            pen.fill(new Outline().from(chip.right() - 2.0, chip.y).by(-7, 4).by(7, 4).close(), INK.color());
        } else {
            BoltMark.draw(pen, chip.right() - 26, chip.y + 8);
        }
    }

    private boolean injects(VirtualMachine machine) {
        if (moment.shownEvent() == 0 || moment.step().kind() != EventKind.INJECT) {
            return false;
        }
        ComponentInfo target = moment.history().schema().component((int) moment.step().argument("vm"));
        return target.elementId().equals(machine.getId());
    }

    private static void pending(Pen pen, double x, double y, String label) {
        pen.fill(x - 2, y - 1, pen.width(label, BOLD) + 32, 26, 0, STAGE.color());
        BoltMark.draw(pen, x, y);
        pen.left(label, x + 26, y + 17, BOLD, INK.color());
    }

    /** A notification that was not sent and is still missing, at the host, with its reason. */
    private void leftOut(List<Mark> marks, Core host) {
        TraceLog log = moment.history().log();
        int upTo = moment.moving() ? moment.seen().event() : moment.shownEvent();
        Optional<TraceEvent> found = host == null ? Optional.empty() : Earlier.leftOut(log, upTo);
        if (found.isEmpty()) {
            return;
        }
        TraceEvent step = found.get();
        Notification notification = Notification.values()[(int) step.argument("notification")];
        String machine = moment.history().schema().component((int) step.argument("vm")).label();
        String packet = step.packet() == 0 ? "" : names.label(step.packet());
        reason(notification).ifPresent(pattern -> {
            String label = NLS.bind(pattern, packet, machine);
            places.box(host.getId()).ifPresent(box -> marks.add(pen -> {
                double x = box.x + 42;
                double y = box.bottom() + 4;
                pen.fill(x - 4, y - 1, pen.width(label, TEXT) + 40, 26, 0, STAGE.color());
                BoltMark.drawSuppressed(pen, x, y);
                pen.left(label, x + 28, y + 17, TEXT, INK.color());
            }));
        });
    }

    private static Optional<String> reason(Notification notification) {
        return switch (notification) {
            case NONE, SENT, BATCHED -> Optional.empty();
            case PENDING -> Optional.of(Texts.noInterruptPending);
            case SUPPRESSED_BY_FLAG -> Optional.of(Texts.noInterruptFlag);
            case SUPPRESSED_BY_EVENT_INDEX -> Optional.of(Texts.noInterruptIndex);
            case COALESCED -> Optional.of(Texts.noInterruptCoalesced);
            case POLLED -> Optional.of(Texts.noInterruptPolls);
        };
    }
}
