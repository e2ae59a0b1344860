package ringside.engine.guest;

import ringside.engine.cache.CacheHierarchy;
import ringside.engine.kernel.BufferTable;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.transfer.Neighbours;
import ringside.engine.virtio.SplitVirtqueue;
import ringside.engine.virtio.VirtualNic;
import ringside.trace.Chapter;
import ringside.trace.EventKind;

/**
 * What becomes of receive buffers once their packets are done with. They go back to the ring in groups, once {@code refill} are
 * empty, as Linux and DPDK do. A buffer that another VM handed over goes back to that VM, and its descriptor gets the buffer of its
 * own with the refill.
 */
final class ReceiveBuffers {
    private final Simulation simulation;
    private final Trace trace;
    private final Core core;
    private final VirtualNic nic;
    private final SplitVirtqueue rx;
    private final CacheHierarchy caches;
    private final BufferTable buffers;
    private final Neighbours neighbours;
    private final int[] empty;
    private int emptyCount;
    /** Descriptors that point to buffers which belong to other VMs and are to be given back. */
    private final int[] given;
    private int givenCount;

    ReceiveBuffers(Simulation simulation, Core core, VirtualNic nic, CacheHierarchy caches, BufferTable buffers, Neighbours neighbours) {
        this.simulation = simulation;
        this.trace = simulation.trace();
        this.core = core;
        this.nic = nic;
        this.rx = nic.rx();
        this.caches = caches;
        this.buffers = buffers;
        this.neighbours = neighbours;
        empty = new int[rx.size()];
        given = new int[rx.size()];
    }

    /** The buffer of a descriptor is not needed any more. */
    void freed(int descriptor) {
        if (neighbours.foreign(nic, descriptor)) {
            given[givenCount++] = descriptor;
        } else {
            empty[emptyCount++] = descriptor;
        }
    }

    /** The buffer is another VM's now; where it was not this VM's own either, the descriptor gets its own one back with the refill. */
    void handedOver(int descriptor) {
        if (neighbours.foreign(nic, descriptor)) {
            empty[emptyCount++] = descriptor;
        }
    }

    /** Another VM has given back the buffer of this descriptor. */
    void gotBack(int descriptor) {
        empty[emptyCount++] = descriptor;
    }

    /** Whether a buffer of another VM is free and that VM does not know it yet. */
    boolean owed() {
        return givenCount > 0;
    }

    /** One step: tells another VM that a buffer which it handed over is free. {@link #returned} follows it. */
    void giveBack() {
        int descriptor = given[givenCount - 1];
        int buffer = rx.bufferOf(descriptor);
        VirtualNic lender = neighbours.lender(buffer);
        core.begin(EventKind.BUFFER_RETURN, nic.vm().id(), Chapter.NONE, 1, 0);
        caches.store(core, neighbours.returnLine(lender));
        caches.endOfBurst();
        trace.argument(rx.id());
        trace.argument(descriptor);
        trace.argument(buffer);
        trace.argument(lender.vm().id());
        core.end();
    }

    /** The step that gave a buffer back is over. */
    void returned() {
        int descriptor = given[--givenCount];
        int buffer = rx.bufferOf(descriptor);
        empty[emptyCount++] = descriptor;
        neighbours.lender(buffer).driver().gotBack(neighbours.lent(buffer), simulation.tick(), core.lastEvent());
    }

    /** Whether enough are empty to put them back into the ring. */
    boolean enough() {
        return emptyCount >= nic.spec().rx().refill();
    }

    /** One step: makes every empty buffer available. */
    void refill() {
        core.begin(EventKind.REFILL, nic.vm().id(), Chapter.NONE, 1, 0);
        int count = emptyCount;
        for (int i = 0; i < count; i++) {
            if (neighbours.foreign(nic, empty[i])) {
                int own = neighbours.own(nic, empty[i]);
                rx.point(core, empty[i], own, buffers.line(own, 0));
            }
            rx.expose(core, empty[i]);
        }
        emptyCount = 0;
        rx.publishAvailable(core);
        caches.endOfBurst();
        trace.argument(rx.id());
        trace.argument(count);
        trace.argument(rx.availIdx());
        core.end();
    }
}
