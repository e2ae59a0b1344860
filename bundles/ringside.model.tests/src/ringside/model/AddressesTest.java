package ringside.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @Test
    void macAddressesAre48Bits() {
        assertEquals(0x52_54_00_00_00_01L, Addresses.mac("52:54:00:00:00:01"));
        assertEquals(0xFFFF_FFFF_FFFFL, Addresses.mac("ff:FF:ff:ff:ff:ff"));
    }

    @Test
    void aGroupHasTheLowestBitOfItsFirstByteSet() {
        assertTrue(Addresses.isMulticast(Addresses.mac("01:00:5e:00:00:07")));
        assertTrue(Addresses.isMulticast(Addresses.mac("ff:ff:ff:ff:ff:ff")));
        assertFalse(Addresses.isMulticast(Addresses.mac("52:54:00:00:00:01")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "52:54:00:00:00", "52-54-00-00-00-01", "52:54:00:00:00:0g", "52:54:00:00:00:01 " })
    void whatIsNoMacAddressIsRefused(String text) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Addresses.mac(text));
        assertEquals("'" + text + "' is not a MAC address such as 52:54:00:00:00:01", e.getMessage());
    }

    @Test
    void ipv4AddressesAre32Bits() {
        assertEquals(0x0A000207, Addresses.ipv4("10.0.2.7"));
        assertEquals(-1, Addresses.ipv4("255.255.255.255"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "10.0.2", "10.0.2.256", "10.0.2.0/24", "10.0.2.-1", "a.b.c.d", "10.0.2.7." })
    void whatIsNoIpv4AddressIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Addresses.ipv4(text));
    }

    /** Worked by hand: a /24 is 256 addresses, a /31 two, a /0 all. */
    @ParameterizedTest
    @CsvSource({ "10.0.2.0/24, 10.0.2.255, true", "10.0.2.0/24, 10.0.3.0, false", "10.0.2.7, 10.0.2.7, true", "10.0.2.7, 10.0.2.6, false",
            "10.0.2.6/31, 10.0.2.7, true", "10.0.2.6/31, 10.0.2.8, false", "0.0.0.0/0, 192.168.1.1, true", "10.0.2.99/24, 10.0.2.1, true" })
    void aPrefixContainsTheAddressesThatBeginAlike(String prefix, String address, boolean inside) {
        assertEquals(inside, Addresses.prefix(prefix).contains(Addresses.ipv4(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "10.0.2.0/33", "10.0.2.0/", "10.0.2/24", "10.0.300.0/24" })
    void whatIsNoPrefixIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Addresses.prefix(text));
    }
}
