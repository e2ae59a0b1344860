package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ringside.model.lab.CopyTarget;
import ringside.model.lab.LabPackage;
import ringside.ui.app.files.Labs;
import ringside.ui.app.files.Samples;
import ringside.ui.app.present.PresentScreen;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.commands.SetFeature;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.playback.Run;
import ringside.ui.diagram.overlay.Overlay;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.StepText;

/** F11 shows the run of the lab in front on the whole screen, and the keys of a presenter act there. */
class PresentTest {

    private final Robot robot = new Robot();
    private RunSession session;
    private PresentScreen screen;

    @BeforeEach
    void present() {
        IEditorPart editor = Labs.open(robot.page(), Samples.first().orElseThrow()).orElseThrow();
        editor.setFocus();
        session = RunSession.of(editor).orElseThrow();
        session.ensureRun();
        robot.until("the run", () -> session.run().isPresent() && session.run().get().log().complete());
        session.jump(playhead -> playhead.home());
        robot.key(0, SWT.F11);
        robot.until("the screen", () -> opened() != null);
        screen = opened();
    }

    @AfterEach
    void leave() {
        if (opened() != null) {
            screen.leave();
        }
        robot.settle();
    }

    private static PresentScreen opened() {
        return Stream.of(Display.getCurrent().getShells()).map(Shell::getData).filter(PresentScreen.class::isInstance)
                .map(PresentScreen.class::cast).findFirst().orElse(null);
    }

    private void press(int modifiers, int key) {
        robot.key(screen.header(), modifiers, key);
    }

    /** The key comes up when the screen is gone. */
    private void pressToLeave(int key) {
        Event event = new Event();
        event.keyCode = key;
        event.doit = true;
        screen.header().notifyListeners(SWT.KeyDown, event);
        robot.settle();
    }

    @Test
    void thePageKeysStepOverAndBackInBothPictures() {
        press(0, SWT.PAGE_DOWN);
        press(0, SWT.PAGE_DOWN);
        assertEquals(2, session.playhead().step());
        press(0, SWT.PAGE_UP);
        assertEquals(1, session.playhead().step());
        robot.until("rest", () -> !session.moving());
        assertEquals(session.playhead().event(), screen.stage().overlay().moment().orElseThrow().event());
        assertEquals(session.editor().overlay().moment(), screen.stage().overlay().moment());
    }

    @Test
    void overlaysHaveTheirKeysHereToo() {
        Map<Character, Overlay> keys = Map.of('7', Overlay.VM, '8', Overlay.CLASS, '9', Overlay.STATE, '0', Overlay.HEAT);
        keys.forEach((key, overlay) -> {
            press(SWT.ALT, key);
            assertEquals(overlay, session.shown().overlay());
            assertEquals(overlay, screen.stage().overlay().moment().orElseThrow().overlay());
            press(SWT.ALT, key);
            assertEquals(Overlay.PACKET, session.shown().overlay());
        });
    }

    @Test
    void theSentenceIsThatOfThisStep() {
        Run run = session.run().orElseThrow();
        for (int step = 1; step <= session.playhead().stepCount(); step++) {
            press(0, SWT.F6);
            assertEquals(step, session.playhead().step());
            assertEquals(StepText.sentence(run, session.playhead()), screen.header().sentence());
            assertEquals(StepText.step(session.playhead()), screen.header().step());
        }
        press(SWT.SHIFT, SWT.F6);
        assertEquals(StepText.spoken(run, session.playhead(), true), screen.header().spoken());
    }

    @Test
    void thePictureIsTheWholeStageAndAQuarterLargerAt1440() {
        screen.shell().setBounds(0, 0, 1440, 900);
        robot.until("the size", () -> screen.shell().getClientArea().width == 1440);
        assertEquals(new Rectangle(40, 146, 1360, 740), screen.stage().control().getBounds());
        assertEquals(1.25, screen.stage().viewer().zoom());
        assertTrue(screen.stage().viewer().reach().width * 1.25 <= 1360);
        assertEquals(1.0, session.editor().stage().viewer().zoom());
    }

    @Test
    void escapeEndsWhatLiesOnTopAndThenLeaves() {
        press(0, 's');
        press(0, 'b');
        assertTrue(screen.pointing().isSpotlight() && screen.pointing().isBlank());
        press(0, SWT.ESC);
        assertTrue(screen.pointing().isSpotlight() && !screen.pointing().isBlank());
        press(0, SWT.ESC);
        assertFalse(screen.pointing().isSpotlight());
        pressToLeave(SWT.ESC);
        assertEquals(null, opened());
        assertEquals(0, session.playhead().step());
    }

    @Test
    void anEditMakesItStaleThereAndRunningAgainMakesItFresh() {
        assertEquals("", screen.header().stale());
        LabEditor editor = session.editor();
        editor.getCommandStack().execute(new SetFeature(editor.lab().getServer().getHost(), LabPackage.Literals.HOST__COPY_TARGET, CopyTarget.HOST_L1));
        assertEquals("STALE: the lab has changed, Ctrl+F11 runs it again", screen.header().stale());
        assertTrue(screen.header().spoken().startsWith(screen.header().stale()));
        press(SWT.CTRL, SWT.F11);
        robot.until("the new run", () -> !session.stale() && !session.fromLab().computing());
        assertEquals("", screen.header().stale());
        editor.getCommandStack().undo();
        session.fromLab().run();
        robot.until("the first run again", () -> !session.stale() && !session.fromLab().computing());
    }

    @Test
    void f11LeavesToo() {
        pressToLeave(SWT.F11);
        assertEquals(null, opened());
    }

    @Test
    void whatThePenDrewIsGoneAfterTheNextStep() {
        press(0, 'p');
        mouse(SWT.MouseDown, 100);
        mouse(SWT.MouseMove, 160);
        mouse(SWT.MouseUp, 160);
        assertEquals(1, screen.pointing().freehand().count());
        press(0, SWT.PAGE_DOWN);
        assertEquals(0, screen.pointing().freehand().count());
        assertTrue(screen.pointing().isPen());
    }

    @Test
    void linesOfThePenHaveColoursAndAreTakenBackOneByOne() {
        press(0, 'p');
        stroke();
        assertEquals(Theme.Role.INK, screen.pointing().freehand().colour());
        press(0, 'c');
        assertEquals(Theme.Role.TROUBLE, screen.pointing().freehand().colour());
        stroke();
        assertEquals(2, screen.pointing().freehand().count());
        press(SWT.CTRL, 'z');
        assertEquals(1, screen.pointing().freehand().count());
        press(0, SWT.BS);
        press(0, SWT.BS);
        assertEquals(0, screen.pointing().freehand().count());
        press(0, SWT.ESC);
        assertEquals(screen, opened(), "Esc puts the pen away first");
        press(0, 'c');
        assertTrue(screen.pointing().isPen(), "whoever chooses a colour wants to draw");
    }

    private void stroke() {
        mouse(SWT.MouseDown, 100);
        mouse(SWT.MouseMove, 160);
        mouse(SWT.MouseUp, 160);
    }

    private void mouse(int type, int at) {
        Event event = new Event();
        event.type = type;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.x = at;
        event.y = at;
        screen.stage().control().notifyListeners(type, event);
    }

    @Test
    void aClickOnThePictureSelectsNothing() {
        mouse(SWT.MouseDown, 100);
        mouse(SWT.MouseUp, 100);
        assertEquals(List.of(), screen.stage().viewer().getSelectedEditParts());
        assertEquals(0, session.playhead().step());
    }
}
