package ringside.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WayMasksTest {

    @ParameterizedTest
    @CsvSource({ "0x0, 0", "0x3, 3", "0xC, 12", "0xc, 12", "0X600, 1536", "0xFFFFFFFF, 4294967295", "12, 12" })
    void masksAreRead(String text, long mask) {
        assertEquals(mask, WayMasks.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "0x", "0xG", "-1", "0x-1", "0x100000000", "three" })
    void whatIsNoMaskIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> WayMasks.parse(text));
    }

    @Test
    void masksAreWrittenInHexadecimal() {
        assertEquals("0xC", WayMasks.format(12));
        assertEquals("0xFFFFFFFF", WayMasks.format(WayMasks.lowest(32)));
        assertEquals("0x0", WayMasks.format(WayMasks.lowest(0)));
    }
}
