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
        assertEquals(new Addresses.Ip(4, 0, 0x0A000207), Addresses.ip("10.0.2.7"));
        assertEquals(new Addresses.Ip(4, 0, 0xFFFF_FFFFL), Addresses.ip("255.255.255.255"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "10.0.2", "10.0.2.256", "10.0.2.0/24", "10.0.2.-1", "a.b.c.d", "10.0.2.7.", ":", ":::", "1::2::3", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8::", "2001:db8::12345",
            "2001:db8::g", "::1/64", "::1:", "fe80::1%eth0", "::ffff:10.0.0.1" })
    void whatIsNoAddressIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Addresses.ip(text));
    }

    /** Worked by hand: a /24 is 256 addresses, a /31 two, a /0 all. */
    @ParameterizedTest
    @CsvSource({ "10.0.2.0/24, 10.0.2.255, true", "10.0.2.0/24, 10.0.3.0, false", "10.0.2.7, 10.0.2.7, true", "10.0.2.7, 10.0.2.6, false",
            "10.0.2.6/31, 10.0.2.7, true", "10.0.2.6/31, 10.0.2.8, false", "0.0.0.0/0, 192.168.1.1, true", "10.0.2.99/24, 10.0.2.1, true" })
    void aPrefixContainsTheAddressesThatBeginAlike(String prefix, String address, boolean inside) {
        assertEquals(inside, Addresses.prefix(prefix).contains(Addresses.ip(address)));
    }

    /** What java.net makes of the text, which has its own reading of RFC 4291. */
    @ParameterizedTest
    @ValueSource(strings = { "::", "::1", "1::", "2001:db8::7", "2001:DB8:0:0:1:0:0:7", "1:2:3:4:5:6:7:8", "1::3:4:5:6:7:8", "1:2:3:4:5:6:7::", "fe80::a:b:c:d" })
    void ipv6AddressesAre128Bits(String text) throws java.net.UnknownHostException {
        Addresses.Ip ip = Addresses.ip(text);
        byte[] expected = java.net.InetAddress.getByName(text).getAddress();
        assertEquals(new java.math.BigInteger(1, expected), unsigned(ip));
    }

    private static java.math.BigInteger unsigned(Addresses.Ip ip) {
        java.math.BigInteger lower = new java.math.BigInteger(Long.toUnsignedString(ip.lo()));
        return new java.math.BigInteger(Long.toUnsignedString(ip.hi())).shiftLeft(64).add(lower);
    }

    /** Against whole numbers: two addresses agree in a prefix when their quotients by 2^(128 - length) are equal. */
    @Test
    void prefixesOfIpv6AgainstWholeNumbers() {
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < 20_000; i++) {
            int length = random.nextInt(129);
            Addresses.Ip a = new Addresses.Ip(6, random.nextLong(), random.nextLong());
            int flipped = random.nextInt(129);
            Addresses.Ip b = flipped == 128 ? a
                    : new Addresses.Ip(6, flipped < 64 ? a.hi() ^ 1L << 63 - flipped : a.hi(), flipped >= 64 ? a.lo() ^ 1L << 127 - flipped : a.lo());
            boolean expected = unsigned(a).shiftRight(128 - length).equals(unsigned(b).shiftRight(128 - length));
            assertEquals(expected, new Addresses.Prefix(a, length).contains(b), () -> a + "/" + length + " and " + b);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "10.0.2.0/33", "10.0.2.0/", "10.0.2/24", "10.0.300.0/24", "2001:db8::/129", "2001:db8::/", "2001:db8::/-1", "2001:db8/32" })
    void whatIsNoPrefixIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Addresses.prefix(text));
    }
}
