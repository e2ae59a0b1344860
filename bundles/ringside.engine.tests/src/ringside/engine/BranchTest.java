package ringside.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import ringside.engine.machine.Machine;
import ringside.engine.machine.MachineBuilder;
import ringside.engine.machine.MachineSpec;
import ringside.engine.machine.MachineSpec.ActionKind;
import ringside.engine.machine.MachineSpec.ActionSpec;
import ringside.trace.EventKind;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/** A branch at event N runs again without a sink to the dispatch of N and goes on traced; events 1 to N are shared. */
class BranchTest {

    private static TraceLog trace(MachineSpec spec) {
        Machine machine = MachineBuilder.build(spec);
        TraceLog log = new TraceLog(machine.schema());
        machine.trace(log);
        machine.run(Long.MAX_VALUE);
        return log;
    }

    private static TraceLog branch(MachineSpec spec, TraceLog whole, int event, ActionSpec action) {
        Machine machine = MachineBuilder.build(spec);
        machine.runToDispatch(whole.event(event).dispatch());
        assertEquals(event, machine.events(), "the untraced run counts events as the traced one");
        TraceLog log = whole.branch(event);
        machine.trace(log);
        if (action != null) {
            machine.apply(action);
        }
        machine.run(Long.MAX_VALUE);
        return log;
    }

    private static String row(TraceLog log, int number) {
        TraceEvent e = log.event(number);
        StringBuilder out = new StringBuilder().append(e.tick()).append(' ').append(e.dispatch()).append(' ').append(e.kind()).append(' ')
                .append(e.component().path()).append(' ').append(e.packet()).append(' ').append(e.cause()).append(' ').append(e.scope()).append(' ')
                .append(e.cycles());
        for (int i = 0; i < e.argumentCount(); i++) {
            out.append(' ').append(e.argument(i));
        }
        for (int k = 1; k <= e.lineCount(); k++) {
            out.append(" l").append(e.line(k)).append(':').append(e.lineOutcome(k));
        }
        for (long f = e.firstFact(); f < e.endFact(); f++) {
            out.append(" f").append(log.factField(f)).append('[').append(log.factIndex(f)).append("]=").append(log.factValue(f));
        }
        return out.toString();
    }

    @Test
    void aBranchWithoutACommandIsTheSameRun() {
        for (MachineSpec spec : new MachineSpec[] { TeachingLabs.bypass(), TeachingLabs.multicast(), RandomLabs.draw(7) }) {
            TraceLog whole = trace(spec);
            for (int event = 1; event <= whole.size(); event += 3) {
                TraceLog branched = branch(spec, whole, event, null);
                assertEquals(whole.size(), branched.size());
                for (int i = 1; i <= whole.size(); i++) {
                    assertEquals(row(whole, i), row(branched, i), "event " + i + " of the branch at " + event);
                }
            }
        }
    }

    @Test
    void switchingTheRuleOffBeforeTheDecisionSendsThePacketThroughTheSwitch() {
        MachineSpec spec = TeachingLabs.bypass();
        TraceLog whole = trace(spec);
        int process = 1;
        while (whole.event(process).kind() != EventKind.PROCESS) {
            process++;
        }
        TraceLog branched = branch(spec, whole, process, new ActionSpec(0, ActionKind.DISABLE_RULE, "vm1.rule2", "", 0));
        for (int i = 1; i <= process; i++) {
            assertEquals(row(whole, i), row(branched, i));
        }
        assertEquals(EventKind.ACTION, branched.event(process + 1).kind());
        assertEquals(0, count(branched, EventKind.DIRECT_COPY), "no direct transfer after the command");
        assertTrue(count(whole, EventKind.DIRECT_COPY) > 0);
        assertEquals(count(whole, EventKind.SWITCH_LOOKUP) + 2, count(branched, EventKind.SWITCH_LOOKUP), "each of the two packets passes once more");
    }

    private static int count(TraceLog log, EventKind kind) {
        int n = 0;
        for (int i = 1; i <= log.size(); i++) {
            if (log.event(i).kind() == kind) {
                n++;
            }
        }
        return n;
    }

    @Test
    void theSameSpecificationGivesTheSameRowsWithAndWithoutTrace() {
        for (int seed = 1; seed <= 30; seed++) {
            MachineSpec spec = RandomLabs.draw(seed);
            TraceLog log = trace(spec);
            Machine quiet = MachineBuilder.build(spec);
            quiet.run(Long.MAX_VALUE);
            assertEquals(log.size(), quiet.events(), "seed " + seed);
            TraceLog again = trace(spec);
            for (int i = 1; i <= log.size(); i++) {
                assertEquals(row(log, i), row(again, i));
            }
        }
    }
}
