package ringside.engine.machine;

/**
 * What a rule asks of a packet's header. -1 means any, for addresses a prefix of 0 bits.
 *
 * @param srcMac   48 bits, or -1
 * @param dstMac   48 bits, or -1
 * @param vlan     0 to 4095, or -1
 * @param version  4 or 6 where the rule asks for an address of this version, else 0
 * @param srcBits  length of the source prefix: 0 to 32 in IPv4, to 128 in IPv6
 * @param dstBits  length of the destination prefix
 * @param protocol IP protocol number, or -1
 * @param srcPort  0 to 65535, or -1
 */
public record PacketMatch(long srcMac, long dstMac, int vlan, int version, long srcHi, long srcLo, int srcBits, long dstHi, long dstLo, int dstBits,
        int protocol, int srcPort, int dstPort) {
    /** Matches every packet. */
    public static final PacketMatch ANY = new PacketMatch(-1, -1, -1, 0, 0, 0, 0, 0, 0, 0, -1, -1, -1);

    /** A match of IPv4 prefixes; without a prefix one of any packet. */
    public static PacketMatch ipv4(long srcMac, long dstMac, int vlan, int srcIp, int srcBits, int dstIp, int dstBits, int protocol, int srcPort, int dstPort) {
        return new PacketMatch(srcMac, dstMac, vlan, srcBits + dstBits > 0 ? 4 : 0, 0, srcIp & 0xFFFF_FFFFL, srcBits, 0, dstIp & 0xFFFF_FFFFL, dstBits, protocol,
                srcPort, dstPort);
    }

    public boolean matches(PacketHeader h) {
        return (srcMac < 0 || srcMac == h.srcMac()) && (dstMac < 0 || dstMac == h.dstMac()) && (vlan < 0 || vlan == h.vlan())
                && (version == 0 || version == h.version() && within(h.srcHi(), h.srcLo(), srcHi, srcLo, srcBits)
                        && within(h.dstHi(), h.dstLo(), dstHi, dstLo, dstBits))
                && (protocol < 0 || protocol == h.protocol()) && (srcPort < 0 || srcPort == h.srcPort()) && (dstPort < 0 || dstPort == h.dstPort());
    }

    private boolean within(long hi, long lo, long prefixHi, long prefixLo, int bits) {
        return ((hi ^ prefixHi) & maskHi(version, bits)) == 0 && ((lo ^ prefixLo) & maskLo(version, bits)) == 0;
    }

    /** Mask of a prefix of so many bits over the upper half of an address. */
    public static long maskHi(int version, int bits) {
        return version == 4 || bits == 0 ? 0 : -1L << 64 - Math.min(bits, 64);
    }

    /** Mask of a prefix of so many bits over the lower half of an address; of IPv4 the low 32 bits. */
    public static long maskLo(int version, int bits) {
        int low = version == 4 ? bits + 32 : bits - 64;
        return low <= (version == 4 ? 32 : 0) ? 0 : -1L << 64 - low & (version == 4 ? 0xFFFF_FFFFL : -1L);
    }
}
