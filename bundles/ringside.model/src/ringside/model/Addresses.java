package ringside.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses that a lab writes as text, and what they mean. One truth for validation, the editor and the compiler. */
public final class Addresses {

    private static final Pattern MAC = Pattern.compile("(?:[0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}");
    private static final Pattern PREFIX = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})(?:/(\\d{1,2}))?");

    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");

    /**
     * An address of IPv4 or IPv6.
     *
     * @param version 4 or 6
     * @param hi      its upper 64 bits, 0 in IPv4
     * @param lo      its lower 64 bits; of IPv4 the low 32 of these
     */
    public record Ip(int version, long hi, long lo) {
    }

    /**
     * Addresses of one version that begin with the same bits.
     *
     * @param address the address, with zeros after the prefix
     * @param length  the number of bits that count, 0 to 32, in IPv6 to 128
     */
    public record Prefix(Ip address, int length) {

        public Prefix {
            if (length < 0 || length > bits(address.version)) {
                throw new IllegalArgumentException("a prefix has 0 to " + bits(address.version) + " bits");
            }
            address = begin(address, length);
        }

        public boolean contains(Ip other) {
            return other.version == address.version && begin(other, length).equals(address);
        }

        private static int bits(int version) {
            return version == 6 ? 128 : 32;
        }

        private static Ip begin(Ip of, int length) {
            int upper = of.version == 6 ? Math.min(length, 64) : 0;
            int lower = of.version == 6 ? Math.max(0, length - 64) : length + 32;
            return new Ip(of.version, upper == 0 ? 0 : of.hi & -1L << 64 - upper, lower == 0 ? 0 : of.lo & -1L << 64 - lower);
        }
    }

    private Addresses() {
    }

    /**
     * A MAC address such as {@code 52:54:00:00:00:01} as its 48 bits.
     *
     * @throws IllegalArgumentException if it is not one; the message is fit to be shown
     */
    public static long mac(String text) {
        if (text == null || !MAC.matcher(text).matches()) {
            throw new IllegalArgumentException(Messages.text("address.mac", text));
        }
        return Long.parseLong(text.replace(":", ""), 16);
    }

    /** Whether a MAC address stands for a group: the lowest bit of its first byte is set. */
    public static boolean isMulticast(long mac) {
        return (mac >> 40 & 1) != 0;
    }

    /**
     * An IPv4 address such as {@code 10.0.2.7} or an IPv6 address such as {@code 2001:db8::7} (RFC 4291, without an embedded IPv4
     * address and without a zone).
     *
     * @throws IllegalArgumentException if it is neither; the message is fit to be shown
     */
    public static Ip ip(String text) {
        if (text != null && text.indexOf(':') >= 0) {
            return ipv6(text, "address.ip", text);
        }
        Matcher matcher = PREFIX.matcher(text == null ? "" : text);
        if (!matcher.matches() || matcher.group(5) != null) {
            throw new IllegalArgumentException(Messages.text("address.ip", text));
        }
        return new Ip(4, 0, bits(matcher, text, "address.ip") & 0xFFFF_FFFFL);
    }

    private static Ip ipv6(String address, String complaint, String text) {
        int gap = address.indexOf("::");
        long[] halves = new long[2];
        String before = gap < 0 ? address : address.substring(0, gap);
        String after = gap < 0 ? "" : address.substring(gap + 2);
        String[] first = before.isEmpty() ? new String[0] : before.split(":", -1);
        String[] last = after.isEmpty() ? new String[0] : after.split(":", -1);
        boolean right = gap < 0 ? first.length == 8 : first.length + last.length <= 7;
        for (int i = 0; right && i < first.length + last.length; i++) {
            String group = i < first.length ? first[i] : last[i - first.length];
            right = GROUP.matcher(group).matches();
            int at = i < first.length ? i : 8 - last.length + i - first.length;
            if (right) {
                halves[at / 4] |= Long.parseLong(group, 16) << 48 - 16 * (at % 4);
            }
        }
        if (!right) {
            throw new IllegalArgumentException(Messages.text(complaint, text));
        }
        return new Ip(6, halves[0], halves[1]);
    }

    /**
     * A prefix such as {@code 10.0.2.0/24} or {@code 2001:db8::/32}, or an address, which is a prefix of all its bits.
     *
     * @throws IllegalArgumentException if it is neither; the message is fit to be shown
     */
    public static Prefix prefix(String text) {
        if (text != null && text.indexOf(':') >= 0) {
            int slash = text.indexOf('/');
            String length = slash < 0 ? "128" : text.substring(slash + 1);
            if (!length.matches("\\d{1,3}") || Integer.parseInt(length) > 128) {
                throw new IllegalArgumentException(Messages.text("address.prefix", text));
            }
            return new Prefix(ipv6(slash < 0 ? text : text.substring(0, slash), "address.prefix", text), Integer.parseInt(length));
        }
        Matcher matcher = PREFIX.matcher(text == null ? "" : text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(Messages.text("address.prefix", text));
        }
        int length = matcher.group(5) == null ? 32 : Integer.parseInt(matcher.group(5));
        if (length > 32) {
            throw new IllegalArgumentException(Messages.text("address.prefix", text));
        }
        return new Prefix(new Ip(4, 0, bits(matcher, text, "address.prefix") & 0xFFFF_FFFFL), length);
    }

    private static int bits(Matcher matcher, String text, String complaint) {
        int address = 0;
        for (int i = 1; i <= 4; i++) {
            int part = Integer.parseInt(matcher.group(i));
            if (part > 255) {
                throw new IllegalArgumentException(Messages.text(complaint, text));
            }
            address = address << 8 | part;
        }
        return address;
    }
}
