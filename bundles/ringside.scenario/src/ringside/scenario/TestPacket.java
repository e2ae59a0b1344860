package ringside.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import ringside.model.lab.Endpoint;
import ringside.model.lab.Lab;
import ringside.model.lab.LabFactory;
import ringside.model.lab.LabPackage.Literals;
import ringside.model.lab.PacketHeader;
import ringside.model.lab.Protocol;
import ringside.model.lab.Traffic;

/** A packet to try rules with: the header of one of the lab's packets, in which fields may be changed. Nothing of the lab is touched. */
public final class TestPacket {
    private static final Map<String, EAttribute> SHORT = Map.of("src", Literals.PACKET_HEADER__SRC_IP, "dst", Literals.PACKET_HEADER__DST_IP, "proto",
            Literals.PACKET_HEADER__PROTOCOL);

    private final String name;
    private final PacketHeader header;

    private TestPacket(String name, PacketHeader header, Endpoint sender) {
        this.name = name;
        this.header = header;
        if (sender != null && isUnset(header.getSrcMac())) {
            header.setSrcMac(sender.getMacAddress());
        }
        if (sender != null && isUnset(header.getSrcIp())) {
            header.setSrcIp(sender.getIpAddress());
        }
    }

    private static boolean isUnset(String text) {
        return text == null || text.isEmpty();
    }

    /** A packet as the lab sends it. */
    public static TestPacket of(Traffic traffic) {
        PacketHeader header = traffic.getHeader() == null ? LabFactory.eINSTANCE.createPacketHeader() : EcoreUtil.copy(traffic.getHeader());
        return new TestPacket(Names.of(traffic), header, traffic.getEndpoint());
    }

    /** The first packet of the lab, of a UDP packet without addresses where it sends none. */
    public static TestPacket first(Lab lab) {
        List<Traffic> all = all(lab);
        return all.isEmpty() ? new TestPacket("", LabFactory.eINSTANCE.createPacketHeader(), null) : of(all.get(0));
    }

    /** What all scenarios of a lab send, in its order. */
    public static List<Traffic> all(Lab lab) {
        List<Traffic> all = new ArrayList<>();
        lab.getScenarios().forEach(scenario -> all.addAll(scenario.getTraffic()));
        return all;
    }

    /**
     * Reads {@code dst=10.0.2.7,proto=UDP}: fields by their names in the file, {@code src}, {@code dst} and {@code proto} for short.
     * What is left out is as in the lab's first packet, or in the one whose id comes first: {@code p2,dstPort=80}.
     *
     * @throws IllegalArgumentException with a message fit to be shown
     */
    public static TestPacket parse(Lab lab, String text) {
        TestPacket packet = first(lab);
        String[] words = text.isBlank() ? new String[0] : text.split(",");
        for (int i = 0; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            if (equals >= 0) {
                packet = packet.with(field(words[i].substring(0, equals).strip()), words[i].substring(equals + 1).strip());
            } else if (i == 0) {
                packet = of(named(lab, words[0].strip()));
            } else {
                throw new IllegalArgumentException("\"" + words[i].strip() + "\" is no FIELD=VALUE");
            }
        }
        return packet;
    }

    private static Traffic named(Lab lab, String id) {
        return all(lab).stream().filter(traffic -> id.equals(traffic.getId())).findFirst().orElseThrow(() -> new IllegalArgumentException(
                "there is no packet " + id + "; there is: " + String.join(", ", all(lab).stream().map(Traffic::getId).toList())));
    }

    private static EAttribute field(String name) {
        EAttribute known = SHORT.get(name);
        if (known != null) {
            return known;
        }
        if (Literals.PACKET_HEADER.getEStructuralFeature(name) instanceof EAttribute attribute) {
            return attribute;
        }
        throw new IllegalArgumentException("there is no field " + name + "; there is: "
                + String.join(", ", Literals.PACKET_HEADER.getEAllAttributes().stream().map(EAttribute::getName).toList()) + ", src, dst, proto");
    }

    /** What the lab calls the packet that this one began as; empty for none. */
    public String name() {
        return name;
    }

    /** A field as text; empty where it is unset. */
    public String text(EAttribute field) {
        Object value = header.eGet(field);
        return value == null ? "" : String.valueOf(value);
    }

    /**
     * The packet with another value in a field; empty unsets it.
     *
     * @throws IllegalArgumentException if the field cannot be that, with a message fit to be shown
     */
    public TestPacket with(EAttribute field, String value) {
        PacketHeader changed = EcoreUtil.copy(header);
        if (value.isEmpty()) {
            changed.eUnset(field);
        } else {
            changed.eSet(field, typed(field, value));
        }
        return new TestPacket(name, changed, null);
    }

    private static Object typed(EAttribute field, String value) {
        if (field == Literals.PACKET_HEADER__PROTOCOL) {
            Protocol protocol = Protocol.get(value.toUpperCase(java.util.Locale.ROOT));
            return must(protocol != null, field, value, String.join(", ", Arrays.stream(Protocol.values()).map(Protocol::getLiteral).toList()), protocol);
        }
        if (field.getEAttributeType().getInstanceClass() == int.class) {
            NumberRanges.Range range = NumberRanges.of(field).orElseThrow();
            boolean number = value.matches("\\d{1,9}");
            return must(number && range.holds(Long.parseLong(value)), field, value, range.least() + " to " + range.most(), number ? Integer.valueOf(value) : null);
        }
        boolean mac = field == Literals.PACKET_HEADER__SRC_MAC || field == Literals.PACKET_HEADER__DST_MAC;
        return mac ? must(Addresses.mac(value) >= 0, field, value, "such as 52:54:00:00:00:01", value)
                : must(Addresses.ip(value) != null, field, value, "such as 10.0.2.7 or 2001:db8::7", value);
    }

    private static Object must(boolean good, EAttribute field, String value, String allowed, Object typed) {
        if (!good) {
            throw new IllegalArgumentException(field.getName() + " cannot be \"" + value + "\"; it is " + allowed);
        }
        return typed;
    }

    /** The header as the engine compares it. */
    public ringside.engine.machine.PacketHeader header() {
        return HeaderFields.header(header, null);
    }
}
