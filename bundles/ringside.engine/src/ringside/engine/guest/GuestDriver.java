package ringside.engine.guest;

import ringside.engine.cache.CacheHierarchy;
import ringside.engine.host.FetchCommand;
import ringside.engine.host.HostDatapath;
import ringside.engine.kernel.Activity;
import ringside.engine.kernel.BufferTable;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.PacketTable;
import ringside.engine.kernel.RunCounters;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.engine.machine.MachineSpec.Driver;
import ringside.engine.transfer.DirectTransfer;
import ringside.engine.transfer.Neighbours;
import ringside.engine.transfer.TransferComponent;
import ringside.engine.virtio.SplitVirtqueue;
import ringside.engine.virtio.VirtioDriver;
import ringside.engine.virtio.VirtualNic;
import ringside.trace.Chapter;
import ringside.trace.CoreState;
import ringside.trace.DropReason;
import ringside.trace.EventKind;
import ringside.trace.Notification;
import ringside.trace.Path;
import ringside.trace.Verdict;

/**
 * The network driver in a VM and what follows from it, on the VM's core: woken by an interrupt (or by itself when it polls), it
 * reads the used ring and the packet's lines into the core's first level cache, runs the network function, lets the transfer
 * component decide, and sends the packet on. It goes on until the ring is empty.
 *
 * <p>A polling driver and the host poll both rings of the VM: neither interrupts nor kicks are wanted. In the hybrid mode (NAPI of
 * Linux) the handler turns interrupts off and schedules a poll. A poll reclaims what was sent, then takes packets up to its budget.
 * Where it took exactly the budget it stays scheduled and interrupts stay off; where it took fewer it turns them on again and looks
 * at the ring once more, since a packet that came in between found them off. A driver without that second look loses such a wake-up
 * ({@code recheck}). Source: Linux, Documentation/networking/napi.rst.
 *
 * <p>With event indices a driver that is woken by every packet asks, with each entry it reads, for the next one; in the hybrid mode
 * only when it turns interrupts on again. A packet is sent from the buffer it was received in; that buffer goes back to the receive
 * ring when the transmission has been reclaimed. Buffers go back in groups, once {@code refill} are empty, as Linux and DPDK do.
 */
public final class GuestDriver implements Activity, VirtioDriver {
    private static final int INJECT = 0;
    private static final int INTERRUPT = 1;
    private static final int LOOP = 2;
    private static final int READ_PACKET = 3;
    private static final int PROCESS = 4;
    private static final int JUDGE = 5;
    private static final int DELIVER = 6;
    private static final int DECIDED = 7;
    private static final int RETURNED = 8;
    private static final int KICK = 11;
    private static final int EXPOSED = 12;
    private static final int HALTED = 13;
    private static final int RELEASE = 14;
    private static final int AGAIN = 15;
    private static final int POLL = 16;
    private static final int PREFETCH = 17;
    private static final int OVER = 18;
    /** The steps of the {@link DirectTransfer} follow from here. */
    private static final int DIRECT = 100;

    private final Simulation simulation;
    private final Trace trace;
    private final Core core;
    private final VirtualNic nic;
    private final CacheHierarchy caches;
    private final BufferTable buffers;
    private final PacketTable packets;
    private final RunCounters counters;
    private final NetworkFunction function;
    private final TransferComponent transfer;
    private final DirectTransfer direct;
    private final Neighbours neighbours;
    private final Driver mode;
    private final int interruptActivity;
    private final int pollActivity;
    private HostDatapath host;
    private FetchCommand fetch;
    private CostTable costs;
    private final Runnable handlerPart = this::inHandler;

    private final int[] empty;
    private int emptyCount;
    /** Descriptors of the receive ring that point to buffers which belong to other VMs and are to be given back. */
    private final int[] given;
    private int givenCount;
    private boolean suspended;
    private final int[] freeTx;
    private int freeTxCount;
    private final int[] receivedIn;
    private boolean scheduled;
    private int polled;

    private int packet;
    private int descriptor;
    private int buffer;
    private Verdict verdict;
    private Path path;

    /** @param transfer null where the VM has no transfer component; everything then goes to the switch */
    public GuestDriver(Simulation simulation, Core core, VirtualNic nic, CacheHierarchy caches, BufferTable buffers, PacketTable packets,
            RunCounters counters, NetworkFunction function, TransferComponent transfer, DirectTransfer direct, Neighbours neighbours,
            CostTable costs) {
        this.simulation = simulation;
        this.trace = simulation.trace();
        this.core = core;
        this.nic = nic;
        this.caches = caches;
        this.buffers = buffers;
        this.packets = packets;
        this.counters = counters;
        this.function = function;
        this.transfer = transfer;
        this.direct = direct;
        this.neighbours = neighbours;
        this.costs = costs;
        this.mode = nic.spec().driver();
        interruptActivity = core.addActivity(this);
        pollActivity = core.addActivity((on, pc) -> step(on, pc == 0 ? POLL : pc));
        empty = new int[nic.rx().size()];
        given = new int[nic.rx().size()];
        int txSize = nic.tx().size();
        freeTx = new int[txSize];
        for (int i = 0; i < txSize; i++) {
            freeTx[freeTxCount++] = txSize - 1 - i;
        }
        receivedIn = new int[txSize];
        if (mode == Driver.POLL) {
            nic.rx().suppression().startWithoutInterrupts();
        }
    }

    public void host(HostDatapath to) {
        host = to;
    }

    /** From now on the driver prefetches the packet after the one it works on. */
    public void prefetch(FetchCommand by) {
        fetch = by;
    }

    public void costs(CostTable to) {
        costs = to;
        if (direct != null) {
            direct.costs(to);
        }
    }

    /** The activity that an interrupt starts. */
    public int interruptActivity() {
        return interruptActivity;
    }

    @Override
    public void wake(long tick, int cause) {
        if (!scheduled) {
            scheduled = true;
            core.submit(tick, pollActivity, cause);
        }
    }

    /** A driver that has run out of receive buffers looks at once. */
    @Override
    public void transmitted(long tick, int cause) {
        if (core.idle() && nic.rx().availableCount() < nic.spec().rx().refill()) {
            wake(tick, cause);
        }
    }

    @Override
    public int step(Core on, int pc) {
        nic.rx().suppression().driverStepOver();
        return switch (pc) {
            case INJECT -> {
                if (nic.interrupt().wakeUp()) {
                    yield INJECT;
                }
                nic.interrupt().inject();
                polled = 0;
                yield INTERRUPT;
            }
            case INTERRUPT -> {
                nic.interrupt().take(handlerPart);
                // A poll that is scheduled already finds what this interrupt is for.
                yield mode == Driver.NAPI_HYBRID && scheduled ? OVER : LOOP;
            }
            case LOOP -> loop();
            case READ_PACKET -> readPacket();
            case PREFETCH -> prefetchNext();
            case PROCESS -> {
                verdict = function.process(core, packet, buffer);
                yield JUDGE;
            }
            case JUDGE -> judge();
            case DELIVER -> deliver();
            case DECIDED -> decided();
            case KICK -> kick();
            case EXPOSED -> {
                nic.rx().revealAvailable();
                host.buffersAvailable(core.lastEvent());
                neighbours.buffersAvailable(nic, simulation.tick(), core.lastEvent());
                yield LOOP;
            }
            case HALTED -> lookedAgain();
            case AGAIN -> {
                scheduled = false;
                wake(simulation.tick(), core.lastEvent());
                yield END;
            }
            case OVER -> END;
            case POLL -> {
                polled = 0;
                yield LOOP;
            }
            case RETURNED -> {
                returned();
                yield LOOP;
            }
            case RELEASE -> {
                freed(descriptor);
                yield LOOP;
            }
            default -> afterDirect(direct.step(core, pc - DIRECT));
        };
    }

    private void inHandler() {
        if (mode == Driver.NAPI_HYBRID) {
            nic.rx().suppression().interruptsOff(core);
            caches.endOfBurst();
        }
    }

    private int end() {
        scheduled = false;
        return END;
    }

    private int loop() {
        if (suspended) {
            if (transfer.stillHolds() && !direct.possible()) {
                return end();
            }
            suspended = false;
            direct.resumed();
            if (transfer.stillHolds()) {
                return DIRECT;
            }
            path = transfer.decide(core, packet);
            return DECIDED;
        }
        if (givenCount > 0) {
            return giveBack();
        }
        if (nic.tx().used()) {
            return reclaim();
        }
        if (emptyCount >= nic.spec().rx().refill()) {
            return refill();
        }
        if (mode == Driver.NAPI_HYBRID && polled == nic.spec().budget()) {
            return pollAgain(true);
        }
        if (!nic.rx().used()) {
            return mode == Driver.POLL ? end() : halt();
        }
        polled++;
        SplitVirtqueue rx = nic.rx();
        descriptor = rx.nextUsed();
        packet = rx.packetOf(descriptor);
        buffer = rx.bufferOf(descriptor);
        core.begin(EventKind.READ_RING, nic.vm().id(), Chapter.READ, 0, packet);
        running();
        packets.running(packet, core, Chapter.READ);
        rx.readUsed(core);
        if (mode == Driver.INTERRUPT && rx.suppression().byEventIndex()) {
            rx.interruptsOn(core);
        }
        caches.endOfBurst();
        trace.argument(rx.id());
        trace.argument(rx.lastReadSlot());
        trace.argument(descriptor);
        trace.argument(buffer);
        core.end();
        return fetch != null && rx.used() ? PREFETCH : READ_PACKET;
    }

    private int prefetchNext() {
        SplitVirtqueue rx = nic.rx();
        int next = rx.nextUsed();
        int ofPacket = rx.packetOf(next);
        fetch.intoL1(core, nic.vm().id(), ofPacket, rx.bufferOf(next), function.bytesRead(ofPacket));
        rx.peekUsed(core);
        caches.endOfBurst();
        core.end();
        return READ_PACKET;
    }

    /** A driver that is woken and does not poll all the time is at work. */
    private void running() {
        if (mode != Driver.POLL) {
            core.state(CoreState.RUNNING);
        }
    }

    private int halt() {
        SplitVirtqueue rx = nic.rx();
        core.begin(EventKind.HALT, nic.vm().id(), Chapter.NONE, 1, 0);
        // An interrupt that waits for the end of this task is taken at once.
        if (!nic.interrupt().pending()) {
            core.state(CoreState.HALTED);
        }
        boolean turnsOn = mode == Driver.NAPI_HYBRID;
        if (turnsOn && nic.spec().recheck()) {
            rx.interruptsOn(core);
        }
        rx.pollUsed(core);
        if (turnsOn && !nic.spec().recheck()) {
            rx.interruptsOn(core);
        }
        caches.endOfBurst();
        trace.argument(rx.id());
        trace.argument(rx.usedIdx());
        core.end();
        return HALTED;
    }

    /** What came while the driver asked for interrupts was announced to nobody; only a driver that looks again finds it. */
    private int lookedAgain() {
        if (!nic.spec().recheck() || !nic.rx().used() || nic.interrupt().pending()) {
            return end();
        }
        return mode == Driver.NAPI_HYBRID ? pollAgain(false) : LOOP;
    }

    private int pollAgain(boolean budgetUsed) {
        core.begin(EventKind.POLL_AGAIN, nic.vm().id(), Chapter.NONE, 1, 0);
        running();
        nic.rx().suppression().interruptsOff(core);
        caches.endOfBurst();
        trace.argument(nic.rx().id());
        trace.argument(budgetUsed ? polled : 0);
        core.end();
        return AGAIN;
    }

    private int readPacket() {
        core.begin(EventKind.READ_PACKET, nic.vm().id(), Chapter.READ, 1, packet);
        int bytes = function.bytesRead(packet);
        trace.argument(buffer);
        trace.argument(bytes);
        for (int k = 0; 64 * k < bytes; k++) {
            caches.loadNext(core, buffers.line(buffer, k));
        }
        if (fetch != null) {
            fetch.await(core, buffer, (bytes + 63) / 64);
        }
        caches.endOfBurst();
        core.end();
        return PROCESS;
    }

    private int judge() {
        if (verdict == Verdict.BLOCK) {
            core.begin(EventKind.DROPPED, function.info().id(), Chapter.PROCESS, 1, packet);
            trace.argument(DropReason.BLOCKED.ordinal());
            trace.argument(function.info().id());
            counters.dropped(packet, DropReason.BLOCKED);
            core.end();
            return RELEASE;
        }
        if (function.isSink()) {
            return deliver();
        }
        if (transfer == null) {
            return post();
        }
        path = transfer.decide(core, packet);
        return DECIDED;
    }

    private int deliver() {
        core.begin(EventKind.DELIVERED, nic.vm().id(), Chapter.LEAVE, 0, packet);
        trace.argument(nic.vm().id());
        counters.delivered(packet);
        core.end();
        return RELEASE;
    }

    private int decided() {
        if (path != Path.DIRECT) {
            return post();
        }
        direct.begin(nic, packet, buffer, descriptor);
        return DIRECT;
    }

    private int afterDirect(int next) {
        if (next >= 0) {
            return DIRECT + next;
        }
        suspended = next == DirectTransfer.WAITING;
        if (next == DirectTransfer.HANDED_OVER) {
            handedOver();
            return LOOP;
        }
        return suspended ? end() : RELEASE;
    }

    /** The buffer is another VM's now; where it was not this VM's own either, the descriptor gets its own one back with the refill. */
    private void handedOver() {
        if (neighbours.foreign(nic, descriptor)) {
            empty[emptyCount++] = descriptor;
        }
    }

    @Override
    public void resume(long tick, int cause) {
        if (suspended) {
            wake(tick, cause);
        }
    }

    private int post() {
        SplitVirtqueue tx = nic.tx();
        if (freeTxCount == 0) {
            core.begin(EventKind.DROPPED, nic.vm().id(), Chapter.TRANSFER, 0, packet);
            trace.argument(DropReason.RING_FULL.ordinal());
            trace.argument(tx.id());
            counters.dropped(packet, DropReason.RING_FULL);
            core.end();
            return RELEASE;
        }
        int txDescriptor = freeTx[--freeTxCount];
        receivedIn[txDescriptor] = descriptor;
        core.begin(EventKind.TX_POST, nic.vm().id(), Chapter.TRANSFER, 0, packet);
        packets.running(packet, core, Chapter.TRANSFER);
        trace.argument(tx.id());
        trace.argument(tx.slot(tx.availIdx()));
        trace.argument(txDescriptor);
        trace.argument(buffer);
        tx.exposeToSend(core, txDescriptor, buffer, buffers.line(buffer, 0), packets.bytes(packet), packet);
        tx.publishAvailable(core);
        trace.argument(tx.availIdx());
        caches.endOfBurst();
        core.end();
        return KICK;
    }

    private int kick() {
        SplitVirtqueue tx = nic.tx();
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
        return LOOP;
    }

    /** The buffer of a descriptor is not needed any more. */
    private void freed(int of) {
        if (neighbours.foreign(nic, of)) {
            given[givenCount++] = of;
        } else {
            empty[emptyCount++] = of;
        }
    }

    /** Tells another VM that a buffer which it handed over is free. */
    private int giveBack() {
        int of = given[givenCount - 1];
        int foreign = nic.rx().bufferOf(of);
        VirtualNic lender = neighbours.lender(foreign);
        core.begin(EventKind.BUFFER_RETURN, nic.vm().id(), Chapter.NONE, 1, 0);
        caches.store(core, neighbours.returnLine(lender));
        caches.endOfBurst();
        trace.argument(nic.rx().id());
        trace.argument(of);
        trace.argument(foreign);
        trace.argument(lender.vm().id());
        core.end();
        return RETURNED;
    }

    private void returned() {
        int of = given[--givenCount];
        int foreign = nic.rx().bufferOf(of);
        VirtualNic lender = neighbours.lender(foreign);
        empty[emptyCount++] = of;
        lender.driver().gotBack(neighbours.lent(foreign), simulation.tick(), core.lastEvent());
    }

    /** A driver that has run out of receive buffers looks at once. */
    @Override
    public void gotBack(int of, long tick, int cause) {
        empty[emptyCount++] = of;
        transmitted(tick, cause);
    }

    private int reclaim() {
        SplitVirtqueue tx = nic.tx();
        core.begin(EventKind.TX_CLEAN, nic.vm().id(), Chapter.NONE, 1, 0);
        running();
        int count = tx.usedCount();
        for (int i = 0; i < count; i++) {
            int done = tx.readUsed(core);
            freeTx[freeTxCount++] = done;
            freed(receivedIn[done]);
        }
        caches.endOfBurst();
        trace.argument(tx.id());
        trace.argument(count);
        core.end();
        return LOOP;
    }

    private int refill() {
        SplitVirtqueue rx = nic.rx();
        core.begin(EventKind.REFILL, nic.vm().id(), Chapter.NONE, 1, 0);
        int count = emptyCount;
        for (int i = 0; i < count; i++) {
            if (neighbours.foreign(nic, empty[i])) {
                int own = neighbours.own(nic, empty[i]);
                rx.point(core, empty[i], own, buffers.line(own, 0));
            }
            rx.expose(core, empty[i]);
        }
        emptyCount = 0;
        rx.publishAvailable(core);
        caches.endOfBurst();
        trace.argument(rx.id());
        trace.argument(count);
        trace.argument(rx.availIdx());
        core.end();
        return EXPOSED;
    }
}
