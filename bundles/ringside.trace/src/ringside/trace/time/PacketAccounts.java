package ringside.trace.time;

import java.util.ArrayList;
import java.util.List;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.Place;
import ringside.trace.StateField;
import ringside.trace.TraceEvent;
import ringside.trace.history.StateHistory;
import ringside.trace.history.StateView;

/**
 * What has become of every packet instance up to a moment, read from the packets themselves and not from counters: where the counters do
 * not add up, this tells which packet is missing.
 *
 * @param all      every instance that there has been
 * @param inFlight those that have a place
 * @param missing  those that have none, and that no event delivered or dropped
 */
public record PacketAccounts(List<Integer> all, List<Integer> delivered, List<Integer> dropped, List<Integer> inFlight, List<Integer> missing) {
    public PacketAccounts {
        all = List.copyOf(all);
        delivered = List.copyOf(delivered);
        dropped = List.copyOf(dropped);
        inFlight = List.copyOf(inFlight);
        missing = List.copyOf(missing);
    }

    /** The packets at a moment of a run. Takes as long as there are packets: for when something is wrong. */
    public static PacketAccounts at(StateHistory history, Position at) {
        StateView state = history.at(at.event(), at.line());
        int table = history.schema().components().stream().filter(c -> c.kind() == ComponentKind.PACKETS).mapToInt(ComponentInfo::id).findFirst().orElse(0);
        StateField numbers = history.schema().field(table, FieldKind.NUMBER);
        Lists lists = new Lists();
        for (int i = numbers == null ? -1 : state.next(numbers, 1); i > 0; i = state.next(numbers, i + 1)) {
            lists.all.add(i);
            boolean placed = state.get(table, FieldKind.PLACE, i) != Place.NONE.ordinal();
            (placed ? lists.inFlight : lists.of(fate(history, i, at))).add(i);
        }
        return lists.accounts();
    }

    /** The kind of the event that ended it; null where none did. */
    private static EventKind fate(StateHistory history, int packet, Position at) {
        TraceEvent event = history.log().event(history.log().lastEventOfPacket(packet));
        while (event.number() > 0 && (event.number() > at.event() || event.kind() != EventKind.DELIVERED && event.kind() != EventKind.DROPPED)) {
            event.moveTo(event.previousOfPacket());
        }
        return event.number() == 0 ? null : event.kind();
    }

    /** The lists while they are made. */
    private static final class Lists {
        private final List<Integer> all = new ArrayList<>();
        private final List<Integer> delivered = new ArrayList<>();
        private final List<Integer> dropped = new ArrayList<>();
        private final List<Integer> inFlight = new ArrayList<>();
        private final List<Integer> missing = new ArrayList<>();

        private List<Integer> of(EventKind fate) {
            return fate == EventKind.DELIVERED ? delivered : fate == EventKind.DROPPED ? dropped : missing;
        }

        private PacketAccounts accounts() {
            return new PacketAccounts(all, delivered, dropped, inFlight, missing);
        }
    }
}
