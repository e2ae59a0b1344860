package ringside.engine.guest;

import ringside.engine.cache.CacheHierarchy;
import ringside.engine.host.FetchCommand;
import ringside.engine.kernel.BufferTable;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.PacketTable;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.MachineSpec.Driver;
import ringside.engine.virtio.SplitVirtqueue;
import ringside.engine.virtio.VirtualNic;
import ringside.trace.Chapter;
import ringside.trace.CoreState;
import ringside.trace.EventKind;

/**
 * The receive side of a VM's driver: it reads the used ring and the packet's lines into the core's first level cache, and knows which
 * packet the driver works on. With event indices a driver that is woken by every packet asks, with each entry it reads, for the next.
 */
final class ReceiveSide {
    private final Core core;
    private final Trace trace;
    private final VirtualNic nic;
    private final SplitVirtqueue rx;
    private final CacheHierarchy caches;
    private final BufferTable buffers;
    private final PacketTable packets;
    private final NetworkFunction function;
    private final Driver mode;
    private FetchCommand fetch;
    private int packet;
    private int descriptor;
    private int buffer;

    ReceiveSide(Trace trace, Core core, VirtualNic nic, CacheHierarchy caches, BufferTable buffers, PacketTable packets, NetworkFunction function) {
        this.trace = trace;
        this.core = core;
        this.nic = nic;
        this.rx = nic.rx();
        this.caches = caches;
        this.buffers = buffers;
        this.packets = packets;
        this.function = function;
        this.mode = nic.spec().driver();
    }

    void prefetch(FetchCommand by) {
        fetch = by;
    }

    /** The packet read last. */
    int packet() {
        return packet;
    }

    /** Its descriptor in the receive ring. */
    int descriptor() {
        return descriptor;
    }

    /** The buffer it lies in. */
    int buffer() {
        return buffer;
    }

    /** One step: reads the next entry of the used ring. */
    void readRing() {
        descriptor = rx.nextUsed();
        packet = rx.packetOf(descriptor);
        buffer = rx.bufferOf(descriptor);
        core.begin(EventKind.READ_RING, nic.vm().id(), Chapter.READ, 0, packet);
        if (mode != Driver.POLL) {
            core.state(CoreState.RUNNING);
        }
        packets.running(packet, core, Chapter.READ);
        rx.readUsed(core);
        if (mode == Driver.INTERRUPT && rx.suppression().byEventIndex()) {
            rx.interruptsOn(core);
        }
        caches.endOfBurst();
        trace.argument(rx.id());
        trace.argument(rx.lastReadSlot());
        trace.argument(descriptor);
        trace.argument(buffer);
        core.end();
    }

    /** Whether there is a next packet to prefetch, by a driver that does. */
    boolean prefetches() {
        return fetch != null && rx.used();
    }

    /** One step: prefetches the packet after this one. */
    void prefetchNext() {
        int next = rx.nextUsed();
        int ofPacket = rx.packetOf(next);
        fetch.intoL1(core, nic.vm().id(), ofPacket, rx.bufferOf(next), function.bytesRead(ofPacket));
        rx.peekUsed(core);
        caches.endOfBurst();
        core.end();
    }

    /** One step: reads as much of the packet as the function wants. */
    void readPacket() {
        core.begin(EventKind.READ_PACKET, nic.vm().id(), Chapter.READ, 1, packet);
        int bytes = function.bytesRead(packet);
        trace.argument(buffer);
        trace.argument(bytes);
        for (int k = 0; 64 * k < bytes; k++) {
            caches.loadNext(core, buffers.line(buffer, k));
        }
        if (fetch != null) {
            fetch.await(core, buffer, (bytes + 63) / 64);
        }
        caches.endOfBurst();
        core.end();
    }
}
