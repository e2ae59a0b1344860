package ringside.ui.diagram.commands;

import org.eclipse.emf.ecore.EObject;
import ringside.model.Links.Connection;
import ringside.model.lab.Core;
import ringside.model.lab.FlowRule;
import ringside.model.lab.Host;
import ringside.model.lab.Lab;
import ringside.model.lab.LabPackage.Literals;
import ringside.model.lab.SharedMemoryRegion;
import ringside.model.lab.Traffic;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.Virtqueue;
import ringside.ui.diagram.Texts;

/** Takes a connection away: a cable or a direct rule goes, a reference is unset. */
public final class DisconnectElements extends LabCommand {
    private final Connection connection;

    public DisconnectElements(Lab lab, Connection connection) {
        super(lab, Texts.disconnectElements);
        this.connection = connection;
    }

    @Override
    protected void change() {
        EObject holder = connection.holder();
        switch (connection.kind()) {
            case CABLE, DIRECT -> new DeleteElement(connection.holder()).change();
            case HOST_RUNS_ON -> ((Host) holder).eUnset(Literals.HOST__CORE);
            case RUNS_ON -> ((VirtualMachine) holder).eUnset(Literals.VIRTUAL_MACHINE__CORE);
            case SERVED_AS -> ((Core) holder).eUnset(Literals.CORE__CLASS_OF_SERVICE);
            case MAPS -> ((SharedMemoryRegion) holder).getMembers().remove(connection.from());
            case BUFFERS_IN -> ((Virtqueue) holder).eUnset(Literals.VIRTQUEUE__BUFFER_POOL);
            case VISITS -> ((FlowRule) holder).getChain().remove(connection.to());
            case LEAVES_FOR -> ((FlowRule) holder).eUnset(Literals.FLOW_RULE__OUTPUT);
            case SENT_BY -> ((Traffic) holder).eUnset(Literals.TRAFFIC__ENDPOINT);
        }
    }
}
