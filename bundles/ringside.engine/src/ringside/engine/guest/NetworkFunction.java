package ringside.engine.guest;

import ringside.engine.kernel.Core;
import ringside.engine.kernel.PacketTable;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.engine.machine.MachineSpec.FunctionKind;
import ringside.engine.machine.MachineSpec.FunctionRuleSpec;
import ringside.engine.machine.MachineSpec.FunctionSpec;
import ringside.engine.machine.PacketHeader;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.Verdict;

/**
 * The application routine of a VM (claim B9): it looks at the packet's header, by its rules in order, and gives a verdict. PASS
 * lets it go on, BLOCK ends it, REWRITE changes header fields first. Its cost is a base and a share for each line it works on.
 */
public final class NetworkFunction {
    private final ComponentInfo info;
    private final Trace trace;
    private final FunctionSpec spec;
    private final PacketTable packets;
    private CostTable costs;
    private long processed;
    private long passed;
    private long blocked;
    private int lastPacket;
    private Verdict lastVerdict = Verdict.NONE;
    private final int processedField;
    private final int passedField;
    private final int blockedField;
    private final int packetField;
    private final int verdictField;

    public NetworkFunction(Simulation simulation, ComponentInfo info, FunctionSpec spec, PacketTable packets, CostTable costs) {
        this.info = info;
        this.trace = simulation.trace();
        this.spec = spec;
        this.packets = packets;
        this.costs = costs;
        processedField = simulation.field(info, FieldKind.PROCESSED, i -> processed);
        passedField = simulation.field(info, FieldKind.PASSED, i -> passed);
        blockedField = simulation.field(info, FieldKind.BLOCKED, i -> blocked);
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

    /** One step of the VM's core. */
    public Verdict process(Core core, int packet) {
        core.begin(EventKind.PROCESS, info.id(), Chapter.PROCESS, 0, packet);
        PacketHeader header = packets.header(packet);
        Verdict verdict = Verdict.PASS;
        int row = 0;
        for (int i = 0; i < spec.rules().size(); i++) {
            if (spec.rules().get(i).match().matches(header)) {
                row = i + 1;
                verdict = spec.rules().get(i).verdict();
                break;
            }
        }
        if (verdict == Verdict.REWRITE) {
            packets.rewrite(packet, rewritten(header, spec.rules().get(row - 1)));
        } else if (spec.kind() == FunctionKind.ECHO && verdict == Verdict.PASS) {
            verdict = Verdict.REWRITE;
            packets.rewrite(packet, header.reversed());
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

    private static PacketHeader rewritten(PacketHeader h, FunctionRuleSpec rule) {
        boolean src = rule.newSrcIp() != null && rule.newSrcIp().version() == h.version();
        boolean dst = rule.newDstIp() != null && rule.newDstIp().version() == h.version();
        boolean ports = h.protocol() == 6 || h.protocol() == 17;
        return new PacketHeader(rule.newSrcMac() < 0 ? h.srcMac() : rule.newSrcMac(), rule.newDstMac() < 0 ? h.dstMac() : rule.newDstMac(), h.vlan(),
                h.version(), src ? rule.newSrcIp().hi() : h.srcHi(), src ? rule.newSrcIp().lo() : h.srcLo(), dst ? rule.newDstIp().hi() : h.dstHi(),
                dst ? rule.newDstIp().lo() : h.dstLo(), h.protocol(), ports && rule.newSrcPort() >= 0 ? rule.newSrcPort() : h.srcPort(),
                ports && rule.newDstPort() >= 0 ? rule.newDstPort() : h.dstPort());
    }

    public ComponentInfo info() {
        return info;
    }
}
