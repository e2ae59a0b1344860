package ringside.engine.host;

import ringside.engine.kernel.Activity;
import ringside.engine.kernel.Core;
import ringside.engine.vswitch.VirtualSwitch;
import ringside.trace.Fate;

/**
 * The task of the host's core that serves one source of packets, the NIC's receive ring ({@link NicSource}) or one VM's transmit
 * ring ({@link VmSource}): it takes a packet, classifies it, asks the switch where there is one, hands the packet on, and begins
 * again until a batch is full or the source is empty.
 */
abstract class Source implements Activity {
    static final int NIC = -1;

    static final int POLL = 0;
    static final int CLASSIFY = 1;
    private static final int SWITCH = 2;
    /** The steps that only one kind of source has follow from here. */
    static final int OWN = 3;
    /** The steps of the {@link Delivery} follow from here. */
    private static final int HAND_ON = 7;

    final HostDatapath path;
    final int from;
    private final int number;
    private final Delivery delivery;
    int packet;
    int buffer;
    int descriptor;
    private boolean scheduled;
    private int served;
    private int targets;
    private boolean switched;
    /** The delivery under way waits for a buffer, and nothing more is taken from this source. */
    private boolean waiting;
    private boolean resuming;

    /** @param from position of the VM, or {@link #NIC} */
    Source(HostDatapath path, int from) {
        this.path = path;
        this.from = from;
        this.delivery = new Delivery(path);
        this.number = path.core.addActivity(this);
    }

    /** Whether there is a packet to take. */
    abstract boolean hasMore();

    /** Takes the next packet, or does what comes before that; returns the next step. {@link #count} goes ahead of the packet. */
    abstract int take();

    /** What is left to do when nothing is taken for now; ends with {@link #end}. */
    abstract int pause();

    /** Does one of its own steps. */
    abstract int ownStep(int pc);

    /** The packet is where it should be, or lost; {@code left} if the NIC has it and still reads its buffer. */
    abstract int handedOn(boolean left);

    final void wake(long tick, int cause) {
        if (!scheduled) {
            scheduled = true;
            path.core.submit(tick, number, cause);
        }
    }

    /** Buffers have become available: who waits for one goes on. */
    final void resume(int cause) {
        if (waiting && delivery.possible()) {
            waiting = false;
            resuming = true;
            path.core.submit(path.simulation.tick(), number, cause);
        }
    }

    @Override
    public int step(Core on, int pc) {
        return switch (pc) {
            case POLL -> poll();
            case CLASSIFY -> {
                targets = path.classifier.classify(path.core, packet, buffer);
                yield SWITCH;
            }
            case SWITCH -> afterClassify();
            default -> pc < HAND_ON ? ownStep(pc) : handOn(pc - HAND_ON);
        };
    }

    private int poll() {
        if (resuming) {
            resuming = false;
            return HAND_ON;
        }
        if (served == path.batch || !hasMore()) {
            served = 0;
            return pause();
        }
        return take();
    }

    /** One packet more of this batch. */
    final void count() {
        if (served++ == 0) {
            delivery.newBatch();
        }
    }

    final int end() {
        scheduled = false;
        if (hasMore()) {
            wake(path.simulation.tick(), path.core.lastEvent());
        }
        return END;
    }

    private int afterClassify() {
        if (!switched && path.packets.fate(packet) == Fate.DROP) {
            delivery.leave(packet, buffer, Delivery.DISCARDED, from, descriptor);
            return HAND_ON;
        }
        boolean group = (path.packets.header(packet).dstMac() >>> 40 & 1) != 0;
        VirtualSwitch vswitch = path.vswitch;
        if (vswitch != null && !group) {
            if (!switched) {
                switched = true;
                vswitch.lookUp(path.core, packet, path.packets.header(packet), from, path.vmIds, path.nicId);
                return SWITCH;
            }
            if (vswitch.push(path.core, packet, path.vmIds)) {
                return SWITCH;
            }
            switched = false;
            if (vswitch.nextVm() >= 0) {
                delivery.begin(packet, buffer, vswitch.nextVm());
            } else {
                delivery.leave(packet, buffer, from == NIC ? VirtualSwitch.NOWHERE : vswitch.output(), from, descriptor);
            }
        } else if (targets == 0) {
            delivery.leave(packet, buffer, VirtualSwitch.NOWHERE, from, descriptor);
        } else {
            delivery.begin(packet, buffer, path.classifier, targets);
        }
        return HAND_ON;
    }

    private int handOn(int pc) {
        int next = delivery.step(pc);
        if (next == Delivery.SUSPENDED) {
            waiting = true;
            return END;
        }
        return next >= 0 ? HAND_ON + next : handedOn(delivery.left());
    }
}
