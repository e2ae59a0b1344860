package ringside.ui.playback;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import ringside.model.lab.CopyTarget;
import ringside.model.lab.LabPackage;
import ringside.scenario.export.RunJson;
import ringside.trace.EventKind;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.commands.SetFeature;
import ringside.ui.diagram.overlay.Layer;

/** A run in the real window, played with real keys. */
class RunInWindowTest extends WindowWithKeys {

    @Test
    void twentyPressesOfF6InASecondStandAtStepTwenty() throws Exception {
        open("04-bypass");
        long began = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            press(SWT.F6);
            long next = began + (i + 1) * 45_000_000L;
            until("45 ms have passed", () -> System.nanoTime() >= next);
        }
        until("step 20", () -> step() == 20);
        assertTrue(System.nanoTime() - began < 2_000_000_000L);
        until("it rests", () -> !shown().moving());
        assertEquals(20, step());
        assertEquals(session.playhead().event(), shown().event());
        assertEquals(1, shown().progress());
    }

    @Test
    void f6GoesOnAndShiftF6GoesBackAndTheStageShowsTheMovement() throws Exception {
        open("01-first-packet");
        press(SWT.F6);
        until("step 1", () -> step() == 1);
        assertTrue(shown().moving());
        assertEquals(0, shown().fromEvent());
        until("it has landed", () -> !shown().moving());
        press(SWT.SHIFT, SWT.F6);
        until("step 0", () -> step() == 0);
        assertTrue(shown().backwards());
        until("it is back", () -> !shown().moving());
        assertEquals(0, shown().event());
    }

    @Test
    void f5GoesThroughTheLinesOfABurst() throws Exception {
        open("01-first-packet");
        session.jump(p -> p.to(find(EventKind.COPY) - 1, 0));
        press(SWT.F5);
        until("line 1", () -> session.playhead().line() == 1);
        press(SWT.F5);
        until("line 2", () -> session.playhead().line() == 2);
        assertEquals("Step 7 of 16, line 2 of 4", StepText.step(session.playhead()));
        press(SWT.F7);
        until("the next chapter", () -> session.event().kind() == EventKind.PUBLISH);
    }

    @Test
    void altAndADigitShowsALayerWithoutMovingTheRun() throws Exception {
        open("01-first-packet");
        session.shown().layers(Layer.atFirst());
        int before = session.playhead().event();
        press(SWT.ALT, '3');
        until("caches are shown", () -> session.shown().layers().contains(Layer.CACHES));
        assertTrue(shown().shows(Layer.CACHES));
        assertEquals(before, session.playhead().event());
        press(SWT.ALT, '3');
        until("caches are hidden", () -> !session.shown().layers().contains(Layer.CACHES));
        assertEquals(EnumSet.copyOf(Layer.atFirst()), EnumSet.copyOf(session.shown().layers()));
    }

    @Test
    void anEditMakesTheRunStaleUndoMakesItFreshAndRunningAgainStaysHere() throws Exception {
        open("01-first-packet");
        session.jump(p -> p.to(find(EventKind.READ_PACKET), 0));
        long before = session.event().cycles();
        editor.getCommandStack().execute(new SetFeature(editor.lab().getServer().getHost(), LabPackage.Literals.HOST__COPY_TARGET, CopyTarget.HOST_L1));
        assertTrue(session.stale());
        assertTrue(shown().stale());
        editor.getCommandStack().undo();
        assertFalse(session.stale());
        editor.getCommandStack().redo();
        assertTrue(session.stale());
        Run old = session.run().orElseThrow();
        press(SWT.CTRL, SWT.F11);
        until("another run", () -> session.run().orElseThrow() != old && !session.fromLab().computing());
        assertFalse(session.stale());
        assertEquals(EventKind.READ_PACKET, session.event().kind());
        assertTrue(session.event().cycles() > before);
        Set<StageSelection> differing = session.comparison().places();
        assertFalse(differing.isEmpty());
        assertEquals(differing, shown().changed());
        session.move(p -> p.over());
        assertTrue(session.comparison().empty());
    }

    @Test
    void inBuildTheStageShowsTheLabAloneAndAStepGoesToTheRun() throws Exception {
        open("01-first-packet");
        press(SWT.F6);
        until("step 1", () -> step() == 1);
        press(SWT.F12);
        until("build", () -> Mode.building(editor.getSite().getWorkbenchWindow()));
        assertTrue(editor.overlay().moment().isEmpty());
        until("the stage has the keyboard again", () -> display.getFocusControl() == editor.stage().control());
        press(SWT.F6);
        until("step 2", () -> step() == 2);
        assertFalse(Mode.building(editor.getSite().getWorkbenchWindow()));
        assertEquals(2, shown().event());
    }

    @Test
    void theRunIsTheSameThatTheCommandLineMakesByteForByte() throws Exception {
        open("04-bypass");
        ByteArrayOutputStream window = new ByteArrayOutputStream();
        new RunJson(session.run().orElseThrow().made(), "04").write(window, true);
        ByteArrayOutputStream alone = new ByteArrayOutputStream();
        new RunJson(SampleRuns.of("04-bypass"), "04").write(alone, true);
        assertTrue(alone.size() > 10_000);
        assertArrayEquals(alone.toByteArray(), window.toByteArray());
    }
}
