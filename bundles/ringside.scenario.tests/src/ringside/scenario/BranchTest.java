package ringside.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import ringside.trace.CopyTarget;
import ringside.trace.EventKind;
import ringside.trace.io.FirstDifference;
import ringside.trace.io.StateText;

/** What a user does to a run makes another run, which shares the past. */
class BranchTest {
    private static final Action RULE_OFF = Action.enableRule("vm1.rule2", false);

    private static ScenarioRun bypass() {
        return Samples.run(Samples.named("04-bypass"));
    }

    private static int firstOf(ScenarioRun run, EventKind kind, int from) {
        for (int e = from; e <= run.log().size(); e++) {
            if (run.log().event(e).kind() == kind) {
                return e;
            }
        }
        throw new AssertionError("no " + kind);
    }

    @Test
    void aRuleSwitchedOffSendsTheNextPacketThroughTheSwitch() {
        ScenarioRun run = bypass();
        int afterFirst = firstOf(run, EventKind.DIRECT_PUBLISH, 1);
        ScenarioRun branch = run.branch(afterFirst, RULE_OFF).run();
        assertEquals(1, branch.summary().directTransfers());
        assertEquals(2, run.summary().directTransfers());
        assertEquals(run.summary().switchPasses() + 1, branch.summary().switchPasses());
        assertEquals(afterFirst + 1, FirstDifference.between(run.log(), branch.log()).orElseThrow().event());
        assertEquals(EventKind.ACTION, branch.log().event(afterFirst + 1).kind());
    }

    @Test
    void branchesAtEveryEventAreRunsWithACommand() {
        ScenarioRun run = bypass();
        for (int e = 0; e <= run.log().size(); e++) {
            ScenarioRun branch = run.branch(e, RULE_OFF);
            assertTrue(branch.log().size() >= e || e == 0, "what is shared can be read at once");
            branch.run();
            ScenarioRun again = Samples.run(Samples.lab("04-bypass"), RunOptions.DEFAULT.withCommand(branch.options().commands().get(0)));
            assertEquals(again.fingerprint(), branch.fingerprint(), "at " + e);
            assertEquals(again.summary(), branch.summary(), "at " + e);
            int last = branch.log().size();
            assertEquals(StateText.text(branch.log().schema(), branch.stateFromEngine(last, 0)),
                    StateText.text(branch.log().schema(), branch.history().at(last)), "at " + e);
        }
    }

    @Test
    void aBranchOfABranchKeepsTheFirstCommand() {
        ScenarioRun run = bypass();
        ScenarioRun first = run.branch(firstOf(run, EventKind.DIRECT_PUBLISH, 1), RULE_OFF).run();
        int action = firstOf(first, EventKind.ACTION, 1);
        for (int e : new int[] {action - 1, action, action + 5}) {
            ScenarioRun second = first.branch(e, Action.setCopyTarget(CopyTarget.HOST_L1)).run();
            assertEquals(e < action ? 1 : 2, second.options().commands().size());
            assertEquals(e < action ? 2 : 1, second.summary().directTransfers());
            ScenarioRun again = Samples.run(Samples.lab("04-bypass"), second.options());
            assertEquals(again.fingerprint(), second.fingerprint(), "at " + e);
        }
    }

    @Test
    void aBranchAtTheBeginningActsBeforeEverything() {
        ScenarioRun branch = bypass().branch(0, RULE_OFF).run();
        assertEquals(EventKind.ACTION, branch.log().event(1).kind());
        assertEquals(0, branch.summary().directTransfers());
        ScenarioRun again = branch.branch(1, Action.setCost("llcHitCycles", 60_000)).run();
        assertEquals(EventKind.ACTION, again.log().event(2).kind());
        assertNotEquals(branch.fingerprint(), again.fingerprint());
    }

    @Test
    void theSampleItselfStaysAsItWas() {
        ScenarioRun run = bypass();
        String before = run.fingerprint();
        run.branch(20, RULE_OFF).run();
        assertEquals(before, run.fingerprint());
    }

    @Test
    void thereIsNoBranchWhereThereIsNoEvent() {
        ScenarioRun run = bypass();
        assertThrows(IllegalArgumentException.class, () -> run.branch(run.log().size() + 1, RULE_OFF));
        assertThrows(IllegalArgumentException.class, () -> run.branch(-1, RULE_OFF));
        assertThrows(IllegalArgumentException.class, () -> Action.setCost("noSuchCost", 1));
    }

    @Test
    void cancellingKeepsWhatIsThere() {
        ScenarioRun run = Samples.run(Samples.lab("04-bypass"), RunOptions.DEFAULT.withListener(new RunListener() {
            @Override
            public void progress(long tick, int events) {
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        }));
        assertEquals(ScenarioRun.End.CANCELLED, run.end());
        assertTrue(run.log().complete());
    }
}
