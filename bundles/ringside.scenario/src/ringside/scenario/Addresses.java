package ringside.scenario;

/**
 * MAC and IPv4 addresses as people write them. Every method answers a value out of range, or null, for a text that is none; the
 * rules have told of such a text before.
 */
public final class Addresses {
    /** Neither a MAC address nor an IPv4 address. */
    public static final long NONE = -1;

    /** An IPv4 address and the bits of it that count. */
    public record Prefix(int address, int mask) {
        /** Matches every address. */
        public static final Prefix ANY = new Prefix(0, 0);
    }

    private Addresses() {
    }

    /** 48 bits of six pairs of hexadecimal digits with colons (or hyphens) between them, or {@link #NONE}. */
    public static long mac(String text) {
        if (text == null || text.length() != 17) {
            return NONE;
        }
        long mac = 0;
        for (int i = 0; i < 17; i++) {
            char c = text.charAt(i);
            if (i % 3 == 2) {
                if (c != ':' && c != '-') {
                    return NONE;
                }
            } else {
                int digit = c < 128 ? Character.digit(c, 16) : -1;
                if (digit < 0) {
                    return NONE;
                }
                mac = mac << 4 | digit;
            }
        }
        return mac;
    }

    public static boolean isGroup(long mac) {
        return mac >= 0 && (mac >> 40 & 1) == 1;
    }

    /** {@code 52:54:00:00:00:01}. */
    public static String macText(long mac) {
        StringBuilder out = new StringBuilder(17);
        for (int shift = 44; shift >= 0; shift -= 4) {
            out.append(Character.forDigit((int) (mac >> shift & 15), 16));
            if (shift % 8 == 0 && shift > 0) {
                out.append(':');
            }
        }
        return out.toString();
    }

    /** The 32 bits of a dotted address, 0 to 2^32 - 1, or {@link #NONE}. */
    public static long ip(String text) {
        if (text == null || text.length() > 15) {
            return NONE;
        }
        long ip = 0;
        int parts = 0;
        int digits = 0;
        int part = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '.';
            if (c == '.') {
                if (digits == 0 || digits > 3 || part > 255 || ++parts > 4) {
                    return NONE;
                }
                ip = ip << 8 | part;
                part = 0;
                digits = 0;
            } else if (c >= '0' && c <= '9') {
                part = part * 10 + c - '0';
                digits++;
            } else {
                return NONE;
            }
        }
        return parts == 4 ? ip : NONE;
    }

    /** An address, or an address with {@code /0} to {@code /32}; null where the text is neither. */
    public static Prefix prefix(String text) {
        if (text == null) {
            return null;
        }
        int slash = text.indexOf('/');
        long ip = ip(slash < 0 ? text : text.substring(0, slash));
        int bits = slash < 0 ? 32 : bits(text.substring(slash + 1));
        if (ip == NONE || bits < 0) {
            return null;
        }
        int mask = bits == 0 ? 0 : -1 << 32 - bits;
        return new Prefix((int) ip & mask, mask);
    }

    private static int bits(String text) {
        if (text.isEmpty() || text.length() > 2 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        int bits = Integer.parseInt(text);
        return bits <= 32 ? bits : -1;
    }

    /** {@code 10.0.2.7}. */
    public static String ipText(long ip) {
        return (ip >> 24 & 255) + "." + (ip >> 16 & 255) + "." + (ip >> 8 & 255) + "." + (ip & 255);
    }

    /** {@code 10.0.2.0/24}, or the address alone where all bits count. */
    public static String prefixText(int address, int mask) {
        return ipText(address) + (mask == -1 ? "" : "/" + Integer.bitCount(mask));
    }
}
