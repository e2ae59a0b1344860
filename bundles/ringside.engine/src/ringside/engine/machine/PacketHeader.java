package ringside.engine.machine;

/**
 * The header fields of a packet.
 *
 * @param srcMac   48 bits
 * @param dstMac   48 bits; the group bit is bit 40
 * @param vlan     0 for none
 * @param srcIp    IPv4 address
 * @param protocol IP protocol number, 0 where the packet is not IP
 * @param srcPort  0 where the protocol has none
 */
public record PacketHeader(long srcMac, long dstMac, int vlan, int srcIp, int dstIp, int protocol, int srcPort, int dstPort) {
}
