package ringside.engine.host;

import ringside.engine.kernel.Activity;
import ringside.engine.kernel.RunCounters.Counter;
import ringside.engine.virtio.SplitVirtqueue;
import ringside.engine.virtio.VirtualNic;
import ringside.engine.vswitch.VirtualSwitch;
import ringside.trace.Chapter;
import ringside.trace.DropReason;
import ringside.trace.EventKind;

/**
 * The way of one packet from the host to the VMs determined for it, or out through the NIC: for each VM take an available buffer,
 * copy (once for all whose buffers are the same memory), publish, notify. For several VMs the packet is replicated, one instance
 * a VM.
 */
final class Delivery {
    private static final int TAKE = 0;
    private static final int COPY = 1;
    private static final int PUBLISH = 2;
    private static final int NOTIFY = 3;
    private static final int OVER = 4;
    private static final int WAIT = 5;
    /** Returned by a step: nothing goes on before {@link #possible}. */
    static final int SUSPENDED = -2;
    /** Where a packet leaves for that a user has dropped. */
    static final int DISCARDED = -2;

    private final HostDatapath path;
    private final VirtualNic[] targets;
    private final int[] instances;
    private final int[] descriptors;
    private final int[] buffers;
    private final boolean[] lost;
    private final int[] retried;
    private boolean opened;
    /** Whether the instance for the current VM has had an event. */
    private boolean made;
    private int count;
    private int at;
    private int packet;
    private int source;
    private int endpoint;
    private int fromVm;
    private int sourceDescriptor;
    private boolean leaving;
    private boolean left;

    Delivery(HostDatapath path) {
        this.path = path;
        int vms = path.nics.size();
        targets = new VirtualNic[vms];
        instances = new int[vms];
        descriptors = new int[vms];
        buffers = new int[vms];
        lost = new boolean[vms];
        retried = new int[vms];
    }

    /** A new batch begins: tries that failed are counted anew. */
    void newBatch() {
        java.util.Arrays.fill(retried, 0);
    }

    private void start(int ofPacket, int buffer) {
        packet = ofPacket;
        source = buffer;
        at = 0;
        count = 0;
        left = false;
        leaving = false;
        opened = false;
        made = false;
    }

    /** To one VM. */
    void begin(int ofPacket, int buffer, int vm) {
        start(ofPacket, buffer);
        targets[count++] = path.nics.get(vm);
    }

    /** To the VMs that the classifier determined. */
    void begin(int ofPacket, int buffer, PacketClassifier classifier, int vms) {
        start(ofPacket, buffer);
        for (int i = 0; i < vms; i++) {
            targets[count++] = path.nics.get(classifier.vm(i));
        }
    }

    /** Out through the NIC to an endpoint; {@link VirtualSwitch#NOWHERE} where nothing matched. */
    void leave(int ofPacket, int buffer, int toEndpoint, int vm, int descriptor) {
        start(ofPacket, buffer);
        leaving = true;
        endpoint = toEndpoint;
        fromVm = vm;
        sourceDescriptor = descriptor;
    }

    /** Whether the NIC has it and still reads its buffer. */
    boolean left() {
        return left;
    }

    /** Does a step; returns the next one, or {@link Activity#END} when all is done. */
    int step(int pc) {
        if (leaving) {
            return pc == OVER ? Activity.END : post();
        }
        return switch (pc) {
            case TAKE -> at < count ? take() : first(COPY);
            case COPY -> at < count ? copy() : first(PUBLISH);
            case PUBLISH -> publish();
            case WAIT -> possible() ? TAKE : SUSPENDED;
            default -> announce();
        };
    }

    /** Whether the ring that a suspended delivery waits for has a buffer now; it then goes on with step 0. */
    boolean possible() {
        return choose() >= 0 || targets[at].down();
    }

    private int first(int pc) {
        at = 0;
        return pc;
    }

    private int take() {
        SplitVirtqueue ring = targets[at].rx();
        boolean down = targets[at].down();
        int descriptor = down ? -1 : choose();
        if (descriptor < 0 && !down) {
            FullRing.Next next = FullRing.next(targets[at], retried);
            if (next != FullRing.Next.DROP) {
                return full(next);
            }
        }
        lost[at] = descriptor < 0;
        begin(lost[at] ? EventKind.DROPPED : EventKind.TAKE_BUFFER);
        if (lost[at]) {
            DropReason reason = down ? DropReason.VM_DOWN : DropReason.NO_AVAIL_DESC;
            if (!down) {
                ring.pollAvailable(path.core);
            }
            path.trace.argument(reason.ordinal());
            path.trace.argument(down ? targets[at].vm().id() : ring.id());
            path.counters.dropped(instances[at], reason);
            if (at == count - 1 && allLost()) {
                path.lost(source);
            }
        } else {
            path.packets.running(instances[at], path.core, Chapter.COPY);
            ring.take(path.core, descriptor);
            descriptors[at] = descriptor;
            buffers[at] = ring.bufferOf(descriptor);
            path.trace.argument(ring.id());
            path.trace.argument(ring.lastTakenSlot());
            path.trace.argument(descriptor);
            path.trace.argument(buffers[at]);
        }
        path.caches.endOfBurst();
        path.core.end();
        at++;
        made = false;
        return TAKE;
    }

    private boolean allLost() {
        for (int i = 0; i < count; i++) {
            if (!lost[i]) {
                return false;
            }
        }
        return true;
    }

    /** The ring has no buffer, and the packet is not lost yet. */
    private int full(FullRing.Next next) {
        boolean wait = next == FullRing.Next.WAIT;
        begin(wait ? EventKind.HOLD : EventKind.RETRY);
        if (wait) {
            path.fullRing.hold(path.core, targets[at], instances[at]);
        } else {
            path.fullRing.retry(path.core, targets[at], instances[at], ++retried[targets[at].position()]);
        }
        path.caches.endOfBurst();
        path.core.end();
        return wait ? WAIT : TAKE;
    }

    /** Opens an event of the instance for the current VM; its first one makes it where it is a replica. */
    private void begin(EventKind kind) {
        if (!made) {
            instances[at] = at == 0 ? packet : path.packets.next();
        }
        path.core.begin(kind, path.host.id(), Chapter.COPY, opened ? 1 : 0, instances[at]);
        opened = true;
        if (!made && at > 0) {
            path.packets.replicate(packet);
            path.counters.count(Counter.REPLICATED);
        }
        made = true;
    }

    /** The next available descriptor; in a pool that several rings share, one whose buffer none of them is using. -1 for none. */
    private int choose() {
        VirtualNic target = targets[at];
        int pool = target.spec().rx().pool();
        if (pool < 0) {
            return target.rx().available() ? target.rx().nextAvailable() : -1;
        }
        for (int earlier = 0; earlier < at; earlier++) {
            if (!lost[earlier] && targets[earlier].spec().rx().pool() == pool && target.rx().offers(descriptors[earlier])) {
                return descriptors[earlier];
            }
        }
        int size = target.rx().size();
        int start = target.rx().available() ? target.rx().nextAvailable() : 0;
        for (int i = 0; i < size; i++) {
            int descriptor = start + i & size - 1;
            boolean free = true;
            for (VirtualNic sharer : path.nics) {
                free &= sharer.spec().rx().pool() != pool || sharer.rx().offers(descriptor);
            }
            if (free) {
                return descriptor;
            }
        }
        return -1;
    }

    private int copy() {
        int to = at++;
        if (lost[to]) {
            return COPY;
        }
        for (int earlier = 0; earlier < to; earlier++) {
            if (!lost[earlier] && buffers[earlier] == buffers[to]) {
                return COPY;
            }
        }
        path.copy.copy(path.core, instances[to], source, buffers[to]);
        return COPY;
    }

    private int publish() {
        while (at < count && lost[at]) {
            at++;
        }
        if (at == count) {
            return path.fanOutInBatch && count > 1 ? first(NOTIFY) : Activity.END;
        }
        SplitVirtqueue ring = targets[at].rx();
        int instance = instances[at];
        path.core.begin(EventKind.PUBLISH, path.host.id(), Chapter.PUBLISH, 0, instance);
        path.trace.argument(ring.id());
        path.trace.argument(ring.slot(ring.usedIdx()));
        path.trace.argument(descriptors[at]);
        path.trace.argument(path.packets.bytes(instance));
        path.packets.running(instance, path.core, Chapter.PUBLISH);
        ring.publishUsed(path.core, descriptors[at], path.packets.bytes(instance), instance);
        path.trace.argument(ring.usedIdx());
        path.caches.endOfBurst();
        path.core.end();
        if (path.fanOutInBatch && count > 1) {
            at++;
            return PUBLISH;
        }
        return NOTIFY;
    }

    private int announce() {
        while (at < count && lost[at]) {
            at++;
        }
        if (at == count) {
            if (path.notifications.hasBatch()) {
                path.notifications.sendBatch(path.core, path.host.id());
                return NOTIFY;
            }
            return Activity.END;
        }
        boolean inBatch = path.fanOutInBatch && count > 1;
        if (inBatch) {
            path.notifications.callInBatch(path.core, path.host.id(), targets[at], instances[at]);
        } else {
            path.notifications.call(path.core, path.host.id(), targets[at], instances[at]);
        }
        at++;
        return inBatch ? NOTIFY : PUBLISH;
    }

    private int post() {
        boolean possible = endpoint >= 0 && path.nicTransmit.canTake();
        int event = path.core.begin(possible ? EventKind.NIC_POST : EventKind.DROPPED, path.host.id(), Chapter.LEAVE, 0, packet);
        if (possible) {
            path.trace.argument(path.nicTransmit.nextSlot());
            path.trace.argument(source);
            path.packets.running(packet, path.core, Chapter.LEAVE);
            path.nicTransmit.post(path.core, packet, source, endpoint, fromVm, sourceDescriptor);
            path.caches.endOfBurst();
            path.nicTransmit.posted(path.core.endOfStep(), event);
        } else {
            DropReason reason = endpoint == DISCARDED ? DropReason.BLOCKED : endpoint < 0 ? DropReason.NO_ROUTE : DropReason.RING_FULL;
            path.trace.argument(reason.ordinal());
            path.trace.argument(endpoint == DISCARDED ? path.host.id() : endpoint < 0 ? path.classifier.info().id() : path.nicTransmit.id());
            path.counters.dropped(packet, reason);
            path.lost(source);
        }
        path.core.end();
        left = possible;
        return OVER;
    }
}
