package ringside.engine.vswitch;

import java.util.List;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.RunCounters;
import ringside.engine.kernel.RunCounters.Counter;
import ringside.engine.kernel.RunSummary.SwitchSummary;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.engine.machine.MachineSpec.EndpointSpec;
import ringside.engine.machine.MachineSpec.SwitchSpec;
import ringside.engine.machine.MachineSpec.VmSpec;
import ringside.engine.machine.PacketHeader;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.SwitchStage;

/**
 * The virtual switch routes a set of packets through one or more VMs (claims B2, B3 and B8): from the NIC to the first VM of the
 * chain that the packet's flow rule names, from each VM to the next, from the last one out. Without a matching rule the destination
 * MAC address decides, as in an ordinary switch.
 *
 * <p>Each look-up asks the caches of Open vSwitch in their order: exact match, megaflow, and at last the slow path (upcall), which
 * then fills the other two. A megaflow hit costs a base and a share for each subtable that was asked. Statistics have Open vSwitch's
 * names.
 */
public final class VirtualSwitch {
    /** The next hop is no VM. */
    public static final int NOWHERE = -1;

    private final ComponentInfo info;
    private final Simulation simulation;
    private final Trace trace;
    private final RunCounters counters;
    private final SlowPath slowPath;
    private final FlowTable flows;
    private CostTable costs;
    private final long[] ruleHits;
    private final long[] stageHits = new long[SwitchStage.values().length];
    private long passes;
    private long lost;
    private long subtableLookups;
    private long evictions;
    private long limitHits;
    private int shownFlows;
    private int shownMasks;
    private SwitchStage lastStage = SwitchStage.NONE;
    private final int passesField;
    private final int emcField;
    private final int megaflowField;
    private final int upcallField;
    private final int lostField;
    private final int ruleHitsField;
    private final int ruleEnabledField;
    private final int stageField;
    private final int lookupsField;
    private final int flowsField;
    private final int masksField;
    private final int evictionsField;
    private final int limitField;

    private RulePusher pusher;
    private int rule;
    private int mask;
    private int nextVm;
    private int output;

    public VirtualSwitch(Simulation simulation, ComponentInfo info, SwitchSpec spec, List<VmSpec> vms, List<EndpointSpec> endpoints, RunCounters counters,
            CostTable costs, int referenceMHz) {
        this.info = info;
        this.simulation = simulation;
        this.trace = simulation.trace();
        this.counters = counters;
        this.costs = costs;
        slowPath = new SlowPath(spec.rules(), vms, endpoints);
        flows = new FlowTable(vms.size() + 1, spec.flowLimit(), spec.exactMatchEntries(), spec.insertInverseProbability(),
                spec.maxIdleNanos() / 1000 * referenceMHz, referenceMHz * 1_000_000L, simulation.random().stream(spec.id()));
        ruleHits = new long[slowPath.size() + 1];
        passesField = simulation.field(info, FieldKind.PASSES, i -> passes);
        emcField = simulation.field(info, FieldKind.EXACT_MATCH_HITS, i -> stageHits[SwitchStage.EXACT_MATCH.ordinal()]);
        megaflowField = simulation.field(info, FieldKind.MEGAFLOW_HITS, i -> stageHits[SwitchStage.MEGAFLOW.ordinal()]);
        upcallField = simulation.field(info, FieldKind.UPCALLS, i -> stageHits[SwitchStage.UPCALL.ordinal()]);
        lookupsField = simulation.field(info, FieldKind.SUBTABLE_LOOKUPS, i -> subtableLookups);
        flowsField = simulation.field(info, FieldKind.FLOWS, i -> shownFlows);
        masksField = simulation.field(info, FieldKind.MASKS, i -> shownMasks);
        evictionsField = simulation.field(info, FieldKind.EMC_EVICTIONS, i -> evictions);
        limitField = simulation.field(info, FieldKind.FLOW_LIMIT_HITS, i -> limitHits);
        lostField = simulation.field(info, FieldKind.SWITCH_LOST, i -> lost);
        ruleHitsField = simulation.field(info, FieldKind.RULE_HITS, ruleHits.length, 0, i -> ruleHits[i]);
        ruleEnabledField = simulation.field(info, FieldKind.FLOW_RULE_ENABLED, ruleHits.length, 0, i -> i > 0 && slowPath.enabled(i - 1) ? 1 : 0);
        stageField = simulation.field(info, FieldKind.LAST_STAGE, i -> lastStage.ordinal());
    }

    public void costs(CostTable to) {
        costs = to;
        if (pusher != null) {
            pusher.costs(to);
        }
    }

    public ComponentInfo info() {
        return info;
    }

    /** Switches a flow rule on or off by its id, inside an event; its row from 1, 0 where there is none. Cached decisions are forgotten. */
    public int enable(String ruleId, boolean on) {
        int row = slowPath.row(ruleId) + 1;
        if (row > 0 && slowPath.enabled(row - 1) != on) {
            slowPath.enable(row - 1, on);
            trace.set(ruleEnabledField, row, on ? 1 : 0);
            flows.clear();
            tables();
            if (pusher != null) {
                pusher.revoke(-1, -1);
            }
        }
        return row;
    }

    /** Revokes pushed rules, inside an event: those of a VM, or those pushed for the flow rule with this id. How many; -1 for no such rule. */
    public int revoke(int vm, String flowRuleId) {
        int of = flowRuleId == null ? -1 : slowPath.row(flowRuleId);
        return flowRuleId != null && of < 0 ? -1 : pusher.revoke(vm, of);
    }

    /** Revokes one of the rules that the lab gave to a VM, inside an event. */
    public void revokeOwn(int vm, int row) {
        pusher.revokeOwn(vm, row);
    }

    /** One step of the host's core, if the last look-up makes the switch push a rule to a VM. Whether it did. */
    public boolean push(Core core, int packet, int[] vmIds) {
        return pusher != null && pusher.push(core, packet, vmIds);
    }

    public void connect(RulePusher to) {
        pusher = to;
    }

    /** Row of the first rule, by priority, that matches; -1 where none does. */
    public int match(PacketHeader header) {
        return slowPath.match(header);
    }

    /** Positions of the VMs of a rule's chain. */
    public List<Integer> chain(int row) {
        return slowPath.chain(row);
    }

    /**
     * One pass, one step of the host's core.
     *
     * @param from   position of the VM that the packet comes from, -1 for the NIC
     * @param vmIds  component id of each VM
     * @param nicId  component id shown for a packet that leaves
     */
    public void lookUp(Core core, int packet, PacketHeader header, int from, int[] vmIds, int nicId) {
        core.begin(EventKind.SWITCH_LOOKUP, info.id(), Chapter.CLASSIFY, 1, packet);
        SwitchStage stage = find(header, from);
        trace.argument(stage.ordinal());
        trace.argument(rule + 1L);
        trace.argument(nextVm >= 0 ? vmIds[nextVm] : output >= 0 ? nicId : 0);
        trace.argument(passes + 1);
        trace.set(passesField, 0, ++passes);
        counters.count(Counter.SWITCH_PASSES);
        int s = stage.ordinal();
        stageHits[s]++;
        trace.set(stage == SwitchStage.EXACT_MATCH ? emcField : stage == SwitchStage.MEGAFLOW ? megaflowField : upcallField, 0, stageHits[s]);
        trace.set(ruleHitsField, rule + 1, ++ruleHits[rule + 1]);
        if (lastStage != stage) {
            lastStage = stage;
            trace.set(stageField, 0, s);
        }
        if (nextVm < 0 && output < 0) {
            trace.set(lostField, 0, ++lost);
        }
        tables();
        if (pusher != null) {
            pusher.observe(header, from, nextVm, mask, rule);
        }
        core.end();
    }

    /** Asks one cache after the other, and pays for it. */
    private SwitchStage find(PacketHeader header, int from) {
        long tick = simulation.tick();
        SwitchStage stage = flows.lookUp(from, header, tick);
        boolean known = true;
        if (stage == SwitchStage.UPCALL) {
            trace.charge(Cost.SWITCH_UPCALL, costs);
            slowPath.decide(header, from);
            known = flows.install(slowPath.mask(), slowPath.rule(), slowPath.vm(), slowPath.output(), tick);
            if (!known) {
                trace.set(limitField, 0, ++limitHits);
            }
        } else if (stage == SwitchStage.MEGAFLOW) {
            trace.charge(Cost.SWITCH_MEGAFLOW, costs);
            for (int i = 0; i < flows.subtables(); i++) {
                trace.charge(Cost.SWITCH_SUBTABLE, costs);
            }
            subtableLookups += flows.subtables();
            trace.set(lookupsField, 0, subtableLookups);
        } else {
            trace.charge(Cost.SWITCH_EMC, costs);
        }
        if (stage != SwitchStage.EXACT_MATCH && known && flows.remember()) {
            trace.set(evictionsField, 0, ++evictions);
        }
        rule = known ? flows.rule() : slowPath.rule();
        mask = known ? flows.mask() : slowPath.mask();
        nextVm = known ? flows.vm() : slowPath.vm();
        output = known ? flows.output() : slowPath.output();
        return stage;
    }

    private void tables() {
        if (shownFlows != flows.flows()) {
            shownFlows = flows.flows();
            trace.set(flowsField, 0, shownFlows);
        }
        if (shownMasks != flows.masks()) {
            shownMasks = flows.masks();
            trace.set(masksField, 0, shownMasks);
        }
    }

    /** Position of the VM that the last look-up led to, or {@link #NOWHERE}. */
    public int nextVm() {
        return nextVm;
    }

    /** Position of the endpoint that the last look-up led to, or {@link #NOWHERE}. */
    public int output() {
        return output;
    }

    /** What Open vSwitch's {@code dpif-netdev/pmd-stats-show} tells. */
    public SwitchSummary summary() {
        return new SwitchSummary(info.path(), passes, stageHits[SwitchStage.EXACT_MATCH.ordinal()], stageHits[SwitchStage.MEGAFLOW.ordinal()], subtableLookups,
                stageHits[SwitchStage.UPCALL.ordinal()], flows.flows(), flows.masks(), evictions, limitHits, lost);
    }
}
