package ringside.scenario.rules;

import ringside.model.lab.Endpoint;
import ringside.model.lab.FlowRule;
import ringside.model.lab.FunctionRule;
import ringside.model.lab.PacketHeader;
import ringside.model.lab.Path;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.RuleAction;
import ringside.model.lab.Traffic;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Addresses;

/** Who is there for a packet, as far as it can be said without a run; in doubt somebody is. */
final class Addressed {
    private static final long BROADCAST = 0xFFFF_FFFF_FFFFL;

    private final DrawnParts lab;

    Addressed(DrawnParts lab) {
        this.lab = lab;
    }

    static boolean isNumber(VirtualMachine vm) {
        return Addresses.mac(vm.getVnic().getMacAddress()) >= 0;
    }

    static boolean hasDestination(PacketHeader header) {
        return Addresses.mac(header.getDstMac()) >= 0 || Addresses.ip(header.getDstIp()) != null;
    }

    /** The destination in words: the MAC address, else the IP address. */
    static String destination(PacketHeader header) {
        return Addresses.mac(header.getDstMac()) >= 0 ? header.getDstMac() : header.getDstIp();
    }

    /** Whether anybody takes a packet. */
    boolean takes(Traffic traffic) {
        PacketHeader header = traffic.getHeader();
        long mac = Addresses.mac(header.getDstMac());
        if (mac == BROADCAST || lab.flowRules().stream().anyMatch(rule -> Matches.mayTake(rule.getMatch(), header, traffic.getEndpoint()))) {
            return true;
        }
        for (Endpoint endpoint : lab.endpoints()) {
            if (lab.virtualSwitch() != null && mac >= 0 && Addresses.mac(endpoint.getMacAddress()) == mac) {
                return true;
            }
        }
        return lab.machines().stream().anyMatch(vm -> isDestination(vm, header));
    }

    private static boolean isDestination(VirtualMachine vm, PacketHeader header) {
        return vm.getVnic() != null && isAddress(vm, header.getDstMac(), header.getDstIp());
    }

    private static boolean isAddress(VirtualMachine vm, String macText, String ipText) {
        long mac = Addresses.mac(macText);
        boolean byMac = mac == BROADCAST || mac >= 0 && (Addresses.mac(vm.getVnic().getMacAddress()) == mac
                || vm.getVnic().getMulticastGroups().stream().anyMatch(group -> Addresses.mac(group) == mac));
        var ip = Addresses.ip(ipText);
        return byMac || ip != null && ip.equals(Addresses.ip(vm.getVnic().getIpAddress()));
    }

    /** Whether a packet, a rule or a neighbour leads to a machine. */
    boolean leadsTo(VirtualMachine vm) {
        for (Traffic traffic : lab.traffic()) {
            if (traffic.getHeader() != null && isDestination(vm, traffic.getHeader())) {
                return true;
            }
        }
        for (FlowRule rule : lab.flowRules()) {
            if (rule.getChain().contains(vm)) {
                return true;
            }
        }
        return lab.machines().stream().anyMatch(other -> other != vm && sendsTo(other, vm));
    }

    private boolean sendsTo(VirtualMachine other, VirtualMachine vm) {
        if (other.getTransfer() != null) {
            for (RoutingRule rule : other.getTransfer().getRules()) {
                if (rule.getAction() == RuleAction.DIRECT && rule.getTarget() == vm) {
                    return true;
                }
            }
            if (other.getTransfer().getDefaultPath() == Path.DIRECT && DirectRuleWithoutRegion.mapped(lab, other, vm)) {
                return true;
            }
        }
        if (other.getFunction() != null) {
            for (FunctionRule rule : other.getFunction().getRules()) {
                if (isAddress(vm, rule.getNewDstMac(), rule.getNewDstIp())) {
                    return true;
                }
            }
        }
        return false;
    }
}
