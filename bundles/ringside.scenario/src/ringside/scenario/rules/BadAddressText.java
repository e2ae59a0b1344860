package ringside.scenario.rules;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import ringside.model.lab.PacketHeader;
import ringside.model.lab.PacketMatch;
import ringside.model.lab.VirtualNic;
import ringside.scenario.Addresses;

/** Addresses are written as everybody writes them: MAC addresses, IP addresses, and prefixes where a rule matches. */
final class BadAddressText implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (EObject part : lab.everything()) {
            texts(part, AddressTexts.MACS, "mac", text -> Addresses.mac(text) >= 0, problems);
            texts(part, AddressTexts.IPS, "ip", text -> Addresses.ip(text) != null, problems);
            texts(part, AddressTexts.PREFIXES, "prefix", Addresses::isPrefix, problems);
            if (part instanceof PacketMatch match) {
                sameVersion(match, match.getSrcIp(), match.getDstIp(), () -> match.setSrcIp(null), problems);
            } else if (part instanceof PacketHeader header) {
                sameVersion(header, header.getSrcIp(), header.getDstIp(), () -> header.setSrcIp(null), problems);
            }
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

    /** No packet has a source of one version of IP and a destination of the other. */
    private static void sameVersion(EObject part, String src, String dst, Runnable withoutSource, Problems problems) {
        if (Addresses.isPrefix(src) && Addresses.isPrefix(dst) && src.indexOf(':') >= 0 != dst.indexOf(':') >= 0) {
            problems.error(part, "bad-address.mixed", "src", src, "dst", dst).fix(withoutSource, "bad-address.fix-mixed", "src", src);
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
