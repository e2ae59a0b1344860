package ringside.scenario.rules;

import java.util.HashSet;
import java.util.Set;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.VirtualNic;
import ringside.scenario.Addresses;
import ringside.scenario.Names;
import ringside.trace.io.ValueText;

/** Every virtual NIC has a MAC address, by which the host finds its machine. */
final class NoMacForVm implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (VirtualMachine vm : lab.machines()) {
            VirtualNic vnic = vm.getVnic();
            if (vnic != null && (vnic.getMacAddress() == null || vnic.getMacAddress().isEmpty())) {
                String free = freeMac(lab);
                problems.error(vnic, "no-mac", "vm", Names.of(vm)).fix(() -> vnic.setMacAddress(free), "mac.fix", "mac", free, "vm", Names.of(vm));
            }
        }
    }

    /** The first address from 52:54:00:00:00:01 on (the range that QEMU gives to machines) that nobody has. */
    static String freeMac(DrawnParts lab) {
        Set<Long> taken = new HashSet<>();
        lab.machines().forEach(vm -> taken.add(vm.getVnic() == null ? -1 : Addresses.mac(vm.getVnic().getMacAddress())));
        lab.endpoints().forEach(e -> taken.add(Addresses.mac(e.getMacAddress())));
        long mac = 0x525400000001L;
        while (taken.contains(mac)) {
            mac++;
        }
        return ValueText.mac(mac);
    }
}
