package ringside.scenario.expression;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers, addresses and names of packets as an expression writes them. */
final class Addresses {
    private Addresses() {
    }

    /** A number; times are in nanoseconds. */
    static BigDecimal number(String text) {
        if (text.startsWith("0x")) {
            return new BigDecimal(new BigInteger(text.substring(2), 16));
        }
        String digits = text.replaceAll("[a-z]", "");
        return new BigDecimal(digits).movePointRight(text.endsWith("us") ? 3 : text.endsWith("ms") ? 6 : 0);
    }

    /** {@code p7.2} as 7 · 65 536 + 2. */
    static long packet(String name) {
        String[] parts = name.substring(1).split("\\.");
        return Long.parseLong(parts[0]) << 16 | (parts.length > 1 ? Long.parseLong(parts[1]) : 0);
    }

    /** A MAC or an IPv4 address; -1 where a part of it is too large. */
    static long address(String text) {
        boolean mac = text.contains(":");
        long value = 0;
        for (String part : text.split(mac ? ":" : "\\.")) {
            int number = part.length() > 3 ? 256 : Integer.parseInt(part, mac ? 16 : 10);
            if (number > 255) {
                return -1;
            }
            value = value << 8 | number;
        }
        return value;
    }

    /** Address and mask of {@code 10.0.2.0/24}; null where it is none. */
    static long[] network(String text) {
        int slash = text.indexOf('/');
        long address = address(text.substring(0, slash));
        int bits = text.length() - slash > 3 ? 33 : Integer.parseInt(text.substring(slash + 1));
        if (address < 0 || bits > 32) {
            return null;
        }
        long mask = bits == 0 ? 0 : 0xFFFF_FFFFL << 32 - bits & 0xFFFF_FFFFL;
        return new long[] {address & mask, mask};
    }
}
