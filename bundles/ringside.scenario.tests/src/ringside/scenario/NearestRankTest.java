package ringside.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Percentiles and means, against values worked out by hand. At 1000 MHz a tick is a nanosecond. */
class NearestRankTest {
    /** Ranks: half of 5 is 2.5, the third; 99 hundredths of 5 are 4.95, the fifth. */
    @Test
    void fiveValues() {
        assertEquals(new Latency("15.000", "32.000", "35.000", "50.000", "50.000"), Latency.of(new long[] { 35, 20, 15, 50, 40 }, 1000));
    }

    /** Ranks: 1 and 2 of 2; a percentile is always a value that occurred. */
    @Test
    void twoValues() {
        assertEquals(new Latency("10.000", "15.000", "10.000", "20.000", "20.000"), Latency.of(new long[] { 20, 10 }, 1000));
    }

    /** Ranks: 50 and 99 of 100; 51 and 100 (50.5 and 99.99 rounded up) of 101. */
    @Test
    void aHundredValuesAndOneMore() {
        assertEquals(new Latency("1.000", "50.500", "50.000", "99.000", "100.000"), Latency.of(LongStream.rangeClosed(1, 100).toArray(), 1000));
        assertEquals(new Latency("1.000", "51.000", "51.000", "100.000", "101.000"), Latency.of(LongStream.rangeClosed(1, 101).toArray(), 1000));
    }

    /** A third and two thirds of a nanosecond; a mean of a sixteenth, 0.0625, goes up. */
    @Test
    void threeDecimalsHalfUp() {
        assertEquals(new Latency("0.333", "0.500", "0.333", "0.667", "0.667"), Latency.of(new long[] { 1, 2 }, 3000));
        long[] sixteen = new long[16];
        sixteen[3] = 1;
        assertEquals("0.063", Latency.of(sixteen, 1000).mean());
    }

    @Test
    void nothingDelivered() {
        assertEquals(new Latency("", "", "", "", ""), Latency.of(new long[0], 3000));
    }
}
