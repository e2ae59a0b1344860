package ringside.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ringside.engine.machine.Machine;
import ringside.engine.machine.MachineBuilder;
import ringside.engine.machine.MachineSpec;
import ringside.engine.machine.MachineSpec.ActionKind;
import ringside.engine.machine.MachineSpec.ActionSpec;
import ringside.engine.machine.MachineSpec.VmSpec;
import ringside.trace.CopyTarget;
import ringside.trace.Decision;
import ringside.trace.DropReason;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.Injection;
import ringside.trace.LineWord;
import ringside.trace.Path;
import ringside.trace.StateField;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/** What a user does to a running machine: it holds from the next dispatch on, and nothing else breaks. */
class UserActionsTest {
    private static ActionSpec action(ActionKind kind, String element, String argument, long value) {
        return new ActionSpec(0, kind, element, argument, value);
    }

    /** Runs a machine, and does something after the first event of a kind. */
    private static TraceLog run(MachineSpec spec, EventKind after, int occurrence, ActionSpec action) {
        Machine machine = MachineBuilder.build(spec);
        TraceLog log = new TraceLog(machine.schema());
        machine.trace(log);
        int seen = 0;
        int looked = 0;
        while (seen < occurrence && machine.run(1)) {
            while (looked < log.size()) {
                seen += log.event(++looked).kind() == after ? 1 : 0;
            }
        }
        assertEquals(occurrence, seen);
        machine.apply(action);
        machine.run(Long.MAX_VALUE);
        assertEquals(List.of(), machine.violations());
        return log;
    }

    private static int count(TraceLog log, EventKind kind) {
        int n = 0;
        for (int e = 1; e <= log.size(); e++) {
            n += log.event(e).kind() == kind ? 1 : 0;
        }
        return n;
    }

    private static TraceEvent last(TraceLog log, EventKind kind) {
        for (int e = log.size(); e > 0; e--) {
            if (log.event(e).kind() == kind) {
                return log.event(e);
            }
        }
        throw new AssertionError("no " + kind);
    }

    /** Two hundred random machines to which random things are done at random moments. */
    @Test
    void whateverIsDoneTheTraceHasTheEnginesState() {
        Set<ActionKind> done = EnumSet.noneOf(ActionKind.class);
        for (int seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            MachineSpec spec = RandomLabs.draw(seed);
            Machine machine = MachineBuilder.build(spec);
            EngineAgainstTrace sink = new EngineAgainstTrace(machine);
            try {
                machine.trace(sink);
                while (machine.run(1 + random.nextInt(60))) {
                    ActionSpec action = draw(random, spec);
                    try {
                        machine.apply(action);
                        done.add(action.kind());
                    } catch (IllegalArgumentException e) {
                        assertTrue(!e.getMessage().isBlank());
                    }
                }
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("machine drawn from seed " + seed + ": " + e, e);
            }
            assertEquals(List.of(), machine.violations(), "machine drawn from seed " + seed);
        }
        assertEquals(EnumSet.range(ActionKind.SET_IO_WAYS, ActionKind.REDIRECT_PACKET), EnumSet.copyOf(done.stream().filter(k -> k.compareTo(ActionKind.SET_IO_WAYS) >= 0).toList()));
    }

    private static ActionSpec draw(Random random, MachineSpec spec) {
        VmSpec vm = spec.vms().get(random.nextInt(spec.vms().size()));
        long mask = random.nextInt(1 << Math.min(5, spec.llc().ways()));
        String packet = "p" + (1 + random.nextInt(12)) + (random.nextInt(4) == 0 ? ".2" : "");
        return switch (random.nextInt(10)) {
            case 0 -> action(ActionKind.SET_IO_WAYS, "llc", "", mask);
            case 1 -> action(ActionKind.SET_COPY_WAYS, "llc", "", mask);
            case 2 -> action(ActionKind.SET_CORE_WAYS, spec.cores().get(random.nextInt(spec.cores().size())).id(), "", mask);
            case 3 -> action(ActionKind.SET_INJECTION, vm.id(), Injection.values()[random.nextInt(3)].name(), 0);
            case 4 -> action(ActionKind.SET_COALESCING, vm.id(), Integer.toString(random.nextInt(3) * 2_000), random.nextInt(5));
            case 5 -> random.nextInt(6) == 0 ? action(ActionKind.FAIL_VM, vm.id(), "", 0) : action(ActionKind.DISABLE_RULE, "direct", "", 0);
            case 6, 7 -> action(ActionKind.DROP_PACKET, packet, "", 0);
            case 8 -> action(ActionKind.REDIRECT_PACKET, packet, random.nextBoolean() ? "" : vm.id(), 0);
            default -> action(ActionKind.SET_COPY_TARGET, "", CopyTarget.values()[random.nextInt(3)].name(), 0);
        };
    }

    @Test
    void copiesTakeTheWaysOfTheNewMask() {
        // Ways 2 and 3 by the table of 01; from the taking of the buffer on way 0 alone.
        TraceLog log = run(TeachingLabs.firstPacket(), EventKind.TAKE_BUFFER, 1, action(ActionKind.SET_COPY_WAYS, "llc", "", 1));
        TraceEvent copy = last(log, EventKind.COPY);
        StateField lines = log.schema().field(log.schema().component("llc").id(), FieldKind.LINE);
        int placed = 0;
        for (long f = copy.firstFact(); f < copy.endFact(); f++) {
            if (log.factField(f) == lines.id() && LineWord.valid(log.factValue(f)) && LineWord.line(log.factValue(f)) >= 44) {
                assertEquals(0, log.factIndex(f) % 4);
                placed++;
            }
        }
        assertEquals(4, placed);
    }

    @Test
    void theNextInterruptComesInTheNewWay() {
        TraceLog log = run(TeachingLabs.firstPacket(), EventKind.PUBLISH, 1, action(ActionKind.SET_INJECTION, "vm1", "POSTED", 0));
        assertEquals(Injection.POSTED.ordinal(), last(log, EventKind.INJECT).argument("injection"));
        assertEquals(0, last(log, EventKind.INTERRUPT).argument("exits"));
        // One that is in already is ended as it began: with its second exit.
        log = run(TeachingLabs.firstPacket(), EventKind.INJECT, 1, action(ActionKind.SET_INJECTION, "vm1", "POSTED", 0));
        assertEquals(2, last(log, EventKind.INTERRUPT).argument("exit"));
    }

    @Test
    void coalescingHoldsBackFromThenOn() {
        int packets = 3;
        TraceLog log = run(TeachingLabs.firstPacket(), EventKind.TAKE_BUFFER, 1, action(ActionKind.SET_COALESCING, "vm1", "1000", packets));
        // One packet is too few, so the timer of 1,000 ns brings the interrupt: 3,000 cycles after the notification.
        assertEquals(1, count(log, EventKind.COALESCE_TIMER));
        assertEquals(1595 + 3000, last(log, EventKind.COALESCE_TIMER).tick());
        assertEquals(1, count(log, EventKind.DELIVERED));
    }

    @Test
    void aMachineThatFailsLosesWhatItHasAndGetsNothingMore() {
        TraceLog log = run(TeachingLabs.firstPacket(), EventKind.NOTIFY, 1, action(ActionKind.FAIL_VM, "vm1", "", 0));
        TraceEvent dropped = last(log, EventKind.DROPPED);
        assertEquals(DropReason.VM_DOWN.ordinal(), dropped.argument("reason"));
        assertEquals(last(log, EventKind.ACTION).number(), dropped.cause());
        assertEquals(0, count(log, EventKind.INJECT));
        // Before its copy, the host finds out when it would take the buffer.
        log = run(TeachingLabs.firstPacket(), EventKind.CLASSIFY, 1, action(ActionKind.FAIL_VM, "vm1", "", 0));
        assertEquals(DropReason.VM_DOWN.ordinal(), last(log, EventKind.DROPPED).argument("reason"));
        assertEquals(0, count(log, EventKind.COPY));
        // A direct transfer that is decided already ends nowhere; the next packet goes to the switch and is lost there.
        log = run(TeachingLabs.bypass(), EventKind.DIRECT_TAKE, 1, action(ActionKind.FAIL_VM, "vm2", "", 0));
        assertEquals(0, count(log, EventKind.DELIVERED));
        assertEquals(Decision.UNMAPPED.ordinal(), last(log, EventKind.DECIDE).argument("decision"));
        assertEquals(2, count(log, EventKind.DROPPED));
    }

    @Test
    void aPacketIsDroppedWhereItIsLookedAtNext() {
        TraceLog log = run(TeachingLabs.firstPacket(), EventKind.DMA_WRITE, 1, action(ActionKind.DROP_PACKET, "p1", "", 0));
        assertEquals(0, count(log, EventKind.TAKE_BUFFER));
        assertEquals(DropReason.BLOCKED.ordinal(), last(log, EventKind.DROPPED).argument("reason"));
        log = run(TeachingLabs.firstPacket(), EventKind.COPY, 1, action(ActionKind.DROP_PACKET, "p1", "", 0));
        assertEquals(1, count(log, EventKind.PROCESS));
        assertEquals(0, count(log, EventKind.DELIVERED));
    }

    @Test
    void aPacketGoesWhereTheUserSendsIt() {
        TraceLog log = run(TeachingLabs.bypass(), EventKind.DMA_WRITE, 1, action(ActionKind.REDIRECT_PACKET, "p1", "", 0));
        for (int e = 1; e <= log.size(); e++) {
            TraceEvent event = log.event(e);
            if (event.kind() == EventKind.DECIDE && event.component().path().equals("vm1.transfer")) {
                boolean redirected = event.packet() == 1;
                assertEquals(redirected ? Path.VSWITCH.ordinal() : Path.DIRECT.ordinal(), event.argument("path"));
                assertEquals(redirected ? Decision.COMMAND.ordinal() : Decision.RULE.ordinal(), event.argument("decision"));
            }
        }
    }

    @Test
    void whatIsNotThereCannotBeChanged() {
        for (ActionSpec wrong : List.of(action(ActionKind.SET_IO_WAYS, "core0.l1", "", 1), action(ActionKind.SET_IO_WAYS, "llc", "", 1 << 4),
                action(ActionKind.SET_CORE_WAYS, "core9", "", 1), action(ActionKind.SET_INJECTION, "vm9", "POSTED", 0), action(ActionKind.FAIL_VM, "llc", "", 0),
                action(ActionKind.DROP_PACKET, "p7", "", 0), action(ActionKind.REDIRECT_PACKET, "p1", "vm9", 0))) {
            Machine machine = MachineBuilder.build(TeachingLabs.firstPacket());
            machine.run(3);
            assertThrows(IllegalArgumentException.class, () -> machine.apply(wrong), wrong.toString());
        }
    }
}
