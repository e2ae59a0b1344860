package ringside.engine.vswitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ringside.engine.kernel.Activity;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.PacketTable;
import ringside.engine.kernel.RandomStreams;
import ringside.engine.kernel.RunCounters;
import ringside.engine.kernel.RunSummary.SwitchSummary;
import ringside.engine.kernel.Simulation;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.engine.machine.MachineSpec.EndpointSpec;
import ringside.engine.machine.MachineSpec.FlowRuleSpec;
import ringside.engine.machine.MachineSpec.PushSpec;
import ringside.engine.machine.MachineSpec.SwitchSpec;
import ringside.engine.machine.MachineSpec.VmSpec;
import ringside.engine.machine.PacketHeader;
import ringside.engine.machine.PacketMatch;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.CoreState;
import ringside.trace.EventKind;
import ringside.trace.SwitchStage;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/**
 * The switch against {@link NaiveSwitch} on rules and packets drawn at random: IPv4, IPv6 and neither, prefixes of every length,
 * VLANs, chains, ports, tiny and large caches, rules switched on and off on the way, long pauses.
 */
class SwitchAgainstNaiveTest {
    private static final int MHZ = 1000;
    private static final int NIC = 1000;

    private final Random random = new Random(20);

    private int pick(int... of) {
        return of[random.nextInt(of.length)];
    }

    private PacketHeader header() {
        int version = pick(0, 4, 4, 6, 6);
        long mask = version == 4 ? 0xC000_0003L : 0xC000_0000_0000_0003L;
        long hi = version == 6 ? random.nextLong() & 0xC000_0000_0000_0003L : 0;
        long hi2 = version == 6 ? random.nextLong() & 0xC000_0000_0000_0003L : 0;
        int protocol = version == 0 ? 0 : pick(1, 6, 17);
        boolean ports = protocol > 1;
        return new PacketHeader(100 + random.nextInt(2), 1 + random.nextInt(6), pick(0, 0, 7), version, hi, version == 0 ? 0 : random.nextLong() & mask, hi2,
                version == 0 ? 0 : random.nextLong() & mask, protocol, ports ? random.nextInt(3) : 0, ports ? random.nextInt(3) : 0);
    }

    private PacketMatch match() {
        PacketHeader h = header();
        int most = h.version() == 6 ? 128 : 32;
        int src = h.version() == 0 || random.nextBoolean() ? 0 : pick(1, 2, most / 2, most - 1, most, random.nextInt(most + 1));
        int dst = h.version() == 0 || random.nextBoolean() ? 0 : pick(1, 2, most / 2, most - 1, most, random.nextInt(most + 1));
        return new PacketMatch(random.nextInt(5) == 0 ? h.srcMac() : -1, random.nextInt(5) == 0 ? h.dstMac() : -1, random.nextInt(5) == 0 ? h.vlan() : -1,
                src + dst > 0 || random.nextInt(9) == 0 && h.version() > 0 ? h.version() : 0, h.srcHi(), h.srcLo(), src, h.dstHi(), h.dstLo(), dst,
                random.nextInt(4) == 0 ? h.protocol() : -1, random.nextInt(4) == 0 ? h.srcPort() : -1, random.nextInt(4) == 0 ? h.dstPort() : -1);
    }

    private SwitchSpec spec(int vms) {
        List<FlowRuleSpec> rules = new ArrayList<>();
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            List<Integer> chain = new ArrayList<>();
            for (int v = 0; v < vms; v++) {
                if (random.nextInt(3) > 0) {
                    chain.add(v);
                }
            }
            rules.add(new FlowRuleSpec("rule" + i, "Rule", random.nextInt(5) > 0, random.nextInt(3), match(), chain, pick(-1, 0, 1)));
        }
        return new SwitchSpec("switch", "Switch", pick(0, 1, 2, 3, 8, 64, 100), pick(0, 1, 1, 2, 5), pick(0, 1, 2000) * 1_000_000L, pick(1, 3, 20, 1000),
                PushSpec.NEVER, rules);
    }

    @Test
    void everyLookUpIsAnsweredAsByTheNaiveSwitch() {
        int[] seen = new int[SwitchStage.values().length];
        long evictions = 0;
        long limits = 0;
        for (int trial = 0; trial < 3000; trial++) {
            SwitchSummary s = run(trial, seen);
            evictions += s.emcEvictions();
            limits += s.flowLimitHits();
        }
        assertTrue(seen[SwitchStage.EXACT_MATCH.ordinal()] > 5000 && seen[SwitchStage.MEGAFLOW.ordinal()] > 5000 && seen[SwitchStage.UPCALL.ordinal()] > 5000);
        assertTrue(evictions > 1000 && limits > 1000, evictions + " evictions and " + limits + " hits of the limit");
    }

    private SwitchSummary run(int trial, int[] seen) {
        int count = 1 + random.nextInt(3);
        List<VmSpec> vms = new ArrayList<>();
        for (int v = 0; v < count; v++) {
            vms.add(new VmSpec("vm" + v, "VM", v, 1 + v, List.of(), null, null, null, 0, null, 0, null, null));
        }
        List<EndpointSpec> endpoints = List.of(new EndpointSpec("a", "A", 4, 0, 1, 0), new EndpointSpec("b", "B", 5, 0, 1, 0));
        SwitchSpec spec = spec(count);
        Simulation simulation = new Simulation(trial);
        for (Cost cost : Cost.values()) {
            simulation.schema().addCost(cost.label());
        }
        ComponentInfo run = simulation.schema().addComponent("run", "Run", ComponentKind.RUN, 0, "");
        ComponentInfo packetsInfo = simulation.schema().addComponent("packet", "Packets", ComponentKind.PACKETS, 0, "");
        ComponentInfo coreInfo = simulation.schema().addComponent("core0", "Core 0", ComponentKind.CORE, 0, "");
        ComponentInfo switchInfo = simulation.schema().addComponent("switch", "Switch", ComponentKind.SWITCH, 0, "");
        Core core = new Core(simulation, coreInfo, 0, CoreState.POLLING);
        RunCounters counters = new RunCounters(simulation, run, new PacketTable(simulation, packetsInfo));
        CostTable costs = CostTable.of(true, Map.of());
        VirtualSwitch vswitch = new VirtualSwitch(simulation, switchInfo, spec, vms, endpoints, counters, costs, MHZ);
        NaiveSwitch naive = new NaiveSwitch(spec, vms, endpoints, MHZ, new RandomStreams(trial).stream("switch"));
        TraceLog log = new TraceLog(simulation.schema());
        simulation.sink(log);
        simulation.writeInitialState();
        int[] vmIds = { 1, 2, 3 };
        List<PacketHeader> recent = new ArrayList<>();
        long pause = 0;
        Activity one = (on, pc) -> {
            if (pc == 1) {
                return Activity.END;
            }
            if (!spec.rules().isEmpty() && random.nextInt(60) == 0) {
                FlowRuleSpec rule = spec.rules().get(random.nextInt(spec.rules().size()));
                boolean to = random.nextBoolean();
                simulation.trace().begin(EventKind.ACTION, run.id(), Chapter.NONE, 0, 0, 0, 0, 0);
                vswitch.enable(rule.id(), to);
                simulation.trace().end();
                naive.enable(rule.id(), to);
            }
            PacketHeader header = recent.isEmpty() || random.nextInt(3) == 0 ? header() : recent.get(random.nextInt(recent.size()));
            recent.add(header);
            int port = random.nextInt(count + 1) - 1;
            NaiveSwitch.Answer expected = naive.lookUp(port, header, simulation.tick());
            vswitch.lookUp(core, 0, header, port, vmIds, NIC);
            TraceEvent event = log.event(log.size());
            String what = "trial " + trial + " packet " + recent.size() + " " + header + " from " + port + " with " + spec;
            SwitchStage stage = SwitchStage.values()[(int) event.argument("stage")];
            seen[stage.ordinal()]++;
            assertEquals(expected, new NaiveSwitch.Answer(stage, (int) event.argument("rule") - 1, vswitch.nextVm(), vswitch.output(),
                    stage == SwitchStage.MEGAFLOW ? (int) ((event.cycles() - 250_000) / 60_000) : 0), what);
            assertEquals(stage == SwitchStage.EXACT_MATCH ? 100_000 : stage == SwitchStage.UPCALL ? 50_000_000 : 250_000L + 60_000 * expected.subtables(),
                    event.cycles(), what);
            SwitchSummary s = vswitch.summary();
            assertEquals(List.of((long) naive.flows(), (long) naive.masks(), naive.evictions, naive.limitHits),
                    List.of(s.flows(), s.masks(), s.emcEvictions(), s.flowLimitHits()), what);
            assertEquals(s.passes(), s.emcHits() + s.megaflowHits() + s.upcalls(), what);
            return 1;
        };
        int activity = core.addActivity(one);
        for (int i = 0; i < 60; i++) {
            pause += random.nextInt(20) == 0 ? 600_000_000L + random.nextInt(2_000_000_000) : 60_000;
            core.submit(pause, activity, 0);
        }
        simulation.run(Long.MAX_VALUE);
        log.close();
        return vswitch.summary();
    }
}
