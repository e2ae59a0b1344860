package ringside.scenario.rules;

import ringside.model.lab.PacketHeader;
import ringside.model.lab.Traffic;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Names;

/** Every packet has somebody to go to: a machine, its group, a flow rule or an endpoint. */
final class PacketToNobody implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        Addressed addressed = new Addressed(lab);
        for (Traffic traffic : lab.traffic()) {
            PacketHeader header = traffic.getHeader();
            if (header == null || lab.machines().isEmpty() || !Addressed.hasDestination(header) || addressed.takes(traffic)) {
                continue;
            }
            VirtualMachine first = lab.machines().get(0);
            var found = problems.warning(traffic, "packet-to-nobody", "traffic", Names.of(traffic), "to", Addressed.destination(header));
            if (first.getVnic() != null && Addressed.isNumber(first)) {
                String mac = first.getVnic().getMacAddress();
                found.fix(() -> header.setDstMac(mac), "packet-to-nobody.fix", "traffic", Names.of(traffic), "vm", Names.of(first));
            }
        }
    }
}
