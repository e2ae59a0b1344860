package ringside.engine.host;

import java.util.List;
import ringside.engine.cache.CacheHierarchy;
import ringside.engine.kernel.Activity;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.PacketTable;
import ringside.engine.kernel.RunCounters;
import ringside.engine.kernel.RunSummary.HostSummary;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.engine.machine.MachineSpec.Driver;
import ringside.engine.machine.MachineSpec.FanOut;
import ringside.engine.machine.MachineSpec.Fetch;
import ringside.engine.machine.MachineSpec.HostSpec;
import ringside.engine.machine.MachineSpec.TransmitMode;
import ringside.engine.nic.NicDriver;
import ringside.engine.nic.NicReceive;
import ringside.engine.nic.NicRing;
import ringside.engine.nic.NicTransmit;
import ringside.engine.virtio.Notifications;
import ringside.engine.virtio.SplitVirtqueue;
import ringside.engine.virtio.VirtualNic;
import ringside.engine.vswitch.VirtualSwitch;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;

/**
 * What the host's core does: it takes packets from the NIC's ring or from a VM's transmit ring, finds out where each one goes, and
 * hands it on. There is one task for each source, so that all sources get their turn; a task goes on while its source has packets,
 * up to a batch. The host polls: it is woken when a source has something and looks then.
 */
public final class HostDatapath implements NicDriver {
    private static final int NIC = -1;

    final Simulation simulation;
    final Trace trace;
    final ComponentInfo host;
    final Core core;
    final CacheHierarchy caches;
    final PacketTable packets;
    final RunCounters counters;
    final NicReceive nicReceive;
    final NicRing rxRing;
    final NicTransmit nicTransmit;
    final PacketClassifier classifier;
    final VirtualSwitch vswitch;
    final LlcCopy copy;
    private final FetchCommand fetch;
    private final boolean fetches;
    private long fetched;
    private long uselessFetches;
    private final int fetchedField;
    private final int uselessField;
    final FullRing fullRing;
    final Notifications notifications;
    final List<VirtualNic> nics;
    final int[] vmIds;
    final int nicId;
    final int batch;
    final boolean fanOutInBatch;
    private final TransmitMode transmit;
    CostTable costs;

    private final Source fromNic;
    private final Source[] fromVm;
    private final Completions completions;

    /** @param vswitch null where the lab has none */
    public HostDatapath(Simulation simulation, ComponentInfo host, HostSpec spec, Core core, CostTable costs, CacheHierarchy caches, PacketTable packets,
            RunCounters counters, NicReceive nicReceive, NicRing rxRing, NicTransmit nicTransmit, PacketClassifier classifier, VirtualSwitch vswitch,
            LlcCopy copy, FetchCommand fetch, Notifications notifications, List<VirtualNic> nics, int nicId) {
        this.simulation = simulation;
        this.trace = simulation.trace();
        this.host = host;
        this.core = core;
        this.costs = costs;
        this.caches = caches;
        this.packets = packets;
        this.counters = counters;
        this.nicReceive = nicReceive;
        this.rxRing = rxRing;
        this.nicTransmit = nicTransmit;
        this.classifier = classifier;
        this.vswitch = vswitch;
        this.copy = copy;
        this.fetch = fetch;
        this.fetches = spec.fetch() == Fetch.EXPLICIT_FETCH;
        fetchedField = simulation.field(host, FieldKind.FETCHED_LINES, i -> fetched);
        uselessField = simulation.field(host, FieldKind.USELESS_FETCHES, i -> uselessFetches);
        this.fullRing = new FullRing(simulation, host, packets, costs);
        this.notifications = notifications;
        this.nics = List.copyOf(nics);
        this.vmIds = nics.stream().mapToInt(n -> n.vm().id()).toArray();
        this.nicId = nicId;
        this.batch = Math.max(1, spec.batch());
        this.fanOutInBatch = spec.fanOut() == FanOut.BATCH;
        this.transmit = spec.transmit();
        fromNic = new Source(NIC);
        fromVm = new Source[nics.size()];
        for (int v = 0; v < fromVm.length; v++) {
            fromVm[v] = new Source(v);
        }
        completions = new Completions();
        for (VirtualNic nic : nics) {
            if (nic.coalescing().on()) {
                notifications.announceBy(core, host.id(), nic);
            }
        }
    }

    public void costs(CostTable to) {
        costs = to;
        fullRing.costs(to);
    }

    @Override
    public void received(int cause) {
        fromNic.wake(simulation.tick(), cause, false);
    }

    /** A VM has made buffers of its receive ring available: who waits for one goes on. A host that polls sees it at once. */
    public void buffersAvailable(int cause) {
        fromNic.resume(cause);
        for (Source source : fromVm) {
            source.resume(cause);
        }
    }

    /** A VM's kick will have reached the host at {@code tick}. */
    public void kicked(int vm, long tick, int cause) {
        fromVm[vm].wake(tick, cause, true);
    }

    /** Whether the host looks at a VM's transmit ring by itself: at all of them, or where the VM's driver polls, too. */
    public boolean polls(int vm) {
        return transmit == TransmitMode.POLL || nics.get(vm).spec().driver() == Driver.POLL;
    }

    /** The host, which polls this VM's transmit ring, will see something new there at {@code tick}. */
    public void polled(int vm, long tick, int cause) {
        fromVm[vm].wake(tick, cause, false);
    }

    @Override
    public void transmitted(int vm, int descriptor, int cause) {
        completions.add(vm, descriptor, cause);
    }

    /**
     * The task that serves one source: the NIC's receive ring or one VM's transmit ring. Where the two agreed on it, the host asks for
     * no kicks while it works on a transmit ring, asks for them again when it finds the ring empty, and then looks once more, as
     * Linux's vhost-net does.
     */
    private final class Source implements Activity {
        private static final int POLL = 0;
        private static final int CLASSIFY = 1;
        private static final int SWITCH = 2;
        private static final int COMPLETE = 3;
        private static final int COMPLETED = 4;
        private static final int LOOKED_AGAIN = 5;
        private static final int FETCH = 6;
        /** The steps of the {@link Delivery} follow from here. */
        private static final int HAND_ON = 7;

        private final int from;
        private final int number;
        private final Delivery delivery = new Delivery(HostDatapath.this);
        private boolean scheduled;
        private boolean kickToHandle;
        private int served;
        private int packet;
        private int buffer;
        private int descriptor;
        private int targets;
        private boolean switched;
        /** The delivery under way waits for a buffer, and nothing more is taken from this source. */
        private boolean waiting;
        private boolean resuming;

        Source(int from) {
            this.from = from;
            this.number = core.addActivity(this);
        }

        void wake(long tick, int cause, boolean kick) {
            kickToHandle |= kick;
            if (!scheduled) {
                scheduled = true;
                core.submit(tick, number, cause);
            }
        }

        void resume(int cause) {
            if (waiting && delivery.possible()) {
                waiting = false;
                resuming = true;
                core.submit(simulation.tick(), number, cause);
            }
        }

        @Override
        public int step(Core on, int pc) {
            if (from != NIC) {
                nics.get(from).tx().suppression().deviceStepOver();
            }
            return switch (pc) {
                case POLL -> {
                    if (resuming) {
                        resuming = false;
                        yield HAND_ON;
                    }
                    yield poll();
                }
                case CLASSIFY -> classify();
                case FETCH -> fetch();
                case SWITCH -> afterClassify();
                case COMPLETE -> complete();
                case COMPLETED -> completed();
                case LOOKED_AGAIN -> hasMore() ? POLL : end();
                default -> {
                    int next = delivery.step(pc - HAND_ON);
                    if (next == Delivery.SUSPENDED) {
                        waiting = true;
                        yield END;
                    }
                    yield next >= 0 ? HAND_ON + next : afterDelivery();
                }
            };
        }

        private boolean hasMore() {
            return from == NIC ? nicReceive.hasReceived() : nics.get(from).tx().available();
        }

        private int poll() {
            if (served == batch || !hasMore()) {
                served = 0;
                if (from == NIC && 2 * rxRing.withDriver() >= rxRing.slots() && rxRing.next() > rxRing.tail() - rxRing.slots()) {
                    return refill();
                }
                if (from != NIC && !hasMore() && missesKicks()) {
                    return kicksOn();
                }
                return end();
            }
            if (switchesKicks() && nics.get(from).tx().suppression().flagAsksForKicks()) {
                return kicksOff();
            }
            if (served++ == 0) {
                delivery.newBatch();
            }
            if (from == NIC) {
                int slot = rxRing.slot(rxRing.next());
                buffer = rxRing.buffer(slot);
                packet = nicReceive.packetIn(slot);
                core.begin(EventKind.HOST_POLL, host.id(), Chapter.CLASSIFY, 0, packet);
                trace.argument(slot);
                trace.argument(buffer);
                packets.running(packet, core, Chapter.CLASSIFY);
                rxRing.takeNext();
                caches.load(core, rxRing.line(slot));
            } else {
                takeFromVm();
            }
            caches.endOfBurst();
            core.end();
            return from == NIC && fetches ? FETCH : CLASSIFY;
        }

        private int fetch() {
            fetch.intoLlc(core, host.id(), packet, buffer, copy.portion(packet));
            if (fetch.moved() > 0) {
                fetched += fetch.moved();
                trace.set(fetchedField, 0, fetched);
            }
            caches.endOfBurst();
            core.end();
            return CLASSIFY;
        }

        private int end() {
            scheduled = false;
            if (hasMore()) {
                wake(simulation.tick(), core.lastEvent(), false);
            }
            return END;
        }

        /** Whether nobody would tell the host of the next packet in the ring. */
        private boolean missesKicks() {
            SplitVirtqueue tx = nics.get(from).tx();
            return tx.suppression().byEventIndex() ? tx.suppression().availEvent() != tx.lastAvail()
                    : switchesKicks() && !tx.suppression().flagAsksForKicks();
        }

        private boolean switchesKicks() {
            return from != NIC && transmit == TransmitMode.HYBRID && !polls(from);
        }

        private int kicksOff() {
            SplitVirtqueue tx = nics.get(from).tx();
            core.begin(EventKind.KICKS_OFF, host.id(), Chapter.NONE, 1, 0);
            trace.argument(tx.id());
            tx.kicksOff(core);
            caches.endOfBurst();
            core.end();
            return POLL;
        }

        private int kicksOn() {
            SplitVirtqueue tx = nics.get(from).tx();
            core.begin(EventKind.KICKS_ON, host.id(), Chapter.NONE, 1, 0);
            trace.argument(tx.id());
            trace.argument(tx.lastAvail());
            tx.kicksOn(core);
            caches.endOfBurst();
            core.end();
            return LOOKED_AGAIN;
        }

        private void takeFromVm() {
            SplitVirtqueue tx = nics.get(from).tx();
            descriptor = tx.nextAvailable();
            packet = tx.packetOf(descriptor);
            buffer = tx.bufferOf(descriptor);
            core.begin(EventKind.TX_TAKE, host.id(), Chapter.CLASSIFY, 0, packet);
            if (kickToHandle) {
                kickToHandle = false;
                trace.charge(Cost.KICK, Math.max(0, costs.get(Cost.KICK) - costs.get(Cost.VM_EXIT)));
            }
            packets.running(packet, core, Chapter.CLASSIFY);
            tx.take(core, descriptor);
            trace.argument(tx.id());
            trace.argument(tx.lastTakenSlot());
            trace.argument(descriptor);
            trace.argument(buffer);
        }

        private int refill() {
            int before = (int) (rxRing.next() - (rxRing.tail() - rxRing.slots()));
            core.begin(EventKind.NIC_REFILL, host.id(), Chapter.NONE, 1, 0);
            for (int i = 0; i < before; i++) {
                int slot = rxRing.slot(rxRing.tail());
                caches.store(core, rxRing.line(slot));
                rxRing.give(rxRing.buffer(slot));
            }
            trace.argument(before);
            trace.argument(rxRing.tail());
            caches.endOfBurst();
            core.end();
            return POLL;
        }

        private int classify() {
            targets = classifier.classify(core, packet, buffer);
            return SWITCH;
        }

        private int afterClassify() {
            boolean group = (packets.header(packet).dstMac() >>> 40 & 1) != 0;
            if (vswitch != null && !group) {
                if (!switched) {
                    switched = true;
                    vswitch.lookUp(core, packet, packets.header(packet), from, vmIds, nicId);
                    return SWITCH;
                }
                if (vswitch.push(core, packet, vmIds)) {
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
                delivery.begin(packet, buffer, classifier, targets);
            }
            return HAND_ON;
        }

        /** A buffer that the NIC still reads goes back to the VM later. */
        private int afterDelivery() {
            return from == NIC || delivery.left() ? POLL : COMPLETE;
        }

        private int complete() {
            SplitVirtqueue tx = nics.get(from).tx();
            core.begin(EventKind.TX_COMPLETE, host.id(), Chapter.NONE, 1, 0);
            writeCompletion(tx, descriptor);
            return COMPLETED;
        }

        private int completed() {
            handBack(from);
            return POLL;
        }
    }

    /** The task that gives buffers back to VMs once the NIC has read them. */
    private final class Completions implements Activity {
        private final int number = core.addActivity(this);
        private int[] vms = new int[64];
        private int[] descriptors = new int[64];
        private int head;
        private int count;
        private int vm;

        void add(int vm, int descriptor, int cause) {
            if (count == vms.length) {
                grow();
            }
            int at = (head + count++) & vms.length - 1;
            vms[at] = vm;
            descriptors[at] = descriptor;
            core.submit(simulation.tick(), number, cause);
        }

        private void grow() {
            int[] grownVms = new int[count * 2];
            int[] grownDescriptors = new int[count * 2];
            for (int i = 0; i < count; i++) {
                grownVms[i] = vms[(head + i) & count - 1];
                grownDescriptors[i] = descriptors[(head + i) & count - 1];
            }
            vms = grownVms;
            descriptors = grownDescriptors;
            head = 0;
        }

        @Override
        public int step(Core on, int pc) {
            if (pc == 1) {
                handBack(vm);
                return END;
            }
            vm = vms[head];
            int descriptor = descriptors[head];
            head = head + 1 & vms.length - 1;
            count--;
            core.begin(EventKind.TX_COMPLETE, host.id(), Chapter.NONE, 1, 0);
            writeCompletion(nics.get(vm).tx(), descriptor);
            return 1;
        }
    }

    /** What it came to so far. */
    public HostSummary summary() {
        return new HostSummary(fullRing.held(), fullRing.retries(), fetched, uselessFetches);
    }

    /** The open event drops a packet altogether: what was fetched of its buffer, save the header, nobody has read. */
    void lost(int buffer) {
        int useless = fetch.unread(buffer);
        if (useless > 0) {
            uselessFetches += useless;
            trace.set(uselessField, 0, uselessFetches);
        }
    }

    /** The step that completed a transmission is over. */
    private void handBack(int vm) {
        nics.get(vm).tx().revealUsed();
        nics.get(vm).driver().transmitted(simulation.tick(), core.lastEvent());
    }

    private void writeCompletion(SplitVirtqueue tx, int descriptor) {
        trace.argument(tx.id());
        trace.argument(tx.slot(tx.usedIdx()));
        trace.argument(descriptor);
        tx.publishUsed(core, descriptor, 0, 0);
        trace.argument(tx.usedIdx());
        caches.endOfBurst();
        core.end();
    }
}
