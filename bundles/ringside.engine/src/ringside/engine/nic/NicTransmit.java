package ringside.engine.nic;

import java.util.List;
import ringside.engine.cache.CacheHierarchy;
import ringside.engine.kernel.BufferTable;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.Handler;
import ringside.engine.kernel.PacketTable;
import ringside.engine.kernel.RunCounters;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.Cost;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.Place;

/**
 * Transmitting: the host puts a descriptor into the NIC's ring; the NIC reads it and the packet's lines by DMA (a snooping read,
 * which allocates nothing), marks the descriptor done, and the frame crosses the wire.
 */
public final class NicTransmit implements Handler {
    private static final long READ = 0;
    private static final long WIRE = 1;
    private static final long DELIVERED = 2;

    private final Simulation simulation;
    private final Trace trace;
    private final ComponentInfo nic;
    private final NicRing ring;
    private final CacheHierarchy caches;
    private final BufferTable buffers;
    private final PacketTable packets;
    private final RunCounters counters;
    private final List<Endpoint> endpoints;
    private final LinkClock[] links;
    private final int handler;
    private final int[] packetOfSlot;
    private final int[] endpointOfSlot;
    private final int[] queueOfSlot;
    private final int[] descriptorOfSlot;
    private NicDriver driver;
    private long dmaFree;

    public NicTransmit(Simulation simulation, ComponentInfo nic, NicRing ring, CacheHierarchy caches, BufferTable buffers, PacketTable packets,
            RunCounters counters, List<Endpoint> endpoints, int referenceMHz) {
        this.simulation = simulation;
        this.trace = simulation.trace();
        this.nic = nic;
        this.ring = ring;
        this.caches = caches;
        this.buffers = buffers;
        this.packets = packets;
        this.counters = counters;
        this.endpoints = List.copyOf(endpoints);
        links = new LinkClock[endpoints.size()];
        for (int i = 0; i < links.length; i++) {
            links[i] = new LinkClock(endpoints.get(i).spec().bitsPerSecond(), referenceMHz);
        }
        int slots = ring == null ? 0 : ring.slots();
        packetOfSlot = new int[slots];
        endpointOfSlot = new int[slots];
        queueOfSlot = new int[slots];
        descriptorOfSlot = new int[slots];
        handler = simulation.addHandler(this);
    }

    public void driver(NicDriver to) {
        driver = to;
    }

    /** Whether the ring can take one more packet. */
    public boolean canTake() {
        return ring != null && ring.tail() - ring.next() < ring.slots();
    }

    /** Component id of the transmit ring, or of the NIC where it has none. */
    public int id() {
        return ring == null ? nic.id() : ring.id();
    }

    /**
     * The host posts a packet, inside its event NIC_POST.
     *
     * @param endpoint   position of the endpoint it leaves for
     * @param queue      the host's number for the transmit virtqueue that the buffer came from
     * @param descriptor its descriptor there
     */
    public void post(Core core, int packet, int buffer, int endpoint, int queue, int descriptor) {
        int slot = ring.slot(ring.tail());
        caches.store(core, ring.line(slot));
        ring.give(buffer);
        packetOfSlot[slot] = packet;
        endpointOfSlot[slot] = endpoint;
        queueOfSlot[slot] = queue;
        descriptorOfSlot[slot] = descriptor;
    }

    /** The NIC may begin at {@code tick}, when the step that posted is over. */
    public void posted(long tick, int event) {
        simulation.schedule(Math.max(tick, dmaFree), Simulation.PRIORITY_NIC, handler, READ, event);
    }

    /** Slot that the next post will use. */
    public int nextSlot() {
        return ring.slot(ring.tail());
    }

    @Override
    public void handle(long what, long packed) {
        int cause = (int) packed;
        if (what == READ) {
            read(cause);
        } else if (what == WIRE) {
            wire((int) (packed >>> 32), cause);
        } else {
            delivered((int) (packed >>> 32), endpoints.get((int) (what >>> 8)), cause);
        }
    }

    private void read(int cause) {
        if (dmaFree > simulation.tick()) {
            simulation.schedule(dmaFree, Simulation.PRIORITY_NIC, handler, READ, cause);
            return;
        }
        int slot = ring.slot(ring.head());
        int packet = packetOfSlot[slot];
        int buffer = ring.buffer(slot);
        int event = trace.begin(EventKind.DMA_READ, nic.id(), Chapter.LEAVE, 1, packet, cause, 0, 0);
        trace.argument(buffer);
        trace.argument(packets.bytes(packet));
        packets.place(packet, Place.DMA, nic.id(), Chapter.NONE);
        ring.takeHead();
        caches.dmaRead(ring.line(slot));
        for (int k = 0; k < packets.lines(packet); k++) {
            caches.dmaRead(buffers.line(buffer, k));
        }
        caches.dmaWrite(ring.line(slot));
        ring.complete(slot, packets.bytes(packet));
        ring.takeNext();
        caches.endOfBurst();
        dmaFree = simulation.tick() + (trace.end() + 999) / 1000;
        simulation.schedule(dmaFree, Simulation.PRIORITY_NIC, handler, WIRE, (long) slot << 32 | event);
    }

    private void wire(int slot, int cause) {
        int packet = packetOfSlot[slot];
        int to = endpointOfSlot[slot];
        LinkClock link = links[to];
        link.send(simulation.tick(), packets.bytes(packet));
        int event = trace.begin(EventKind.WIRE_OUT, nic.id(), Chapter.LEAVE, 1, packet, cause, 0, 0);
        trace.argument(endpoints.get(to).info().id());
        trace.argument(packets.bytes(packet));
        packets.place(packet, Place.WIRE, nic.id(), Chapter.NONE);
        trace.charge(Cost.LINK, link.thousandthsFrom(simulation.tick()));
        trace.end();
        driver.transmitted(queueOfSlot[slot], descriptorOfSlot[slot], event);
        simulation.schedule(link.arrival() + endpoints.get(to).propagationTicks(), Simulation.PRIORITY_NIC, handler, DELIVERED | (long) to << 8,
                (long) packet << 32 | event);
    }

    private void delivered(int packet, Endpoint to, int cause) {
        trace.begin(EventKind.DELIVERED, to.info().id(), Chapter.LEAVE, 1, packet, cause, 0, 0);
        trace.argument(to.info().id());
        counters.delivered(packet);
        to.countReceived();
        trace.end();
    }
}
