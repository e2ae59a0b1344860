package ringside.engine.transfer;

import ringside.engine.cache.CacheHierarchy;
import ringside.engine.kernel.BufferTable;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.PacketTable;
import ringside.engine.kernel.RunCounters;
import ringside.engine.kernel.RunCounters.Counter;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.engine.machine.MachineSpec.Full;
import ringside.engine.machine.MachineSpec.HandOff;
import ringside.engine.virtio.Notifications;
import ringside.engine.virtio.SplitVirtqueue;
import ringside.engine.virtio.VirtualNic;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.CopyTarget;
import ringside.trace.DropReason;
import ringside.trace.EventKind;
import ringside.trace.Place;

/**
 * The direct way (claims B5 and B6): the sending VM's own core takes an available buffer of the receiving VM, copies the packet
 * from its memory into the other's, publishes it there and notifies. Neither the host's core nor the virtual switch takes part.
 *
 * <p>With descriptor hand-off nothing is copied: the sender writes the address of its own buffer into the descriptor that it took.
 * That buffer is the receiver's until it gives it back. Where both receive into one pool, the receiver's descriptor of the same buffer
 * is taken, and nothing needs to be given back.
 *
 * <p>Where the receiver offers no buffer, the region's policy says what happens: wait (BACKPRESSURE), try again a number of times and
 * lose the packet (RETRY_N), lose it (DROP); with FALL_BACK the transfer component has sent it to the switch before.
 *
 * <p>Assumptions: the sender acts as the device of the receiver's ring, beside the host; their common bookkeeping costs nothing. In the
 * virtio specification only the driver writes descriptors.
 */
public final class DirectTransfer {
    /** Results of {@link #step} besides the next step: the sender's buffer is empty again. */
    public static final int DONE = -1;
    /** The sender's buffer is the receiver's now. */
    public static final int HANDED_OVER = -2;
    /** It waits for a buffer of the receiver. */
    public static final int WAITING = -3;
    private static final int TAKE = 0;
    private static final int MOVE = 1;
    private static final int PUBLISH = 2;
    private static final int CALL = 3;
    private static final int OVER = 4;
    private static final int WAIT = 5;

    private final Trace trace;
    private final TransferComponent transfer;
    private final ComponentInfo from;
    private final CacheHierarchy caches;
    private final BufferTable buffers;
    private final PacketTable packets;
    private final RunCounters counters;
    private final Notifications notifications;
    private final Neighbours neighbours;
    private CostTable costs;
    private VirtualNic sender;
    private VirtualNic to;
    private int packet;
    private int source;
    private int sourceDescriptor;
    private int descriptor;
    private int buffer;
    private int attempts;
    private boolean opened;
    private boolean lost;

    /** @param transfer the transfer component of the sending VM */
    public DirectTransfer(Simulation simulation, TransferComponent transfer, CacheHierarchy caches, BufferTable buffers, PacketTable packets,
            RunCounters counters, Notifications notifications, Neighbours neighbours, CostTable costs) {
        this.trace = simulation.trace();
        this.transfer = transfer;
        this.from = transfer.info();
        this.caches = caches;
        this.buffers = buffers;
        this.packets = packets;
        this.counters = counters;
        this.notifications = notifications;
        this.neighbours = neighbours;
        this.costs = costs;
    }

    public void costs(CostTable to) {
        costs = to;
    }

    /** A transfer begins with step 0, to where the transfer component has decided. {@code ofDescriptor} is the sender's own. */
    public void begin(VirtualNic of, int ofPacket, int ofBuffer, int ofDescriptor) {
        sender = of;
        to = transfer.target();
        packet = ofPacket;
        source = ofBuffer;
        sourceDescriptor = ofDescriptor;
        attempts = 0;
        opened = false;
        lost = false;
    }

    /** Does a step; returns the next one or one of the results above. */
    public int step(Core core, int pc) {
        return switch (pc) {
            case TAKE -> take(core);
            case MOVE -> {
                if (transfer.handOff() == HandOff.COPY) {
                    copy(core);
                } else {
                    handOver(core);
                }
                yield PUBLISH;
            }
            case PUBLISH -> publish(core);
            case CALL -> {
                notifications.call(core, from.id(), to, packet);
                yield OVER;
            }
            case WAIT -> {
                neighbours.waits(sender.position(), to.position());
                yield WAITING;
            }
            default -> over();
        };
    }

    /** Whether the receiver has a buffer for it now; it then goes on with step 0. */
    public boolean possible() {
        return to.down() || chosen() >= 0;
    }

    /** It waits no more, and goes on or another way. */
    public void resumed() {
        neighbours.waitsNoMore(sender.position());
    }

    private int chosen() {
        if (transfer.handOff() == HandOff.DESCRIPTOR && neighbours.share(sender, to)) {
            return to.rx().offers(sourceDescriptor) ? sourceDescriptor : -1;
        }
        return neighbours.choose(to);
    }

    private void open(Core core, EventKind kind) {
        core.begin(kind, from.id(), Chapter.TRANSFER, opened ? 1 : 0, packet);
        opened = true;
    }

    private int take(Core core) {
        SplitVirtqueue ring = to.rx();
        descriptor = chosen();
        if (descriptor < 0) {
            return full(core);
        }
        open(core, EventKind.DIRECT_TAKE);
        packets.running(packet, core, Chapter.TRANSFER);
        ring.take(core, descriptor);
        buffer = ring.bufferOf(descriptor);
        trace.argument(ring.id());
        trace.argument(ring.lastTakenSlot());
        trace.argument(descriptor);
        trace.argument(buffer);
        caches.endOfBurst();
        core.end();
        return MOVE;
    }

    private int full(Core core) {
        Full policy = transfer.fullPolicy();
        SplitVirtqueue ring = to.rx();
        int most = to.spec().rx().retries();
        boolean retry = policy == Full.RETRY_N && attempts < most;
        open(core, policy == Full.BACKPRESSURE ? EventKind.HOLD : retry ? EventKind.RETRY : EventKind.DROPPED);
        ring.pollAvailable(core);
        if (policy == Full.BACKPRESSURE) {
            packets.place(packet, Place.READY, core.id(), Chapter.NONE);
            transfer.countHeld();
            trace.argument(ring.id());
        } else if (retry) {
            packets.running(packet, core, Chapter.TRANSFER);
            transfer.countRetry();
            trace.charge(Cost.RETRY, costs);
            trace.argument(ring.id());
            trace.argument(++attempts);
            trace.argument(most);
        } else {
            lost = true;
            trace.argument(DropReason.RING_FULL.ordinal());
            trace.argument(ring.id());
            counters.dropped(packet, DropReason.RING_FULL);
        }
        caches.endOfBurst();
        core.end();
        return policy == Full.BACKPRESSURE ? WAIT : retry ? TAKE : OVER;
    }

    private void copy(Core core) {
        open(core, EventKind.DIRECT_COPY);
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

    private void handOver(Core core) {
        open(core, EventKind.DIRECT_HANDOVER);
        trace.argument(to.rx().id());
        trace.argument(descriptor);
        trace.argument(source);
        trace.argument(packets.bytes(packet));
        counters.count(Counter.DIRECT_TRANSFERS);
        if (source != buffer) {
            neighbours.lend(sender, sourceDescriptor, source);
            to.rx().point(core, descriptor, source, buffers.line(source, 0));
        }
        caches.endOfBurst();
        core.end();
    }

    private int publish(Core core) {
        SplitVirtqueue ring = to.rx();
        open(core, EventKind.DIRECT_PUBLISH);
        trace.argument(ring.id());
        trace.argument(ring.slot(ring.usedIdx()));
        trace.argument(descriptor);
        trace.argument(packets.bytes(packet));
        ring.publishUsed(core, descriptor, packets.bytes(packet), packet);
        trace.argument(ring.usedIdx());
        caches.endOfBurst();
        core.end();
        return CALL;
    }

    private int over() {
        transfer.over();
        return lost || transfer.handOff() == HandOff.COPY || neighbours.share(sender, to) ? DONE : HANDED_OVER;
    }
}
