package ringside.engine.machine;

/**
 * The header fields of a packet. An IPv4 address stands in the low 32 bits of its low half. There is no payload, no time to live and
 * no checksum (an assumption).
 *
 * @param srcMac   48 bits
 * @param dstMac   48 bits; the group bit is bit 40
 * @param vlan     0 for none
 * @param version  4 or 6; 0 where the packet is not IP
 * @param srcHi    upper 64 bits of the source address, 0 in IPv4
 * @param srcLo    lower 64 bits
 * @param dstHi    upper 64 bits of the destination address, 0 in IPv4
 * @param dstLo    lower 64 bits
 * @param protocol IP protocol number, 0 where the packet is not IP
 * @param srcPort  0 where the protocol has none
 */
public record PacketHeader(long srcMac, long dstMac, int vlan, int version, long srcHi, long srcLo, long dstHi, long dstLo, int protocol, int srcPort,
        int dstPort) {

    /** A header of IPv4, or of no IP where {@code protocol} is 0. */
    public PacketHeader(long srcMac, long dstMac, int vlan, int srcIp, int dstIp, int protocol, int srcPort, int dstPort) {
        this(srcMac, dstMac, vlan, protocol == 0 ? 0 : 4, 0, srcIp & 0xFFFF_FFFFL, 0, dstIp & 0xFFFF_FFFFL, protocol, srcPort, dstPort);
    }

    /** The same packet on its way back: both ends change places. */
    public PacketHeader reversed() {
        return new PacketHeader(dstMac, srcMac, vlan, version, dstHi, dstLo, srcHi, srcLo, protocol, dstPort, srcPort);
    }

    /** The same header with another source port. */
    public PacketHeader withSrcPort(int port) {
        return new PacketHeader(srcMac, dstMac, vlan, version, srcHi, srcLo, dstHi, dstLo, protocol, port, dstPort);
    }
}
