package ringside.ui.diagram.palette;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.osgi.util.NLS;
import ringside.model.ElementIds;
import ringside.model.LabLimits;
import ringside.model.LabParts;
import ringside.model.lab.Core;
import ringside.model.lab.Element;
import ringside.model.lab.Endpoint;
import ringside.model.lab.FunctionKind;
import ringside.model.lab.Lab;
import ringside.model.lab.LabFactory;
import ringside.model.lab.LabPackage.Literals;
import ringside.model.lab.MappingMode;
import ringside.model.lab.NetworkFunction;
import ringside.model.lab.Server;
import ringside.model.lab.TransferComponent;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.VirtualSwitch;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.commands.CreateElement;
import ringside.ui.diagram.commands.CreateMachine;
import ringside.ui.diagram.commands.CreatePacket;
import ringside.ui.diagram.figures.ElementIcon;

/**
 * What the palette offers, in two columns. An item knows where it can go: the endpoint to the stage, the second level cache
 * into a core, the rule into a transfer component.
 */
public enum PaletteItem {
    ENDPOINT(Column.SERVER, Texts.itemEndpoint, ElementIcon.ENDPOINT_KIND),
    NIC(Column.SERVER, Texts.itemNic, ElementIcon.NIC),
    CORE(Column.SERVER, Texts.itemCore, ElementIcon.CORE),
    CACHE(Column.SERVER, Texts.itemCache, ElementIcon.CACHE),
    MEMORY(Column.SERVER, Texts.itemMemory, ElementIcon.MEMORY),
    REGION(Column.SERVER, Texts.itemRegion, ElementIcon.REGION),
    CLASSIFIER(Column.HOST, Texts.itemClassifier, ElementIcon.CLASSIFIER),
    SWITCH(Column.HOST, Texts.itemSwitch, ElementIcon.SWITCH),
    MACHINE(Column.HOST, Texts.itemMachine, ElementIcon.MACHINE),
    FUNCTION(Column.HOST, Texts.itemFunction, ElementIcon.FUNCTION_KIND),
    TRANSFER(Column.HOST, Texts.itemTransfer, ElementIcon.TRANSFER),
    RULE(Column.HOST, Texts.itemRule, ElementIcon.RULE),
    PACKET(null, Texts.itemPacket, ElementIcon.ENDPOINT_KIND),
    FLOW_RULE(null, Texts.itemFlowRule, ElementIcon.RULE);

    /** The two columns of the palette. */
    public enum Column {
        SERVER, HOST;

        public String title() {
            return this == SERVER ? Texts.paletteServer : Texts.paletteHost;
        }

        public List<PaletteItem> items() {
            return Arrays.stream(PaletteItem.values()).filter(item -> item.column == this).toList();
        }
    }

    /** Null for what has no figure and is found by typing only. */
    private final Column column;
    private final String label;
    private final ElementIcon icon;

    PaletteItem(Column column, String label, ElementIcon icon) {
        this.column = column;
        this.label = label;
        this.icon = icon;
    }

    public String label() {
        return label;
    }

    public ElementIcon icon() {
        return icon;
    }

    /** Whether it stands in a column of the palette. */
    public boolean isShown() {
        return column != null;
    }

    /** Whether there is anywhere in the lab where it can go. Memory and classifier exist once and always. */
    public boolean fits(Lab lab) {
        if (into(lab, lab).isPresent()) {
            return true;
        }
        for (var all = lab.eAllContents(); all.hasNext();) {
            if (into(lab, all.next()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The command that puts a new one into what the user pointed at.
     *
     * @param target the lab for the empty stage, else an element
     */
    public Optional<Command> into(Lab lab, EObject target) {
        Server server = lab.getServer();
        boolean stage = target == lab || target == server;
        VirtualMachine machine = machineOf(target);
        return switch (this) {
            case ENDPOINT -> when(stage && lab.getEndpoints().size() < LabLimits.ENDPOINTS, new CreateElement(lab, lab, Literals.LAB__ENDPOINTS, () -> LabParts.newEndpoint(lab)));
            case NIC -> when(stage, new CreateElement(lab, server, Literals.SERVER__NICS, () -> LabParts.newNic(lab)));
            case CORE -> core(lab, server, stage, target);
            case CACHE -> target instanceof Core core ? secondLevel(lab, core) : Optional.empty();
            case REGION -> when(stage || machine != null, new CreateElement(lab, lab, Literals.LAB__SHARED_REGIONS,
                    () -> LabParts.newSharedMemoryRegion(lab, MappingMode.PAIRWISE_WINDOW)));
            case SWITCH -> when(stage && server.getVirtualSwitch() == null,
                    new CreateElement(lab, server, Literals.SERVER__VIRTUAL_SWITCH, () -> LabParts.newVirtualSwitch(lab)));
            case MACHINE -> when(stage && server.getVirtualMachines().size() < LabLimits.VIRTUAL_MACHINES, new CreateMachine(lab));
            case FUNCTION -> machine == null ? Optional.empty() : Optional.of(
                    new CreateElement(lab, machine, Literals.VIRTUAL_MACHINE__FUNCTION, () -> forwarder(machine)));
            case TRANSFER -> machine == null || machine.getTransfer() != null ? Optional.empty() : Optional.of(new CreateElement(lab, machine,
                    Literals.VIRTUAL_MACHINE__TRANSFER, () -> LabParts.newTransferComponent(machine)));
            case RULE -> machine == null || machine.getTransfer() == null ? Optional.empty() : Optional.of(new CreateElement(lab,
                    machine.getTransfer(), Literals.TRANSFER_COMPONENT__RULES, () -> LabParts.newRoutingRule(lab, machine)));
            case PACKET -> target instanceof Endpoint sender ? Optional.of(new CreatePacket(lab, sender)) : Optional.empty();
            case FLOW_RULE -> target instanceof VirtualSwitch vswitch ? Optional.of(new CreateElement(lab, vswitch,
                    Literals.VIRTUAL_SWITCH__FLOW_RULES, () -> LabParts.newFlowRule(lab))) : Optional.empty();
            case MEMORY, CLASSIFIER -> Optional.empty();
        };
    }

    /**
     * Why a new one cannot go into what the user points at, as a sentence.
     *
     * @param target null for the empty stage
     */
    public String refusal(Lab lab, Element target) {
        VirtualMachine machine = machineOf(target);
        return switch (this) {
            case MEMORY, CLASSIFIER -> NLS.bind(Texts.once, label);
            case SWITCH -> Texts.switchThere;
            case ENDPOINT -> NLS.bind(Texts.limitReached, label, LabLimits.ENDPOINTS);
            case MACHINE -> NLS.bind(Texts.limitReached, label, LabLimits.VIRTUAL_MACHINES);
            case CORE -> lab.getServer().getSockets().isEmpty() ? Texts.goesIntoSocket : NLS.bind(Texts.limitReached, label, LabLimits.CORES);
            case CACHE -> target instanceof Core core ? NLS.bind(Texts.cacheThere, ElementIds.label(core)) : Texts.goesIntoCore;
            case FUNCTION -> NLS.bind(Texts.goesIntoMachine, label);
            case TRANSFER -> machine == null ? NLS.bind(Texts.goesIntoMachine, label) : NLS.bind(Texts.transferThere, ElementIds.label(machine));
            case RULE -> machine == null ? NLS.bind(Texts.goesIntoMachine, label) : NLS.bind(Texts.noTransfer, ElementIds.label(machine));
            case PACKET -> Texts.goesIntoEndpoint;
            case FLOW_RULE -> Texts.goesIntoSwitch;
            case NIC, REGION -> NLS.bind(Texts.noPlaceFor, label);
        };
    }

    /** Why a new one can go nowhere in a lab, as a sentence. */
    public String refusal(Lab lab) {
        List<? extends Element> takers = switch (this) {
            case CACHE -> lab.getServer().getSockets().stream().flatMap(socket -> socket.getCores().stream()).toList();
            case TRANSFER, RULE -> lab.getServer().getVirtualMachines();
            default -> List.of();
        };
        return refusal(lab, takers.isEmpty() ? null : takers.get(0));
    }

    /** As {@link #into(Lab, EObject)}, for an element of a lab. */
    public Optional<Command> into(EObject target) {
        return into((Lab) EcoreUtil.getRootContainer(target), target);
    }

    private static Optional<Command> secondLevel(Lab lab, Core core) {
        return when(core.getL2() == null, new CreateElement(lab, core, Literals.CORE__L2, () -> LabParts.newL2(core)));
    }

    private static Optional<Command> core(Lab lab, Server server, boolean stage, EObject target) {
        ringside.model.lab.Socket socket = target instanceof ringside.model.lab.Socket s ? s
                : stage && !server.getSockets().isEmpty() ? server.getSockets().get(0) : null;
        int cores = server.getSockets().stream().mapToInt(each -> each.getCores().size()).sum();
        return socket == null || cores >= LabLimits.CORES ? Optional.empty()
                : Optional.of(new CreateElement(lab, socket, Literals.SOCKET__CORES, () -> LabParts.newCore(lab)));
    }

    private static Optional<Command> when(boolean fits, Command command) {
        return fits ? Optional.of(command) : Optional.empty();
    }

    private static VirtualMachine machineOf(EObject target) {
        if (target instanceof VirtualMachine machine) {
            return machine;
        }
        boolean part = target instanceof NetworkFunction || target instanceof TransferComponent;
        return part && target.eContainer() instanceof VirtualMachine machine ? machine : null;
    }

    private static Element forwarder(VirtualMachine machine) {
        NetworkFunction function = LabFactory.eINSTANCE.createNetworkFunction();
        function.setKind(FunctionKind.FORWARDER);
        function.setId(machine.getFunction() == null ? machine.getId() + ".function" : machine.getFunction().getId());
        return function;
    }
}
