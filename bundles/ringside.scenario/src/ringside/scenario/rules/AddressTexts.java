package ringside.scenario.rules;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import ringside.model.lab.LabPackage.Literals;
import ringside.scenario.Addresses;

/** Which attributes of a lab are addresses, and what an address looks like in each. */
public final class AddressTexts {
    static final List<EAttribute> MACS = List.of(Literals.PACKET_MATCH__SRC_MAC, Literals.PACKET_MATCH__DST_MAC, Literals.PACKET_HEADER__SRC_MAC,
            Literals.PACKET_HEADER__DST_MAC, Literals.VIRTUAL_NIC__MAC_ADDRESS, Literals.ENDPOINT__MAC_ADDRESS, Literals.FUNCTION_RULE__NEW_SRC_MAC,
            Literals.FUNCTION_RULE__NEW_DST_MAC);
    static final List<EAttribute> IPS = List.of(Literals.PACKET_HEADER__SRC_IP, Literals.PACKET_HEADER__DST_IP, Literals.VIRTUAL_NIC__IP_ADDRESS,
            Literals.ENDPOINT__IP_ADDRESS, Literals.FUNCTION_RULE__NEW_SRC_IP, Literals.FUNCTION_RULE__NEW_DST_IP);
    static final List<EAttribute> PREFIXES = List.of(Literals.PACKET_MATCH__SRC_IP, Literals.PACKET_MATCH__DST_IP);

    private AddressTexts() {
    }

    /** Whether an attribute may be this text, which is not empty; of what is no address any text may be. */
    public static boolean allows(EAttribute attribute, String text) {
        return attribute == Literals.VIRTUAL_NIC__MULTICAST_GROUPS ? List.of(text.split(",")).stream().allMatch(group -> Addresses.isGroup(Addresses.mac(group.strip())))
                : MACS.contains(attribute) ? Addresses.mac(text) >= 0
                        : IPS.contains(attribute) ? Addresses.ip(text) != null : !PREFIXES.contains(attribute) || Addresses.isPrefix(text);
    }

    /** An address that the attribute may be; empty for what is no address. */
    public static Optional<String> example(EAttribute attribute) {
        return attribute == Literals.VIRTUAL_NIC__MULTICAST_GROUPS ? Optional.of("01:00:5e:00:00:07")
                : MACS.contains(attribute) ? Optional.of("52:54:00:00:00:01")
                        : IPS.contains(attribute) ? Optional.of("10.0.2.7") : PREFIXES.contains(attribute) ? Optional.of("10.0.2.0/24") : Optional.empty();
    }
}
