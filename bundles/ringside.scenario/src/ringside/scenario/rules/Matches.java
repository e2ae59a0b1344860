package ringside.scenario.rules;

import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import ringside.model.Addresses.Prefix;
import ringside.model.lab.Endpoint;
import ringside.model.lab.LabPackage.Literals;
import ringside.model.lab.PacketHeader;
import ringside.model.lab.PacketMatch;
import ringside.model.lab.Protocol;
import ringside.scenario.Addresses;

/** What matches have to do with each other and with packets, field by field. An unset field matches anything. */
final class Matches {
    private static final EAttribute[] MACS = {Literals.PACKET_MATCH__SRC_MAC, Literals.PACKET_MATCH__DST_MAC};
    private static final EAttribute[] PREFIXES = {Literals.PACKET_MATCH__SRC_IP, Literals.PACKET_MATCH__DST_IP};
    private static final EAttribute[] NUMBERS = {Literals.PACKET_MATCH__VLAN, Literals.PACKET_MATCH__SRC_PORT, Literals.PACKET_MATCH__DST_PORT};

    private Matches() {
    }

    /** Whether every packet that {@code narrow} matches is matched by {@code wide}. */
    static boolean covers(PacketMatch wide, PacketMatch narrow) {
        if (wide == null || narrow == null) {
            return false;
        }
        for (EAttribute field : MACS) {
            if (!isUnset(wide.eGet(field)) && (isUnset(narrow.eGet(field)) || mac(wide, field) != mac(narrow, field))) {
                return false;
            }
        }
        for (EAttribute field : PREFIXES) {
            if (!isUnset(wide.eGet(field)) && !inside(prefix(wide, field), prefix(narrow, field))) {
                return false;
            }
        }
        for (EAttribute field : NUMBERS) {
            if (wide.eGet(field) != null && !wide.eGet(field).equals(narrow.eGet(field))) {
                return false;
            }
        }
        return wide.getProtocol() == Protocol.ANY || wide.getProtocol() == narrow.getProtocol();
    }

    /** Whether a packet may match both. */
    static boolean overlap(PacketMatch a, PacketMatch b) {
        if (a == null || b == null) {
            return false;
        }
        for (EAttribute field : MACS) {
            if (!isUnset(a.eGet(field)) && !isUnset(b.eGet(field)) && mac(a, field) != mac(b, field)) {
                return false;
            }
        }
        for (EAttribute field : PREFIXES) {
            if (!isUnset(a.eGet(field)) && !isUnset(b.eGet(field)) && !inside(prefix(a, field), prefix(b, field)) && !inside(prefix(b, field), prefix(a, field))) {
                return false;
            }
        }
        for (EAttribute field : NUMBERS) {
            if (a.eGet(field) != null && b.eGet(field) != null && !a.eGet(field).equals(b.eGet(field))) {
                return false;
            }
        }
        return a.getProtocol() == Protocol.ANY || b.getProtocol() == Protocol.ANY || a.getProtocol() == b.getProtocol();
    }

    /** Whether a packet may match; the ports, which a generator counts up, are not looked at. */
    static boolean mayTake(PacketMatch match, PacketHeader header, Endpoint sender) {
        if (match == null) {
            return false;
        }
        String srcMac = isUnset(header.getSrcMac()) && sender != null ? sender.getMacAddress() : header.getSrcMac();
        String srcIp = isUnset(header.getSrcIp()) && sender != null ? sender.getIpAddress() : header.getSrcIp();
        boolean macs = sameMac(match.getSrcMac(), srcMac) && sameMac(match.getDstMac(), header.getDstMac());
        boolean ips = within(match.getSrcIp(), srcIp) && within(match.getDstIp(), header.getDstIp());
        return macs && ips && (match.getVlan() == null || match.getVlan() == header.getVlan())
                && (match.getProtocol() == Protocol.ANY || match.getProtocol() == header.getProtocol());
    }

    private static boolean sameMac(String match, String packet) {
        return isUnset(match) || Addresses.mac(match) == Addresses.mac(packet);
    }

    private static boolean within(String match, String packet) {
        return isUnset(match) || inside(prefix(match), prefix(packet));
    }

    private static long mac(PacketMatch match, EAttribute field) {
        return Addresses.mac((String) match.eGet(field));
    }

    private static Prefix prefix(PacketMatch match, EAttribute field) {
        return prefix((String) match.eGet(field));
    }

    private static Prefix prefix(String text) {
        return Addresses.isPrefix(text) ? ringside.model.Addresses.prefix(text) : null;
    }

    private static boolean inside(Prefix wide, Prefix narrow) {
        return wide != null && narrow != null && narrow.length() >= wide.length() && wide.contains(narrow.address());
    }

    private static boolean isUnset(Object text) {
        return Objects.requireNonNullElse(text, "").equals("");
    }
}
