package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ringside.model.ElementIds;
import ringside.model.lab.CopyTarget;
import ringside.model.lab.RoutingRule;
import ringside.trace.Chapter;
import ringside.ui.app.present.PresentScreen;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.gef.StagePart;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.diagram.parts.ElementPart;
import ringside.ui.diagram.parts.LabPart;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.StepText;

/** A class is taught with the keyboard alone, edits included; the picture is read at each stage. */
class KeyboardAloneTest {

    private static final String HOST_L1 = "host L1";

    private final Robot robot = new Robot();
    private LabEditor editor;
    private RunSession session;

    @AfterEach
    void close() {
        Mode.show(robot.page(), Ids.RUN);
        robot.page().closeAllEditors(false);
    }

    private void open(String sample) throws Exception {
        editor = robot.open(sample);
        session = RunSession.of(editor).orElseThrow();
    }

    private int step() {
        return session.playhead().step();
    }

    private String sentence() {
        return StepText.sentence(session.run().orElseThrow(), session.playhead());
    }

    private List<String> words() {
        return Picture.words(editor);
    }

    /** Whether the stage shows where the playhead stands and nothing moves there. */
    private boolean rests() {
        return editor.overlay().moment().filter(moment -> !moment.moving()
                && moment.event() == session.playhead().event() && moment.line() == session.playhead().line()).isPresent();
    }

    private void over() {
        int before = step();
        robot.press(SWT.F6);
        robot.until("step " + (before + 1), () -> step() == before + 1 && rests());
    }

    private void toStep(int step) {
        while (step() < step) {
            over();
        }
    }

    private void shows(String... wanted) {
        List<String> words = words();
        for (String word : wanted) {
            assertTrue(words.contains(word), () -> word + " is not among " + words);
        }
    }

    /** Goes to an element by the arrows and Enter. */
    private void select(String id) {
        for (int i = 0; i < 25; i++) {
            Point here = place(selected());
            if (id.equals(selected())) {
                return;
            }
            Point there = place(id);
            int across = here == null || there.x > here.x ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT;
            int down = here == null || there.y > here.y ? SWT.ARROW_DOWN : SWT.ARROW_UP;
            boolean flat = here == null || Math.abs(there.x - here.x) > Math.abs(there.y - here.y);
            String before = selected();
            robot.press(flat ? across : down);
            if (before != null && before.equals(selected())) {
                robot.press(flat ? down : across);
            }
        }
        throw new AssertionError("the arrows do not lead to " + id);
    }

    private String selected() {
        for (Object part : editor.stage().viewer().getSelectedEditParts()) {
            if (part instanceof ElementPart<?> element) {
                return element.element().getId();
            }
        }
        return null;
    }

    private Point place(String id) {
        StagePart part = id == null ? null : ((LabPart) editor.stage().viewer().getContents()).part(id).orElseThrow();
        return part == null ? null : part.getFigure().getBounds().getCenter();
    }

    @Test
    void theFirstPacketArrivesIsClassifiedCopiedAndReadWithOneKey() throws Exception {
        open("01-first-packet");
        assertTrue(Mode.isRun(robot.page()));
        assertEquals(0, step());
        assertEquals(Set.of(Layer.PATH, Layer.RINGS), session.layers());
        assertFalse(words().contains("p1·h"));

        over();
        assertEquals("Client sends p1 to the NIC: 256 bytes on the wire.", sentence());
        shows("p1");

        toStep(5);
        assertEquals(Chapter.CLASSIFY, session.event().chapter());
        assertTrue(sentence().contains("52:54:00:00:00:01: it is for VM 1"), this::sentence);
        shows("52:54:00:00:00:01");

        robot.press(SWT.ALT, '3');
        robot.until("the caches", () -> session.layers().contains(Layer.CACHES));
        shows("p1·h", "p1·1", "p1·2", "p1·3");

        toStep(7);
        robot.press(SWT.SHIFT, SWT.F6);
        robot.until("step 6", () -> step() == 6 && rests());
        robot.press(SWT.F5);
        robot.press(SWT.F5);
        robot.until("a line", () -> session.playhead().line() > 0 || step() == 7);
        session.jump(playhead -> playhead.toStep(6));
        toStep(7);
        assertTrue(words().stream().filter("p1·3"::equals).count() >= 2, () -> "two copies of line 3 in " + words());

        toStep(8);
        shows("used.idx 1 → slot 1 of 8");
        assertFalse(words().contains("for p1"), "no bolt yet");
        robot.press(SWT.ALT, '4');
        toStep(10);
        shows("exit 1 of 2");

        toStep(12);
        assertEquals(Chapter.READ, session.event().chapter());
        assertTrue(session.event().cycles() > 0);
        robot.press(SWT.F4);
        robot.until("the causes", () -> robot.page().getActivePart().getSite().getId().equals(Ids.CLOSE_UP));
    }

    @Test
    void theCopyTargetIsChangedAndRunAgainStaysHere() throws Exception {
        open("01-first-packet");
        toStep(13);
        long before = session.event().cycles();
        robot.press(SWT.F12);
        robot.until("Build", () -> !Mode.isRun(robot.page()));
        select("host");
        robot.press(SWT.ALT, SWT.CR);
        robot.until("the properties", () -> robot.page().getActivePart().getSite().getId().equals(Ids.PROPERTIES));
        Combo target = tabTo(Combo.class, combo -> List.of(combo.getItems()).contains(HOST_L1));
        for (int i = 0; i < 5 && editor.lab().getServer().getHost().getCopyTarget() != CopyTarget.HOST_L1; i++) {
            robot.press(target.getSelectionIndex() > List.of(target.getItems()).indexOf(HOST_L1)
                    ? SWT.ARROW_UP : SWT.ARROW_DOWN);
        }
        assertEquals(CopyTarget.HOST_L1, editor.lab().getServer().getHost().getCopyTarget());
        assertTrue(editor.isDirty());
        robot.until("a stale run", session::stale);
        robot.press(SWT.F12);
        robot.until("Run", () -> Mode.isRun(robot.page()));
        robot.press(SWT.CTRL, SWT.F11);
        robot.until("the new run", () -> !session.stale() && !session.fromLab().computing());
        assertEquals(Chapter.READ, session.event().chapter());
        assertTrue(session.event().cycles() > before, "dirty lines are forwarded: " + session.event().cycles());
        assertFalse(session.comparison().places().isEmpty());
    }

    @Test
    void theDirectRuleIsSwitchedOffAndThePacketTakesTheSwitch() throws Exception {
        open("04-bypass");
        robot.press(SWT.ALT, '5');
        while (session.event().chapter() != Chapter.DECIDE) {
            robot.press(SWT.F6);
            robot.until("it rests", this::rests);
        }
        assertEquals("VM 1 will send p1 directly to VM 2: rule 2 matches.", sentence());
        shows("DIRECT, rule 2", "not taken: rule 2 matched first");

        RoutingRule rule = (RoutingRule) ElementIds.find(editor.lab(), "vm1.rule2").orElseThrow();
        robot.press(SWT.F12);
        robot.until("Build", () -> !Mode.isRun(robot.page()));
        select("vm1");
        robot.press(SWT.ALT, SWT.CR);
        robot.until("the properties", () -> robot.page().getActivePart().getSite().getId().equals(Ids.PROPERTIES));
        tabTo(Button.class, button -> button.getText().startsWith("2 "));
        robot.press(' ');
        robot.until("the rule is off", () -> !rule.isEnabled());
        robot.press(SWT.F12);
        robot.until("Run", () -> Mode.isRun(robot.page()));
        robot.press(SWT.CTRL, SWT.F11);
        robot.until("the new run", () -> !session.stale() && !session.fromLab().computing());
        assertEquals(Chapter.DECIDE, session.event().chapter());
        assertTrue(sentence().contains("through the switch"), this::sentence);

        robot.press(SWT.F11);
        robot.until("Present", () -> presented() != null);
        presented().leave();
        robot.settle();
    }

    private static PresentScreen presented() {
        return Stream.of(Display.getCurrent().getShells()).map(Shell::getData).filter(PresentScreen.class::isInstance)
                .map(PresentScreen.class::cast).findFirst().orElse(null);
    }

    private <T> T tabTo(Class<T> type, java.util.function.Predicate<T> wanted) {
        for (int i = 0; i < 40; i++) {
            if (type.isInstance(robot.focus()) && wanted.test(type.cast(robot.focus()))) {
                return type.cast(robot.focus());
            }
            robot.press(SWT.TAB);
        }
        throw new AssertionError("Tab does not lead to it");
    }
}
