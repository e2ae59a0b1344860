package ringside.scenario;

import ringside.engine.machine.IpAddress;
import ringside.engine.machine.PacketHeader;
import ringside.engine.machine.PacketMatch;
import ringside.model.Addresses.Prefix;
import ringside.model.lab.Endpoint;
import ringside.model.lab.Protocol;

/** Header fields and matches of a lab as the engine sends and compares them. A text that is no address counts as unset. */
public final class HeaderFields {
    private HeaderFields() {
    }

    /**
     * The header of a packet as it leaves its sender.
     *
     * @param sender fills in the source addresses that the header leaves out; null for none
     */
    public static PacketHeader header(ringside.model.lab.PacketHeader header, Endpoint sender) {
        boolean ip = header.getProtocol() != Protocol.ANY;
        boolean ports = header.getProtocol() == Protocol.TCP || header.getProtocol() == Protocol.UDP;
        IpAddress src = ip ? Addresses.ip(orElse(header.getSrcIp(), sender == null ? null : sender.getIpAddress())) : null;
        IpAddress dst = ip ? Addresses.ip(header.getDstIp()) : null;
        int version = !ip ? 0 : dst != null ? dst.version() : src != null ? src.version() : 4;
        boolean from = src != null && src.version() == version;
        return new PacketHeader(Math.max(0, Addresses.mac(orElse(header.getSrcMac(), sender == null ? null : sender.getMacAddress()))),
                Math.max(0, Addresses.mac(header.getDstMac())), header.getVlan(), version, from ? src.hi() : 0, from ? src.lo() : 0, dst == null ? 0 : dst.hi(),
                dst == null ? 0 : dst.lo(), protocol(header.getProtocol(), 0), ports ? header.getSrcPort() : 0, ports ? header.getDstPort() : 0);
    }

    /** What a rule asks for; a rule without a match asks for nothing. */
    public static PacketMatch match(ringside.model.lab.PacketMatch match) {
        if (match == null) {
            return PacketMatch.ANY;
        }
        Prefix src = Addresses.prefix(match.getSrcIp());
        Prefix dst = Addresses.prefix(match.getDstIp());
        int version = src != null ? src.address().version() : dst != null ? dst.address().version() : 0;
        return new PacketMatch(Addresses.mac(match.getSrcMac()), Addresses.mac(match.getDstMac()), orAny(match.getVlan()), version,
                src == null ? 0 : src.address().hi(), src == null ? 0 : src.address().lo(), src == null ? 0 : src.length(), dst == null ? 0 : dst.address().hi(),
                dst == null ? 0 : dst.address().lo(), dst == null ? 0 : dst.length(), protocol(match.getProtocol(), -1), orAny(match.getSrcPort()),
                orAny(match.getDstPort()));
    }

    private static int protocol(Protocol protocol, int any) {
        return switch (protocol) {
            case ANY -> any;
            case ICMP -> 1;
            case TCP -> 6;
            case UDP -> 17;
        };
    }

    static int orAny(Integer value) {
        return value == null ? -1 : value;
    }

    private static String orElse(String text, String other) {
        return text == null || text.isEmpty() ? other : text;
    }
}
