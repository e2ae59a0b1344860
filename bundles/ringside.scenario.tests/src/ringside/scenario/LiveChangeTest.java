package ringside.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import ringside.model.LabFiles;
import ringside.model.LabSetting;
import ringside.model.lab.Lab;
import ringside.scenario.LiveChange.Subject;
import ringside.trace.EventKind;
import ringside.trace.TraceLog;
import ringside.trace.time.Position;

/** What can be changed in the middle of a run, and how a run and its branch keep together. */
class LiveChangeTest {
    private final ScenarioRun run = Samples.run(Samples.named("04-bypass"));
    private final int decision = find(run.log(), EventKind.DECIDE);

    private static int find(TraceLog log, EventKind kind) {
        for (int n = 1; n <= log.size(); n++) {
            if (log.event(n).kind() == kind) {
                return n;
            }
        }
        throw new AssertionError(kind);
    }

    private static LiveChange of(List<LiveChange> all, Subject subject, String element) {
        return all.stream().filter(change -> change.subject() == subject && change.element().equals(element)).findFirst().orElseThrow();
    }

    @Test
    void everyOfferIsAnActionThatTheRunAccepts() {
        for (ScenarioRun each : List.of(run, Samples.run(Samples.named("01-first-packet")))) {
            for (LiveChange change : LiveChange.at(each, 5, "")) {
                for (String value : change.values().isEmpty() ? List.of(change.now()) : change.values()) {
                    Action action = change.action(value);
                    assertEquals(action, Action.parse(action.text()));
                    assertTrue(each.branch(5, action).run().log().size() >= 5, action.text());
                }
            }
        }
    }

    @Test
    void whatIsAboutTheChosenElementComesFirst() {
        List<LiveChange> all = LiveChange.at(run, decision, "vm2");
        assertEquals("vm2", all.get(0).element().split("\\.")[0]);
        assertEquals(0, all.get(0).rank());
        assertEquals(2, all.get(all.size() - 1).rank());
    }

    @Test
    void theValueIsThatOfTheMomentAndABranchChangesItFromThereOn() {
        LiveChange target = LiveChange.at(run, decision, "").stream().filter(change -> change.subject() == Subject.COPY_TARGET).findFirst().orElseThrow();
        String other = target.values().stream().filter(value -> !value.equals(target.now())).findFirst().orElseThrow();
        ScenarioRun branch = run.branch(decision, target.action(other)).run();
        assertEquals(target.now(), of(LiveChange.at(branch, 1, ""), Subject.COPY_TARGET, target.element()).now());
        assertEquals(other, of(LiveChange.at(branch, branch.log().size(), ""), Subject.COPY_TARGET, target.element()).now());
    }

    @Test
    void namesUnitsAndRangesAreThoseOfTheLabAndTheCostTable() {
        List<LiveChange> all = LiveChange.at(run, decision, "");
        assertEquals("VM 1, Straight to the inspector", of(all, Subject.RULE, "vm1.rule2").name());
        LiveChange cost = of(all, Subject.COST, "llcHitCycles");
        assertEquals("LLC hit", cost.name());
        assertEquals(new LiveChange.Range(0, 1_000_000, "cycles"), cost.range());
        assertThrows(IllegalArgumentException.class, () -> cost.action("1000001"));
        assertEquals(new LiveChange.Range(1, 64, "misses"), of(all, Subject.COST, "memoryParallelism").range());
    }

    @Test
    void waysAreWrittenAsPeopleCountThem() {
        LiveChange ways = LiveChange.at(run, decision, "").stream().filter(change -> change.subject() == Subject.IO_WAYS).findFirst().orElseThrow();
        assertEquals("0-1, 3", LiveChange.ways(0b1011));
        assertEquals("all", LiveChange.ways(0));
        assertEquals(0b1011, ways.action("0-1, 3").value());
        assertEquals(0b1011, ways.action("0xB").value());
        assertEquals(0, ways.action("all").value());
        for (String wrong : List.of("", "0x" + Long.toHexString(1L << ways.range().most() + 1), Long.toString(ways.range().most() + 1), "2-1", "x", "1-")) {
            assertThrows(IllegalArgumentException.class, () -> ways.action(wrong), wrong);
        }
    }

    @Test
    void whatIsStructuralIsASettingOfTheLabAndNoAction() throws Exception {
        List<LiveChange> all = LiveChange.structural(run, decision, "vm2");
        assertTrue(all.get(0).element().startsWith("vm2"), all.get(0).element());
        LiveChange ring = of(all, Subject.RX_SIZE, "vm1.rx");
        assertEquals("vm1.rx.size=16", ring.setting("16"));
        assertThrows(IllegalArgumentException.class, () -> ring.setting("0"));
        assertThrows(IllegalArgumentException.class, () -> ring.action("16"));
        assertEquals("vm1.rx.notify=EVENT_IDX", of(all, Subject.NOTIFY, "vm1.rx").setting("EVENT_IDX"));
        for (LiveChange each : all) {
            Lab lab = LabFiles.load(Samples.named("04-bypass").resolve("lab.ringside"));
            LabSetting.parse(each.setting(each.now())).apply(lab);
            assertEquals(run.fingerprint(), ScenarioRun.of(lab, RunOptions.DEFAULT).run().fingerprint(), each.element() + " " + each.subject());
        }
    }

    @Test
    void aRunAndItsBranchStandAtTheSameEventBeforeTheyDifferAndAtTheSameTickAfterwards() {
        LiveChange rule = of(LiveChange.at(run, decision, ""), Subject.RULE, "vm1.rule2");
        assertEquals(LiveChange.ON, rule.now());
        ScenarioRun branch = run.branch(1, rule.action(LiveChange.OFF)).run();
        PairedRuns pair = PairedRuns.ofBranch(run, branch);
        int first = pair.differs().orElseThrow().event();
        for (int n = 0; n <= run.log().size(); n++) {
            Position there = pair.inSecond(new Position(n, 0));
            if (n < first) {
                assertEquals(run.log().event(n).kind(), branch.log().event(there.event()).kind());
                assertEquals(new Position(n, 0), pair.inFirst(there));
            }
            assertTrue(branch.log().event(there.event()).tick() <= run.log().event(n).tick());
            assertTrue(there.event() == branch.log().size() || n < first || branch.log().event(there.event() + 1).tick() > run.log().event(n).tick());
        }
        assertNotEquals(run.explainer().sentence(pair.difference(false)), branch.explainer().sentence(pair.difference(true)));
    }
}
