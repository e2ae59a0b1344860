package ringside.engine.machine;

import java.util.ArrayList;
import java.util.List;
import ringside.engine.kernel.Handler;
import ringside.engine.kernel.RandomStreams;
import ringside.engine.kernel.Simulation;
import ringside.engine.machine.MachineSpec.PacketsSpec;
import ringside.engine.nic.Endpoint;
import ringside.engine.nic.NicReceive;

/** Sends what the scenario says, when it says so. The next packet of a series is scheduled when the one before is sent. */
final class TrafficSource implements Handler {
    private final Simulation simulation;
    private final NicReceive nic;
    private final List<Endpoint> endpoints;
    private final List<PacketsSpec> series;
    private final long[] sent;
    private final RandomStreams.Stream[] random;
    private final int referenceMHz;
    private final List<PacketHeader[]> flows = new ArrayList<>();
    private final int handler;

    TrafficSource(Simulation simulation, NicReceive nic, List<Endpoint> endpoints, List<PacketsSpec> series, int referenceMHz) {
        this.simulation = simulation;
        this.nic = nic;
        this.endpoints = endpoints;
        this.series = series;
        this.referenceMHz = referenceMHz;
        sent = new long[series.size()];
        random = new RandomStreams.Stream[series.size()];
        handler = simulation.addHandler(this);
        for (int i = 0; i < series.size(); i++) {
            flows.add(new PacketHeader[(int) Math.max(1, Math.min(1 << 16, series.get(i).flows()))]);
            random[i] = simulation.random().stream(series.get(i).id());
            if (series.get(i).count() > 0) {
                simulation.schedule(ticks(series.get(i).atNanos()), Simulation.PRIORITY_NIC, handler, i, 0);
            }
        }
    }

    private long ticks(long nanos) {
        return (Math.multiplyExact(nanos, referenceMHz) + 999) / 1000;
    }

    @Override
    public void handle(long which, long unused) {
        int i = (int) which;
        PacketsSpec packets = series.get(i);
        PacketHeader header = packets.flows() > 1 ? flow(i, (int) (sent[i] % packets.flows()) & 0xFFFF) : packets.header();
        sent[i]++;
        nic.send(endpoints.get(packets.endpoint()), header, packets.bytes(), 0);
        if (sent[i] < packets.count()) {
            simulation.schedule(nextTick(packets, i), Simulation.PRIORITY_NIC, handler, i, 0);
        }
    }

    /** The header of a flow of a series, made when it is first sent. */
    private PacketHeader flow(int i, int flow) {
        PacketHeader[] of = flows.get(i);
        if (of[flow] == null) {
            PacketHeader header = series.get(i).header();
            of[flow] = header.withSrcPort(header.srcPort() + flow & 0xFFFF);
        }
        return of[flow];
    }

    /** Equal gaps are counted from the first packet, so that no rounding adds up. */
    private long nextTick(PacketsSpec packets, int i) {
        long ticksPerSecond = referenceMHz * 1_000_000L;
        if (packets.poisson()) {
            double u = ((random[i].next() >>> 11) + 1) * 0x1p-53;
            return simulation.tick() + Math.max(1, Math.round(-StrictMath.log(u) * ticksPerSecond / packets.packetsPerSecond()));
        }
        long whole = ticksPerSecond / packets.packetsPerSecond();
        long rest = ticksPerSecond % packets.packetsPerSecond();
        return ticks(packets.atNanos()) + Math.multiplyExact(sent[i], whole)
                + (Math.multiplyExact(sent[i], rest) + packets.packetsPerSecond() - 1) / packets.packetsPerSecond();
    }
}
