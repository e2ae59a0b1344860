package ringside.engine.transfer;

import java.util.List;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.PacketTable;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.engine.machine.MachineSpec.RoutingRuleSpec;
import ringside.engine.machine.MachineSpec.TransferSpec;
import ringside.engine.machine.PacketHeader;
import ringside.engine.virtio.VirtualNic;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.Decision;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.Path;

/**
 * The transfer component inside a VM (claims B4 and B7): for a packet that leaves the network function it decides, from the routing
 * rules and the packet's address, whether the packet goes back to the virtual switch or directly into a second VM's memory, past
 * the switch. The direct way needs the other VM's memory to be mapped and a free buffer there; else the packet falls back to the
 * switch, and that is counted.
 */
public final class TransferComponent {
    private final ComponentInfo info;
    private final Trace trace;
    private final PacketTable packets;
    private final RoutingTable table;
    private final Path defaultPath;
    private final boolean[] mapped;
    private List<VirtualNic> nics = List.of();
    private CostTable costs;
    private long toSwitch;
    private long direct;
    private long fallbacks;
    private final long[] ruleHits;
    private Path lastPath = Path.NONE;
    private int lastRule;
    private int lastPacket;
    private int target;
    private final int toSwitchField;
    private final int directField;
    private final int fallbacksField;
    private final int ruleHitsField;
    private final int enabledField;
    private final int pathField;
    private final int ruleField;
    private final int packetField;

    /** @param mapped for each VM whether a shared region lets this VM write into its memory */
    public TransferComponent(Simulation simulation, ComponentInfo info, TransferSpec spec, boolean[] mapped, PacketTable packets, CostTable costs) {
        this.info = info;
        this.trace = simulation.trace();
        this.packets = packets;
        this.costs = costs;
        this.mapped = mapped;
        this.defaultPath = spec.defaultPath();
        this.table = new RoutingTable(spec.rules());
        ruleHits = new long[table.size() + 1];
        toSwitchField = simulation.field(info, FieldKind.TO_SWITCH, i -> toSwitch);
        directField = simulation.field(info, FieldKind.DIRECT, i -> direct);
        fallbacksField = simulation.field(info, FieldKind.FALLBACKS, i -> fallbacks);
        ruleHitsField = simulation.field(info, FieldKind.ROUTING_RULE_HITS, ruleHits.length, 0, i -> ruleHits[i]);
        enabledField = simulation.field(info, FieldKind.ROUTING_RULE_ENABLED, ruleHits.length, 0, i -> i > 0 && table.enabled(i) ? 1 : 0);
        pathField = simulation.field(info, FieldKind.LAST_PATH, i -> lastPath.ordinal());
        ruleField = simulation.field(info, FieldKind.LAST_RULE, i -> lastRule);
        packetField = simulation.field(info, FieldKind.TRANSFER_PACKET, i -> lastPacket);
    }

    public void connect(List<VirtualNic> to) {
        nics = to;
    }

    public void costs(CostTable to) {
        costs = to;
    }

    public ComponentInfo info() {
        return info;
    }

    /** Switches a rule on or off, inside an event. Returns its row, 0 where it is not one of these. */
    public int enable(String ruleId, boolean on) {
        int row = table.row(ruleId);
        if (row > 0 && table.enabled(row) != on) {
            table.enable(row, on);
            trace.set(enabledField, row, on ? 1 : 0);
        }
        return row;
    }

    public boolean has(String ruleId) {
        return table.row(ruleId) > 0;
    }

    /** One step of the VM's core. */
    public Path decide(Core core, int packet) {
        core.begin(EventKind.DECIDE, info.id(), Chapter.DECIDE, 0, packet);
        PacketHeader header = packets.header(packet);
        int row = table.match(header);
        RoutingRuleSpec rule = row == 0 ? null : table.rule(row);
        Path path = rule == null ? defaultPath : rule.path();
        Decision decision = rule == null ? Decision.NO_RULE : Decision.RULE;
        target = rule == null || rule.path() != Path.DIRECT ? -1 : rule.target();
        int shown = target < 0 ? 0 : nics.get(target).vm().id();
        if (path == Path.DIRECT) {
            if (target < 0 || !mapped[target]) {
                decision = Decision.UNMAPPED;
            } else if (!nics.get(target).rx().available()) {
                decision = Decision.RING_FULL;
            }
            if (decision != Decision.RULE) {
                path = Path.VSWITCH;
                trace.set(fallbacksField, 0, ++fallbacks);
            }
        }
        packets.running(packet, core, Chapter.DECIDE);
        trace.set(ruleHitsField, row, ++ruleHits[row]);
        if (path == Path.DIRECT) {
            trace.set(directField, 0, ++direct);
        } else {
            trace.set(toSwitchField, 0, ++toSwitch);
        }
        if (lastPath != path) {
            lastPath = path;
            trace.set(pathField, 0, path.ordinal());
        }
        if (lastRule != row) {
            lastRule = row;
            trace.set(ruleField, 0, row);
        }
        if (lastPacket != packet) {
            lastPacket = packet;
            trace.set(packetField, 0, packet);
        }
        trace.charge(Cost.DIRECT_FIXED, costs);
        trace.argument(path.ordinal());
        trace.argument(decision.ordinal());
        trace.argument(row);
        trace.argument(shown);
        trace.argument(header.version() == 4 ? header.dstLo() : 0);
        core.end();
        return path;
    }

    /** The VM that the last decision leads to. */
    public VirtualNic target() {
        return nics.get(target);
    }
}
