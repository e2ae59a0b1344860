package ringside.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses that a lab writes as text, and what they mean. One truth for validation, the editor and the compiler. */
public final class Addresses {

    private static final Pattern MAC = Pattern.compile("(?:[0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}");
    private static final Pattern PREFIX = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})(?:/(\\d{1,2}))?");

    /**
     * IPv4 addresses that begin with the same bits.
     *
     * @param address the address, with zeros after the prefix
     * @param length the number of bits that count, 0 to 32
     */
    public record Prefix(int address, int length) {

        public Prefix {
            if (length < 0 || length > 32) {
                throw new IllegalArgumentException("a prefix has 0 to 32 bits");
            }
            address &= mask(length);
        }

        /** The bits that count, as a mask. */
        public int mask() {
            return mask(length);
        }

        public boolean contains(int other) {
            return (other & mask(length)) == address;
        }

        private static int mask(int length) {
            return length == 0 ? 0 : -1 << 32 - length;
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
     * An IPv4 address such as {@code 10.0.2.7} as its 32 bits.
     *
     * @throws IllegalArgumentException if it is not one; the message is fit to be shown
     */
    public static int ipv4(String text) {
        Matcher matcher = PREFIX.matcher(text == null ? "" : text);
        if (!matcher.matches() || matcher.group(5) != null) {
            throw new IllegalArgumentException(Messages.text("address.ipv4", text));
        }
        return bits(matcher, text, "address.ipv4");
    }

    /**
     * A prefix such as {@code 10.0.2.0/24}, or an address, which is a prefix of 32 bits.
     *
     * @throws IllegalArgumentException if it is neither; the message is fit to be shown
     */
    public static Prefix prefix(String text) {
        Matcher matcher = PREFIX.matcher(text == null ? "" : text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(Messages.text("address.prefix", text));
        }
        int length = matcher.group(5) == null ? 32 : Integer.parseInt(matcher.group(5));
        if (length > 32) {
            throw new IllegalArgumentException(Messages.text("address.prefix", text));
        }
        return new Prefix(bits(matcher, text, "address.prefix"), length);
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
