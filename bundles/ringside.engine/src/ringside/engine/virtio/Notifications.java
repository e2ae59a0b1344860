package ringside.engine.virtio;

import ringside.engine.cache.CacheHierarchy;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.PacketTable;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.MachineSpec.Driver;
import ringside.trace.Chapter;
import ringside.trace.EventKind;
import ringside.trace.Notification;

/**
 * The used buffer notification (the call, an interrupt) that the device side sends the driver, unless the driver has said in
 * {@code avail.flags} that it wants none. A driver that polls looks by itself; here it is woken, which costs nothing, and charged
 * as if it had looked.
 */
public final class Notifications {
    private final Trace trace;
    private final CacheHierarchy caches;
    private final PacketTable packets;

    public Notifications(Simulation simulation, CacheHierarchy caches, PacketTable packets) {
        this.trace = simulation.trace();
        this.caches = caches;
        this.packets = packets;
    }

    /** One step, right after the one that published the packet: makes it visible and notifies, or not. */
    public void call(Core core, int component, VirtualNic to, int packet) {
        SplitVirtqueue ring = to.rx();
        ring.revealUsed();
        int event = core.begin(EventKind.NOTIFY, component, Chapter.NOTIFY, 0, packet);
        packets.queued(packet, ring.id());
        boolean wanted = ring.wantsInterrupt(core);
        caches.endOfBurst();
        Notification notification;
        if (wanted) {
            notification = to.interrupt().request(core, packet, event);
        } else if (to.spec().driver() == Driver.POLL) {
            notification = Notification.POLLED;
            to.driver().wake(core.endOfStep(), event);
        } else {
            notification = Notification.SUPPRESSED_BY_FLAG;
        }
        trace.argument(ring.id());
        trace.argument(to.vm().id());
        trace.argument(notification.ordinal());
        core.end();
    }
}
