package ringside.engine.transfer;

import java.util.List;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.PacketTable;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.engine.machine.MachineSpec.Full;
import ringside.engine.machine.MachineSpec.HandOff;
import ringside.engine.machine.MachineSpec.RegionSpec;
import ringside.engine.machine.MachineSpec.TransferSpec;
import ringside.engine.machine.PacketHeader;
import ringside.engine.virtio.VirtualNic;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.Decision;
import ringside.trace.EventKind;
import ringside.trace.Fate;
import ringside.trace.FieldKind;
import ringside.trace.Path;

/**
 * The transfer component inside a VM (claims B4 and B7): for a packet that leaves the network function it decides, from the routing
 * rules and the packet's address, whether the packet goes back to the virtual switch or directly into a second VM's memory, past
 * the switch. The direct way needs the other VM's memory to be mapped; else the packet falls back to the switch, and that is counted.
 * So it does where the other VM has no free buffer and the region says FALL_BACK.
 *
 * <p>Rules are the lab's own or pushed by the switch. A pushed rule that no packet used for the idle time goes when the next packet asks
 * for it. A rule that the switch has revoked is used until the message arrives, and such packets are counted as stale.
 */
public final class TransferComponent {
    /** Told when a pushed rule went because it was idle. */
    public interface Expiry {
        void expired(TransferComponent at, int row);
    }

    private final ComponentInfo info;
    private final Simulation simulation;
    private final Trace trace;
    private final PacketTable packets;
    private final RoutingTable table;
    private final RouteFields routes;
    private final Path defaultPath;
    private final int defaultTarget;
    private final long idleTicks;
    private final RegionSpec[] regions;
    private final Neighbours neighbours;
    private List<VirtualNic> nics = List.of();
    private CostTable costs;
    private Expiry expiry;
    private long toSwitch;
    private long direct;
    private long fallbacks;
    private long staleTransfers;
    private long held;
    private long retries;
    private final long[] ruleHits;
    private final long[] usedAt;
    private final int[] shownTargets;
    private final boolean[] stale;
    private Path lastPath = Path.NONE;
    private int lastRule;
    private int lastPacket;
    private int target;
    private int row;
    private boolean underWay;
    private final int toSwitchField;
    private final int directField;
    private final int fallbacksField;
    private final int staleTransfersField;
    private final int heldField;
    private final int retriesField;
    private final int ruleHitsField;
    private final int enabledField;
    private final int targetField;
    private final int staleField;
    private final int pathField;
    private final int ruleField;
    private final int packetField;

    /**
     * @param regions  for each VM the shared region that lets this VM write into its memory, or null
     * @param capacity rows of the routing table
     */
    public TransferComponent(Simulation simulation, ComponentInfo info, TransferSpec spec, RegionSpec[] regions, int capacity, long idleTicks,
            Neighbours neighbours, PacketTable packets, CostTable costs) {
        this.info = info;
        this.simulation = simulation;
        this.trace = simulation.trace();
        this.packets = packets;
        this.costs = costs;
        this.regions = regions;
        this.neighbours = neighbours;
        this.idleTicks = idleTicks;
        this.defaultPath = spec.defaultPath();
        this.defaultTarget = spec.defaultTarget();
        this.table = new RoutingTable(spec.rules(), capacity);
        int rows = table.size() + 1;
        ruleHits = new long[rows];
        usedAt = new long[rows];
        shownTargets = new int[rows];
        stale = new boolean[rows];
        toSwitchField = simulation.field(info, FieldKind.TO_SWITCH, i -> toSwitch);
        directField = simulation.field(info, FieldKind.DIRECT, i -> direct);
        fallbacksField = simulation.field(info, FieldKind.FALLBACKS, i -> fallbacks);
        staleTransfersField = simulation.field(info, FieldKind.STALE_TRANSFERS, i -> staleTransfers);
        heldField = simulation.field(info, FieldKind.DIRECT_HELD, i -> held);
        retriesField = simulation.field(info, FieldKind.DIRECT_RETRIES, i -> retries);
        ruleHitsField = simulation.field(info, FieldKind.ROUTING_RULE_HITS, rows, 0, i -> ruleHits[i]);
        enabledField = simulation.field(info, FieldKind.ROUTING_RULE_ENABLED, rows, 0, i -> i > 0 && table.enabled(i) ? 1 : 0);
        targetField = simulation.field(info, FieldKind.ROUTE_TARGET, rows, 0, i -> shownTargets[i]);
        staleField = simulation.field(info, FieldKind.ROUTE_STALE, rows, 0, i -> stale[i] ? 1 : 0);
        routes = new RouteFields(simulation, info, table);
        pathField = simulation.field(info, FieldKind.LAST_PATH, i -> lastPath.ordinal());
        ruleField = simulation.field(info, FieldKind.LAST_RULE, i -> lastRule);
        packetField = simulation.field(info, FieldKind.TRANSFER_PACKET, i -> lastPacket);
    }

    public void connect(List<VirtualNic> to) {
        nics = to;
    }

    /** Whom to tell of idle rules that go. */
    public void expiry(Expiry to) {
        expiry = to;
    }

    public void costs(CostTable to) {
        costs = to;
    }

    public ComponentInfo info() {
        return info;
    }

    /** Switches a rule on or off, inside an event. Returns its row, 0 where it is not one of these. */
    public int enable(String ruleId, boolean on) {
        int of = table.row(ruleId);
        if (of > 0) {
            enable(of, on);
        }
        return of;
    }

    private void enable(int of, boolean on) {
        if (table.enabled(of) != on) {
            table.enable(of, on);
            trace.set(enabledField, of, on ? 1 : 0);
        }
        stale(of, false);
    }

    /** Row of a rule of the lab's own, 0 where it is none of these. */
    public int row(String ruleId) {
        return table.row(ruleId);
    }

    /** Whether a direct transfer to this VM is possible at all. */
    public boolean mapped(int vm) {
        return regions[vm] != null;
    }

    /** The switch has revoked a rule; it stays in use until {@link #revoke}. Inside an event. */
    public void stale(int of, boolean is) {
        if (stale[of] != is) {
            stale[of] = is;
            trace.set(staleField, of, is ? 1 : 0);
        }
    }

    /** A pushed rule arrives: its row, 0 where the table is full. Inside an event. */
    public int install(int mask, long[] fields, int vm) {
        int in = table.push(mask, fields, vm);
        if (in > 0) {
            usedAt[in] = simulation.tick();
            trace.set(enabledField, in, 1);
            shownTargets[in] = nics.get(vm).vm().id();
            trace.set(targetField, in, shownTargets[in]);
            routes.written(in);
        }
        return in;
    }

    /** Makes room for a pushed rule by letting the one go that was idle for longest, if it was idle for too long. Inside an event. */
    public void expireOne() {
        int longest = 0;
        for (int r = 1; r <= table.size(); r++) {
            if (table.isPushed(r) && table.enabled(r) && expired(r) && (longest == 0 || usedAt[r] < usedAt[longest])) {
                longest = r;
            }
        }
        if (longest > 0) {
            remove(longest);
            expiry.expired(this, longest);
        }
    }

    private boolean expired(int of) {
        return idleTicks > 0 && table.isPushed(of) && usedAt[of] + idleTicks < simulation.tick();
    }

    /** A revocation arrives: the rule is out of force. Inside an event. */
    public void revoke(int of) {
        if (table.isPushed(of)) {
            remove(of);
        } else {
            enable(of, false);
        }
    }

    private void remove(int of) {
        routes.remove(of);
        trace.set(enabledField, of, 0);
        shownTargets[of] = 0;
        trace.set(targetField, of, 0);
        stale(of, false);
        if (ruleHits[of] != 0) {
            ruleHits[of] = 0;
            trace.set(ruleHitsField, of, 0);
        }
    }

    /** Packets that used this rule. */
    public long hits(int of) {
        return ruleHits[of];
    }

    /** Whether a transfer by this rule has begun and not ended. */
    public boolean underWay(int of) {
        return underWay && row == of;
    }

    /** Whether the rule of the last decision is still in force. */
    public boolean stillHolds() {
        return !nics.get(target).down() && (row == 0 || table.enabled(row));
    }

    /** One step of the VM's core. */
    public Path decide(Core core, int packet) {
        core.begin(EventKind.DECIDE, info.id(), Chapter.DECIDE, 0, packet);
        PacketHeader header = packets.header(packet);
        row = table.match(header);
        Decision decision = row == 0 ? Decision.NO_RULE : Decision.RULE;
        if (row > 0 && expired(row)) {
            remove(row);
            expiry.expired(this, row);
            row = 0;
            decision = Decision.RULE_EXPIRED;
        }
        Path path = row == 0 ? defaultPath : table.path(row);
        target = path != Path.DIRECT ? -1 : row == 0 ? defaultTarget : table.target(row);
        Fate fate = packets.fate(packet);
        if (fate == Fate.TO_SWITCH || fate == Fate.DIRECT) {
            row = 0;
            decision = Decision.COMMAND;
            path = fate == Fate.DIRECT ? Path.DIRECT : Path.VSWITCH;
            target = packets.fateVm(packet);
        }
        int shown = target < 0 ? 0 : nics.get(target).vm().id();
        if (path == Path.DIRECT) {
            if (target < 0 || !mapped(target) || nics.get(target).down()) {
                decision = Decision.UNMAPPED;
                path = Path.VSWITCH;
            } else if (fullPolicy() == Full.FALL_BACK && neighbours.choose(nics.get(target)) < 0) {
                decision = Decision.RING_FULL;
                path = Path.VSWITCH;
            } else if (stale[row]) {
                decision = Decision.RULE_STALE;
                trace.set(staleTransfersField, 0, ++staleTransfers);
            }
            if (path == Path.VSWITCH) {
                trace.set(fallbacksField, 0, ++fallbacks);
            }
        }
        underWay = path == Path.DIRECT;
        usedAt[row] = simulation.tick();
        packets.running(packet, core, Chapter.DECIDE);
        count(path, packet);
        trace.charge(Cost.DIRECT_FIXED, costs);
        trace.argument(path.ordinal());
        trace.argument(decision.ordinal());
        trace.argument(row);
        trace.argument(shown);
        trace.argument(header.version() == 4 ? header.dstLo() : 0);
        core.end();
        return path;
    }

    private void count(Path path, int packet) {
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
    }

    /** Component id of a VM. */
    public int idOf(int vm) {
        return nics.get(vm).vm().id();
    }

    /** The VM that the last decision leads to. */
    public VirtualNic target() {
        return nics.get(target);
    }

    HandOff handOff() {
        return regions[target].handOff();
    }

    Full fullPolicy() {
        return regions[target].full();
    }

    /** The transfer that was decided last has ended. */
    void over() {
        underWay = false;
    }

    void countHeld() {
        trace.set(heldField, 0, ++held);
    }

    void countRetry() {
        trace.set(retriesField, 0, ++retries);
    }
}
