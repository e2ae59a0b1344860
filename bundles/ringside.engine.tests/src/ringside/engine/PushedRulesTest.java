package ringside.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ringside.engine.kernel.RunSummary.SwitchSummary;
import ringside.engine.machine.Machine;
import ringside.engine.machine.MachineBuilder;
import ringside.engine.machine.MachineSpec;
import ringside.engine.machine.MachineSpec.*;
import ringside.engine.machine.PacketHeader;
import ringside.engine.machine.PacketMatch;
import ringside.trace.Decision;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.Path;
import ringside.trace.SwitchStage;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;

/** Rules that the switch pushes and revokes: a table worked out by hand, and what must hold in every run. */
class PushedRulesTest {

    /** The chain of two VMs of sample 04 without any routing rule; the region, the push and what is sent differ. */
    static MachineSpec lab(PushSpec push, TransferSpec first, HandOff handOff, Full full, List<PacketsSpec> packets, List<ActionSpec> actions) {
        MachineSpec m = TeachingLabs.bypass();
        SwitchSpec sw = m.vswitch();
        List<VmSpec> vms = new ArrayList<>(m.vms());
        VmSpec v = vms.get(0);
        vms.set(0, new VmSpec(v.id(), v.name(), v.core(), v.mac(), v.groups(), v.rx(), v.tx(), v.driver(), v.budget(), v.recheck(), v.injection(),
                v.privateBytes(), v.function(), first));
        return new MachineSpec(m.referenceMHz(), m.placement(), m.placementSeed(), m.costs(), m.cores(), m.llc(), m.nic(), m.host(),
                new SwitchSpec(sw.id(), sw.name(), sw.exactMatchEntries(), 1, sw.maxIdleNanos(), sw.flowLimit(), push, sw.rules()), vms,
                List.of(new RegionSpec("window12", "Window", Mapping.PAIRWISE_WINDOW, List.of(0, 1), handOff, full, 0, 256)), m.endpoints(),
                new TrafficSpec("default", 1, 0, packets, actions));
    }

    static TransferSpec noRules(int tableSize, long idleNanos) {
        return new TransferSpec("vm1.transfer", "Transfer", Path.VSWITCH, -1, tableSize, idleNanos, List.of());
    }

    static List<PacketsSpec> series(int count, long gapNanos) {
        List<PacketsSpec> packets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            packets.add(TeachingLabs.packet("p" + (i + 1), i * gapNanos, TeachingLabs.toServer(80)));
        }
        return packets;
    }

    private static MachineSpec sixPackets(HandOff handOff) {
        return lab(new PushSpec(RulePush.AFTER_N_PACKETS, 2, 1_000, 30_000), noRules(64, 10_000_000_000L), handOff, Full.BACKPRESSURE, series(6, 100_000),
                List.of(new ActionSpec(395_000, ActionKind.REVOKE_RULE, "switch.rule1", "", 0)));
    }

    private record Run(Machine machine, TraceLog log) {
    }

    private static Run run(MachineSpec spec) {
        Machine machine = MachineBuilder.build(spec);
        TraceLog log = new TraceLog(machine.schema());
        machine.trace(log);
        machine.run(Long.MAX_VALUE);
        log.markComplete();
        assertEquals(List.of(), machine.violations());
        return new Run(machine, log);
    }

    private static String component(TraceEvent e, TraceLog log, String argument) {
        return log.schema().component((int) e.argument(argument)).path();
    }

    private static List<String> told(TraceLog log) {
        List<String> rows = new ArrayList<>();
        TraceEvent e = log.event(0);
        long pushed = 0;
        for (int n = 1; n <= log.size(); n++) {
            e.moveTo(n);
            String what = switch (e.kind()) {
                case SWITCH_LOOKUP -> SwitchStage.values()[(int) e.argument("stage")] + " to " + component(e, log, "next") + ", pass " + e.argument("pass") + ", "
                        + Tables.cycles(e.cycles()) + " cycles";
                case DECIDE -> Path.values()[(int) e.argument("path")] + " " + Decision.values()[(int) e.argument("decision")] + " row " + e.argument("rule");
                case RULE_PUSH -> "to " + component(e, log, "to") + ": " + component(e, log, "target") + " after " + e.argument("packets") + " packets, "
                        + Tables.cycles(e.cycles()) + " cycles";
                case RULE_ARRIVES -> "row " + e.argument("row") + " to " + component(e, log, "target") + ", " + (e.tick() - pushed) + " ticks after the push";
                case RULE_REVOKED -> "row " + e.argument("row") + " at tick " + e.tick() + ", " + e.argument("underWay") + " under way";
                case ACTION -> "at tick " + e.tick() + ", " + e.argument("value") + " rule";
                case DIRECT_COPY -> e.argument("bytes") + " bytes";
                case DELIVERED -> "at " + component(e, log, "at");
                default -> null;
            };
            pushed = e.kind() == EventKind.RULE_PUSH ? e.tick() : pushed;
            if (what != null) {
                rows.add(e.kind().label() + " " + e.component().path() + " " + (e.packet() == 0 ? "-" : "p" + e.packet()) + " " + what);
            }
        }
        return rows;
    }

    @Test
    void sixPacketsAsWorkedOutByHand() {
        Run run = run(sixPackets(HandOff.COPY));
        assertEquals(String.join("\n", Tables.read("pushed-rule.table")), String.join("\n", told(run.log)));
        SwitchSummary s = run.machine.summary().vswitch();
        assertEquals(List.of(15L, 12L, 0L, 3L), List.of(s.passes(), s.emcHits(), s.megaflowHits(), s.upcalls()));
        assertEquals(3, run.machine.summary().directTransfers());
        assertEquals(1, value(run, "vm1.transfer", FieldKind.STALE_TRANSFERS));
        assertEquals(3, value(run, "vm1.transfer", FieldKind.TO_SWITCH));
    }

    private static long value(Run run, String component, FieldKind field) {
        return new StateHistory(run.log).at(run.log.size()).get(run.log.schema().component(component).id(), field);
    }

    /** Nothing is copied, the buffer comes back, and all packets arrive; a packet's lines are read out of the sender's buffer. */
    @Test
    void aHandOverMovesTheDescriptorOnly() {
        Run run = run(sixPackets(HandOff.DESCRIPTOR));
        TraceEvent e = run.log.event(0);
        Map<Long, Long> handed = new HashMap<>();
        int handOvers = 0;
        int returned = 0;
        for (int n = 1; n <= run.log.size(); n++) {
            e.moveTo(n);
            assertTrue(e.kind() != EventKind.DIRECT_COPY, "a copy");
            if (e.kind() == EventKind.DIRECT_HANDOVER) {
                handOvers++;
                handed.put((long) e.packet(), e.argument("buffer"));
                assertEquals(1, e.lineCount(), "only the descriptor is written");
            } else if (e.kind() == EventKind.READ_PACKET && e.component().path().equals("vm2") && handed.containsKey((long) e.packet())) {
                assertEquals(handed.get((long) e.packet()), e.argument("buffer"));
            } else if (e.kind() == EventKind.BUFFER_RETURN) {
                returned++;
                assertTrue(handed.containsValue(e.argument("buffer")));
            }
        }
        assertEquals(3, handOvers);
        assertEquals(6, run.machine.summary().delivered());
        assertTrue(returned >= 2, returned + " came back before the run ended");
    }

    /** 70 packets handed over through rings of 8 descriptors: had one buffer not come back, packets would have been lost. */
    @Test
    void buffersThatWereHandedOverComeBack() {
        Run run = run(lab(new PushSpec(RulePush.ON_FIRST_PACKET, 1, 0, 0), noRules(1, 0), HandOff.DESCRIPTOR, Full.BACKPRESSURE, series(70, 60_000), List.of()));
        assertEquals(70, run.machine.summary().delivered());
        assertEquals(69, run.machine.summary().directTransfers());
    }

    /** An idle pushed rule goes with the packet that asks for it next, and the set is learnt anew. */
    @Test
    void anIdleRuleIsRemovedAndLearntAnew() {
        Run run = run(lab(new PushSpec(RulePush.ON_FIRST_PACKET, 1, 0, 0), noRules(4, 50_000), HandOff.COPY, Full.BACKPRESSURE, series(3, 100_000), List.of()));
        List<String> decisions = told(run.log).stream().filter(r -> r.startsWith("decide vm1")).map(r -> r.replaceAll(".*p\\d ", "")).toList();
        assertEquals(List.of("VSWITCH NO_RULE row 0", "VSWITCH RULE_EXPIRED row 0", "VSWITCH RULE_EXPIRED row 0"), decisions);
        assertEquals(3, value(run, "switch", FieldKind.RULES_PUSHED));
    }

    /** A table of one row takes the first of two sets; the other one stays with the switch. */
    @Test
    void aFullTableTakesNoMoreRules() {
        List<PacketsSpec> packets = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            packets.add(TeachingLabs.packet("p" + i, i * 100_000, TeachingLabs.toServer(80)));
        }
        MachineSpec one = lab(new PushSpec(RulePush.ON_FIRST_PACKET, 1, 0, 0), noRules(1, 0), HandOff.COPY, Full.BACKPRESSURE, packets, List.of());
        MachineSpec none = lab(new PushSpec(RulePush.ON_FIRST_PACKET, 1, 0, 0), noRules(0, 0), HandOff.COPY, Full.BACKPRESSURE, packets, List.of());
        assertEquals(7, run(one).machine.summary().directTransfers());
        assertEquals(0, run(none).machine.summary().directTransfers());
    }

    private static Run crowded(Full full) {
        RoutingRuleSpec direct = new RoutingRuleSpec("direct", "Direct", true, 1, PacketMatch.ANY, Path.DIRECT, 1);
        MachineSpec m = lab(PushSpec.NEVER, new TransferSpec("vm1.transfer", "Transfer", Path.VSWITCH, List.of(direct)), HandOff.COPY, full, series(60, 300),
                List.of());
        List<VmSpec> vms = new ArrayList<>(m.vms());
        VmSpec v = vms.get(1);
        QueueSpec q = v.rx();
        QueueSpec small = new QueueSpec(q.id(), 2, q.bufferBytes(), q.notification(), q.maxPackets(), q.maxNanos(), 1, q.full(), 3, q.pool());
        vms.set(1, new VmSpec(v.id(), v.name(), v.core(), v.mac(), v.groups(), small, v.tx(), v.driver(), v.budget(), v.recheck(), v.injection(),
                v.privateBytes(), v.function(), v.transfer()));
        return run(new MachineSpec(m.referenceMHz(), m.placement(), m.placementSeed(), m.costs(), m.cores(), m.llc(), m.nic(), m.host(), m.vswitch(), vms,
                m.regions(), m.endpoints(), m.traffic()));
    }

    private static long lostToDirect(Run run) {
        TraceEvent e = run.log.event(0);
        long lost = 0;
        for (int n = 1; n <= run.log.size(); n++) {
            e.moveTo(n);
            lost += e.kind() == EventKind.DROPPED && e.component().path().equals("vm1.transfer") ? 1 : 0;
        }
        return lost;
    }

    private static List<Long> counts(Run run) {
        return List.of(value(run, "vm1.transfer", FieldKind.FALLBACKS), value(run, "vm1.transfer", FieldKind.DIRECT_HELD),
                value(run, "vm1.transfer", FieldKind.DIRECT_RETRIES), lostToDirect(run));
    }

    /** A receiver with two buffers that is too slow: each policy does what it says, and nothing else. */
    @Test
    void aFullReceiver() {
        List<Long> drop = counts(crowded(Full.DROP));
        assertTrue(drop.get(3) > 3 && drop.get(0) + drop.get(1) + drop.get(2) == 0, "DROP: " + drop);
        List<Long> retry = counts(crowded(Full.RETRY_N));
        assertTrue(retry.get(3) > 3 && retry.get(2) >= 3 * retry.get(3) && retry.get(0) + retry.get(1) == 0, "RETRY_N, three tries: " + retry);
        List<Long> fallBack = counts(crowded(Full.FALL_BACK));
        assertTrue(fallBack.get(0) > 3 && fallBack.get(1) + fallBack.get(2) + fallBack.get(3) == 0, "FALL_BACK: " + fallBack);
        Run held = crowded(Full.BACKPRESSURE);
        List<Long> wait = counts(held);
        assertTrue(wait.get(1) > 0 && wait.get(0) + wait.get(2) + wait.get(3) == 0, "BACKPRESSURE: " + wait);
        assertEquals(0, held.machine.summary().inFlight(), "whoever waited has gone on");
        assertEquals(value(held, "vm1.transfer", FieldKind.DIRECT), held.machine.summary().directTransfers(), "each was transferred in the end");
    }

    /**
     * On random machines: no transfer by a revoked rule begins after its revocation has arrived (invariant 11); a direct transfer
     * touches neither the switch nor its counters (invariant 6); the switch's counts add up.
     */
    @Test
    void whatMustHoldInEveryRun() {
        Seen seen = new Seen();
        for (int seed = 1; seed <= 500; seed++) {
            check(run(RandomLabs.draw(seed)), "seed " + seed, seen);
        }
        assertTrue(seen.revoked > 5 && seen.direct > 1000, seen.toString());
    }

    /**
     * The chain of two VMs with pushes and revocations drawn at random. Besides the invariants above, a set keeps its order while its
     * way does not change (invariant 8), and what is overtaken is counted.
     */
    @Test
    void aSetKeepsItsOrderWhileItsWayDoesNotChange() {
        Random random = new Random(8);
        Seen seen = new Seen();
        for (int trial = 0; trial < 400; trial++) {
            int flows = 1 + random.nextInt(3);
            long gap = 700L + random.nextInt(4_000);
            List<PacketsSpec> packets = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                packets.add(TeachingLabs.packet("p" + i, i * gap, new PacketHeader(0x525400000101L, TeachingLabs.MAC1, 0, 0x0A000101,
                        TeachingLabs.SERVER_IP + i % flows, 17, 4000 + i % flows, 80)));
            }
            List<ActionSpec> actions = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                actions.add(new ActionSpec(40_000 + random.nextInt(160_000), ActionKind.REVOKE_RULE,
                        new String[] { "switch.rule1", "vm1", "vm1.transfer" }[random.nextInt(3)], "", 0));
            }
            PushSpec push = new PushSpec(RulePush.AFTER_N_PACKETS, 1 + random.nextInt(3), random.nextInt(3_000), random.nextInt(30_000));
            MachineSpec spec = lab(push, noRules(1 + random.nextInt(3), random.nextInt(2) * 20_000L), HandOff.values()[random.nextInt(2)],
                    Full.values()[random.nextInt(4)], packets, actions);
            Run run = run(spec);
            check(run, "trial " + trial, seen);
            seen.overtaken += order(run, "trial " + trial);
        }
        assertTrue(seen.revoked > 50 && seen.stale > 50 && seen.direct > 1000 && seen.full > 5 && seen.overtaken > 5, seen.toString());
    }

    private static final class Seen {
        int revoked;
        int stale;
        int direct;
        int full;
        int overtaken;

        @Override
        public String toString() {
            return revoked + " revoked, " + stale + " stale, " + direct + " direct, " + full + " without a row, " + overtaken + " overtaken";
        }
    }

    private static void check(Run run, String what, Seen seen) {
        Set<String> inForce = new HashSet<>();
        Set<String> revoked = new HashSet<>();
        TraceEvent e = run.log.event(0);
        for (int n = 1; n <= run.log.size(); n++) {
            e.moveTo(n);
            String row = e.component().path() + " row ";
            if (e.kind() == EventKind.RULE_ARRIVES) {
                seen.full += e.argument("row") == 0 ? 1 : 0;
                inForce.add(row + e.argument("row"));
            } else if (e.kind() == EventKind.RULE_REVOKED) {
                seen.revoked++;
                inForce.remove(row + e.argument("row"));
                revoked.add(row + e.argument("row"));
            } else if (e.kind() == EventKind.DECIDE && e.argument("path") == Path.DIRECT.ordinal()) {
                seen.direct++;
                seen.stale += e.argument("decision") == Decision.RULE_STALE.ordinal() ? 1 : 0;
                assertTrue(inForce.contains(row + e.argument("rule")) || !revoked.contains(row + e.argument("rule")),
                        what + " event " + n + ": a rule that was revoked");
            }
            if (e.kind().name().startsWith("DIRECT_")) {
                assertTrue(!e.core().path().equals("core0"), "a direct transfer on the host's core");
                for (long f = e.firstFact(); f < e.endFact(); f++) {
                    String owner = run.log.schema().field(run.log.factField(f)).component().path();
                    assertTrue(!owner.equals("switch") && !owner.equals("core0"), what + " event " + n + " changes " + owner);
                }
            }
        }
        SwitchSummary s = run.machine.summary().vswitch();
        if (s != null) {
            assertEquals(s.passes(), s.emcHits() + s.megaflowHits() + s.upcalls());
            assertEquals(s.passes(), run.machine.summary().switchPasses());
        }
    }

    /** Packets that VM 2 processed after a later one of their flow; each must have gone another way than that one. */
    private static int order(Run run, String what) {
        Map<Integer, Boolean> direct = new HashMap<>();
        Map<Long, List<Integer>> byFlow = new HashMap<>();
        StateHistory history = new StateHistory(run.log);
        int packetTable = run.log.schema().component("packet").id();
        int overtaken = 0;
        TraceEvent e = run.log.event(0);
        for (int n = 1; n <= run.log.size(); n++) {
            e.moveTo(n);
            if (e.kind() == EventKind.DECIDE && e.component().path().equals("vm1.transfer")) {
                direct.put(e.packet(), e.argument("path") == Path.DIRECT.ordinal());
            } else if (e.kind() == EventKind.PROCESS && e.component().path().equals("vm2.function")) {
                long flow = history.at(n).get(packetTable, FieldKind.SRC_PORT, e.packet());
                int packet = e.packet();
                List<Integer> earlier = byFlow.computeIfAbsent(flow, f -> new ArrayList<>());
                boolean late = false;
                for (int other : earlier) {
                    late |= other > packet;
                    assertTrue(other < packet || direct.get(other) && !direct.get(packet),
                            what + ": p" + packet + " came after p" + other + ", which took the same way");
                }
                overtaken += late ? 1 : 0;
                earlier.add(packet);
            }
        }
        assertEquals(overtaken, value(run, "vm2.function", FieldKind.REORDERED), what);
        return overtaken;
    }
}
