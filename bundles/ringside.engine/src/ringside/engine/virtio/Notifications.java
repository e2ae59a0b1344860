package ringside.engine.virtio;

import ringside.engine.cache.CacheHierarchy;
import ringside.engine.kernel.Activity;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.PacketTable;
import ringside.engine.kernel.RunCounters;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.MachineSpec.Driver;
import ringside.trace.Chapter;
import ringside.trace.DropReason;
import ringside.trace.EventKind;
import ringside.trace.Injection;
import ringside.trace.Notification;

/**
 * The used buffer notification (the call, an interrupt) that the device side sends the driver, unless the driver does not want one
 * ({@link NotificationSuppression}) or it is held back ({@link NotificationCoalescing}). A driver that polls looks by itself; here
 * it is woken, which costs nothing, and charged as if it had looked.
 *
 * <p>A packet for several VMs may notify them as one batch: each VM's own step decides whether it is among them, then one
 * inter-processor interrupt goes out to all. Source for what that saves: KVM's paravirtual IPI, one hypercall instead of one exit a
 * target.
 */
public final class Notifications {
    private static final int ANNOUNCED = 1;

    private final Trace trace;
    private final CacheHierarchy caches;
    private final PacketTable packets;
    private final RunCounters counters;
    private final VirtualNic[] batch;
    private final int[] batchPackets;
    private final int[] batchEvents;
    private int batched;

    /** @param vms number of VMs */
    public Notifications(Simulation simulation, CacheHierarchy caches, PacketTable packets, RunCounters counters, int vms) {
        this.trace = simulation.trace();
        this.caches = caches;
        this.packets = packets;
        this.counters = counters;
        batch = new VirtualNic[vms];
        batchPackets = new int[vms];
        batchEvents = new int[vms];
    }

    /** One step, right after the one that published the packet: makes it visible and notifies, or not. */
    public void call(Core core, int component, VirtualNic to, int packet) {
        call(core, component, to, packet, false);
    }

    /** The same for one of several VMs; {@link #sendBatch} follows. */
    public void callInBatch(Core core, int component, VirtualNic to, int packet) {
        call(core, component, to, packet, true);
    }

    private void call(Core core, int component, VirtualNic to, int packet, boolean inBatch) {
        if (to.down()) {
            lose(core, component, to, packet);
            return;
        }
        SplitVirtqueue ring = to.rx();
        ring.revealUsed();
        int event = core.begin(EventKind.NOTIFY, component, Chapter.NOTIFY, 0, packet);
        packets.queued(packet, ring.id());
        Notification notification;
        if (to.coalescing().on() && !to.coalescing().add(packet, event)) {
            notification = Notification.COALESCED;
        } else {
            if (to.coalescing().held() > 0) {
                to.coalescing().release(event);
            }
            notification = ask(core, to, packet, event, inBatch);
        }
        end(core, to, notification);
    }

    /** The VM has failed since the packet was put into its memory. */
    private void lose(Core core, int component, VirtualNic to, int packet) {
        core.begin(EventKind.DROPPED, component, Chapter.NOTIFY, 0, packet);
        trace.argument(DropReason.VM_DOWN.ordinal());
        trace.argument(to.vm().id());
        counters.dropped(packet, DropReason.VM_DOWN);
        core.end();
    }

    /** From now on notifications of this VM's receive ring are held back so, either 0 for not at all. */
    public void coalesce(Core core, int component, VirtualNic to, int maxPackets, long maxTicks) {
        if (!to.coalescing().announced()) {
            announceBy(core, component, to);
        }
        to.coalescing().limits(maxPackets, maxTicks);
    }

    /** The time of what was held back is over: one step of the host's core. Nothing where it was sent in the meantime. */
    private int announce(Core core, int component, VirtualNic to) {
        NotificationCoalescing coalescing = to.coalescing();
        if (coalescing.held() == 0) {
            return Activity.END;
        }
        int packet = coalescing.firstPacket();
        int event = core.begin(EventKind.NOTIFY, component, Chapter.NOTIFY, 1, packet);
        coalescing.release(event);
        end(core, to, ask(core, to, packet, event, false));
        return ANNOUNCED;
    }

    /** Makes the host's core announce what was held back for this VM. */
    public void announceBy(Core core, int component, VirtualNic to) {
        to.coalescing().announceBy(core, (on, pc) -> pc == ANNOUNCED ? Activity.END : announce(on, component, to));
    }

    private Notification ask(Core core, VirtualNic to, int packet, int event, boolean inBatch) {
        SplitVirtqueue ring = to.rx();
        boolean wanted = ring.wantsInterrupt(core);
        caches.endOfBurst();
        if (to.spec().driver() == Driver.POLL) {
            to.driver().wake(core.endOfStep(), event);
            return Notification.POLLED;
        }
        if (!wanted) {
            return ring.suppression().byEventIndex() ? Notification.SUPPRESSED_BY_EVENT_INDEX : Notification.SUPPRESSED_BY_FLAG;
        }
        if (!inBatch || to.interrupt().pending()) {
            return to.interrupt().request(core, packet, event, true);
        }
        batch[batched] = to;
        batchPackets[batched] = packet;
        batchEvents[batched++] = event;
        return Notification.BATCHED;
    }

    private void end(Core core, VirtualNic to, Notification notification) {
        caches.endOfBurst();
        trace.argument(to.rx().id());
        trace.argument(to.vm().id());
        trace.argument(notification.ordinal());
        core.end();
    }

    /** Whether {@link #callInBatch} left somebody to be interrupted. */
    public boolean hasBatch() {
        return batched > 0;
    }

    /** One step: the interrupts of a batch leave together, and the sender pays for one inter-processor interrupt. */
    public void sendBatch(Core core, int component) {
        int before = core.lastEvent();
        int event = core.begin(EventKind.NOTIFY_BATCH, component, Chapter.NOTIFY, 1, batchPackets[0]);
        for (int i = 1; i < batched; i++) {
            if (batchEvents[i] != before) {
                trace.alsoCause(batchEvents[i]);
            }
        }
        trace.argument(batched);
        boolean paid = false;
        for (int i = 0; i < batched; i++) {
            trace.argument(batch[i].vm().id());
            boolean posted = batch[i].interrupt().injection() == Injection.POSTED;
            paid |= batch[i].interrupt().charge(posted && !paid);
        }
        for (int i = 0; i < batched; i++) {
            batch[i].interrupt().request(core, batchPackets[i], event, false);
        }
        batched = 0;
        core.end();
    }
}
