package ringside.ui.playback.closeup;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.EventKind;
import ringside.trace.StateSchema;
import ringside.trace.TraceEvent;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.figures.WayGroup;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.playback.Run;

/** Which face shows a step best, or a place that was chosen on the stage. */
final class FaceOf {
    private static final int HORIZON = 20_000;

    private final Run run;
    private final Moment moment;
    private final Near near;
    private final Function<String, List<WayGroup>> ways;
    private final CacheLook look;
    private final HeatReader heats;
    private final StateSchema schema;
    private final TraceEvent event;

    FaceOf(Near near, Function<String, List<WayGroup>> ways, CacheLook look, HeatReader heats) {
        this.look = look;
        this.heats = heats;
        this.ways = ways;
        this.near = near;
        this.run = near.run();
        this.moment = near.moment();
        this.schema = moment.history().schema();
        this.event = moment.history().log().event(moment.event());
    }

    /** The face of the step at the playhead; empty at the start. */
    Optional<Face> step() {
        if (moment.event() == 0) {
            return Optional.empty();
        }
        return switch (event.kind()) {
            case DMA_WRITE, DMA_READ, COPY, DIRECT_COPY, FETCH -> shared().map(c -> CacheFace.ofStep(of(c), event.packet()));
            case READ_PACKET, PREFETCH -> privateTo(event.core()).map(c -> CacheFace.ofStep(of(c), event.packet()));
            case TAKE_BUFFER, PUBLISH, NOTIFY, READ_RING, HALT, REFILL, DIRECT_TAKE, DIRECT_PUBLISH, TX_POST, KICK, TX_TAKE, TX_COMPLETE, TX_CLEAN,
                    COALESCE_TIMER, KICKS_OFF, KICKS_ON, POLL_AGAIN, HOLD, RETRY ->
                Optional.of(new RingFace(near, schema.component((int) event.argument("ring")), slot()));
            case NIC_WRITEBACK, HOST_POLL, NIC_REFILL -> nicRing(".rx");
            case NIC_POST -> nicRing(".tx");
            case DECIDE, SWITCH_LOOKUP -> rulesOr();
            case INJECT, INTERRUPT, PROCESS, WAKE_UP -> Optional.of(new CoreFace(near, event.core()));
            default -> event.packet() == 0 ? Optional.empty() : Optional.of(new PacketFace(near, event.packet()));
        };
    }

    /** The face of a place on the stage; empty where it has none of its own. */
    Optional<Face> place(StageSelection place) {
        ComponentInfo component = schema.component(place.componentPath());
        if (component == null) {
            return Optional.empty();
        }
        return switch (component.kind()) {
            case CACHE -> Optional.of(cache(component, place.index()));
            case VM -> Optional.ofNullable(schema.component(component.path() + ".rx")).map(rx -> new RingFace(near, rx, -1));
            case VIRTQUEUE -> Optional.of(new RingFace(near, component, place.index()));
            case NIC_RING -> Optional.of(new NicRingFace(near, component, place.index()));
            case NIC -> Optional.of(new NicRingFace(near, schema.component(component.path() + ".rx"), -1));
            case CORE -> Optional.of(new CoreFace(near, component));
            case SWITCH, TRANSFER, FUNCTION -> lastRules(e -> e.component().id() == component.id());
            case PACKETS -> place.index() <= 0 ? Optional.empty() : Optional.of(new PacketFace(near, place.index()));
            default -> Optional.empty();
        };
    }

    /** The face of this sort that shows an element, whatever the step is about; empty where the element has none. */
    Optional<Face> place(FaceKind kind, StageSelection place) {
        return switch (kind) {
            case RULES -> lastRules(e -> e.component().path().equals(place.componentPath()));
            case TIMES -> place.index() <= 0 ? Optional.empty() : Optional.of(new TimesFace(near, place.index()));
            default -> place(place).filter(face -> face.kind() == kind);
        };
    }

    /** The face of this sort that the step comes to, else the last one that a step came to. */
    Optional<Face> following(FaceKind kind, StageSelection selected) {
        Optional<Face> found = selected == null ? Optional.empty() : place(kind, selected);
        if (found.isEmpty()) {
            found = step().filter(face -> face.kind() == kind);
        }
        return found.isPresent() ? found : switch (kind) {
            case CACHE -> shared().map(c -> cache(c, StageSelection.WHOLE));
            case RING -> last(e -> argument(e, "ring")).map(e -> new RingFace(near, schema.component((int) e.argument("ring")), -1));
            case RULES -> lastRules(e -> true);
            case PACKET -> last(e -> e.packet() > 0).map(e -> new PacketFace(near, e.packet()));
            case TIMES -> last(e -> e.packet() > 0).map(e -> new TimesFace(near, e.packet()));
            case CORE -> last(e -> e.core().id() > 0).map(e -> new CoreFace(near, e.core()));
        };
    }

    private Optional<Face> lastRules(Predicate<TraceEvent> wanted) {
        return last(e -> (e.kind() == EventKind.DECIDE || e.kind() == EventKind.SWITCH_LOOKUP || e.kind() == EventKind.PROCESS) && wanted.test(e)
                && run.narration().rules(e.number()).isPresent())
                .map(e -> new RulesFace(near, e));
    }

    /** The event at the playhead or the last before it that is wanted; not looked for further back than it takes an eye to notice. */
    private Optional<TraceEvent> last(Predicate<TraceEvent> wanted) {
        TraceEvent cursor = moment.history().log().event(moment.event());
        for (int e = moment.event(); e > 0 && e > moment.event() - HORIZON; e--) {
            cursor.moveTo(e);
            if (wanted.test(cursor)) {
                return Optional.of(cursor);
            }
        }
        return Optional.empty();
    }

    private static boolean argument(TraceEvent event, String name) {
        return event.kind().arguments().stream().anyMatch(a -> a.name().equals(name));
    }

    private CacheFace.Of of(ComponentInfo cache) {
        return new CacheFace.Of(near, cache, ways.apply(cache.elementId()), look, heats);
    }

    private Face cache(ComponentInfo cache, int cell) {
        if (cell == StageSelection.WHOLE && event.number() > 0 && event.lineCount() > 0) {
            return CacheFace.ofStep(of(cache), event.packet());
        }
        return CacheFace.ofCell(of(cache), cell, event.packet());
    }

    private Optional<Face> rulesOr() {
        Face packet = new PacketFace(near, event.packet());
        return Optional.of(run.narration().rules(event.number()).<Face>map(read -> new RulesFace(near, event)).orElse(packet));
    }

    private int slot() {
        return argument(event, "slot") ? (int) event.argument("slot") : -1;
    }

    private Optional<Face> nicRing(String suffix) {
        for (ComponentInfo c : schema.components()) {
            if (c.kind() == ComponentKind.NIC_RING && c.path().endsWith(suffix)) {
                boolean slot = event.kind() != EventKind.NIC_REFILL;
                return Optional.of(new NicRingFace(near, c, slot ? (int) event.argument("slot") : -1));
            }
        }
        return Optional.empty();
    }

    private Optional<ComponentInfo> shared() {
        return schema.components().stream().filter(c -> c.kind() == ComponentKind.CACHE && c.parent() == 0).findFirst();
    }

    private Optional<ComponentInfo> privateTo(ComponentInfo core) {
        return schema.components().stream().filter(c -> c.kind() == ComponentKind.CACHE && c.parent() == core.id() && core.id() != 0).findFirst();
    }
}
