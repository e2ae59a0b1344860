package ringside.engine.machine;

/**
 * An address of IPv4 or IPv6.
 *
 * @param version 4 or 6
 * @param hi      its upper 64 bits, 0 in IPv4
 * @param lo      its lower 64 bits; of IPv4 the low 32 of these
 */
public record IpAddress(int version, long hi, long lo) {
    /** An address of IPv4 by its 32 bits. */
    public static IpAddress ipv4(int bits) {
        return new IpAddress(4, 0, bits & 0xFFFF_FFFFL);
    }
}
