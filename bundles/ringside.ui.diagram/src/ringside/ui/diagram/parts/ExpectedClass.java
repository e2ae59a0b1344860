package ringside.ui.diagram.parts;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import ringside.model.lab.FlowRule;
import ringside.model.lab.Lab;
import ringside.model.lab.PacketHeader;
import ringside.model.lab.RuleKey;
import ringside.model.lab.Traffic;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.VirtualSwitch;
import ringside.ui.diagram.Texts;

/**
 * What the classifier will find by what the lab says, where that is the same for every packet of the first scenario.
 *
 * @param found the virtual machines; empty where it depends on the packet
 * @param value the value of the field that decides; empty where packets differ in it
 */
record ExpectedClass(String found, String value) {

    static ExpectedClass of(Lab lab, RuleKey key) {
        Set<String> values = new TreeSet<>();
        List<Traffic> traffic = lab.getScenarios().isEmpty() ? List.of() : lab.getScenarios().get(0).getTraffic();
        for (Traffic packets : traffic) {
            PacketHeader header = packets.getHeader();
            String value = header == null ? null : key == RuleKey.DST_MAC ? header.getDstMac() : header.getDstIp();
            values.add(value == null ? "" : value);
        }
        String value = values.size() == 1 ? values.iterator().next() : "";
        VirtualSwitch vswitch = lab.getServer().getVirtualSwitch();
        return new ExpectedClass(vswitch == null ? machines(lab, key, value) : chain(vswitch), value);
    }

    /** The one chain that flow rules name. */
    private static String chain(VirtualSwitch vswitch) {
        List<FlowRule> chains = vswitch.getFlowRules().stream().filter(rule -> rule.isEnabled() && !rule.getChain().isEmpty()).toList();
        return chains.size() == 1 ? NLS.bind(Texts.chain, names(chains.get(0).getChain())) : "";
    }

    private static String machines(Lab lab, RuleKey key, String address) {
        if (key != RuleKey.DST_MAC || address.isEmpty()) {
            return "";
        }
        return names(lab.getServer().getVirtualMachines().stream().filter(machine -> machine.getVnic() != null)
                .filter(machine -> address.equalsIgnoreCase(machine.getVnic().getMacAddress())
                        || machine.getVnic().getMulticastGroups().stream().anyMatch(address::equalsIgnoreCase))
                .collect(Collectors.toList()));
    }

    private static String names(List<VirtualMachine> machines) {
        return machines.stream().map(Labels::name).collect(Collectors.joining(", "));
    }
}
