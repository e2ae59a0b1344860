package ringside.engine.virtio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * When an event index asks for a notification. The rows are worked out by hand from the sentence of the specification: "if the
 * device (driver) writes an index whose entry is the one that the event index names, it notifies", with several entries at a time:
 * if one of the entries old, old + 1 … now - 1 is the one named.
 */
class EventIndexTest {
    @ParameterizedTest
    @CsvSource({
            // event, now, old, notify?     entries just published
            "0, 1, 0, true", //             0: the first of all, event index as at the beginning
            "0, 2, 1, false", //            1: entry 0 was announced before
            "1, 2, 1, true", //             1
            "5, 6, 5, true", //             5
            "5, 5, 5, false", //            none
            "4, 5, 5, false", //            none
            "5, 5, 4, false", //            4: entry 5 is still to come
            "5, 8, 4, true", //             4 5 6 7
            "4, 8, 4, true", //             4 5 6 7: the first of them
            "7, 8, 4, true", //             4 5 6 7: the last of them
            "8, 8, 4, false", //            4 5 6 7: the next one
            "3, 8, 4, false", //            4 5 6 7: the one before
            "65535, 0, 65535, true", //     65535
            "65535, 65535, 65534, false", // 65534
            "0, 0, 65535, false", //        65535: entry 0 of the next round is still to come
            "0, 1, 65535, true", //         65535 0
            "65534, 2, 65534, true", //     65534 65535 0 1
            "65533, 2, 65534, false", //    65534 65535 0 1
            "2, 2, 65534, false", //        65534 65535 0 1
            "1, 2, 65534, true", //         65534 65535 0 1
            "32768, 1, 0, false", //        0: half a round away
            "32768, 32769, 0, true" }) //   0 … 32768
    void byHand(int event, int now, int old, boolean notify) {
        assertEquals(notify, NotificationSuppression.needEvent(event, now, old));
    }

    /** The same sentence counted entry by entry, for all events near the entries published, all over the 16 bits. */
    @Test
    void entryByEntry() {
        for (int old = 0; old < 65536; old += 13) {
            for (int published = 0; published <= 5; published++) {
                int now = (old + published) % 65536;
                for (int event = old - 7; event <= old + 7; event++) {
                    int named = (event + 65536) % 65536;
                    boolean among = false;
                    for (int entry = 0; entry < published; entry++) {
                        among |= (old + entry) % 65536 == named;
                    }
                    assertEquals(among, NotificationSuppression.needEvent(named, now, old), "event " + named + ", now " + now + ", old " + old);
                }
            }
        }
    }
}
