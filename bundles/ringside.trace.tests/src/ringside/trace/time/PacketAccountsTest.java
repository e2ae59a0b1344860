package ringside.trace.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.Place;
import ringside.trace.SmallMachine;
import ringside.trace.history.StateHistory;

class PacketAccountsTest {
    private final SmallMachine m = new SmallMachine();

    private void born(int packet) {
        m.open(packet, m.nic, EventKind.WIRE_IN, Chapter.ARRIVE, 0, packet, 0);
        m.log.set(m.number, packet, packet);
        m.place(packet, Place.WIRE, m.nic, Chapter.NONE);
        m.log.end(0);
    }

    private void gone(int packet, EventKind how) {
        ComponentInfo nowhere = m.schema.component(0);
        m.open(10 + packet, m.nic, how, Chapter.LEAVE, 1, packet, packet);
        m.place(packet, Place.NONE, nowhere, Chapter.NONE);
        m.log.end(0);
    }

    /** p1 is delivered, p2 dropped, p3 loses its place in an event that does neither, p4 is on its way. */
    @Test
    void eachPacketIsInOneListAndWhoHasVanishedIsMissing() {
        for (int packet = 1; packet <= 4; packet++) {
            born(packet);
        }
        gone(1, EventKind.DELIVERED);
        gone(2, EventKind.DROPPED);
        gone(3, EventKind.HOST_POLL);
        StateHistory history = new StateHistory(m.log);
        assertEquals(new PacketAccounts(List.of(1, 2, 3, 4), List.of(1), List.of(2), List.of(4), List.of(3)), PacketAccounts.at(history, new Position(7, 0)));
        assertEquals(new PacketAccounts(List.of(1, 2, 3, 4), List.of(1), List.of(), List.of(2, 3, 4), List.of()), PacketAccounts.at(history, new Position(5, 0)));
        assertEquals(new PacketAccounts(List.of(), List.of(), List.of(), List.of(), List.of()), PacketAccounts.at(history, Position.START));
    }
}
