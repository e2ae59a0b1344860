package ringside.ui.diagram.commands;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import ringside.model.ElementIds;
import ringside.model.LabParts;
import ringside.model.Links;
import ringside.model.lab.ClassOfService;
import ringside.model.lab.Core;
import ringside.model.lab.Element;
import ringside.model.lab.Endpoint;
import ringside.model.lab.FlowRule;
import ringside.model.lab.Host;
import ringside.model.lab.Lab;
import ringside.model.lab.Nic;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.RuleAction;
import ringside.model.lab.SharedMemoryRegion;
import ringside.model.lab.Traffic;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.Virtqueue;
import ringside.ui.diagram.Texts;

/** Makes a connection that {@link Links} allows. */
public final class ConnectElements extends LabCommand {
    private final Links.Kind kind;
    private final Element from;
    private final Element to;

    private ConnectElements(Lab lab, Links.Kind kind, Element from, Element to) {
        super(lab, NLS.bind(Texts.connectElementTo, ElementIds.label(from), ElementIds.label(to)));
        this.kind = kind;
        this.from = from;
        this.to = to;
    }

    /** The command that connects two elements in the first way that is legal, in either direction; empty where none is. */
    public static Optional<ConnectElements> between(Lab lab, Element one, Element other) {
        Optional<ConnectElements> forth = directed(lab, one, other);
        return forth.isPresent() ? forth : directed(lab, other, one);
    }

    private static Optional<ConnectElements> directed(Lab lab, Element from, Element to) {
        return Links.kinds(from, to).stream().filter(kind -> Links.allows(lab, kind, from, to)).findFirst()
                .map(kind -> new ConnectElements(lab, kind, from, to));
    }

    @Override
    protected void change() {
        switch (kind) {
            case CABLE -> lab().getLinks().add(LabParts.newLink(lab(), (Endpoint) from, (Nic) to));
            case HOST_RUNS_ON -> ((Host) from).setCore((Core) to);
            case RUNS_ON -> ((VirtualMachine) from).setCore((Core) to);
            case SERVED_AS -> ((Core) from).setClassOfService((ClassOfService) to);
            case DIRECT -> direct((VirtualMachine) from, (VirtualMachine) to);
            case MAPS -> ((SharedMemoryRegion) to).getMembers().add((VirtualMachine) from);
            case BUFFERS_IN -> ((Virtqueue) from).setBufferPool((SharedMemoryRegion) to);
            case VISITS -> ((FlowRule) from).getChain().add((VirtualMachine) to);
            case LEAVES_FOR -> ((FlowRule) from).setOutput((Endpoint) to);
            case SENT_BY -> ((Traffic) from).setEndpoint((Endpoint) to);
        }
    }

    private void direct(VirtualMachine sender, VirtualMachine receiver) {
        RoutingRule rule = LabParts.newRoutingRule(lab(), sender);
        rule.setAction(RuleAction.DIRECT);
        rule.setTarget(receiver);
        sender.getTransfer().getRules().add(rule);
    }
}
