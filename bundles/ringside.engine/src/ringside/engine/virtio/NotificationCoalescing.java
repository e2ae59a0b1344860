package ringside.engine.virtio;

import java.util.Arrays;
import ringside.engine.kernel.Activity;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.Handler;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;

/**
 * Notification coalescing of a receive ring (VIRTIO_NET_F_NOTF_COAL): the device holds the used buffer notification back until
 * {@code max_packets} packets have been published, or until {@code max_usecs} have gone by since the first of them, whichever comes
 * first; 0 in either means every packet. Then it looks whether the driver wants to be notified at all. Where it does not, what was
 * held back is forgotten: the driver is at work, or will look by itself before it halts.
 *
 * <p>The deadline is a field of the state. The timer itself costs no core anything; the notification that follows is a task of the
 * host's core like any other. Source: oasis-tcs/virtio-spec, device-types/net/description.tex.
 */
public final class NotificationCoalescing implements Handler {
    private final Simulation simulation;
    private final Trace trace;
    private final ComponentInfo ring;
    private final ComponentInfo vm;
    private int maxPackets;
    private long maxTicks;
    private final int handler;
    private int held;
    private int firstPacket;
    private int[] events = new int[16];
    private long until;
    private long timer;
    private Core device;
    private int announcement;
    private final int packetsField;
    private final int untilField;

    /** @param maxPackets and maxTicks: either 0 for no coalescing */
    NotificationCoalescing(Simulation simulation, ComponentInfo ring, ComponentInfo vm, int maxPackets, long maxTicks) {
        this.simulation = simulation;
        this.trace = simulation.trace();
        this.ring = ring;
        this.vm = vm;
        this.maxPackets = maxPackets;
        this.maxTicks = maxTicks;
        handler = simulation.addHandler(this);
        packetsField = simulation.field(ring, FieldKind.COALESCED_PACKETS, i -> held);
        untilField = simulation.field(ring, FieldKind.COALESCED_UNTIL, i -> until);
    }

    /** The task of the host's core that notifies when the time is over. */
    public void announceBy(Core core, Activity task) {
        device = core;
        announcement = core.addActivity(task);
    }

    /** What holds for the packets that are published from now on. */
    void limits(int packets, long ticks) {
        maxPackets = packets;
        maxTicks = ticks;
    }

    boolean announced() {
        return device != null;
    }

    /** Nobody will ever ask for what is held back; inside an event. */
    public void forget() {
        if (held > 0) {
            held = 0;
            trace.set(packetsField, 0, 0);
        }
        if (until != 0) {
            simulation.cancel(timer);
            until = 0;
            trace.set(untilField, 0, 0);
        }
    }

    public boolean on() {
        return maxPackets > 0 && maxTicks > 0;
    }

    /** One packet more, inside its notify event. Returns whether the notification is due now. */
    boolean add(int packet, int event) {
        if (held == 0) {
            firstPacket = packet;
        }
        if (held == events.length) {
            events = Arrays.copyOf(events, held * 2);
        }
        events[held++] = event;
        trace.set(packetsField, 0, held);
        if (held >= maxPackets) {
            return true;
        }
        if (held == 1) {
            until = simulation.tick() + maxTicks;
            timer = simulation.schedule(until, Simulation.PRIORITY_TIMER, handler, 0, 0);
            trace.set(untilField, 0, until);
        }
        return false;
    }

    /** Number of packets whose notification is held back. */
    int held() {
        return held;
    }

    int firstPacket() {
        return firstPacket;
    }

    /** The open event notifies for all that was held back; each of their notify events is a cause of it. */
    void release(int openEvent) {
        for (int i = 0; i < held; i++) {
            if (events[i] != openEvent) {
                trace.alsoCause(events[i]);
            }
        }
        held = 0;
        trace.set(packetsField, 0, 0);
        if (until != 0) {
            simulation.cancel(timer);
            until = 0;
            trace.set(untilField, 0, 0);
        }
    }

    @Override
    public void handle(long first, long second) {
        int event = trace.begin(EventKind.COALESCE_TIMER, ring.id(), Chapter.NOTIFY, 1, firstPacket, events[0], 0, 0);
        trace.argument(ring.id());
        trace.argument(vm.id());
        trace.argument(held);
        until = 0;
        trace.set(untilField, 0, 0);
        trace.end();
        device.submit(simulation.tick(), announcement, event);
    }
}
