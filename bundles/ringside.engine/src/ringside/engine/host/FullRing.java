package ringside.engine.host;

import ringside.engine.kernel.Core;
import ringside.engine.kernel.PacketTable;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.engine.virtio.VirtualNic;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.Place;

/**
 * What the host does when a receive ring offers no buffer for a packet. DROP loses it. RETRY_N looks again at once, so many times
 * for each batch and ring, and loses it then (Open vSwitch: {@code tx-retries-max}, 8 unless set, 0 to 32). BACKPRESSURE keeps it
 * and takes nothing more from where it came until the guest makes a buffer available: the queue before it fills, in the end the
 * NIC's ring, where the loss then is. Other sources go on.
 */
final class FullRing {
    /** What comes next. */
    enum Next {
        DROP, TRY_AGAIN, WAIT
    }

    private final Trace trace;
    private final PacketTable packets;
    private CostTable costs;
    private long held;
    private long retries;
    private final int heldField;
    private final int retriesField;

    FullRing(Simulation simulation, ComponentInfo host, PacketTable packets, CostTable costs) {
        this.trace = simulation.trace();
        this.packets = packets;
        this.costs = costs;
        heldField = simulation.field(host, FieldKind.HELD_PACKETS, i -> held);
        retriesField = simulation.field(host, FieldKind.RETRIES, i -> retries);
    }

    void costs(CostTable to) {
        costs = to;
    }

    long held() {
        return held;
    }

    long retries() {
        return retries;
    }

    /**
     * What to do about a ring without a buffer.
     *
     * @param retried tries again so far in this batch, for each VM
     */
    static Next next(VirtualNic target, int[] retried) {
        return switch (target.spec().rx().full()) {
            case BACKPRESSURE -> Next.WAIT;
            case RETRY_N -> retried[target.position()] < target.spec().rx().retries() ? Next.TRY_AGAIN : Next.DROP;
            default -> Next.DROP;
        };
    }

    /** What a HOLD does; its event is open. */
    void hold(Core core, VirtualNic target, int packet) {
        packets.place(packet, Place.READY, core.id(), Chapter.NONE);
        trace.set(heldField, 0, ++held);
        target.rx().pollAvailable(core);
        trace.argument(target.rx().id());
    }

    /** What a RETRY does; its event is open. */
    void retry(Core core, VirtualNic target, int packet, int attempt) {
        packets.running(packet, core, Chapter.COPY);
        trace.set(retriesField, 0, ++retries);
        trace.charge(Cost.RETRY, costs);
        target.rx().pollAvailable(core);
        trace.argument(target.rx().id());
        trace.argument(attempt);
        trace.argument(target.spec().rx().retries());
    }
}
