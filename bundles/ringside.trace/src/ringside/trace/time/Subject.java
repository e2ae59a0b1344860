package ringside.trace.time;

import java.util.BitSet;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.FieldKind;
import ringside.trace.StateField;
import ringside.trace.StateSchema;
import ringside.trace.TraceEvent;

/**
 * Whom a walk keeps to: a packet, or components with all that belongs to them. An event is of a component that acts in it, pays for it,
 * or is changed by it. A cache is changed where its lines are, not where only its counters or orders are.
 */
public final class Subject {
    private final int packet;
    private final BitSet components;

    private Subject(int packet, BitSet components) {
        this.packet = packet;
        this.components = components;
    }

    /** A packet instance. */
    public static Subject packet(int instance) {
        return new Subject(instance, new BitSet());
    }

    /** Components, by their ids, and their parts: of a VM its rings, function and transfer component; of a core its caches. */
    public static Subject components(StateSchema schema, int... ids) {
        BitSet all = new BitSet();
        for (int id : ids) {
            all.set(id);
        }
        for (ComponentInfo component : schema.components()) {
            for (int up = component.parent(); up != 0; up = schema.component(up).parent()) {
                if (all.get(up)) {
                    all.set(component.id());
                    break;
                }
            }
        }
        return new Subject(0, all);
    }

    /** Whether an event is of it. */
    public boolean concerns(TraceEvent event) {
        if (packet != 0) {
            return event.packet() == packet;
        }
        if (components.get(event.component().id()) || components.get(event.core().id())) {
            return true;
        }
        for (long f = event.firstFact(), end = event.endFact(); f < end; f++) {
            StateField field = event.log().schema().field(event.log().factField(f));
            if (changes(field) && components.get(field.component().id())) {
                return true;
            }
        }
        return false;
    }

    /** Whether writing a field changes its component. */
    static boolean changes(StateField field) {
        return field.component().kind() != ComponentKind.CACHE || field.kind() == FieldKind.LINE;
    }

    int packet() {
        return packet;
    }

    boolean meets(BitSet touched) {
        return components.intersects(touched);
    }
}
