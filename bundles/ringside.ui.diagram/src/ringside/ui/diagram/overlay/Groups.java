package ringside.ui.diagram.overlay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ringside.model.lab.ClassOfService;
import ringside.model.lab.Core;
import ringside.model.lab.Lab;
import ringside.model.lab.Socket;
import ringside.model.lab.VirtualMachine;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.StateSchema;
import ringside.ui.diagram.figures.Tone;

/**
 * The groups that overlays tell apart and that the lab, not its run, knows: classes of service and whose each core is.
 *
 * @param classes numbers of the classes of service, in the order of the lab
 * @param classOf of a core's element id the position of its class among them
 * @param vmOf    of a core's element id the element id of the machine that runs there
 */
public record Groups(List<Integer> classes, Map<String, Integer> classOf, Map<String, String> vmOf) {
    /** Of no lab: cores without a class. */
    public static final Groups NONE = new Groups(List.of(), Map.of(), Map.of());

    /** The first two groups of {@link Overlay#CLASS} are I/O and copies. */
    static final int BEFORE_CLASSES = 2;

    public static Groups of(Lab lab) {
        Map<String, Integer> classOf = new HashMap<>();
        Map<String, String> vmOf = new HashMap<>();
        List<ClassOfService> classes = lab.getServer().getSockets().stream().flatMap(socket -> socket.getClassesOfService().stream()).toList();
        for (Socket socket : lab.getServer().getSockets()) {
            for (Core core : socket.getCores()) {
                if (core.getClassOfService() != null) {
                    classOf.put(core.getId(), classes.indexOf(core.getClassOfService()));
                }
            }
        }
        for (VirtualMachine machine : lab.getServer().getVirtualMachines()) {
            if (machine.getCore() != null) {
                vmOf.put(machine.getCore().getId(), machine.getId());
            }
        }
        return new Groups(classes.stream().map(ClassOfService::getNumber).toList(), classOf, vmOf);
    }

    /** The tone of a machine, by its place among those of the run. */
    static Tone ofVm(StateSchema schema, int vm) {
        int before = 0;
        for (int id = 1; id < vm; id++) {
            before += schema.component(id).kind() == ComponentKind.VM ? 1 : 0;
        }
        return schema.component(vm).kind() == ComponentKind.VM ? Tone.group(before) : Tone.NONE;
    }

    /** The mark of the box of a machine or core; {@link Tone#PACKET} for none. */
    public Tone mark(Overlay overlay, StateSchema schema, ComponentInfo box) {
        boolean core = box.kind() == ComponentKind.CORE;
        if (overlay == Overlay.VM && (core || box.kind() == ComponentKind.VM)) {
            ComponentInfo vm = core ? schema.ofElement(vmOf.getOrDefault(box.elementId(), "")) : box;
            return vm == null ? Tone.NONE : ofVm(schema, vm.id());
        }
        if (overlay == Overlay.CLASS && core) {
            Integer at = classOf.get(box.elementId());
            return at == null ? Tone.NONE : Tone.group(BEFORE_CLASSES + at);
        }
        return Tone.PACKET;
    }
}
