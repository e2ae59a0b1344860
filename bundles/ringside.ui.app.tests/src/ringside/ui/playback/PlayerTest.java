package ringside.ui.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ringside.trace.EventKind;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.time.Playhead;

class PlayerTest {
    private static final long MS = 1_000_000L;

    private final Player player = new Player();
    private TraceLog log;

    @BeforeEach
    void load() throws Exception {
        log = SampleRuns.of("04-bypass").log();
        player.load(log);
    }

    @Test
    void aStepForwardsTakes600MillisecondsOfWhichTheFirstQuarterIsTheCause() {
        player.step(Playhead::over, 0);
        assertEquals(0, player.progress(0));
        assertEquals(0.25, player.progress(150 * MS), 1e-9);
        assertTrue(player.moving(599 * MS));
        assertEquals(1, player.progress(600 * MS));
        assertFalse(player.moving(600 * MS));
    }

    @Test
    void theFurtherLinesOfABurstLand60MillisecondsApart() {
        int copy = first(EventKind.COPY);
        int lines = log.event(copy).lineCount();
        player.jump(player.playhead().to(copy - 1, 0));
        player.step(Playhead::over, 0);
        assertTrue(player.moving((600 + 60 * (lines - 1) - 1) * MS));
        assertFalse(player.moving((600 + 60 * (lines - 1)) * MS));
    }

    @Test
    void goingBackTakes300Milliseconds() {
        player.jump(player.playhead().toStep(5));
        player.step(Playhead::backOver, 0);
        assertEquals(4, player.playhead().step());
        assertEquals(0.5, player.progress(150 * MS), 1e-9);
        assertFalse(player.moving(300 * MS));
    }

    @Test
    void whatAStepChangesFadesFor120MillisecondsAfterItHasLanded() {
        player.step(Playhead::over, 0);
        assertEquals(1, player.settled(599 * MS), "nothing has changed yet");
        assertEquals(0, player.settled(600 * MS));
        assertTrue(player.frame(600 * MS), "frames are wanted until it has faded");
        assertEquals(0.5, player.settled(660 * MS), 1e-9);
        assertEquals(0, player.from().event());
        assertEquals(1, player.settled(720 * MS));
        assertFalse(player.frame(720 * MS));
    }

    @Test
    void goingBackWhatChangesFadesAsTheMovementBegins() {
        player.jump(player.playhead().toStep(5));
        player.step(Playhead::backOver, 0);
        assertEquals(0, player.settled(0));
        assertEquals(0.5, player.settled(60 * MS), 1e-9);
        assertEquals(1, player.settled(120 * MS));
        assertTrue(player.moving(120 * MS));
    }

    @Test
    void aKeyEndsTheFadingAtOnceAndWithReducedMotionNothingFades() {
        player.step(Playhead::over, 0);
        player.step(Playhead::over, 640 * MS);
        assertEquals(1, player.settled(640 * MS), "the next step moves, the last one has its new look");
        player.jump(player.playhead().home());
        assertEquals(1, player.settled(640 * MS));
        player.reducedMotion(true);
        player.step(Playhead::over, 1_000 * MS);
        assertEquals(1, player.settled(1_000 * MS));
        assertFalse(player.frame(1_000 * MS));
    }

    @Test
    void twentyStepsInASecondStandAtStepTwenty() {
        for (int key = 0; key < 20; key++) {
            player.step(Playhead::over, key * 50 * MS);
            player.frame(key * 50 * MS + 15 * MS);
        }
        assertEquals(20, player.playhead().step());
    }

    @Test
    void aStepDuringAMovementBeginsWhereThatMovementLeads() {
        player.step(Playhead::over, 0);
        player.step(Playhead::over, 200 * MS);
        assertEquals(1, player.from().event());
        assertEquals(2, player.playhead().event());
        assertEquals(0, player.progress(200 * MS));
    }

    @Test
    void withReducedMotionEverythingLandsAtOnce() {
        player.reducedMotion(true);
        player.step(Playhead::over, 0);
        assertFalse(player.moving(0));
        assertEquals(1, player.progress(0));
        assertEquals(1, player.playhead().step());
    }

    @Test
    void aRunPlaysOneStepEachPeriodOfItsPaceAndStopsAtTheEnd() {
        player.pace(Pace.HALF);
        player.play(1, 0);
        player.frame(0);
        assertEquals(1, player.playhead().step());
        player.frame(2_499 * MS);
        assertEquals(1, player.playhead().step());
        player.frame(2_500 * MS);
        assertEquals(2, player.playhead().step());
        player.jump(player.playhead().end());
        player.play(1, 0);
        assertFalse(player.frame(0));
        assertFalse(player.playing());
    }

    @Test
    void under120MillisecondsAStepNothingMovesAndNoStepIsLost() {
        player.pace(Pace.SIXTEEN);
        player.play(1, 0);
        player.frame(780 * MS);
        assertEquals(11, player.playhead().step());
        assertFalse(player.moving(780 * MS));
    }

    @Test
    void aTrailOfOneSecondFollowsStepsThatAreTooFastToMove() {
        player.pace(Pace.SIXTEEN);
        player.play(1, 0);
        int atHalf = 0;
        for (long ms = 0; ms <= 1_500; ms += 15) {
            player.frame(ms * MS);
            atHalf = ms == 495 ? player.playhead().event() : atHalf;
            assertFalse(player.moving(ms * MS));
        }
        assertEquals(atHalf, player.trailFrom(1_500 * MS));
        player.play(0, 1_500 * MS);
        assertTrue(player.frame(2_000 * MS), "the trail is still seen");
        assertFalse(player.frame(2_600 * MS));
        assertEquals(player.playhead().event(), player.trailFrom(2_600 * MS));
    }

    @Test
    void aStepByHandEndsTheTrailAndAMovementLeavesNone() {
        player.pace(Pace.SIXTEEN);
        player.play(1, 0);
        player.frame(780 * MS);
        assertEquals(0, player.trailFrom(780 * MS));
        player.step(Playhead::over, 800 * MS);
        assertEquals(player.playhead().event(), player.trailFrom(800 * MS));
        player.pace(Pace.NORMAL);
        player.play(1, 2_000 * MS);
        player.frame(2_000 * MS);
        assertEquals(player.playhead().event(), player.trailFrom(2_000 * MS));
    }

    @Test
    void asFastAsItGoesIsAtTheEndAfterTwoSecondsOfFrames() {
        player.pace(Pace.FASTEST);
        player.play(1, 0);
        for (int frame = 0; frame < 130; frame++) {
            player.frame(frame * 16 * MS);
        }
        assertEquals(player.playhead().stepCount(), player.playhead().step());
    }

    @Test
    void playingStopsAfterTheEventThatABreakpointNames() {
        int decide = first(EventKind.DECIDE);
        player.stops(only(decide));
        player.pace(Pace.FASTEST);
        player.play(1, 0);
        for (int frame = 0; frame < 130; frame++) {
            player.frame(frame * 16 * MS);
        }
        assertEquals(decide, player.playhead().event());
        assertFalse(player.playing());
        player.jump(player.playhead().end());
        player.play(-1, 0);
        for (int frame = 0; frame < 130; frame++) {
            player.frame(frame * 16 * MS);
        }
        assertEquals(decide, player.playhead().event(), "backwards as well");
        assertFalse(player.playing());
    }

    private static Player.Stops only(int event) {
        return new Player.Stops() {
            @Override
            public int next(int after, int last) {
                return after < event && event <= last ? event : 0;
            }

            @Override
            public int previous(int before, int first) {
                return first <= event && event < before ? event : 0;
            }
        };
    }

    @Test
    void playingBackwardsEndsBeforeTheFirstEvent() {
        player.pace(Pace.SIXTEEN);
        player.jump(player.playhead().toStep(6));
        player.play(-1, 0);
        player.frame(1_000 * MS);
        assertEquals(0, player.playhead().event());
        assertFalse(player.playing());
    }

    private int first(EventKind kind) {
        TraceEvent e = log.event(0);
        for (int number = 1; number <= log.size(); number++) {
            if (e.moveTo(number).kind() == kind) {
                return number;
            }
        }
        throw new AssertionError(kind);
    }
}
