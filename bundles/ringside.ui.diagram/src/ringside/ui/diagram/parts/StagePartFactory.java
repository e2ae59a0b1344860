package ringside.ui.diagram.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import ringside.model.lab.Cache;
import ringside.model.lab.Classifier;
import ringside.model.lab.Core;
import ringside.model.lab.Endpoint;
import ringside.model.lab.Host;
import ringside.model.lab.Lab;
import ringside.model.lab.Link;
import ringside.model.lab.Memory;
import ringside.model.lab.NetworkFunction;
import ringside.model.lab.Nic;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.Socket;
import ringside.model.lab.TransferComponent;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.VirtualSwitch;
import ringside.model.lab.Virtqueue;
import ringside.ui.diagram.layout.StagePlan;

/** Makes the part of each element, full or compact as the plan has room. */
public final class StagePartFactory implements EditPartFactory {
    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        if (model instanceof Lab lab) {
            return new LabPart(lab);
        } else if (model instanceof More more) {
            return new MorePart(more);
        } else if (model instanceof Endpoint endpoint) {
            return new EndpointPart(endpoint);
        } else if (model instanceof Link link) {
            return new CablePart(link);
        } else if (model instanceof RoutingRule rule) {
            return new DirectRulePart(rule);
        } else if (model instanceof Nic nic) {
            return new NicPart(nic);
        } else if (model instanceof Classifier classifier) {
            return new ClassifierPart(classifier);
        } else if (model instanceof Host host) {
            return new CopyPart(host);
        } else if (model instanceof VirtualSwitch vswitch) {
            return new SwitchPart(vswitch);
        } else if (model instanceof VirtualMachine machine) {
            return switch (plan(context).detail(machine)) {
                case FULL -> new MachinePart(machine);
                case COMPACT -> new CompactMachinePart(machine);
                case CHIP -> new MachineChipPart(machine);
            };
        } else if (model instanceof NetworkFunction function) {
            return new FunctionPart(function);
        } else if (model instanceof TransferComponent transfer) {
            return new TransferPart(transfer);
        } else if (model instanceof Virtqueue queue) {
            return new RingPart(queue);
        } else if (model instanceof Socket socket) {
            return new SocketPart(socket);
        } else if (model instanceof Core core) {
            return new CorePart(core, plan(context).detail(core));
        } else if (model instanceof Cache cache) {
            return cache.eContainer() instanceof Socket ? new LastLevelCachePart(cache) : new PrivateCachePart(cache);
        } else if (model instanceof Memory memory) {
            return new MemoryPart(memory);
        }
        throw new IllegalArgumentException("no part for " + model);
    }

    private static StagePlan plan(EditPart context) {
        EditPart part = context;
        while (!(part instanceof LabPart)) {
            part = part.getParent();
        }
        return ((LabPart) part).plan();
    }
}
