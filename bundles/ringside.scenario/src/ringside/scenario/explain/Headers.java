package ringside.scenario.explain;

import java.util.List;
import java.util.function.ToLongFunction;
import ringside.engine.machine.PacketHeader;
import ringside.trace.FieldKind;
import ringside.trace.history.StateView;
import ringside.trace.io.ValueText;

/** The addresses of a packet as people write them, of either version of IP. */
final class Headers {
    private Headers() {
    }

    static String source(Parts parts, StateView state, int packet) {
        return text(parts, state, packet, FieldKind.SRC_IP, FieldKind.SRC_IP6_HI, FieldKind.SRC_IP6_LO);
    }

    static String destination(Parts parts, StateView state, int packet) {
        return text(parts, state, packet, FieldKind.DST_IP, FieldKind.DST_IP6_HI, FieldKind.DST_IP6_LO);
    }

    /** All fields of a packet that rules compare. */
    static PacketHeader of(Parts parts, StateView state, int packet) {
        ToLongFunction<FieldKind> field = kind -> state.get(parts.packets(), kind, packet);
        boolean six = field.applyAsLong(FieldKind.IPV6) == 1;
        int protocol = (int) field.applyAsLong(FieldKind.PROTOCOL);
        return new PacketHeader(field.applyAsLong(FieldKind.SRC_MAC), field.applyAsLong(FieldKind.DST_MAC), (int) field.applyAsLong(FieldKind.VLAN),
                six ? 6 : protocol == 0 ? 0 : 4, six ? field.applyAsLong(FieldKind.SRC_IP6_HI) : 0,
                field.applyAsLong(six ? FieldKind.SRC_IP6_LO : FieldKind.SRC_IP), six ? field.applyAsLong(FieldKind.DST_IP6_HI) : 0,
                field.applyAsLong(six ? FieldKind.DST_IP6_LO : FieldKind.DST_IP), protocol, (int) field.applyAsLong(FieldKind.SRC_PORT),
                (int) field.applyAsLong(FieldKind.DST_PORT));
    }

    private static String text(Parts parts, StateView state, int packet, FieldKind ipv4, FieldKind hi, FieldKind lo) {
        boolean six = state.get(parts.packets(), FieldKind.IPV6, packet) == 1;
        return six ? ValueText.ipv6(state.get(parts.packets(), hi, packet), state.get(parts.packets(), lo, packet))
                : ValueText.ipv4(state.get(parts.packets(), ipv4, packet));
    }

    /** The header fields that a function can change. */
    static final List<FieldKind> FIELDS = List.of(FieldKind.SRC_MAC, FieldKind.DST_MAC, FieldKind.SRC_IP, FieldKind.DST_IP, FieldKind.SRC_PORT,
            FieldKind.DST_PORT);

    /** One header field of a packet. */
    static String text(Parts parts, StateView state, int packet, FieldKind field) {
        return switch (field) {
            case SRC_IP -> source(parts, state, packet);
            case DST_IP -> destination(parts, state, packet);
            case SRC_MAC, DST_MAC -> ValueText.mac(state.get(parts.packets(), field, packet));
            default -> Long.toString(state.get(parts.packets(), field, packet));
        };
    }

    static String address(int version, long hi, long lo) {
        return version == 6 ? ValueText.ipv6(hi, lo) : ValueText.ipv4(lo);
    }
}
