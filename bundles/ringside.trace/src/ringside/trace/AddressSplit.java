package ringside.trace;

import java.util.Locale;

/**
 * How a cache reads the physical address of a line: the byte within the line, the set that the line may be in, and the tag that tells it
 * from the other lines of that set. The set is {@code line mod sets} and the tag {@code line div sets}: where the number of sets is a
 * power of two, both are bits of the address; else neither is. No hash and no slices.
 *
 * @param line physical line number: the address without its lowest six bits
 * @param sets number of sets of the cache
 */
public record AddressSplit(long line, int sets) {
    /** log2 of the 64 bytes of a line. */
    public static final int OFFSET_BITS = 6;
    /** Bits of an address: a {@link LineWord} has 44 for the line. */
    public static final int ADDRESS_BITS = 44 + OFFSET_BITS;

    /** As the cache whose lines this field holds reads the address. */
    public static AddressSplit of(StateField lines, long line) {
        return new AddressSplit(line, lines.length() / Math.max(1, lines.ways()));
    }

    /** Of the line's first byte. */
    public long address() {
        return line << OFFSET_BITS;
    }

    public long tag() {
        return line / sets;
    }

    public int set() {
        return (int) (line % sets);
    }

    /** Whether set and tag are bits of the address. */
    public boolean byBits() {
        return Integer.bitCount(sets) == 1;
    }

    /** How many bits say the set; only where {@link #byBits}. */
    public int setBits() {
        return Integer.numberOfTrailingZeros(sets);
    }

    /** The lowest bit of the tag; the set's bits are those from {@link #OFFSET_BITS} to below it. Only where {@link #byBits}. */
    public int tagFrom() {
        return OFFSET_BITS + setBits();
    }

    /** In hexadecimal, as addresses and tags are written. */
    public static String hex(long number) {
        return "0x" + Long.toHexString(number).toUpperCase(Locale.ROOT);
    }
}
