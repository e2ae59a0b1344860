package ringside.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ringside.engine.machine.Machine;
import ringside.engine.machine.MachineBuilder;
import ringside.engine.machine.MachineSpec;
import ringside.engine.machine.MachineSpec.*;
import ringside.trace.CopyTarget;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.Outcome;
import ringside.trace.Outcome.Level;
import ringside.trace.RuleKey;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;
import ringside.trace.history.StateView;

/**
 * Where the lines of a packet are after the host's copy, for every copy target, portion and a few lengths: the portion at the
 * target, the rest in memory, and all of it in the guest's buffer.
 */
class CopyTargetsTest {
    private static MachineSpec lab(CopyTarget target, Portion portion, int portionBytes, int bytes) {
        MachineSpec of = TeachingLabs.firstPacket();
        PacketsSpec p = of.traffic().packets().get(0);
        PacketsSpec sent = new PacketsSpec(p.id(), p.endpoint(), p.atNanos(), bytes, p.header(), 1, 0, false, 1);
        HostSpec host = new HostSpec("host", "Host", "classifier", 0, target, portion, portionBytes, Fetch.DEMAND, FanOut.ONE_BY_ONE, 32, RuleKey.DST_MAC);
        return new MachineSpec(of.referenceMHz(), of.placement(), 0, of.costs(), of.cores(), of.llc(), of.nic(), host, null, of.vms(), of.regions(),
                of.endpoints(), new TrafficSpec("default", 1, 0, List.of(sent), List.of()));
    }

    private static TraceLog run(MachineSpec spec) {
        Machine machine = MachineBuilder.build(spec);
        EngineAgainstTrace sink = new EngineAgainstTrace(machine);
        machine.trace(sink);
        machine.run(Long.MAX_VALUE);
        assertEquals(List.of(), machine.violations());
        assertEquals(1, machine.summary().delivered());
        return sink.log();
    }

    private static TraceEvent only(TraceLog log, EventKind kind) {
        for (int n = 1; n <= log.size(); n++) {
            if (log.event(n).kind() == kind) {
                return log.event(n);
            }
        }
        throw new AssertionError("no " + kind);
    }

    static List<Arguments> cases() {
        List<Arguments> all = new ArrayList<>();
        for (CopyTarget target : CopyTarget.values()) {
            for (int bytes : new int[] { 64, 100, 256 }) {
                all.add(Arguments.of(target, Portion.WHOLE, 0, bytes, 4));
                all.add(Arguments.of(target, Portion.HEADER_ONLY, 0, bytes, 1));
                all.add(Arguments.of(target, Portion.N_BYTES, 64, bytes, 1));
                all.add(Arguments.of(target, Portion.N_BYTES, 65, bytes, 2));
                all.add(Arguments.of(target, Portion.N_BYTES, 192, bytes, 3));
                all.add(Arguments.of(target, Portion.N_BYTES, 9000, bytes, 4));
            }
        }
        return all;
    }

    /** @param near lines of the packet that lie in the portion, if it is long enough */
    @ParameterizedTest
    @MethodSource("cases")
    void thePortionGoesToTheTargetAndTheRestToMemory(CopyTarget target, Portion portion, int portionBytes, int bytes, int near) {
        TraceLog log = run(lab(target, portion, portionBytes, bytes));
        TraceEvent copy = only(log, EventKind.COPY);
        int lines = (bytes + 63) / 64;
        assertEquals(lines, copy.lineCount());
        assertEquals(target.ordinal(), copy.argument("target"));
        StateView after = new StateHistory(log).at(copy.number());
        TraceEvent read = only(log, EventKind.READ_PACKET);
        assertEquals(lines, read.lineCount());
        for (int k = 1; k <= lines; k++) {
            boolean inPortion = k <= near;
            boolean llc = inPortion && (target == CopyTarget.LLC || target == CopyTarget.RING_SLOT);
            boolean l1 = inPortion && target == CopyTarget.HOST_L1;
            long line = copy.line(k);
            assertEquals(llc || l1, !Tables.inShared(log.schema(), after, "llc", line).equals("-"), "line " + k + " in the LLC, inclusive");
            assertEquals(l1, Tables.inPrivate(log.schema(), after, "core0.l1", line).endsWith("M"), "line " + k + " modified in the host's L1");
            assertEquals(line, read.line(k));
            assertEquals(llc ? Level.LLC : l1 ? Level.FORWARD : Level.DRAM, Outcome.level(read.lineOutcome(k)), "line " + k + " comes from");
        }
        int buffer = (int) copy.argument("to");
        int memory = log.schema().component("memory").id();
        assertEquals(1, after.get(memory, FieldKind.BUFFER_PACKET, buffer));
        assertEquals(bytes, after.get(memory, FieldKind.BUFFER_BYTES, buffer), "the whole packet is in the guest's buffer");
    }

    /**
     * The first packet with the copy target RING_SLOT, by hand: the ring's lines are 34 to 38 as in docs/hand-worked/01, and its slots
     * follow at once, 39 to 42 for the first. No descriptor is read: 270 cycles less than with a buffer, everything else the same.
     */
    @Test
    void aSlotLiesInTheRingAndNeedsNoDescriptor() {
        TraceLog log = run(lab(CopyTarget.RING_SLOT, Portion.WHOLE, 0, 256));
        TraceEvent take = only(log, EventKind.TAKE_BUFFER);
        assertEquals(List.of(36L, 36L), List.of(take.line(1), take.line(2)));
        assertEquals(2, take.lineCount());
        assertEquals(274_000, take.cycles());
        TraceEvent copy = only(log, EventKind.COPY);
        assertEquals(List.of(39L, 40L, 41L, 42L), List.of(copy.line(1), copy.line(2), copy.line(3), copy.line(4)));
        assertEquals(41_500, copy.cycles());
        assertEquals(87_500, only(log, EventKind.READ_PACKET).cycles());
        assertEquals(4797 - 270, only(log, EventKind.DELIVERED).argument("latency"));
        assertEquals("vm1.rx.slots", log.schema().memory().regionOf(39).name());
        assertTrue(log.schema().memory().regions().stream().noneMatch(r -> r.name().equals("vm1.buffers")), "no buffers besides");
    }

    /** Where buffers lie cannot change during a run, and says so. */
    @Test
    void aRunCannotChangeToSlots() {
        for (CopyTarget from : new CopyTarget[] { CopyTarget.LLC, CopyTarget.RING_SLOT }) {
            CopyTarget to = from == CopyTarget.LLC ? CopyTarget.RING_SLOT : CopyTarget.MEMORY;
            Machine machine = MachineBuilder.build(lab(from, Portion.WHOLE, 0, 256));
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
                    () -> machine.apply(new ActionSpec(0, ActionKind.SET_COPY_TARGET, "", to.name(), 0)));
            assertTrue(e.getMessage().contains("set it at the host"), e.getMessage());
        }
        assertEquals(4, Arrays.asList(CopyTarget.values()).size());
    }
}
