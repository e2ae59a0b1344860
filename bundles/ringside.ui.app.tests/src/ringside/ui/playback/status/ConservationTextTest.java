package ringside.ui.playback.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import ringside.ui.playback.Conservation;

/** Where something is lost, both sides are told; made-up counts stand in for a run that cannot be made. */
class ConservationTextTest {
    private static Conservation of(long packets, long fills) {
        return new Conservation(packets, 1, 0, List.of(7), fills, 4, 2, 0, 0, false);
    }

    @Test
    void aLostPacketIsToldWithThoseThatAreLeft() {
        assertEquals("Not conserved: 3 packets, but 1 delivered + 0 dropped + 1 in flight (#7)", ConservationText.of(of(3, 6)));
    }

    @Test
    void aLostLineIsToldWithThoseThatAreLeft() {
        assertEquals("Not conserved: 7 fills, but 4 resident + 2 evicted or invalidated", ConservationText.of(of(2, 7)));
    }

    @Test
    void bothAreToldWhereBothAreLost() {
        assertEquals("Not conserved: 3 packets, but 1 delivered + 0 dropped + 1 in flight (#7) \u00b7 "
                + "Not conserved: 7 fills, but 4 resident + 2 evicted or invalidated", ConservationText.of(of(3, 7)));
    }
}
