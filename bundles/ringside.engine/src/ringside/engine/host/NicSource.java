package ringside.engine.host;

import ringside.engine.nic.NicReceive;
import ringside.engine.nic.NicRing;
import ringside.trace.Chapter;
import ringside.trace.EventKind;

/**
 * The NIC's receive ring as a source. Descriptors go back to the NIC in groups, once the driver has half of the ring. Where the host
 * fetches explicitly, a packet's portion is fetched as soon as the packet is found.
 */
final class NicSource extends Source {
    private static final int FETCH = OWN;

    private final NicReceive receive;
    private final NicRing ring;
    private final ExplicitFetch fetch;

    NicSource(HostDatapath path, NicReceive receive, NicRing ring, ExplicitFetch fetch) {
        super(path, NIC);
        this.receive = receive;
        this.ring = ring;
        this.fetch = fetch;
    }

    @Override
    boolean hasMore() {
        return receive.hasReceived();
    }

    @Override
    int take() {
        count();
        int slot = ring.slot(ring.next());
        buffer = ring.buffer(slot);
        packet = receive.packetIn(slot);
        path.core.begin(EventKind.HOST_POLL, path.host.id(), Chapter.CLASSIFY, 0, packet);
        path.trace.argument(slot);
        path.trace.argument(buffer);
        path.packets.running(packet, path.core, Chapter.CLASSIFY);
        ring.takeNext();
        path.caches.load(path.core, ring.line(slot));
        path.caches.endOfBurst();
        path.core.end();
        return fetch.on() ? FETCH : CLASSIFY;
    }

    @Override
    int ownStep(int pc) {
        fetch.portion(path.core, packet, buffer);
        return CLASSIFY;
    }

    @Override
    int pause() {
        return 2 * ring.withDriver() >= ring.slots() && withoutBuffer() > 0 ? refill() : end();
    }

    /** Slots whose buffer the NIC has not got back. */
    private int withoutBuffer() {
        return (int) (ring.next() - (ring.tail() - ring.slots()));
    }

    private int refill() {
        int slots = withoutBuffer();
        path.core.begin(EventKind.NIC_REFILL, path.host.id(), Chapter.NONE, 1, 0);
        for (int i = 0; i < slots; i++) {
            int slot = ring.slot(ring.tail());
            path.caches.store(path.core, ring.line(slot));
            ring.give(ring.buffer(slot));
        }
        path.trace.argument(slots);
        path.trace.argument(ring.tail());
        path.caches.endOfBurst();
        path.core.end();
        return POLL;
    }

    @Override
    int handedOn(boolean left) {
        return POLL;
    }
}
