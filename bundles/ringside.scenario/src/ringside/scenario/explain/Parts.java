package ringside.scenario.explain;

import java.util.HashMap;
import java.util.Map;
import ringside.engine.machine.MachineSpec;
import ringside.engine.machine.MachineSpec.VmSpec;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.MemoryRegion;
import ringside.trace.StateSchema;

/** Who is who in a machine: the specification's parts by the component that the trace names. */
final class Parts {
    private final StateSchema schema;
    private final MachineSpec spec;
    private final Map<Integer, Integer> vmOfCore = new HashMap<>();
    private final Map<Integer, Integer> positionOfVm = new HashMap<>();
    private final int memory;
    private final int packets;
    private final ComponentInfo llc;

    Parts(StateSchema schema, MachineSpec spec) {
        this.schema = schema;
        this.spec = spec;
        for (int i = 0; i < spec.vms().size(); i++) {
            VmSpec vm = spec.vms().get(i);
            ComponentInfo component = schema.component(vm.id());
            ComponentInfo core = schema.component(spec.cores().get(vm.core()).id());
            if (component != null && core != null) {
                vmOfCore.put(core.id(), component.id());
                positionOfVm.put(component.id(), i);
            }
        }
        memory = only(ComponentKind.MEMORY);
        packets = only(ComponentKind.PACKETS);
        llc = schema.component(spec.llc().id());
    }

    private int only(ComponentKind kind) {
        return schema.components().stream().filter(c -> c.kind() == kind).mapToInt(ComponentInfo::id).findFirst().orElse(0);
    }

    StateSchema schema() {
        return schema;
    }

    MachineSpec spec() {
        return spec;
    }

    /** Component of the map of memory. */
    int memory() {
        return memory;
    }

    /** Component of the table of packets. */
    int packets() {
        return packets;
    }

    ComponentInfo llc() {
        return llc;
    }

    /** The first level cache of a core. */
    ComponentInfo l1(ComponentInfo core) {
        for (MachineSpec.CoreSpec c : spec.cores()) {
            if (c.id().equals(core.path())) {
                return schema.component(c.l1().id());
            }
        }
        return null;
    }

    /** Who acts: the VM on its core, the host's core by its own name; a component that is no core stands for itself. */
    ComponentInfo actor(ComponentInfo core, ComponentInfo component) {
        if (core.id() == 0) {
            return component;
        }
        Integer vm = vmOfCore.get(core.id());
        return vm == null ? core : schema.component(vm);
    }

    /** The VM that a component is or belongs to; the empty component where it is none's. */
    ComponentInfo vmOf(ComponentInfo component) {
        for (ComponentInfo at = component; at.id() != 0; at = schema.component(at.parent())) {
            if (at.kind() == ComponentKind.VM) {
                return at;
            }
            Integer vm = vmOfCore.get(at.id());
            if (vm != null) {
                return schema.component(vm);
            }
        }
        return schema.component(0);
    }

    /** Its specification, or null. */
    VmSpec spec(ComponentInfo vm) {
        Integer position = positionOfVm.get(vm.id());
        return position == null ? null : spec.vms().get(position);
    }

    /** Number of a buffer within its owner's, from 0. */
    int localBuffer(long buffer) {
        MemoryRegion region = regionOfBuffer(buffer);
        return region == null ? (int) buffer : (int) buffer - region.firstBuffer();
    }

    MemoryRegion regionOfBuffer(long buffer) {
        for (MemoryRegion region : schema.memory().regions()) {
            if (region.linesPerBuffer() > 0 && buffer >= region.firstBuffer() && buffer < region.firstBuffer() + region.buffers()) {
                return region;
            }
        }
        return null;
    }
}
