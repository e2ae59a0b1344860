package ringside.trace.time;

import java.util.ArrayList;
import java.util.List;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.Notification;
import ringside.trace.StateField;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;
import ringside.trace.history.StateView;

/**
 * A ring at a moment: its indices, whether the next notification either way is due, and what the step wrote into it and as whom. Of a
 * ring of the NIC, which has neither flags nor event indices, only who wrote.
 *
 * @param indices   its free-running indices, those that both sides see first
 * @param interrupt what the driver asks of the device, null for a ring of the NIC
 * @param kick      what the device asks of the driver, null for a ring of the NIC
 * @param written   by the step of the moment, or, where that wrote nothing here, by the last one before it that did; null for none
 */
public record RingFacts(ComponentInfo ring, int size, List<Index> indices, Wish interrupt, Wish kick, Written written) {
    /** How far back is looked for what was asked last. */
    private static final int HORIZON = 20_000;
    private static final int MASK = 0xFFFF;

    public RingFacts {
        indices = List.copyOf(indices);
    }

    /** A free-running index and the slot that it stands at. */
    public record Index(StateField field, long value, int slot) {
    }

    /** Whether a notification is due. */
    public enum Due {
        /** By flag: every time. */
        ON,
        /** By flag: never. */
        OFF,
        /** By event index: it has been passed since the other side asked itself last. */
        NOW,
        /** By event index: it is at or before the index, which has been asked about; nothing until it is written anew. */
        PASSED,
        /** By event index: once the index has passed it. */
        AHEAD
    }

    /**
     * What one side asks the other for.
     *
     * @param field   the flags or the event index
     * @param value   as it stands there
     * @param seen    as the other side sees it: a wish counts when the step that wrote it is over
     * @param index   the index that is compared: {@code used.idx} of a wish for interrupts, {@code avail.idx} of one for kicks
     * @param entries with {@link Due#AHEAD} how many more entries it takes, else 0
     */
    public record Wish(StateField field, long value, long seen, long index, Due due, int entries) {
    }

    /** Which side of a ring somebody acts for. */
    public enum Role {
        DRIVER, DEVICE, NEITHER
    }

    /**
     * What an event wrote into the ring.
     *
     * @param actor the machine, the host or the NIC; of a command the run
     * @param core  on which, or the empty component
     */
    public record Written(int event, Role role, ComponentInfo actor, ComponentInfo core, List<Write> writes) {
        public Written {
            writes = List.copyOf(writes);
        }
    }

    /** One assignment: the element, and its value before and after. */
    public record Write(StateField field, int index, long before, long after) {
    }

    /**
     * Whether moving an index from {@code old} to {@code now} passes the event index, all of them modulo 2^16. VIRTIO 1.2, 2.7.10:
     * {@code (u16)(new_idx - event_idx - 1) < (u16)(new_idx - old_idx)}.
     */
    public static boolean needEvent(long event, long now, long old) {
        return (now - event - 1 & MASK) < (now - old & MASK);
    }

    /** The ring at a moment of a run. */
    public static RingFacts of(StateHistory history, ComponentInfo ring, Position at) {
        return new Reader(history, ring, at).read();
    }

    /** Reads one ring. */
    private static final class Reader {
        private final StateHistory history;
        private final TraceLog log;
        private final ComponentInfo ring;
        private final Position at;
        private final StateView state;

        Reader(StateHistory history, ComponentInfo ring, Position at) {
            this.history = history;
            this.log = history.log();
            this.ring = ring;
            this.at = at;
            this.state = history.at(at.event(), at.line());
        }

        RingFacts read() {
            boolean nic = ring.kind() == ComponentKind.NIC_RING;
            int size = field(nic ? FieldKind.NIC_BUFFER : FieldKind.DESC_ADDR).length();
            List<Index> indices = new ArrayList<>();
            for (FieldKind kind : nic ? List.of(FieldKind.NIC_HEAD, FieldKind.NIC_NEXT, FieldKind.NIC_TAIL)
                    : List.of(FieldKind.AVAIL_IDX, FieldKind.USED_IDX, FieldKind.LAST_AVAIL, FieldKind.LAST_USED)) {
                if (field(kind) != null) {
                    indices.add(new Index(field(kind), get(kind), (int) (get(kind) % size)));
                }
            }
            return new RingFacts(ring, size, indices, nic ? null : wish(FieldKind.USED_EVENT, FieldKind.AVAIL_FLAGS, FieldKind.USED_IDX, EventKind.NOTIFY),
                    nic ? null : wish(FieldKind.AVAIL_EVENT, FieldKind.USED_FLAGS, FieldKind.AVAIL_IDX, EventKind.KICK), written());
        }

        private StateField field(FieldKind kind) {
            return log.schema().field(ring.id(), kind);
        }

        private long get(FieldKind kind) {
            return state.get(ring.id(), kind);
        }

        private Wish wish(FieldKind event, FieldKind flags, FieldKind index, EventKind asks) {
            StateField byEvent = field(event);
            StateField field = byEvent == null ? field(flags) : byEvent;
            if (field == null) {
                return null;
            }
            long value = state.get(field.id(), 0);
            long seen = seen(field, value);
            long now = get(index);
            if (byEvent == null) {
                return new Wish(field, value, seen, now, (seen & 1) == 0 ? Due.ON : Due.OFF, 0);
            }
            if (needEvent(seen, now, asked(asks, index))) {
                return new Wish(field, value, seen, now, Due.NOW, 0);
            }
            int ahead = (int) (seen - now & MASK);
            boolean passed = ahead > MASK / 2;
            return new Wish(field, value, seen, now, passed ? Due.PASSED : Due.AHEAD, passed ? 0 : ahead + 1);
        }

        /** A wish for none counts at once, any other when the step that wrote it is over; until then what was there before is seen. */
        private long seen(StateField field, long value) {
            boolean none = field.kind() != FieldKind.USED_EVENT && field.kind() != FieldKind.AVAIL_EVENT && value != 0;
            long fact = none ? -1 : history.lastWriter(field.id(), 0, end());
            if (fact < 0) {
                return value;
            }
            TraceEvent writer = log.event(history.eventOfFact(fact));
            if (writer.number() == 0 || at.tick(log) >= Timeline.endTick(writer)) {
                return value;
            }
            long before = history.lastWriter(field.id(), 0, fact);
            return before < 0 ? 0 : log.factValue(before);
        }

        private long end() {
            TraceEvent event = log.event(at.event());
            return at.line() == 0 ? event.endFact() : event.endFactOfLine(at.line());
        }

        /** The index when the other side asked itself last whether to notify; 0 where it never has. */
        private long asked(EventKind kind, FieldKind index) {
            TraceEvent e = log.event(at.event());
            for (int number = at.event(); number > Math.max(0, at.event() - HORIZON); number--) {
                if (e.moveTo(number).kind() == kind && e.argument("ring") == ring.id()
                        && e.argument("notification") != Notification.COALESCED.ordinal()) {
                    return history.at(number).get(ring.id(), index);
                }
            }
            return 0;
        }

        private Written written() {
            if (at.event() == 0) {
                return null;
            }
            TraceEvent event = log.event(at.event());
            List<Write> writes = writes(event, end());
            if (writes.isEmpty()) {
                long latest = -1;
                for (StateField field : log.schema().fields()) {
                    if (field.component().id() == ring.id() && field.kind().axes() == 0) {
                        latest = Math.max(latest, history.lastWriter(field.id(), 0, event.firstFact()));
                    }
                }
                if (latest < 0 || history.eventOfFact(latest) == 0) {
                    return null;
                }
                event.moveTo(history.eventOfFact(latest));
                writes = writes(event, event.endFact());
            }
            ComponentInfo actor = actor(event);
            return new Written(event.number(), role(event, actor), actor, event.core(), writes);
        }

        private List<Write> writes(TraceEvent event, long end) {
            List<Write> writes = new ArrayList<>();
            StateView before = history.at(event.number() - 1);
            for (long fact = event.firstFact(); fact < end; fact++) {
                StateField field = log.schema().field(log.factField(fact));
                if (field.component().id() == ring.id()) {
                    int index = field.kind().axes() == 0 ? 0 : log.factIndex(fact);
                    Write write = new Write(field, index, before.get(field.id(), index), log.factValue(fact));
                    writes.removeIf(w -> w.field() == field && w.index() == index);
                    writes.add(write);
                }
            }
            return writes;
        }

        /** Whose code it is: of what happens to a core, the machine's that the event names. */
        private ComponentInfo actor(TraceEvent event) {
            ComponentInfo empty = log.schema().component(0);
            if (event.component().kind() == ComponentKind.CORE && event.kind().arguments().stream().anyMatch(a -> a.name().equals("vm"))) {
                return log.schema().component((int) event.argument("vm"));
            }
            for (ComponentInfo c = event.component(); c.id() != 0; c = log.schema().component(c.parent())) {
                if (c.kind() == ComponentKind.VM || c.kind() == ComponentKind.HOST || c.kind() == ComponentKind.NIC || c.kind() == ComponentKind.RUN) {
                    return c;
                }
            }
            return event.component().id() == 0 ? empty : event.component();
        }

        /** A machine is the driver of its own rings, the host that of the NIC's; whoever else writes acts for the device. */
        private Role role(TraceEvent event, ComponentInfo actor) {
            if (event.kind() == EventKind.ACTION) {
                return Role.NEITHER;
            }
            boolean owner = ring.kind() == ComponentKind.NIC_RING ? actor.kind() != ComponentKind.NIC : actor.id() == ring.parent();
            return owner && event.kind() != EventKind.COALESCE_TIMER ? Role.DRIVER : Role.DEVICE;
        }
    }
}
