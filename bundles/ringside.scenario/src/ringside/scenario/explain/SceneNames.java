package ringside.scenario.explain;

import ringside.engine.machine.MachineSpec.RegionSpec;
import ringside.engine.machine.MachineSpec.VmSpec;
import ringside.scenario.Texts;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.LineOwners;
import ringside.trace.MemoryRegion;
import ringside.trace.TraceEvent;

/** What packets, lines of memory and their owners are called in a scene; for a screen reader in whole words. */
final class SceneNames {
    private final Scene scene;
    private final Parts parts;
    private final TraceEvent event;
    private final Texts texts;
    private final boolean spoken;

    SceneNames(Scene scene, Texts texts, boolean spoken) {
        this.scene = scene;
        this.parts = scene.parts;
        this.event = scene.event;
        this.texts = texts;
        this.spoken = spoken;
    }

    /** {@code p1}, {@code p1.2}; spoken {@code packet 1}. */
    String packet(int instance) {
        long number = scene.after().get(parts.packets(), FieldKind.NUMBER, instance);
        long replica = scene.after().get(parts.packets(), FieldKind.REPLICA, instance);
        if (spoken) {
            return replica == 0 ? texts.text("spoken.packet", "n", number) : texts.text("spoken.replica", "n", number, "r", replica);
        }
        return "p" + number + (replica == 0 ? "" : "." + replica);
    }

    /** {@code line p1·h}, {@code line p1·2}, or the part of a ring or of memory that the line holds. */
    String line(long physical) {
        MemoryRegion region = scene.region(physical);
        if (region == null) {
            return texts.pattern("memory.unknown");
        }
        return switch (region.use()) {
            case BUFFERS -> bufferLine(physical, event.packet());
            case RING -> ringLine(region, physical);
            case PRIVATE -> texts.text("memory.private", "owner", ownerName(region));
        };
    }

    private String bufferLine(long physical, int packet) {
        int at = parts.schema().memory().lineInBuffer(physical);
        int holds = packet != 0 ? packet : (int) scene.after().get(parts.memory(), FieldKind.BUFFER_PACKET, parts.schema().memory().bufferOf(physical));
        if (holds == 0) {
            return texts.text("memory.buffer", "buffer", parts.localBuffer(parts.schema().memory().bufferOf(physical)));
        }
        return spoken ? texts.text("spoken.line", "k", at + 1, "packet", packet(holds))
                : texts.text("line.name", "label", packet(holds) + "·" + (at == 0 ? "h" : at));
    }

    private String ringLine(MemoryRegion region, long physical) {
        ComponentInfo ring = parts.schema().component(region.owner());
        VmSpec vm = parts.spec(parts.vmOf(ring));
        if (vm == null) {
            return texts.pattern("memory.nic-ring");
        }
        long size = transmits(ring) ? vm.tx().size() : vm.rx().size();
        long at = parts.schema().memory().layout(physical) - region.firstLine();
        long descriptors = (16 * size + 63) / 64;
        long available = (6 + 2 * size + 63) / 64;
        String part = at < descriptors ? "memory.descriptors" : at < descriptors + available ? "memory.available" : "memory.used";
        return texts.text(part, "owner", parts.vmOf(ring).label(), "queue", texts.pattern(transmits(ring) ? "queue.tx" : "queue.rx"));
    }

    /** {@code p1·2} for a line of a packet, else what the line is of. */
    String label(long physical) {
        MemoryRegion region = scene.region(physical);
        int packet = region == null || region.use() != MemoryRegion.Use.BUFFERS ? 0 : new LineOwners(parts.schema(), scene.after()).packet(physical);
        int at = parts.schema().memory().lineInBuffer(physical);
        return packet == 0 || spoken ? otherLine(physical) : packet(packet) + "·" + (at == 0 ? "h" : at);
    }

    private boolean transmits(ComponentInfo ring) {
        VmSpec vm = parts.spec(parts.vmOf(ring));
        return vm != null && vm.tx().id().equals(ring.path());
    }

    /** The same of a line that need not belong to the packet of the event. */
    String otherLine(long physical) {
        return scene.isPacketLine(physical) ? bufferLine(physical, 0) : line(physical);
    }

    /** Whose a buffer is; those of a shared region are all its members'. */
    String bufferOwner(long buffer) {
        MemoryRegion region = parts.regionOfBuffer(buffer);
        return region == null ? "" : ownerName(region);
    }

    private String ownerName(MemoryRegion region) {
        for (RegionSpec shared : parts.spec().regions()) {
            if (shared.id().equals(region.name())) {
                return texts.list(shared.members().stream().map(m -> parts.spec().vms().get(m).name()).toList());
            }
        }
        ComponentInfo owner = parts.schema().component(region.owner());
        ComponentInfo vm = parts.vmOf(owner);
        return vm.id() != 0 ? vm.label() : owner.label();
    }

    /** The network function of the VM. */
    String function() {
        VmSpec vm = scene.vmSpec();
        return vm == null ? "" : vm.function().name();
    }

    /** The function with its VM; a VM that is called like its function stands for it. */
    String worker() {
        return scene.vm().label().equalsIgnoreCase(function()) ? scene.vm().label() : texts.text("worker", "vm", scene.vm().label(), "function", function());
    }
}
