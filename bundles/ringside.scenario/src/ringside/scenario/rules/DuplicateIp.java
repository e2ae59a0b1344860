package ringside.scenario.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import ringside.engine.machine.IpAddress;
import ringside.model.lab.Element;
import ringside.model.lab.Endpoint;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Addresses;
import ringside.scenario.Names;

/** No two machines or endpoints have the same IP address. */
final class DuplicateIp implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        Map<IpAddress, Element> owners = new HashMap<>();
        for (VirtualMachine vm : lab.machines()) {
            if (vm.getVnic() != null) {
                check(lab, vm, vm.getVnic(), vm.getVnic().getIpAddress(), ip -> vm.getVnic().setIpAddress(ip), owners, problems);
            }
        }
        for (Endpoint endpoint : lab.endpoints()) {
            check(lab, endpoint, endpoint, endpoint.getIpAddress(), endpoint::setIpAddress, owners, problems);
        }
    }

    private static void check(DrawnParts lab, Element owner, Element at, String text, java.util.function.Consumer<String> change,
            Map<IpAddress, Element> owners, Problems problems) {
        IpAddress ip = Addresses.ip(text);
        Element other = ip == null ? null : owners.putIfAbsent(ip, owner);
        if (other != null) {
            var found = problems.warning(at, "duplicate-ip", "name", Names.of(owner), "ip", text, "other", Names.of(other));
            String free = free(lab, text);
            if (free != null) {
                found.fix(() -> change.accept(free), "mac.fix", "mac", free, "vm", Names.of(owner));
            }
        }
    }

    /** The first address that nobody has, of those that differ in the last number alone; null where there is none. */
    private static String free(DrawnParts lab, String text) {
        Set<IpAddress> taken = new HashSet<>();
        lab.machines().forEach(vm -> taken.add(vm.getVnic() == null ? null : Addresses.ip(vm.getVnic().getIpAddress())));
        lab.endpoints().forEach(endpoint -> taken.add(Addresses.ip(endpoint.getIpAddress())));
        boolean old = text.indexOf(':') < 0;
        String network = text.substring(0, 1 + text.lastIndexOf(old ? '.' : ':'));
        for (int i = 1; i < 255; i++) {
            String candidate = network + (old ? Integer.toString(i) : Integer.toHexString(i));
            if (!taken.contains(Addresses.ip(candidate))) {
                return candidate;
            }
        }
        return null;
    }
}
