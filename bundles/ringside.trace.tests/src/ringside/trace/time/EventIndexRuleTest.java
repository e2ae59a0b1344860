package ringside.trace.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * VIRTIO 1.2, 2.7.7.2 and 2.7.10: whoever moves an index notifies if the entry that the event index names is among those just published,
 * all of it modulo 2^16.
 */
class EventIndexRuleTest {
    @ParameterizedTest
    @CsvSource({
            // event, now, old, notify?     entries just published
            "0, 1, 0, true", //             0: the first of all
            "3, 4, 3, true", //             3
            "4, 4, 3, false", //            3: the one named is still to come
            "2, 4, 3, false", //            3: the one named was published before
            "4, 4, 4, false", //            none
            "5, 8, 4, true", //             4 5 6 7
            "65535, 0, 65535, true", //     65535: the index wraps with it
            "0, 0, 65535, false", //        65535: entry 0 is of the next round
            "0, 2, 65534, true", //         65534 65535 0 1
            "2, 2, 65534, false" }) //      65534 65535 0 1
    void byHand(long event, long now, long old, boolean notify) {
        assertEquals(notify, RingFacts.needEvent(event, now, old));
    }

    @Test
    void entryByEntryAcrossTheWrap() {
        for (int old = 65_520; old < 65_560; old++) {
            for (int published = 0; published <= 9; published++) {
                for (int named = old - 12; named <= old + 12; named++) {
                    boolean among = named >= old && named < old + published;
                    assertEquals(among, RingFacts.needEvent(named % 65536, (old + published) % 65536, old % 65536), named + " of " + old + " + " + published);
                }
            }
        }
    }
}
