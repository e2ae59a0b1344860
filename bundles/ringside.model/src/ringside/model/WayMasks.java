package ringside.model;

/**
 * Sets of cache ways as bits of a {@code long}, way 0 being the lowest. They are written in hexadecimal, {@code 0x3} for ways 0
 * and 1, as capacity bitmasks are in every manual.
 */
public final class WayMasks {

    /** The most ways that a cache has. */
    public static final int MAX_WAYS = 32;

    private static final long ALL = (1L << MAX_WAYS) - 1;

    private WayMasks() {
    }

    /**
     * The mask that a text stands for: hexadecimal digits after {@code 0x}, or a decimal number.
     *
     * @throws IllegalArgumentException if it is neither, or has a way above 31
     */
    public static long parse(String text) {
        String digits = text.strip();
        long mask;
        try {
            mask = digits.startsWith("0x") || digits.startsWith("0X") ? Long.parseLong(digits.substring(2), 16)
                    : Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is not a mask of ways such as 0x3", e);
        }
        if (mask < 0 || mask > ALL) {
            throw new IllegalArgumentException("'" + text + "' has ways beyond 0 to " + (MAX_WAYS - 1));
        }
        return mask;
    }

    /** The mask in hexadecimal, such as {@code 0x3}. */
    public static String format(long mask) {
        return "0x" + Long.toHexString(mask).toUpperCase(java.util.Locale.ROOT);
    }

    /** The mask of the lowest ways, {@code 0x0} for none. */
    public static long lowest(int ways) {
        return (1L << ways) - 1;
    }
}
