package ringside.engine.host;

import ringside.engine.kernel.Core;
import ringside.engine.machine.Cost;
import ringside.engine.virtio.SplitVirtqueue;
import ringside.trace.Chapter;
import ringside.trace.EventKind;

/**
 * A VM's transmit ring as a source. Where the two agreed on it, the host asks for no kicks while it works on the ring, asks for them
 * again when it finds the ring empty, and then looks once more, as Linux's vhost-net does.
 */
final class VmSource extends Source {
    private static final int COMPLETE = OWN;
    private static final int COMPLETED = OWN + 1;
    private static final int LOOKED_AGAIN = OWN + 2;

    private final SplitVirtqueue tx;
    private final boolean switchesKicks;
    private boolean kickToHandle;

    /** @param switchesKicks whether the host turns kicks off and on while it works */
    VmSource(HostDatapath path, int vm, boolean switchesKicks) {
        super(path, vm);
        this.tx = path.nics.get(vm).tx();
        this.switchesKicks = switchesKicks;
    }

    /** The VM's kick will have reached the host at {@code tick}. */
    void kicked(long tick, int cause) {
        kickToHandle = true;
        wake(tick, cause);
    }

    @Override
    public int step(Core on, int pc) {
        tx.suppression().deviceStepOver();
        return super.step(on, pc);
    }

    @Override
    boolean hasMore() {
        return tx.available() && !path.nics.get(from).down();
    }

    @Override
    int take() {
        if (switchesKicks && tx.suppression().flagAsksForKicks()) {
            return kicksOff();
        }
        count();
        descriptor = tx.nextAvailable();
        packet = tx.packetOf(descriptor);
        buffer = tx.bufferOf(descriptor);
        path.core.begin(EventKind.TX_TAKE, path.host.id(), Chapter.CLASSIFY, 0, packet);
        if (kickToHandle) {
            kickToHandle = false;
            path.trace.charge(Cost.KICK, Math.max(0, path.costs.get(Cost.KICK) - path.costs.get(Cost.VM_EXIT)));
        }
        path.packets.running(packet, path.core, Chapter.CLASSIFY);
        tx.take(path.core, descriptor);
        path.trace.argument(tx.id());
        path.trace.argument(tx.lastTakenSlot());
        path.trace.argument(descriptor);
        path.trace.argument(buffer);
        path.caches.endOfBurst();
        path.core.end();
        return CLASSIFY;
    }

    @Override
    int pause() {
        return !hasMore() && missesKicks() ? kicksOn() : end();
    }

    /** Whether nobody would tell the host of the next packet in the ring. */
    private boolean missesKicks() {
        return tx.suppression().byEventIndex() ? tx.suppression().availEvent() != tx.lastAvail()
                : switchesKicks && !tx.suppression().flagAsksForKicks();
    }

    private int kicksOff() {
        path.core.begin(EventKind.KICKS_OFF, path.host.id(), Chapter.NONE, 1, 0);
        path.trace.argument(tx.id());
        tx.kicksOff(path.core);
        path.caches.endOfBurst();
        path.core.end();
        return POLL;
    }

    private int kicksOn() {
        path.core.begin(EventKind.KICKS_ON, path.host.id(), Chapter.NONE, 1, 0);
        path.trace.argument(tx.id());
        path.trace.argument(tx.lastAvail());
        tx.kicksOn(path.core);
        path.caches.endOfBurst();
        path.core.end();
        return LOOKED_AGAIN;
    }

    /** A buffer that the NIC still reads goes back to the VM later. */
    @Override
    int handedOn(boolean left) {
        return left ? POLL : COMPLETE;
    }

    @Override
    int ownStep(int pc) {
        return switch (pc) {
            case COMPLETE -> {
                path.completions.complete(from, descriptor);
                yield COMPLETED;
            }
            case COMPLETED -> {
                path.completions.handBack(from);
                yield POLL;
            }
            default -> hasMore() ? POLL : end();
        };
    }
}
