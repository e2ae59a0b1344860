package ringside.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ringside.engine.kernel.RunSummary;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.engine.machine.Machine;
import ringside.engine.machine.MachineBuilder;
import ringside.engine.machine.MachineSpec;
import ringside.engine.machine.MachineSpec.*;
import ringside.engine.machine.PacketHeader;
import ringside.trace.DropReason;
import ringside.trace.EventKind;
import ringside.trace.RuleKey;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/** A VM that takes 20 000 cycles a packet, a receive ring of two, twelve packets 3 000 cycles apart: what the host does when the ring is full. */
class FullRingTest {
    private static final int PACKETS = 12;

    private record Run(TraceLog log, RunSummary summary, MachineSpec spec) {
        List<Integer> events(EventKind... kinds) {
            List<Integer> found = new ArrayList<>();
            TraceEvent e = log.event(0);
            for (int n = 1; n <= log.size(); n++) {
                e.moveTo(n);
                if (List.of(kinds).contains(e.kind())) {
                    found.add(n);
                }
            }
            return found;
        }

        /** Paths of the rings at which packets were lost. */
        List<String> lostAt() {
            return events(EventKind.DROPPED).stream().map(n -> log.schema().component((int) log.event(n).argument("at")).path()).toList();
        }

        long dropped() {
            long sum = 0;
            for (long of : summary.dropped()) {
                sum += of;
            }
            return sum;
        }
    }

    private static MachineSpec lab(Full policy, int retries, int nicSlots, int groupMembers) {
        List<VmSpec> vms = new ArrayList<>();
        for (int n = 1; n <= groupMembers; n++) {
            String id = "vm" + n;
            vms.add(new VmSpec(id, "VM " + n, n, TeachingLabs.MAC1 + n - 1, List.of(TeachingLabs.GROUP),
                    new QueueSpec(id + ".rx", n == 1 ? 2 : 16, 256, Notify.EVERY_PACKET, 0, 0, 1, policy, retries, -1), TeachingLabs.queue(id + ".tx", -1),
                    Driver.INTERRUPT, 64, ringside.trace.Injection.EXIT_INJECT, 1024, TeachingLabs.function(n, FunctionKind.SINK), null));
        }
        long mac = groupMembers > 1 ? TeachingLabs.GROUP : TeachingLabs.MAC1;
        MachineSpec spec = TeachingLabs.machine(CostTable.of(true, Map.of(Cost.NF_BASE, 20_000_000L)), groupMembers + 1, 0, RuleKey.DST_MAC, null, vms, List.of(),
                List.of(TeachingLabs.endpoint("client", 0x525400000101L, 1)), new PacketsSpec("g", 0, 0, 256,
                        new PacketHeader(0x525400000101L, mac, 0, 0x0A000101, 0x0A000001, 17, 4000, 80), PACKETS, 1_000_000, false, 1));
        return new MachineSpec(spec.referenceMHz(), spec.placement(), 0, spec.costs(), spec.cores(), spec.llc(),
                new NicSpec("nic0", "NIC", 10_000_000_000L, nicSlots, 0, 256, true), spec.host(), null, spec.vms(), spec.regions(), spec.endpoints(), spec.traffic());
    }

    private static Run run(Full policy, int retries, int nicSlots, int groupMembers) {
        MachineSpec spec = lab(policy, retries, nicSlots, groupMembers);
        Machine machine = MachineBuilder.build(spec);
        EngineAgainstTrace sink = new EngineAgainstTrace(machine);
        machine.trace(sink);
        assertEquals(false, machine.run(100_000), "a run that never ends");
        assertEquals(List.of(), machine.violations());
        Run run = new Run(sink.log(), machine.summary(), spec);
        assertEquals(0, run.summary.inFlight());
        assertEquals(run.summary.generated() + run.summary.replicated(), run.summary.delivered() + run.dropped());
        return run;
    }

    @Test
    void dropLosesAtTheMachinesRing() {
        Run run = run(Full.DROP, 8, 16, 1);
        assertTrue(run.dropped() > 0);
        assertEquals(run.dropped(), run.summary.dropped()[DropReason.NO_AVAIL_DESC.ordinal()]);
        assertEquals(List.of("vm1.rx"), run.lostAt().stream().distinct().toList());
        assertEquals(List.of(), run.events(EventKind.HOLD, EventKind.RETRY));
    }

    /** Everything waits in the NIC's ring and arrives, in order; while a packet is held the host takes no other. */
    @Test
    void backPressureKeepsThemInOrder() {
        Run run = run(Full.BACKPRESSURE, 8, 16, 1);
        assertEquals(PACKETS, run.summary.delivered());
        assertTrue(run.events(EventKind.HOLD).size() >= PACKETS - 4, "nearly every packet had to wait");
        List<Integer> order = run.events(EventKind.DELIVERED).stream().map(n -> run.log.event(n).packet()).toList();
        assertEquals(order.stream().sorted().toList(), order);
        for (int hold : run.events(EventKind.HOLD)) {
            int packet = run.log.event(hold).packet();
            int take = run.events(EventKind.TAKE_BUFFER).stream().filter(n -> n > hold).findFirst().orElseThrow();
            assertEquals(packet, run.log.event(take).packet());
            assertTrue(run.events(EventKind.HOST_POLL).stream().noneMatch(n -> n > hold && n < take), "it takes another while it holds p" + packet);
            TraceEvent cause = run.log.event(take);
            int refill = run.events(EventKind.REFILL).stream().filter(n -> n < take).reduce((a, b) -> b).orElseThrow();
            assertTrue(cause.cause() == refill || contains(cause.alsoCauses(), refill), "the guest's refill lets p" + packet + " go on");
        }
    }

    private static boolean contains(int[] list, int value) {
        for (int i : list) {
            if (i == value) {
                return true;
            }
        }
        return false;
    }

    /** With a short ring in front the loss moves there: the same reason, another place. */
    @Test
    void backPressureMovesTheLossToTheNic() {
        Run run = run(Full.BACKPRESSURE, 8, 4, 1);
        assertTrue(run.dropped() > 0);
        assertEquals(List.of("nic0.rx"), run.lostAt().stream().distinct().toList());
        assertEquals(run.dropped(), run.summary.dropped()[DropReason.NO_AVAIL_DESC.ordinal()]);
    }

    /** A packet is tried again at most so often, and each try costs the call and a look at avail.idx. */
    @Test
    void retriesAreCountedAndCharged() {
        Run run = run(Full.RETRY_N, 3, 16, 1);
        List<Integer> retries = run.events(EventKind.RETRY);
        assertTrue(run.dropped() > 0 && retries.size() >= 3);
        long[] ofScope = new long[run.log.size() + 1];
        for (int n : retries) {
            TraceEvent retry = run.log.event(n);
            assertEquals(++ofScope[retry.scope()], retry.argument("attempt"), "counted within its batch");
            assertEquals(3, retry.argument("limit"));
            assertTrue(retry.argument("attempt") <= 3);
            assertEquals(1, retry.lineCount());
            assertEquals(170_000 + retry.lineCycles(1), retry.cycles());
        }
        assertEquals(List.of("vm1.rx"), run.lostAt().stream().distinct().toList());
    }

    @Test
    void noRetriesAreADrop() {
        Run none = run(Full.RETRY_N, 0, 16, 1);
        Run drop = run(Full.DROP, 8, 16, 1);
        assertEquals(drop.log.size(), none.log.size());
        assertEquals(drop.summary.ticks(), none.summary.ticks());
        assertEquals(drop.dropped(), none.dropped());
        assertEquals(List.of(), none.events(EventKind.RETRY));
    }

    /** Tries of at least 174 cycles bridge twelve times 20 000 cycles if a batch has 1 400 of them. */
    @Test
    void enoughRetriesLoseNothing() {
        Run run = run(Full.RETRY_N, 1_400, 16, 1);
        assertEquals(0, run.dropped());
        assertEquals(PACKETS, run.summary.delivered());
    }

    /** A group: the slow member holds up the whole packet, so the fast one waits, too; nobody loses any. */
    @Test
    void oneSlowMemberHoldsUpItsGroup() {
        Run run = run(Full.BACKPRESSURE, 8, 16, 2);
        assertEquals(2 * PACKETS, run.summary.delivered());
        assertEquals(PACKETS, run.summary.replicated());
    }
}
