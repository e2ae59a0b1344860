package ringside.engine.transfer;

import ringside.engine.flow.FlowKey;
import ringside.engine.flow.FlowMask;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;

/** What a routing table's pushed rows say, as facts with the names of the header fields. Fields that do not count are 0. */
final class RouteFields {
    private static final FieldKind[] KINDS = { FieldKind.ROUTE_MASK, FieldKind.ROUTE_SRC_MAC, FieldKind.ROUTE_DST_MAC, FieldKind.ROUTE_VLAN,
        FieldKind.ROUTE_SRC_IP, FieldKind.ROUTE_DST_IP, FieldKind.ROUTE_SRC_IP6_HI, FieldKind.ROUTE_SRC_IP6_LO, FieldKind.ROUTE_DST_IP6_HI,
        FieldKind.ROUTE_DST_IP6_LO, FieldKind.ROUTE_PROTOCOL, FieldKind.ROUTE_PORTS };

    private final Trace trace;
    private final RoutingTable table;
    private final int[] fields = new int[KINDS.length];

    RouteFields(Simulation simulation, ComponentInfo info, RoutingTable table) {
        this.trace = simulation.trace();
        this.table = table;
        for (int k = 0; k < KINDS.length; k++) {
            int part = k;
            fields[k] = simulation.field(info, KINDS[k], table.size() + 1, 0, row -> row > 0 && table.isPushed(row) && table.enabled(row) ? part(row, part) : 0);
        }
    }

    private long part(int row, int part) {
        int mask = table.mask(row);
        int at = table.at(row);
        long[] w = table.words();
        boolean six = FlowKey.version(w, at) == 6;
        boolean src = FlowMask.srcBits(mask) > 0;
        boolean dst = FlowMask.dstBits(mask) > 0;
        return switch (part) {
            case 0 -> mask;
            case 1 -> FlowKey.srcMac(w, at);
            case 2 -> FlowKey.dstMac(w, at);
            case 3 -> FlowKey.vlan(w, at);
            case 4 -> src && !six ? w[at + 4] : 0;
            case 5 -> dst && !six ? w[at + 6] : 0;
            case 6 -> src && six ? w[at + 3] : 0;
            case 7 -> src && six ? w[at + 4] : 0;
            case 8 -> dst && six ? w[at + 5] : 0;
            case 9 -> dst && six ? w[at + 6] : 0;
            case 10 -> FlowKey.protocol(w, at);
            default -> (long) FlowKey.srcPort(w, at) << 16 | FlowKey.dstPort(w, at);
        };
    }

    /** A pushed rule stands in this row now. */
    void written(int row) {
        for (int k = 0; k < fields.length; k++) {
            long value = part(row, k);
            if (value != 0) {
                trace.set(fields[k], row, value);
            }
        }
    }

    /** Takes a pushed rule out of its row. */
    void remove(int row) {
        int there = 0;
        for (int k = 0; k < fields.length; k++) {
            there |= part(row, k) != 0 ? 1 << k : 0;
        }
        table.remove(row);
        for (int k = 0; k < fields.length; k++) {
            if ((there >>> k & 1) != 0) {
                trace.set(fields[k], row, 0);
            }
        }
    }
}
