package ringside.engine.guest;

import ringside.engine.cache.CacheHierarchy;
import ringside.engine.host.HostDatapath;
import ringside.engine.kernel.BufferTable;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.PacketTable;
import ringside.engine.kernel.RunCounters;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.engine.machine.MachineSpec.Driver;
import ringside.engine.virtio.SplitVirtqueue;
import ringside.engine.virtio.VirtualNic;
import ringside.trace.Chapter;
import ringside.trace.CoreState;
import ringside.trace.DropReason;
import ringside.trace.EventKind;
import ringside.trace.Notification;

/**
 * The transmit side of a VM's driver. A packet is sent from the buffer it was received in; that buffer goes back to the receive ring
 * when the transmission has been reclaimed.
 */
final class TransmitSide {
    private final Trace trace;
    private final Core core;
    private final VirtualNic nic;
    private final SplitVirtqueue tx;
    private final CacheHierarchy caches;
    private final BufferTable buffers;
    private final PacketTable packets;
    private final RunCounters counters;
    private final int[] free;
    private int freeCount;
    /** For each descriptor under way, the receive ring's descriptor of the same buffer. */
    private final int[] receivedIn;
    private HostDatapath host;
    private CostTable costs;

    TransmitSide(Trace trace, Core core, VirtualNic nic, CacheHierarchy caches, BufferTable buffers, PacketTable packets, RunCounters counters,
            CostTable costs) {
        this.trace = trace;
        this.core = core;
        this.nic = nic;
        this.tx = nic.tx();
        this.caches = caches;
        this.buffers = buffers;
        this.packets = packets;
        this.counters = counters;
        this.costs = costs;
        free = new int[tx.size()];
        for (int i = 0; i < free.length; i++) {
            free[freeCount++] = free.length - 1 - i;
        }
        receivedIn = new int[free.length];
    }

    void host(HostDatapath to) {
        host = to;
    }

    void costs(CostTable to) {
        costs = to;
    }

    /** One step: exposes a packet to send; false where the ring is full and the packet is dropped. {@link #kick} follows it. */
    boolean post(ReceiveSide of) {
        int packet = of.packet();
        if (freeCount == 0) {
            core.begin(EventKind.DROPPED, nic.vm().id(), Chapter.TRANSFER, 0, packet);
            trace.argument(DropReason.RING_FULL.ordinal());
            trace.argument(tx.id());
            counters.dropped(packet, DropReason.RING_FULL);
            core.end();
            return false;
        }
        int descriptor = free[--freeCount];
        receivedIn[descriptor] = of.descriptor();
        core.begin(EventKind.TX_POST, nic.vm().id(), Chapter.TRANSFER, 0, packet);
        packets.running(packet, core, Chapter.TRANSFER);
        trace.argument(tx.id());
        trace.argument(tx.slot(tx.availIdx()));
        trace.argument(descriptor);
        trace.argument(of.buffer());
        tx.exposeToSend(core, descriptor, of.buffer(), buffers.line(of.buffer(), 0), packets.bytes(packet), packet);
        tx.publishAvailable(core);
        trace.argument(tx.availIdx());
        caches.endOfBurst();
        core.end();
        return true;
    }

    /** One step: what was posted becomes visible, and the host is notified where it wants that. */
    void kick(int packet) {
        tx.revealAvailable();
        int event = core.begin(EventKind.KICK, nic.vm().id(), Chapter.TRANSFER, 1, packet);
        packets.queued(packet, tx.id());
        boolean wanted = tx.wantsNotification(core);
        caches.endOfBurst();
        Notification notification;
        if (host.polls(nic.position())) {
            host.polled(nic.position(), core.endOfStep(), event);
            notification = Notification.POLLED;
        } else if (wanted) {
            trace.charge(Cost.VM_EXIT, costs);
            nic.interrupt().countExit();
            host.kicked(nic.position(), core.endOfStep(), event);
            notification = Notification.SENT;
        } else {
            notification = tx.suppression().byEventIndex() ? Notification.SUPPRESSED_BY_EVENT_INDEX : Notification.SUPPRESSED_BY_FLAG;
        }
        trace.argument(tx.id());
        trace.argument(notification.ordinal());
        core.end();
    }

    /** One step: takes back every descriptor whose transmission is complete; their buffers are free. */
    void reclaim(ReceiveBuffers to) {
        core.begin(EventKind.TX_CLEAN, nic.vm().id(), Chapter.NONE, 1, 0);
        if (nic.spec().driver() != Driver.POLL) {
            core.state(CoreState.RUNNING);
        }
        int count = tx.usedCount();
        for (int i = 0; i < count; i++) {
            int done = tx.readUsed(core);
            free[freeCount++] = done;
            to.freed(receivedIn[done]);
        }
        caches.endOfBurst();
        trace.argument(tx.id());
        trace.argument(count);
        core.end();
    }
}
