package ringside.engine.transfer;

import ringside.engine.cache.CacheHierarchy;
import ringside.engine.kernel.BufferTable;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.PacketTable;
import ringside.engine.kernel.RunCounters;
import ringside.engine.kernel.RunCounters.Counter;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.virtio.Notifications;
import ringside.engine.virtio.SplitVirtqueue;
import ringside.engine.virtio.VirtualNic;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.CopyTarget;
import ringside.trace.EventKind;

/**
 * The direct way (claims B5 and B6): the sending VM's own core takes an available buffer of the receiving VM, copies the packet
 * from its memory into the other's, publishes it there and notifies. Neither the host's core nor the virtual switch takes part.
 *
 * <p>Assumption: the sender acts as the device of the receiver's ring, beside the host; their common bookkeeping costs nothing.
 */
public final class DirectTransfer {
    private final Trace trace;
    private final ComponentInfo from;
    private final CacheHierarchy caches;
    private final BufferTable buffers;
    private final PacketTable packets;
    private final RunCounters counters;
    private final Notifications notifications;
    private int descriptor;
    private int buffer;

    /** @param from the transfer component of the sending VM */
    public DirectTransfer(Simulation simulation, ComponentInfo from, CacheHierarchy caches, BufferTable buffers, PacketTable packets, RunCounters counters,
            Notifications notifications) {
        this.trace = simulation.trace();
        this.from = from;
        this.caches = caches;
        this.buffers = buffers;
        this.packets = packets;
        this.counters = counters;
        this.notifications = notifications;
    }

    /** Step 1. False where the receiver has no buffer any more; then nothing was written. */
    public boolean take(Core core, VirtualNic to, int packet) {
        SplitVirtqueue ring = to.rx();
        if (!ring.available()) {
            return false;
        }
        core.begin(EventKind.DIRECT_TAKE, from.id(), Chapter.TRANSFER, 0, packet);
        packets.running(packet, core, Chapter.TRANSFER);
        descriptor = ring.nextAvailable();
        ring.take(core, descriptor);
        buffer = ring.bufferOf(descriptor);
        trace.argument(ring.id());
        trace.argument(ring.lastTakenSlot());
        trace.argument(descriptor);
        trace.argument(buffer);
        caches.endOfBurst();
        core.end();
        return true;
    }

    /** Step 2. */
    public void copy(Core core, int packet, int source) {
        core.begin(EventKind.DIRECT_COPY, from.id(), Chapter.TRANSFER, 1, packet);
        int bytes = packets.bytes(packet);
        trace.argument(source);
        trace.argument(buffer);
        trace.argument(bytes);
        trace.argument(CopyTarget.LLC.ordinal());
        counters.count(Counter.DIRECT_TRANSFERS);
        buffers.put(buffer, packet, bytes);
        for (int k = 0; 64 * k < bytes; k++) {
            caches.copyToLlc(core, buffers.line(source, k), buffers.line(buffer, k), bytes - 64 * k < 64);
        }
        caches.endOfBurst();
        core.end();
    }

    /** Step 3. */
    public void publish(Core core, VirtualNic to, int packet) {
        SplitVirtqueue ring = to.rx();
        core.begin(EventKind.DIRECT_PUBLISH, from.id(), Chapter.TRANSFER, 1, packet);
        trace.argument(ring.id());
        trace.argument(ring.slot(ring.usedIdx()));
        trace.argument(descriptor);
        trace.argument(packets.bytes(packet));
        ring.publishUsed(core, descriptor, packets.bytes(packet), packet);
        trace.argument(ring.usedIdx());
        caches.endOfBurst();
        core.end();
    }

    /** Step 4. */
    public void call(Core core, VirtualNic to, int packet) {
        notifications.call(core, from.id(), to, packet);
    }
}
