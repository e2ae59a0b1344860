package ringside.scenario.rules;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import ringside.model.lab.LabPackage.Literals;
import ringside.model.lab.VirtualNic;
import ringside.scenario.Addresses;

/** Addresses are written as everybody writes them: MAC addresses, IPv4 addresses, and prefixes where a rule matches. */
final class BadAddressText implements LabRule {
    private static final List<EAttribute> MACS = List.of(Literals.PACKET_MATCH__SRC_MAC, Literals.PACKET_MATCH__DST_MAC, Literals.PACKET_HEADER__SRC_MAC,
            Literals.PACKET_HEADER__DST_MAC, Literals.VIRTUAL_NIC__MAC_ADDRESS, Literals.ENDPOINT__MAC_ADDRESS, Literals.FUNCTION_RULE__NEW_SRC_MAC,
            Literals.FUNCTION_RULE__NEW_DST_MAC);
    private static final List<EAttribute> IPS = List.of(Literals.PACKET_HEADER__SRC_IP, Literals.PACKET_HEADER__DST_IP, Literals.VIRTUAL_NIC__IP_ADDRESS,
            Literals.ENDPOINT__IP_ADDRESS, Literals.FUNCTION_RULE__NEW_SRC_IP, Literals.FUNCTION_RULE__NEW_DST_IP);
    private static final List<EAttribute> PREFIXES = List.of(Literals.PACKET_MATCH__SRC_IP, Literals.PACKET_MATCH__DST_IP);

    @Override
    public void check(LabParts lab, Problems problems) {
        for (EObject part : lab.everything()) {
            texts(part, MACS, "mac", text -> Addresses.mac(text) >= 0, problems);
            texts(part, IPS, "ip", text -> Addresses.ip(text) >= 0, problems);
            texts(part, PREFIXES, "prefix", Addresses::isPrefix, problems);
            if (part instanceof VirtualNic vnic) {
                for (String group : vnic.getMulticastGroups()) {
                    if (!Addresses.isGroup(Addresses.mac(group))) {
                        problems.error(vnic, "bad-address.group", "text", group).fix(() -> vnic.getMulticastGroups().remove(group), "bad-address.fix-group",
                                "text", group);
                    }
                }
            }
        }
    }

    private static void texts(EObject part, List<EAttribute> attributes, String key, java.util.function.Predicate<String> good, Problems problems) {
        for (EAttribute attribute : attributes) {
            if (attribute.getEContainingClass().isInstance(part) && part.eGet(attribute) instanceof String text && !text.isEmpty() && !good.test(text)) {
                var found = problems.error(part, "bad-address." + key, "attribute", attribute.getName(), "text", text);
                if (good.test(text.strip())) {
                    found.fix(() -> part.eSet(attribute, text.strip()), "bad-address.fix-strip", "text", text.strip());
                }
            }
        }
    }
}
