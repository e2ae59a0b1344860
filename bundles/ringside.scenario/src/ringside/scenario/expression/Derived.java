package ringside.scenario.expression;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.DropReason;
import ringside.trace.FieldKind;
import ringside.trace.StateField;
import ringside.trace.StateSchema;

/** Numbers of a component that follow from its fields, by the name that an expression calls them. */
enum Derived {
    /** Hits and misses. */
    ACCESSES("accesses", v -> v[0] + v[1], FieldKind.HITS, FieldKind.MISSES),
    /** Lines that a cache holds. */
    RESIDENT("resident", v -> v[0] - v[1] - v[2], FieldKind.FILLS, FieldKind.EVICTED, FieldKind.INVALIDATED),
    /** Buffers that the device can take. */
    AVAILABLE("available", v -> v[0] - v[1] & 0xFFFF, FieldKind.AVAIL_IDX, FieldKind.LAST_AVAIL),
    /** Used entries that the driver has not read. */
    UNREAD("unread", v -> v[0] - v[1] & 0xFFFF, FieldKind.USED_IDX, FieldKind.LAST_USED),
    /** Descriptors that a NIC may use. */
    FREE("free", v -> v[0] - v[1], FieldKind.NIC_TAIL, FieldKind.NIC_HEAD),
    /** Descriptors that a NIC has used and its driver has not looked at. */
    WAITING("waiting", v -> v[0] - v[1], FieldKind.NIC_HEAD, FieldKind.NIC_NEXT),
    /** Packet instances of the run that are neither delivered nor dropped. */
    IN_FLIGHT("inFlight", v -> v[0] + v[1] - Arrays.stream(v, 2, v.length).sum(), FieldKind.GENERATED, FieldKind.REPLICATED, FieldKind.DELIVERED,
            FieldKind.DROPPED),
    /** Packets dropped for any reason. */
    DROPPED("dropped", v -> Arrays.stream(v).sum(), FieldKind.DROPPED);

    private final String label;
    private final ToLongFunction<long[]> compute;
    private final List<FieldKind> from;

    Derived(String label, ToLongFunction<long[]> compute, FieldKind... from) {
        this.label = label;
        this.compute = compute;
        this.from = List.of(from);
    }

    String label() {
        return label;
    }

    ComponentKind owner() {
        return from.get(0).owner();
    }

    /** Its value for a component; null where that has not all the fields. */
    Term of(StateSchema schema, ComponentInfo component) {
        List<Term> terms = new java.util.ArrayList<>();
        for (FieldKind kind : from) {
            StateField field = schema.field(component.id(), kind);
            if (field == null) {
                return null;
            }
            for (int i = 0; i < (kind == FieldKind.DROPPED ? DropReason.values().length : 1); i++) {
                terms.add(new Term.Cell(Type.NUMBER, field, i));
            }
        }
        return Term.of(Type.NUMBER, terms, (v, moment) -> compute.applyAsLong(v));
    }
}
