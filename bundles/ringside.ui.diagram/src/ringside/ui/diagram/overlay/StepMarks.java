package ringside.ui.diagram.overlay;

import static ringside.ui.diagram.figures.Theme.Role.INK;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import ringside.model.lab.VirtualMachine;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.StateSchema;
import ringside.trace.TraceEvent;
import ringside.ui.diagram.figures.LineMark;
import ringside.ui.diagram.figures.Outline;
import ringside.ui.diagram.figures.Route;
import ringside.ui.diagram.figures.RouteStyle;
import ringside.ui.diagram.layout.Routes;

/**
 * The arrow and the frame of the step: from where to where it moved something, and what it wrote. They stay until the next
 * step, so that a still picture tells it. While it moves, the arrow grows.
 */
final class StepMarks {
    private final Moment moment;
    private final Places places;
    private final Routes routes;
    private final StateSchema schema;

    StepMarks(Moment moment, Places places) {
        this.moment = moment;
        this.places = places;
        this.routes = new Routes(places.plan());
        this.schema = moment.history().schema();
    }

    void addTo(List<Mark> marks) {
        if (moment.shownEvent() == 0) {
            return;
        }
        TraceEvent step = moment.step();
        switch (step.kind()) {
            case CLASSIFY, RULE_ARRIVES, RULE_REVOKED -> frame(marks, step.component().elementId());
            case SWITCH_LOOKUP, RULE_PUSH -> hexagon(marks, step.component().elementId());
            case NIC_WRITEBACK, HOST_POLL, NIC_POST -> slot(marks, step.component(), step, "slot");
            case TAKE_BUFFER, READ_RING, TX_POST, TX_TAKE, DIRECT_TAKE -> slot(marks, ring(step), step, "slot");
            case HOLD, RETRY -> frame(marks, ring(step).elementId());
            case TX_COMPLETE -> slot(marks, ring(step), step, "slot");
            case PUBLISH -> {
                machineOf(ring(step)).flatMap(routes::toReceiveRing).ifPresent(route -> arrow(marks, route));
                slot(marks, ring(step), step, "slot");
            }
            case DIRECT_PUBLISH -> {
                direct(step).ifPresent(route -> arrow(marks, route));
                slot(marks, ring(step), step, "slot");
            }
            case DIRECT_HANDOVER -> direct(step).ifPresent(route -> arrow(marks, route, RouteStyle.HANDED));
            case KICK -> machineOf(ring(step)).flatMap(routes::toSwitch).ifPresent(route -> arrow(marks, route));
            default -> {
            }
        }
        new LineArrows(moment, places).addTo(marks);
    }

    private ComponentInfo ring(TraceEvent step) {
        return schema.component((int) step.argument("ring"));
    }

    private Optional<VirtualMachine> machineOf(ComponentInfo ring) {
        String id = schema.component(ring.parent()).elementId();
        return places.plan().machines().stream().filter(machine -> machine.getId().equals(id)).findFirst();
    }

    /** From the machine whose core publishes to the one whose ring it is. */
    private Optional<Route> direct(TraceEvent step) {
        Optional<VirtualMachine> from = places.plan().machines().stream()
                .filter(machine -> machine.getCore() != null && machine.getCore().getId().equals(step.core().elementId())).findFirst();
        Optional<VirtualMachine> to = machineOf(ring(step));
        return from.isPresent() && to.isPresent() ? routes.direct(from.get(), to.get()) : Optional.empty();
    }

    private void arrow(List<Mark> marks, Route route) {
        arrow(marks, route, RouteStyle.MOVED);
    }

    private void arrow(List<Mark> marks, Route route, RouteStyle style) {
        double along = moment.moving() ? Ease.along(moment.shownProgress()) : 1;
        if (along > 0) {
            Route seen = route.upTo(along);
            marks.add(pen -> style.draw(pen, seen, along >= 1));
        }
    }

    private void frame(List<Mark> marks, String element) {
        places.box(element).ifPresent(box -> marks.add(pen -> pen.frame(box.x, box.y, box.width, box.height, 4, INK.color(), 2)));
    }

    private void hexagon(List<Mark> marks, String element) {
        places.box(element).ifPresent(r -> marks.add(pen -> {
            double point = 24.6;
            double middle = r.y + r.height / 2.0;
            pen.stroke(new Outline().from(r.x + point, r.y + 1).to(r.right() - point, r.y + 1).to(r.right() - 1, middle)
                    .to(r.right() - point, r.bottom() - 1).to(r.x + point, r.bottom() - 1).to(r.x + 1, middle).close(), INK.color(), 2);
        }));
    }

    /** The frame of a ring slot, once it is written; rings are a layer of their own. */
    private void slot(List<Mark> marks, ComponentInfo ring, TraceEvent step, String argument) {
        if (moment.moving() || !moment.shows(Layer.RINGS)) {
            return;
        }
        ComponentInfo shown = schema.field(ring.id(), FieldKind.NIC_HEAD) == null && schema.field(ring.id(), FieldKind.USED_IDX) == null
                ? schema.component(ring.path() + ".rx") : ring;
        if (shown == null) {
            return;
        }
        places.inside(shown.path(), (int) step.argument(argument))
                .ifPresent(cell -> marks.add(pen -> LineMark.newFrame(pen, cell.x, cell.y, cell.width, cell.height)));
    }

    /** Where a rectangle's middle is, for arrows that end at it. */
    static double middle(Rectangle cell) {
        return cell.x + cell.width / 2.0;
    }
}
