package ringside.engine.virtio;

import ringside.engine.kernel.Core;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.virtio.RingMemory.Area;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;

/**
 * Which notifications each side of a split virtqueue asks the other for. By flags: {@code avail.flags} NO_INTERRUPT is the driver's
 * wish, {@code used.flags} NO_NOTIFY the device's. By event index (VIRTIO_F_EVENT_IDX): {@code avail.used_event} and
 * {@code used.avail_event} hold the index that the writer wants to hear of; the flags stay 0 and nobody reads them.
 *
 * <p>A wish is advice. To ask for none is the first thing that a handler does, so it counts at once. To ask for notifications again
 * is the last thing: it is visible to the other side when the step that wrote it is over, and what was published in between finds the
 * old wish. So whoever asks for notifications again has to look at the ring once more. A side that wants to hear nothing writes
 * nothing where there are event indices: the other side's index runs past the one asked for, and that was the last notification.
 *
 * <p>Source: oasis-tcs/virtio-spec, split-ring.tex; {@code vhost_need_event} in DPDK's lib/vhost/vhost.h.
 */
public final class NotificationSuppression {
    public static final int AVAIL_F_NO_INTERRUPT = 1;
    public static final int USED_F_NO_NOTIFY = 1;

    private final Trace trace;
    private final RingMemory memory;
    private final int size;
    private final boolean eventIndex;

    private int availFlags;
    private int usedFlags;
    private int usedEvent;
    private int availEvent;
    private int availFlagsVisible;
    private int usedFlagsVisible;
    private int usedEventVisible;
    private int availEventVisible;
    /** The index at which each side last asked itself whether to notify; known to that side only. */
    private int usedAsked;
    private int availAsked;

    private final int availFlagsField;
    private final int usedFlagsField;
    private final int usedEventField;
    private final int availEventField;

    /** @param eventIndex whether both sides agreed on VIRTIO_F_EVENT_IDX */
    NotificationSuppression(Simulation simulation, ComponentInfo ring, RingMemory memory, int size, boolean eventIndex) {
        this.trace = simulation.trace();
        this.memory = memory;
        this.size = size;
        this.eventIndex = eventIndex;
        availFlagsField = simulation.field(ring, FieldKind.AVAIL_FLAGS, i -> availFlags);
        usedFlagsField = simulation.field(ring, FieldKind.USED_FLAGS, i -> usedFlags);
        // The specification has these two fields only where both sides agreed on event indices.
        usedEventField = eventIndex ? simulation.field(ring, FieldKind.USED_EVENT, i -> usedEvent) : -1;
        availEventField = eventIndex ? simulation.field(ring, FieldKind.AVAIL_EVENT, i -> availEvent) : -1;
    }

    /**
     * Whether moving an index from {@code old} to {@code now} passes the event index asked for, all of them modulo 2^16: the specification's
     * {@code (u16)(now - event - 1) < (u16)(now - old)}.
     */
    public static boolean needEvent(int event, int now, int old) {
        return (now - event - 1 & 0xFFFF) < (now - old & 0xFFFF);
    }

    public boolean byEventIndex() {
        return eventIndex;
    }

    /** As a driver that polls begins. */
    public void startWithoutInterrupts() {
        availFlags = AVAIL_F_NO_INTERRUPT;
        availFlagsVisible = availFlags;
    }

    /** As a device that polls begins. */
    public void startWithoutKicks() {
        usedFlags = USED_F_NO_NOTIFY;
        usedFlagsVisible = usedFlags;
    }

    // --- the driver's side

    /** The driver asks for interrupts from the used entry {@code lastUsed} on. */
    public void interruptsOn(Core core, int lastUsed) {
        if (eventIndex) {
            if (usedEvent != lastUsed) {
                memory.store(core, Area.AVAILABLE, 4 + 2L * size);
                usedEvent = lastUsed;
                trace.set(usedEventField, 0, usedEvent);
            }
        } else {
            availFlags(core, 0);
        }
    }

    /** The driver asks for no interrupts. */
    public void interruptsOff(Core core) {
        if (!eventIndex) {
            availFlags(core, AVAIL_F_NO_INTERRUPT);
            availFlagsVisible = availFlags;
        }
    }

    private void availFlags(Core core, int to) {
        if (availFlags != to) {
            memory.store(core, Area.AVAILABLE, 0);
            availFlags = to;
            trace.set(availFlagsField, 0, to);
        }
    }

    /** The driver's step is over: the device can see what it asked for. */
    public void driverStepOver() {
        availFlagsVisible = availFlags;
        usedEventVisible = usedEvent;
    }

    /** The driver reads whether the device wants to hear that {@code avail.idx} is now {@code availIdx}. */
    boolean wantsKick(Core core, int availIdx) {
        if (!eventIndex) {
            memory.load(core, Area.USED, 0);
            return (usedFlagsVisible & USED_F_NO_NOTIFY) == 0;
        }
        memory.load(core, Area.USED, 4 + 8L * size);
        boolean wants = needEvent(availEventVisible, availIdx, availAsked);
        availAsked = availIdx;
        return wants;
    }

    // --- the device's side

    /** The device asks for kicks from the available entry {@code lastAvail} on. */
    void kicksOn(Core core, int lastAvail) {
        if (eventIndex) {
            if (availEvent != lastAvail) {
                memory.store(core, Area.USED, 4 + 8L * size);
                availEvent = lastAvail;
                trace.set(availEventField, 0, availEvent);
            }
        } else {
            usedFlags(core, 0);
        }
    }

    /** The device asks for no kicks, by its flag. */
    void kicksOff(Core core) {
        usedFlags(core, USED_F_NO_NOTIFY);
        usedFlagsVisible = usedFlags;
    }

    private void usedFlags(Core core, int to) {
        if (usedFlags != to) {
            memory.store(core, Area.USED, 0);
            usedFlags = to;
            trace.set(usedFlagsField, 0, to);
        }
    }

    /** Whether the device's flag asks for kicks; never where there are event indices. */
    public boolean flagAsksForKicks() {
        return !eventIndex && (usedFlags & USED_F_NO_NOTIFY) == 0;
    }

    /** The event index that the device asked for last. */
    public int availEvent() {
        return availEvent;
    }

    /** The device's step is over: the driver can see what it asked for. */
    public void deviceStepOver() {
        usedFlagsVisible = usedFlags;
        availEventVisible = availEvent;
    }

    /** The device reads whether the driver wants to hear that {@code used.idx} is now {@code usedIdx}. */
    boolean wantsInterrupt(Core core, int usedIdx) {
        if (!eventIndex) {
            memory.load(core, Area.AVAILABLE, 0);
            return (availFlagsVisible & AVAIL_F_NO_INTERRUPT) == 0;
        }
        memory.load(core, Area.AVAILABLE, 4 + 2L * size);
        boolean wants = needEvent(usedEventVisible, usedIdx, usedAsked);
        usedAsked = usedIdx;
        return wants;
    }
}
