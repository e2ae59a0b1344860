package ringside.engine.nic;

import ringside.engine.cache.CacheHierarchy;
import ringside.engine.kernel.BufferTable;
import ringside.engine.kernel.Handler;
import ringside.engine.kernel.PacketTable;
import ringside.engine.kernel.RunCounters;
import ringside.engine.kernel.RunCounters.Counter;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.Cost;
import ringside.engine.machine.PacketHeader;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.DropReason;
import ringside.trace.EventKind;
import ringside.trace.Place;

/**
 * Receiving: a frame crosses the wire at the link's rate; the NIC takes a receive descriptor, writes the packet by DMA into its
 * buffer and marks the descriptor done. With direct cache access (DDIO) the lines go into the last level cache: updated where they
 * are, else allocated in the I/O ways only. Without a free descriptor the packet is lost.
 *
 * <p>Source: Intel's description of Data Direct I/O; Farshin et al., ATC 2020. The DMA engine moves one line after another.
 */
public final class NicReceive implements Handler {
    private static final long ARRIVED = 0;
    private static final long WRITE_BACK = 1;
    private static final long VISIBLE = 2;

    private final Simulation simulation;
    private final Trace trace;
    private final ComponentInfo nic;
    private final NicRing ring;
    private final CacheHierarchy caches;
    private final BufferTable buffers;
    private final PacketTable packets;
    private final RunCounters counters;
    private final LinkClock[] links;
    private final int handler;
    private NicDriver driver;
    private long dmaFree;
    private final int[] packetOfSlot;
    private long visible;
    private long linesWritten;
    private long writeMisses;

    /** @param linkRates bits a second of each endpoint's link to the NIC */
    public NicReceive(Simulation simulation, ComponentInfo nic, NicRing ring, CacheHierarchy caches, BufferTable buffers, PacketTable packets,
            RunCounters counters, long[] linkRates, int referenceMHz) {
        this.simulation = simulation;
        this.trace = simulation.trace();
        this.nic = nic;
        this.ring = ring;
        this.caches = caches;
        this.buffers = buffers;
        this.packets = packets;
        this.counters = counters;
        links = new LinkClock[linkRates.length];
        for (int i = 0; i < links.length; i++) {
            links[i] = new LinkClock(linkRates[i], referenceMHz);
        }
        packetOfSlot = new int[ring.slots()];
        handler = simulation.addHandler(this);
    }

    public void driver(NicDriver to) {
        driver = to;
    }

    /** An endpoint sends a packet now; it waits for its link where that is busy. */
    public void send(Endpoint endpoint, PacketHeader header, int bytes, int cause) {
        LinkClock link = links[endpoint.position()];
        link.send(simulation.tick(), bytes);
        int packet = packets.next();
        int event = trace.begin(EventKind.WIRE_IN, nic.id(), Chapter.ARRIVE, 0, packet, cause, 0, 0);
        trace.argument(endpoint.info().id());
        trace.argument(bytes);
        packets.create(header, bytes);
        packets.place(packet, Place.WIRE, nic.id(), Chapter.NONE);
        counters.count(Counter.GENERATED);
        endpoint.countSent();
        trace.charge(Cost.LINK, link.thousandthsFrom(simulation.tick()));
        trace.end();
        simulation.schedule(link.arrival() + endpoint.propagationTicks(), Simulation.PRIORITY_NIC, handler, ARRIVED, pack(packet, event));
    }

    private static long pack(int packet, int event) {
        return (long) packet << 32 | event;
    }

    @Override
    public void handle(long what, long packed) {
        int packet = (int) (packed >>> 32);
        int cause = (int) packed;
        if (what == ARRIVED) {
            arrived(packet, cause);
        } else if ((what & 0xFF) == WRITE_BACK) {
            writeBack(packet, cause, (int) (what >>> 8));
        } else {
            visible++;
            driver.received(cause);
        }
    }

    private void arrived(int packet, int cause) {
        if (dmaFree > simulation.tick()) {
            simulation.schedule(dmaFree, Simulation.PRIORITY_NIC, handler, ARRIVED, pack(packet, cause));
            return;
        }
        if (ring.empty()) {
            counters.drop(packet, DropReason.NO_AVAIL_DESC, ring.id(), Chapter.ARRIVE);
            return;
        }
        int slot = ring.slot(ring.head());
        int buffer = ring.buffer(slot);
        int event = trace.begin(EventKind.DMA_WRITE, nic.id(), Chapter.ARRIVE, 1, packet, cause, 0, 0);
        trace.argument(buffer);
        trace.argument(packets.bytes(packet));
        ring.takeHead();
        packets.place(packet, Place.DMA, nic.id(), Chapter.NONE);
        buffers.put(buffer, packet, packets.bytes(packet));
        for (int k = 0; k < packets.lines(packet); k++) {
            linesWritten++;
            if (!caches.dmaWrite(buffers.line(buffer, k))) {
                writeMisses++;
            }
        }
        caches.endOfBurst();
        dmaFree = simulation.tick() + (trace.end() + 999) / 1000;
        simulation.schedule(dmaFree, Simulation.PRIORITY_NIC, handler, WRITE_BACK | (long) slot << 8, pack(packet, event));
    }

    private void writeBack(int packet, int cause, int slot) {
        int event = trace.begin(EventKind.NIC_WRITEBACK, nic.id(), Chapter.ARRIVE, 1, packet, cause, 0, 0);
        trace.argument(slot);
        trace.argument(ring.buffer(slot));
        caches.dmaWrite(ring.line(slot));
        ring.complete(slot, packets.bytes(packet));
        packetOfSlot[slot] = packet;
        packets.queued(packet, ring.id());
        caches.endOfBurst();
        dmaFree = simulation.tick() + (trace.end() + 999) / 1000;
        simulation.schedule(dmaFree, Simulation.PRIORITY_NIC, handler, VISIBLE, event);
    }

    /** Lines of packets written so far. */
    public long linesWritten() {
        return linesWritten;
    }

    /** Those of them that the last level cache did not have; all of them where direct cache access is off. */
    public long writeMisses() {
        return writeMisses;
    }

    /** Packet in the buffer of a finished descriptor. */
    public int packetIn(int slot) {
        return packetOfSlot[slot];
    }

    /** Whether the host can see a finished descriptor that it has not taken. */
    public boolean hasReceived() {
        return visible > ring.next();
    }
}
