package ringside.engine.guest;

import ringside.engine.cache.CacheHierarchy;
import ringside.engine.kernel.BufferTable;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.PacketTable;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.engine.machine.MachineSpec.FunctionKind;
import ringside.engine.machine.MachineSpec.FunctionSpec;
import ringside.engine.machine.PacketHeader;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.Verdict;

/**
 * The application routine of a VM (claim B9): it looks at the packet's header and gives a verdict by its rules. PASS lets the packet go
 * on, BLOCK ends it, REWRITE changes header fields first, with a store to the line where they lie; whoever looks at the packet after
 * that sees the new header. Its cost is a base and a share for each line it works on.
 *
 * <p>It also counts packets that come after a later one of the same flow, as when a flow has changed its way.
 */
public final class NetworkFunction {
    private final ComponentInfo info;
    private final Trace trace;
    private final FunctionSpec spec;
    private final CacheHierarchy caches;
    private final BufferTable buffers;
    private final FunctionRules rules;
    private final FlowOrder order = new FlowOrder();
    private final PacketTable packets;
    private CostTable costs;
    private long processed;
    private long passed;
    private long blocked;
    private long reordered;
    private int lastPacket;
    private Verdict lastVerdict = Verdict.NONE;
    private final int processedField;
    private final int passedField;
    private final int blockedField;
    private final int reorderedField;
    private final int packetField;
    private final int verdictField;

    public NetworkFunction(Simulation simulation, ComponentInfo info, FunctionSpec spec, CacheHierarchy caches, BufferTable buffers, PacketTable packets,
            CostTable costs) {
        this.info = info;
        this.trace = simulation.trace();
        this.spec = spec;
        this.caches = caches;
        this.buffers = buffers;
        this.rules = new FunctionRules(spec);
        this.packets = packets;
        this.costs = costs;
        processedField = simulation.field(info, FieldKind.PROCESSED, i -> processed);
        passedField = simulation.field(info, FieldKind.PASSED, i -> passed);
        blockedField = simulation.field(info, FieldKind.BLOCKED, i -> blocked);
        reorderedField = simulation.field(info, FieldKind.REORDERED, i -> reordered);
        packetField = simulation.field(info, FieldKind.FUNCTION_PACKET, i -> lastPacket);
        verdictField = simulation.field(info, FieldKind.LAST_VERDICT, i -> lastVerdict.ordinal());
    }

    public void costs(CostTable to) {
        costs = to;
    }

    /** Whether packets end here. */
    public boolean isSink() {
        return spec.kind() == FunctionKind.SINK;
    }

    /** Bytes of a packet that the driver has to read for it. */
    public int bytesRead(int packet) {
        int bytes = packets.bytes(packet);
        return spec.bytesRead() == 0 ? bytes : Math.min(bytes, spec.bytesRead());
    }

    /** One step of the VM's core, for a packet that lies in {@code buffer}. */
    public Verdict process(Core core, int packet, int buffer) {
        core.begin(EventKind.PROCESS, info.id(), Chapter.PROCESS, 0, packet);
        PacketHeader header = packets.header(packet);
        int row = rules.choose(header);
        Verdict verdict = row == 0 ? Verdict.PASS : spec.rules().get(row - 1).verdict();
        if (verdict == Verdict.REWRITE) {
            rewrite(core, packet, buffer, rules.rewritten(header, row));
        } else if (spec.kind() == FunctionKind.ECHO && verdict == Verdict.PASS) {
            verdict = Verdict.REWRITE;
            rewrite(core, packet, buffer, rules.rewritten(header, 0));
        }
        if (order.overtaken(header, packets.number(packet))) {
            trace.set(reorderedField, 0, ++reordered);
        }
        packets.running(packet, core, Chapter.PROCESS);
        trace.set(processedField, 0, ++processed);
        if (verdict == Verdict.BLOCK) {
            trace.set(blockedField, 0, ++blocked);
        } else {
            trace.set(passedField, 0, ++passed);
        }
        if (lastPacket != packet) {
            lastPacket = packet;
            trace.set(packetField, 0, packet);
        }
        if (lastVerdict != verdict) {
            lastVerdict = verdict;
            trace.set(verdictField, 0, verdict.ordinal());
        }
        trace.charge(Cost.NF_BASE, costs);
        int lines = (bytesRead(packet) + 63) / 64;
        for (int k = 0; k < lines; k++) {
            trace.charge(Cost.NF_PER_LINE, costs);
        }
        trace.argument(verdict.ordinal());
        trace.argument(row);
        trace.argument(bytesRead(packet));
        core.end();
        return verdict;
    }

    /** The core writes the header where it lies; nothing else of the packet changes. */
    private void rewrite(Core core, int packet, int buffer, PacketHeader to) {
        packets.rewrite(packet, to);
        caches.store(core, buffers.line(buffer, 0));
        caches.endOfBurst();
    }

    public ComponentInfo info() {
        return info;
    }
}
