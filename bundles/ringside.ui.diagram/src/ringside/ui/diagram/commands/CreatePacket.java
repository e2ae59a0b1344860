package ringside.ui.diagram.commands;

import org.eclipse.osgi.util.NLS;
import ringside.model.ElementIds;
import ringside.model.LabParts;
import ringside.model.lab.Endpoint;
import ringside.model.lab.Lab;
import ringside.model.lab.PacketSpec;
import ringside.model.lab.Scenario;
import ringside.model.lab.VirtualMachine;
import ringside.ui.diagram.Texts;

/** Lets an endpoint send one more packet in the first scenario, to the first machine until someone says otherwise. */
public final class CreatePacket extends LabCommand {
    private final Endpoint sender;

    public CreatePacket(Lab lab, Endpoint sender) {
        super(lab, NLS.bind(Texts.packetOf, ElementIds.label(sender)));
        this.sender = sender;
    }

    @Override
    protected void change() {
        if (lab().getScenarios().isEmpty()) {
            Scenario scenario = LabParts.newScenario(lab());
            lab().getScenarios().add(scenario);
        }
        PacketSpec packet = LabParts.newPacket(lab(), sender);
        packet.getHeader().setSrcMac(sender.getMacAddress());
        packet.getHeader().setSrcIp(sender.getIpAddress());
        lab().getServer().getVirtualMachines().stream().findFirst().map(VirtualMachine::getVnic)
                .ifPresent(nic -> packet.getHeader().setDstMac(nic.getMacAddress()));
        lab().getScenarios().get(0).getTraffic().add(packet);
    }
}
