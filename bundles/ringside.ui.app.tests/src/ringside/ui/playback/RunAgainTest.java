package ringside.ui.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import ringside.model.lab.CopyTarget;
import ringside.scenario.ScenarioRun;
import ringside.trace.Chapter;
import ringside.trace.EventKind;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.time.Position;
import ringside.ui.diagram.StageSelection;

class RunAgainTest {

    private static int find(TraceLog log, EventKind kind, int time) {
        TraceEvent e = log.event(0);
        int seen = 0;
        for (int number = 1; number <= log.size(); number++) {
            if (e.moveTo(number).kind() == kind && ++seen == time) {
                return number;
            }
        }
        throw new AssertionError(kind);
    }

    @Test
    void runningTheSameLabAgainStandsAtTheSamePlaceAndNothingDiffers() throws Exception {
        ScenarioRun before = SampleRuns.of("04-bypass");
        ScenarioRun again = SampleRuns.of("04-bypass");
        for (int event = 0; event <= before.log().size(); event++) {
            Position here = new Position(event, 0);
            if (event == 0 || before.log().event(event).packet() != 0) {
                assertEquals(here, SamePlace.in(again.log(), before.log(), here));
            }
            assertEquals(Set.of(), Differences.between(before.history().at(event), again.history().at(event)));
        }
    }

    @Test
    void aLineOfABurstIsFoundAgain() throws Exception {
        ScenarioRun before = SampleRuns.of("01-first-packet");
        ScenarioRun again = SampleRuns.of("01-first-packet", lab -> lab.getServer().getHost().setCopyTarget(CopyTarget.HOST_L1));
        Position line = new Position(find(before.log(), EventKind.COPY, 1), 2);
        assertEquals(new Position(find(again.log(), EventKind.COPY, 1), 2), SamePlace.in(again.log(), before.log(), line));
    }

    @Test
    void withTheCopyInTheHostsL1TheReadStandsAtTheSameStepAndCostsMore() throws Exception {
        ScenarioRun before = SampleRuns.of("01-first-packet");
        ScenarioRun again = SampleRuns.of("01-first-packet", lab -> lab.getServer().getHost().setCopyTarget(CopyTarget.HOST_L1));
        Position there = new Position(find(before.log(), EventKind.READ_PACKET, 1), 0);
        Position here = SamePlace.in(again.log(), before.log(), there);
        assertEquals(EventKind.READ_PACKET, again.log().event(here.event()).kind());
        Set<StageSelection> differing = Differences.between(before.history().at(there.event()), again.history().at(here.event()));
        assertTrue(differing.stream().anyMatch(place -> place.componentPath().equals("core0.l1")), differing.toString());
        assertTrue(again.log().event(here.event()).cycles() > before.log().event(there.event()).cycles());
    }

    @Test
    void whereThePacketNeverComesToThatChapterTheSameTickIsTaken() throws Exception {
        ScenarioRun direct = SampleRuns.of("04-bypass");
        ScenarioRun switched = SampleRuns.of("04-bypass",
                lab -> lab.getServer().getVirtualMachines().get(0).getTransfer().getRules().forEach(rule -> rule.setEnabled(false)));
        int copy = find(direct.log(), EventKind.DIRECT_COPY, 1);
        Position here = SamePlace.in(switched.log(), direct.log(), new Position(copy, 0));
        TraceEvent found = switched.log().event(here.event());
        boolean sameChapter = found.chapter() == Chapter.TRANSFER && found.packet() == direct.log().event(copy).packet();
        assertTrue(sameChapter || found.tick() <= direct.log().event(copy).tick());
    }
}
