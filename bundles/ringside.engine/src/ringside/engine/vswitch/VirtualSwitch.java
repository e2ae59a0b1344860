package ringside.engine.vswitch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.RunCounters;
import ringside.engine.kernel.RunCounters.Counter;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.engine.machine.MachineSpec.EndpointSpec;
import ringside.engine.machine.MachineSpec.FlowRuleSpec;
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
 * then fills the other two. Statistics have Open vSwitch's names.
 */
public final class VirtualSwitch {
    /** The next hop is no VM. */
    public static final int NOWHERE = -1;

    private final ComponentInfo info;
    private final Trace trace;
    private final RunCounters counters;
    private final List<FlowRuleSpec> rules;
    private final List<VmSpec> vms;
    private final List<EndpointSpec> endpoints;
    private final FlowTable flows;
    private CostTable costs;
    private final boolean[] enabled;
    private final long[] ruleHits;
    private final long[] stageHits = new long[SwitchStage.values().length];
    private long passes;
    private long lost;
    private SwitchStage lastStage = SwitchStage.NONE;
    private final int passesField;
    private final int emcField;
    private final int megaflowField;
    private final int upcallField;
    private final int lostField;
    private final int ruleHitsField;
    private final int stageField;

    private int nextVm;
    private int output;

    public VirtualSwitch(Simulation simulation, ComponentInfo info, SwitchSpec spec, List<VmSpec> vms, List<EndpointSpec> endpoints, RunCounters counters,
            CostTable costs) {
        this.info = info;
        this.trace = simulation.trace();
        this.counters = counters;
        this.costs = costs;
        this.vms = vms;
        this.endpoints = endpoints;
        List<FlowRuleSpec> ordered = new ArrayList<>(spec.rules());
        ordered.sort(Comparator.comparingInt(FlowRuleSpec::priority).reversed());
        this.rules = List.copyOf(ordered);
        this.flows = new FlowTable(spec.exactMatchEntries(), spec.insertInverseProbability(), simulation.random().stream(spec.id()));
        enabled = new boolean[rules.size()];
        for (int i = 0; i < enabled.length; i++) {
            enabled[i] = rules.get(i).enabled();
        }
        ruleHits = new long[rules.size() + 1];
        passesField = simulation.field(info, FieldKind.PASSES, i -> passes);
        emcField = simulation.field(info, FieldKind.EXACT_MATCH_HITS, i -> stageHits[SwitchStage.EXACT_MATCH.ordinal()]);
        megaflowField = simulation.field(info, FieldKind.MEGAFLOW_HITS, i -> stageHits[SwitchStage.MEGAFLOW.ordinal()]);
        upcallField = simulation.field(info, FieldKind.UPCALLS, i -> stageHits[SwitchStage.UPCALL.ordinal()]);
        lostField = simulation.field(info, FieldKind.SWITCH_LOST, i -> lost);
        ruleHitsField = simulation.field(info, FieldKind.RULE_HITS, ruleHits.length, 0, i -> ruleHits[i]);
        stageField = simulation.field(info, FieldKind.LAST_STAGE, i -> lastStage.ordinal());
    }

    public void costs(CostTable to) {
        costs = to;
    }

    /** Switches a flow rule on or off by its id; false where there is none. Cached decisions are forgotten. */
    public boolean enable(String ruleId, boolean on) {
        for (int i = 0; i < enabled.length; i++) {
            if (rules.get(i).id().equals(ruleId)) {
                enabled[i] = on;
                flows.clear();
                return true;
            }
        }
        return false;
    }

    /** Row of the first rule, by priority, that matches; -1 where none does. */
    public int match(PacketHeader header) {
        for (int i = 0; i < enabled.length; i++) {
            if (enabled[i] && rules.get(i).match().matches(header)) {
                return i;
            }
        }
        return -1;
    }

    /** Positions of the VMs of a rule's chain. */
    public List<Integer> chain(int rule) {
        return rules.get(rule).chain();
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
        int rule = match(header);
        decide(rule, header, from);
        SwitchStage stage = flows.lookUp(from, header, rule);
        switch (stage) {
            case EXACT_MATCH -> trace.charge(Cost.SWITCH_EMC, costs);
            case MEGAFLOW -> {
                trace.charge(Cost.SWITCH_MEGAFLOW, costs);
                trace.charge(Cost.SWITCH_SUBTABLE, costs);
            }
            default -> trace.charge(Cost.SWITCH_UPCALL, costs);
        }
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
        core.end();
    }

    private void decide(int rule, PacketHeader header, int from) {
        nextVm = NOWHERE;
        output = NOWHERE;
        if (rule >= 0) {
            List<Integer> chain = rules.get(rule).chain();
            int at = from < 0 ? -1 : chain.indexOf(from);
            if (at >= 0 || from < 0) {
                if (at + 1 < chain.size()) {
                    nextVm = chain.get(at + 1);
                    return;
                }
                output = rules.get(rule).output();
                if (output >= 0) {
                    return;
                }
            }
        }
        for (int v = 0; v < vms.size(); v++) {
            if (v != from && vms.get(v).mac() == header.dstMac()) {
                nextVm = v;
                return;
            }
        }
        for (int e = 0; e < endpoints.size(); e++) {
            if (endpoints.get(e).mac() == header.dstMac()) {
                output = e;
                return;
            }
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
}
