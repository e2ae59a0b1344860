package ringside.engine.machine;

/**
 * What a rule asks of a packet's header. -1 means any, for addresses a mask of 0.
 *
 * @param srcMac   48 bits, or -1
 * @param dstMac   48 bits, or -1
 * @param vlan     0 to 4095, or -1
 * @param srcIp    IPv4 address, compared under {@code srcMask}
 * @param srcMask  bits that count; 0 for any
 * @param protocol IP protocol number, or -1
 * @param srcPort  0 to 65535, or -1
 */
public record PacketMatch(long srcMac, long dstMac, int vlan, int srcIp, int srcMask, int dstIp, int dstMask, int protocol, int srcPort,
        int dstPort) {
    /** Matches every packet. */
    public static final PacketMatch ANY = new PacketMatch(-1, -1, -1, 0, 0, 0, 0, -1, -1, -1);

    public boolean matches(PacketHeader h) {
        return (srcMac < 0 || srcMac == h.srcMac()) && (dstMac < 0 || dstMac == h.dstMac()) && (vlan < 0 || vlan == h.vlan())
                && (h.srcIp() & srcMask) == (srcIp & srcMask) && (h.dstIp() & dstMask) == (dstIp & dstMask)
                && (protocol < 0 || protocol == h.protocol()) && (srcPort < 0 || srcPort == h.srcPort()) && (dstPort < 0 || dstPort == h.dstPort());
    }
}
