package ringside.scenario.rules;

import java.util.HashMap;
import java.util.Map;
import ringside.model.lab.Endpoint;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Addresses;
import ringside.scenario.Names;
import ringside.trace.io.ValueText;

/** No two machines or endpoints have the same MAC address. */
final class DuplicateMac implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        Map<Long, String> owners = new HashMap<>();
        for (VirtualMachine vm : lab.machines()) {
            long mac = vm.getVnic() == null ? Addresses.NONE : Addresses.mac(vm.getVnic().getMacAddress());
            String other = mac < 0 ? null : owners.putIfAbsent(mac, Names.of(vm));
            if (other != null) {
                String free = NoMacForVm.freeMac(lab);
                problems.error(vm.getVnic(), "duplicate-mac", "name", Names.of(vm), "other", other, "mac", ValueText.mac(mac))
                        .fix(() -> vm.getVnic().setMacAddress(free), "mac.fix", "mac", free, "vm", Names.of(vm));
            }
        }
        for (Endpoint endpoint : lab.endpoints()) {
            long mac = Addresses.mac(endpoint.getMacAddress());
            String other = mac < 0 ? null : owners.putIfAbsent(mac, Names.of(endpoint));
            if (other != null) {
                String free = NoMacForVm.freeMac(lab);
                problems.warning(endpoint, "duplicate-mac", "name", Names.of(endpoint), "other", other, "mac", ValueText.mac(mac))
                        .fix(() -> endpoint.setMacAddress(free), "mac.fix", "mac", free, "vm", Names.of(endpoint));
            }
        }
    }
}
