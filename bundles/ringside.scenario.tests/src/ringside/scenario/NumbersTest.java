package ringside.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import ringside.scenario.explain.Explainer;

/** Times, percentiles and the way numbers are written, against values worked out by hand. */
class NumbersTest {
    @Test
    void nanosecondsHaveThreeDecimalsHalfUp() {
        assertEquals("0.000", Nanos.text(0, 3000));
        assertEquals("0.333", Nanos.text(1, 3000));
        assertEquals("0.667", Nanos.text(2, 3000));
        assertEquals("426.333", Nanos.text(1279, 3000));
        assertEquals("0.313", Nanos.text(1, 3200), "0.3125 is half and goes up");
        assertEquals("0.938", Nanos.text(3, 3200), "0.9375 is half and goes up");
        assertEquals("3600000000000.000", Nanos.text(36_000_000_000_000L, 10_000), "an hour at 10 GHz");
    }

    @Test
    void percentilesAreNearestRank() {
        Latency of100 = Latency.of(LongStream.rangeClosed(1, 100).map(i -> 101 - i).toArray(), 1000);
        assertEquals("1.000", of100.min());
        assertEquals("50.000", of100.p50());
        assertEquals("99.000", of100.p99());
        assertEquals("100.000", of100.max());
        assertEquals("50.500", of100.mean());
        Latency of4 = Latency.of(new long[] {40, 10, 30, 20}, 1000);
        assertEquals("20.000", of4.p50());
        assertEquals("40.000", of4.p99());
        assertEquals("7.000", Latency.of(new long[] {7}, 1000).p99());
        assertTrue(Latency.of(new long[0], 1000).isEmpty());
        assertEquals("0.667", Latency.of(new long[] {1, 3}, 3000).mean());
    }

    @Test
    void numbersAreGroupedInThrees() {
        Texts texts = Texts.beside(Explainer.class, "messages", Locale.ENGLISH);
        assertEquals("0", texts.number(0));
        assertEquals("999", texts.number(999));
        assertEquals("1,234", texts.number(1234));
        assertEquals("-1,234,567", texts.number(-1_234_567));
        assertEquals("-123", texts.number(-123));
        assertEquals("12.5", texts.thousandths(12_500));
        assertEquals("1,200", texts.thousandths(1_200_000));
        assertEquals("0.004", texts.thousandths(4));
        assertEquals("-0.5", texts.thousandths(-500));
        assertEquals("614.4", texts.thousandths(614_400));
    }

    @Test
    void aLanguageThatIsNotThereIsEnglish() {
        Texts texts = Texts.beside(Explainer.class, "messages", Locale.forLanguageTag("tlh"));
        assertEquals("and", texts.pattern("list.and"));
        assertThrows(MissingResourceException.class, () -> texts.pattern("no.such.key"));
    }

    @Test
    void placesAreFilledAndNothingElse() {
        assertEquals("{ a } b", Texts.fill("{x} b", name -> "{ a }"));
        assertEquals("open {", Texts.fill("open {", name -> "never"));
    }
}
