package ringside.engine.kernel;

import java.util.Arrays;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.DropReason;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;

/** What is counted over the whole run, and the latency of every packet delivered. */
public final class RunCounters {
    private final Simulation simulation;
    private final Trace trace;
    private final PacketTable packets;
    private final int[] fields = new int[Counter.values().length];
    private final long[] values = new long[Counter.values().length];
    private final long[] dropped = new long[DropReason.values().length];
    private final int droppedField;
    private long[] latencies = new long[64];
    private int latencyCount;
    /** Instead of the latencies one by one; null where they are kept. */
    private ValueCounts latencyCounts;

    /** A counter of the run. */
    public enum Counter {
        GENERATED(FieldKind.GENERATED), REPLICATED(FieldKind.REPLICATED), DELIVERED(FieldKind.DELIVERED), INTERRUPTS(FieldKind.INTERRUPTS),
        VM_EXITS(FieldKind.VM_EXITS), DIRECT_TRANSFERS(FieldKind.DIRECT_TRANSFERS), SWITCH_PASSES(FieldKind.SWITCH_PASSES);

        private final FieldKind field;

        Counter(FieldKind field) {
            this.field = field;
        }
    }

    public RunCounters(Simulation simulation, ComponentInfo info, PacketTable packets) {
        this.simulation = simulation;
        this.trace = simulation.trace();
        this.packets = packets;
        for (Counter counter : Counter.values()) {
            int c = counter.ordinal();
            fields[c] = simulation.field(info, counter.field, i -> values[c]);
        }
        droppedField = simulation.field(info, FieldKind.DROPPED, dropped.length, 0, i -> dropped[i]);
    }

    /** Counts one, inside an event. */
    public void count(Counter counter) {
        int c = counter.ordinal();
        trace.set(fields[c], 0, ++values[c]);
    }

    /** The open event delivers this packet; returns its latency in ticks. */
    public long delivered(int packet) {
        long latency = simulation.tick() - packets.born(packet);
        if (latencyCounts != null) {
            latencyCounts.add(latency);
        } else {
            if (latencyCount == latencies.length) {
                latencies = Arrays.copyOf(latencies, latencyCount * 2);
            }
            latencies[latencyCount++] = latency;
        }
        trace.argument(latency);
        packets.gone(packet);
        count(Counter.DELIVERED);
        return latency;
    }

    /** The open event loses this packet. */
    public void dropped(int packet, DropReason reason) {
        packets.gone(packet);
        trace.set(droppedField, reason.ordinal(), ++dropped[reason.ordinal()]);
    }

    /** Writes the event of a loss that costs no core anything. */
    public void drop(int packet, DropReason reason, int component, Chapter chapter) {
        drop(packet, reason, component, chapter, 0);
    }

    /** The same with the event that led to it. */
    public void drop(int packet, DropReason reason, int component, Chapter chapter, int cause) {
        trace.begin(EventKind.DROPPED, component, chapter, 0, packet, cause, 0, 0);
        trace.argument(reason.ordinal());
        trace.argument(component);
        dropped(packet, reason);
        trace.end();
    }

    public long get(Counter counter) {
        return values[counter.ordinal()];
    }

    public long dropped(DropReason reason) {
        return dropped[reason.ordinal()];
    }

    public long droppedInAll() {
        return Arrays.stream(dropped).sum();
    }

    /** From now on only how often each latency occurred is kept, not in which order. Before the first delivery. */
    public void forget() {
        latencyCounts = new ValueCounts();
    }

    /** Latencies in ticks, in the order of delivery; ascending where the order is not kept. */
    public long[] latencies() {
        return latencyCounts != null ? latencyCounts.sorted() : Arrays.copyOf(latencies, latencyCount);
    }
}
