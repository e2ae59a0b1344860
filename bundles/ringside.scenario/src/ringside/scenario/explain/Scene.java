package ringside.scenario.explain;

import ringside.engine.machine.MachineSpec.VmSpec;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.MemoryRegion;
import ringside.trace.StateField;
import ringside.trace.TraceEvent;
import ringside.trace.history.StateHistory;
import ringside.trace.history.StateView;

/**
 * One event, or one line of its burst, with the machine around it: who it is about, and the state before and after it. Everything is
 * read from the trace; nothing is computed again.
 */
final class Scene {
    final Parts parts;
    final TraceEvent event;
    final EventKind kind;
    /** Of the burst, from 1; 0 for the whole event. */
    final int line;
    private final StateHistory history;
    private StateView after;

    Scene(Parts parts, StateHistory history, TraceEvent event, int line) {
        this.parts = parts;
        this.history = history;
        this.event = event;
        this.line = line;
        this.kind = event.kind();
    }

    /** The state after the event, or after the line. */
    StateView after() {
        if (after == null) {
            after = line == 0 ? history.at(event.number()) : history.at(event.number(), line);
        }
        return after;
    }

    /** The state before the event, or before the line. */
    StateView before() {
        return line > 1 ? history.at(event.number(), line - 1) : history.at(event.number() - 1);
    }

    /** The state before the whole event. */
    StateView then() {
        return history.at(event.number() - 1);
    }

    /** The component that an argument names. */
    ComponentInfo component(String argument) {
        return parts.schema().component((int) event.argument(argument));
    }

    /** Whether events of this kind have such an argument. */
    boolean has(String argument) {
        return kind.arguments().stream().anyMatch(a -> a.name().equals(argument));
    }

    /** The VM that the event is about: the named one, else the one whose ring or core it is. */
    ComponentInfo vm() {
        if (has("vm") && kind != EventKind.CLASSIFY) {
            return component("vm");
        }
        ComponentInfo byCore = parts.vmOf(event.core());
        if (byCore.id() != 0) {
            return byCore;
        }
        ComponentInfo byRing = has("ring") ? parts.vmOf(component("ring")) : parts.schema().component(0);
        return byRing.id() != 0 ? byRing : parts.vmOf(event.component());
    }

    /** Its specification, or null where the event is about no VM. */
    VmSpec vmSpec() {
        return parts.spec(vm());
    }

    /** Number of the packet as a replica, 0 where it is none. */
    long replica() {
        return after().get(parts.packets(), FieldKind.REPLICA, event.packet());
    }

    MemoryRegion region(long physical) {
        return parts.schema().memory().regionOf(physical);
    }

    /** Whether a line belongs to a buffer, not to a ring or to private memory. */
    boolean isPacketLine(long physical) {
        MemoryRegion region = region(physical);
        return region != null && region.use() == MemoryRegion.Use.BUFFERS;
    }

    /** The buffer in which the ring of the event holds the event's packet, 0 where none does. */
    long heldBuffer() {
        ComponentInfo ring = component("ring");
        StateField packets = parts.schema().field(ring.id(), FieldKind.DESC_PACKET);
        StateField buffers = parts.schema().field(ring.id(), FieldKind.DESC_BUFFER);
        if (packets == null || buffers == null) {
            return 0;
        }
        if (has("descriptor")) {
            return after().get(buffers.id(), (int) event.argument("descriptor"));
        }
        for (int i = after().next(packets, 0); i >= 0; i = after().next(packets, i + 1)) {
            if (after().get(packets.id(), i) == event.packet()) {
                return after().get(buffers.id(), i);
            }
        }
        return 0;
    }
}
