package ringside.scenario.rules;

import ringside.model.lab.LabFactory;
import ringside.model.lab.PacketHeader;
import ringside.model.lab.PacketSpec;
import ringside.model.lab.Scenario;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Names;

/** There is a scenario, and it sends something. */
final class NoTraffic implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        if (lab.lab().getScenarios().isEmpty()) {
            var found = problems.error(lab.server(), "no-traffic.scenario");
            if (canSend(lab)) {
                found.fix(() -> {
                    Scenario scenario = LabFactory.eINSTANCE.createScenario();
                    scenario.setId(lab.freeId("scenario"));
                    scenario.getTraffic().add(packet(lab));
                    lab.lab().getScenarios().add(scenario);
                }, "no-traffic.fix");
            }
        }
        for (Scenario scenario : lab.scenarios()) {
            if (scenario.getTraffic().isEmpty()) {
                var found = problems.warning(scenario, "no-traffic", "scenario", Names.of(scenario));
                if (canSend(lab)) {
                    found.fix(() -> scenario.getTraffic().add(packet(lab)), "no-traffic.fix");
                }
            }
        }
    }

    private static boolean canSend(DrawnParts lab) {
        return !lab.endpoints().isEmpty() && !lab.machines().isEmpty() && lab.machines().get(0).getVnic() != null;
    }

    private static PacketSpec packet(DrawnParts lab) {
        return packet(lab, lab.machines().get(0));
    }

    /** A packet from the first endpoint, if there is one, to a machine. */
    static PacketSpec packet(DrawnParts lab, VirtualMachine to) {
        PacketHeader header = LabFactory.eINSTANCE.createPacketHeader();
        header.setDstMac(to.getVnic().getMacAddress());
        PacketSpec packet = LabFactory.eINSTANCE.createPacketSpec();
        packet.setId(lab.freeId("packet"));
        packet.setEndpoint(lab.endpoints().isEmpty() ? null : lab.endpoints().get(0));
        packet.setHeader(header);
        return packet;
    }
}
