package ringside.engine.host;

import ringside.engine.cache.CacheHierarchy;
import ringside.engine.kernel.BufferTable;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.PacketTable;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.MachineSpec.HostSpec;
import ringside.engine.machine.MachineSpec.Portion;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.CopyTarget;
import ringside.trace.EventKind;

/**
 * The host copies at least a portion of a packet into the last level cache, line by line, so that the VM's core will find it there
 * and not in the host's own first level cache (claims A3 and A8). To compare, the copy can also go through the host's first level
 * cache, or past all caches into memory; or into a slot of the descriptor ring itself, which host and VM core share (claim 5, A10):
 * that is a copy into the last level cache, too, to a place in the ring's own memory. The whole packet always reaches the guest's buffer: what is not in the portion goes to
 * memory.
 */
public final class LlcCopy {
    private final Trace trace;
    private final CacheHierarchy caches;
    private final BufferTable buffers;
    private final PacketTable packets;
    private final ComponentInfo host;
    private final Portion portion;
    private final int portionBytes;
    private final FetchCommand fetch;
    private CopyTarget target;

    public LlcCopy(Simulation simulation, ComponentInfo host, CacheHierarchy caches, BufferTable buffers, PacketTable packets, HostSpec spec,
            FetchCommand fetch) {
        this.trace = simulation.trace();
        this.host = host;
        this.caches = caches;
        this.buffers = buffers;
        this.packets = packets;
        this.portion = spec.portion();
        this.portionBytes = spec.portionBytes();
        this.target = spec.copyTarget();
        this.fetch = fetch;
    }

    /** @throws IllegalArgumentException to or from {@link CopyTarget#RING_SLOT}, which is a layout of memory */
    public void target(CopyTarget to) {
        if ((to == CopyTarget.RING_SLOT) != (target == CopyTarget.RING_SLOT)) {
            throw new IllegalArgumentException("RING_SLOT decides where buffers lie, so a run cannot change to or from it; set it at the host");
        }
        target = to;
    }

    /** One step: copies packet {@code packet} from buffer to buffer. */
    public void copy(Core core, int packet, int from, int to) {
        core.begin(EventKind.COPY, host.id(), Chapter.COPY, 1, packet);
        int bytes = packets.bytes(packet);
        trace.argument(from);
        trace.argument(to);
        trace.argument(bytes);
        trace.argument(target.ordinal());
        packets.running(packet, core, Chapter.COPY);
        buffers.put(to, packet, bytes);
        int near = portion(packet);
        for (int k = 0; 64 * k < bytes; k++) {
            long source = buffers.line(from, k);
            long destination = buffers.line(to, k);
            if (64 * k >= near || target == CopyTarget.MEMORY) {
                caches.copyToMemory(core, source, destination);
            } else if (target == CopyTarget.HOST_L1) {
                caches.copyThroughL1(core, source, destination);
            } else {
                caches.copyToLlc(core, source, destination, bytes - 64 * k < 64);
            }
        }
        fetch.await(core, from, (near + 63) / 64);
        caches.endOfBurst();
        core.end();
    }

    /** Bytes of a packet that go to the copy target. */
    int portion(int packet) {
        int bytes = packets.bytes(packet);
        return switch (portion) {
            case WHOLE -> bytes;
            case HEADER_ONLY -> Math.min(bytes, 64);
            case N_BYTES -> Math.min(bytes, portionBytes);
        };
    }
}
