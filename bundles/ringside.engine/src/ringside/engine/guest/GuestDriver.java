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
import ringside.trace.Fate;
import ringside.trace.Path;
import ringside.trace.Verdict;

/**
 * The network driver in a VM and what follows from it, on the VM's core: woken by an interrupt (or by itself when it polls), it
 * reads a packet ({@link ReceiveSide}), runs the network function, lets the transfer component decide, and sends the packet on
 * ({@link TransmitSide}). It goes on until the ring is empty.
 *
 * <p>A polling driver and the host poll both rings of the VM: neither interrupts nor kicks are wanted. In the hybrid mode (NAPI of
 * Linux) the handler turns interrupts off and schedules a poll. A poll reclaims what was sent, then takes packets up to its budget.
 * Where it took exactly the budget it stays scheduled and interrupts stay off; where it took fewer it turns them on again and looks
 * at the ring once more, since a packet that came in between found them off. A driver without that second look loses such a wake-up
 * ({@code recheck}). Source: Linux, Documentation/networking/napi.rst.
 *
 * <p>With event indices a driver in the hybrid mode asks for the next packet only when it turns interrupts on again.
 */
public final class GuestDriver implements Activity, VirtioDriver {
    private static final int INJECT = 0;
    private static final int INTERRUPT = 1;
    private static final int LOOP = 2;
    private static final int READ_PACKET = 3;
    private static final int PROCESS = 4;
    private static final int JUDGE = 5;
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
    private final RunCounters counters;
    private final PacketTable packets;
    private final NetworkFunction function;
    private final TransferComponent transfer;
    private final DirectTransfer direct;
    private final Neighbours neighbours;
    private final ReceiveSide receive;
    private final ReceiveBuffers returns;
    private final TransmitSide transmit;
    private final Driver mode;
    private final int interruptActivity;
    private final int pollActivity;
    private HostDatapath host;
    private final Runnable handlerPart = this::inHandler;

    private boolean suspended;
    private boolean scheduled;
    private int polled;

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
        this.counters = counters;
        this.packets = packets;
        this.function = function;
        this.transfer = transfer;
        this.direct = direct;
        this.neighbours = neighbours;
        receive = new ReceiveSide(trace, core, nic, caches, buffers, packets, function);
        returns = new ReceiveBuffers(simulation, core, nic, caches, buffers, neighbours);
        transmit = new TransmitSide(trace, core, nic, caches, buffers, packets, counters, costs);
        this.mode = nic.spec().driver();
        interruptActivity = core.addActivity(this);
        pollActivity = core.addActivity((on, pc) -> step(on, pc == 0 ? POLL : pc));
        if (mode == Driver.POLL) {
            nic.rx().suppression().startWithoutInterrupts();
        }
    }

    public void host(HostDatapath to) {
        host = to;
        transmit.host(to);
    }

    /** From now on the driver prefetches the packet after the one it works on. */
    public void prefetch(FetchCommand by) {
        receive.prefetch(by);
    }

    public void costs(CostTable to) {
        transmit.costs(to);
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
            case READ_PACKET -> {
                receive.readPacket();
                yield PROCESS;
            }
            case PREFETCH -> {
                receive.prefetchNext();
                yield READ_PACKET;
            }
            case PROCESS -> {
                verdict = function.process(core, receive.packet(), receive.buffer());
                yield JUDGE;
            }
            case JUDGE -> judge();
            case DECIDED -> decided();
            case KICK -> {
                transmit.kick(receive.packet());
                yield LOOP;
            }
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
                returns.returned();
                yield LOOP;
            }
            case RELEASE -> {
                returns.freed(receive.descriptor());
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
            path = transfer.decide(core, receive.packet());
            return DECIDED;
        }
        if (returns.owed()) {
            returns.giveBack();
            return RETURNED;
        }
        if (nic.tx().used()) {
            transmit.reclaim(returns);
            return LOOP;
        }
        if (returns.enough()) {
            returns.refill();
            return EXPOSED;
        }
        if (mode == Driver.NAPI_HYBRID && polled == nic.spec().budget()) {
            return pollAgain(true);
        }
        if (!nic.rx().used()) {
            return mode == Driver.POLL ? end() : halt();
        }
        polled++;
        receive.readRing();
        return receive.prefetches() ? PREFETCH : READ_PACKET;
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
        trace.argument(rx.usedSeen());
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
        core.state(CoreState.RUNNING);
        nic.rx().suppression().interruptsOff(core);
        caches.endOfBurst();
        trace.argument(nic.rx().id());
        trace.argument(budgetUsed ? polled : 0);
        core.end();
        return AGAIN;
    }

    private int judge() {
        boolean discarded = packets.fate(receive.packet()) == Fate.DROP;
        if (verdict == Verdict.BLOCK || discarded) {
            core.begin(EventKind.DROPPED, function.info().id(), Chapter.PROCESS, 1, receive.packet());
            trace.argument(DropReason.BLOCKED.ordinal());
            trace.argument(discarded ? nic.vm().id() : function.info().id());
            counters.dropped(receive.packet(), DropReason.BLOCKED);
            core.end();
            return RELEASE;
        }
        if (function.isSink()) {
            return deliver();
        }
        if (transfer == null) {
            return post();
        }
        path = transfer.decide(core, receive.packet());
        return DECIDED;
    }

    private int deliver() {
        core.begin(EventKind.DELIVERED, nic.vm().id(), Chapter.LEAVE, 0, receive.packet());
        trace.argument(nic.vm().id());
        counters.delivered(receive.packet());
        core.end();
        return RELEASE;
    }

    private int decided() {
        if (path != Path.DIRECT) {
            return post();
        }
        direct.begin(nic, receive.packet(), receive.buffer(), receive.descriptor());
        return DIRECT;
    }

    private int afterDirect(int next) {
        if (next >= 0) {
            return DIRECT + next;
        }
        suspended = next == DirectTransfer.WAITING;
        if (next == DirectTransfer.HANDED_OVER) {
            returns.handedOver(receive.descriptor());
            return LOOP;
        }
        return suspended ? end() : RELEASE;
    }

    @Override
    public void resume(long tick, int cause) {
        if (suspended) {
            wake(tick, cause);
        }
    }

    private int post() {
        return transmit.post(receive) ? KICK : RELEASE;
    }

    /** A driver that has run out of receive buffers looks at once. */
    @Override
    public void gotBack(int descriptor, long tick, int cause) {
        returns.gotBack(descriptor);
        transmitted(tick, cause);
    }
}
