package ringside.scenario.explain;

import java.util.List;
import ringside.trace.FieldKind;

/**
 * A field of a packet's headers, decoded.
 *
 * @param layer  the header that it stands in: {@code Ethernet}, {@code IPv4}, {@code UDP}
 * @param name   {@code destination MAC}
 * @param value  as people write it
 * @param fields the fields of state that it is read from, the telling one first
 */
public record HeaderField(String layer, String name, String value, List<FieldKind> fields) {
    public HeaderField {
        fields = List.copyOf(fields);
    }
}
