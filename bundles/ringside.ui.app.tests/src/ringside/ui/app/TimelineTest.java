package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ringside.trace.EventKind;
import ringside.trace.TraceEvent;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.RecordingPen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.panel.Panel;

/** The timeline of the window: its lines, its zoom, the playhead, by mouse and keyboard. */
class TimelineTest {

    /** Where the run begins, in pixels. */
    private static final int LEFT = 148;

    private final Robot robot = new Robot();
    private RunSession session;
    private LabEditor editor;
    private Panel timeline;

    @AfterEach
    void close() {
        robot.page().closeAllEditors(false);
    }

    private void open(String sample) throws Exception {
        editor = robot.open(sample);
        session = RunSession.of(editor).orElseThrow();
        robot.page().showView("ringside.view.timeline");
        timeline = robot.all(robot.shell(), Panel.class, p -> p.spoken().startsWith("Timeline")).get(0);
        robot.until("the keyboard in the timeline", () -> timeline.forceFocus());
    }

    private List<RecordingPen.Text> texts() {
        GC gc = new GC(Display.getCurrent());
        try {
            return RecordingPen.textsOf(timeline, gc);
        } finally {
            gc.dispose();
        }
    }

    private List<String> words() {
        return texts().stream().map(RecordingPen.Text::text).toList();
    }

    /** A pixel in the column of a step. */
    private int column(int step) {
        return (int) texts().stream().filter(t -> t.text().equals(Integer.toString(step)) && t.style() == TextStyle.BOLD).findFirst().orElseThrow().x() + 20;
    }

    private void mouse(int type, int x, int y, int modifiers, int count) {
        Event event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        event.stateMask = modifiers;
        event.count = count;
        timeline.notifyListeners(type, event);
        robot.settle();
    }

    private void toLine(String label) {
        for (int i = 0; i < 60 && !timeline.spoken().contains(". " + label + ", line"); i++) {
            robot.key(0, SWT.ARROW_DOWN);
        }
        assertTrue(timeline.spoken().contains(". " + label + ", line"), timeline.spoken());
    }

    @Test
    void belowTheFirstLookGroupsUnfoldByKeyboardAndSpeak() throws Exception {
        open("01-first-packet");
        List<String> atFirst = words();
        assertTrue(atFirst.containsAll(List.of("NIC", "Core 0 · host", "LLC", "VM 1 rx ring", "Core 1 · VM 1")), atFirst::toString);
        assertFalse(atFirst.contains("Packets"), "five lines stand in the height of the first look");
        toLine("Queues (3)");
        assertTrue(timeline.spoken().endsWith(", folded"), timeline.spoken());
        robot.key(0, SWT.CR);
        assertTrue(timeline.spoken().endsWith(", open"), timeline.spoken());
        toLine("VM 1 rx");
        assertTrue(words().containsAll(List.of("VM 1 rx", "NIC rx")), () -> words().toString());
        toLine("Caches (3)");
        robot.key(0, SWT.ARROW_UP);
        assertTrue(timeline.spoken().contains("VM 1 tx"), timeline.spoken());
        mouse(SWT.MouseVerticalWheel, 400, 60, 0, 30);
        assertTrue(words().contains("NIC"), "the wheel scrolls back to the first look");
    }

    @Test
    void aPacketHasItsLifeAndShiftWithArrowsGoesFromEventToEventOfALine() throws Exception {
        open("04-bypass");
        session.jump(p -> p.toStep(5));
        toLine("Packets");
        robot.key(0, SWT.CR);
        toLine("p1");
        assertTrue(words().contains("DMA"), () -> words().toString());
        toLine("p2");
        robot.key(SWT.SHIFT, SWT.ARROW_RIGHT);
        assertEquals(2, session.event().packet());
        assertEquals(EventKind.WIRE_IN, session.event().kind());
        int first = session.playhead().event();
        robot.key(SWT.SHIFT, SWT.ARROW_RIGHT);
        assertEquals(first, session.event().previousOfPacket());
        robot.key(SWT.SHIFT, SWT.ARROW_LEFT);
        assertEquals(first, session.playhead().event());
        toLine("Queues (6)");
        robot.key(0, SWT.CR);
        toLine("VM 2 rx");
        session.jump(p -> p.to(0, 0));
        robot.key(SWT.SHIFT, SWT.ARROW_RIGHT);
        TraceEvent found = session.event();
        boolean writes = false;
        for (long f = found.firstFact(); f < found.endFact(); f++) {
            writes |= found.log().schema().field(found.log().factField(f)).component().path().equals("vm2.rx");
        }
        assertTrue(writes || found.component().path().equals("vm2.rx"), "event " + found.number());
    }

    @Test
    void controlWithPlusMinusAndTheWheelZoomAndZeroGoesBackToPages() throws Exception {
        open("04-bypass");
        session.jump(p -> p.toStep(4));
        List<String> page = words();
        assertTrue(page.contains("16") && !page.contains("30"), page::toString);
        robot.press(SWT.CTRL, '-');
        robot.until("cycles", () -> words().contains("cycles"));
        robot.press(SWT.CTRL, '0');
        robot.until("pages", () -> words().equals(page));
        mouse(SWT.MouseVerticalWheel, LEFT + 2, 60, SWT.MOD1, 3);
        List<String> near = words();
        assertTrue(near.contains("1") && near.contains("4") && !near.contains("16"), "what is below the pointer stays: " + near);
        robot.key(SWT.SHIFT, SWT.ARROW_RIGHT);
        robot.key(0, SWT.PAGE_DOWN);
        assertFalse(words().contains("1"), "Page Down scrolls the run, not the playhead");
        assertEquals(5, session.playhead().step());
        session.jump(p -> p.toStep(40));
        assertTrue(words().contains("40") && words().contains("41"), "a page turns when the playhead leaves it: " + words());
    }

    @Test
    void clickAndDragMoveThePlayheadAndTheStageFollowsAtOnce() throws Exception {
        open("01-first-packet");
        mouse(SWT.MouseDown, column(5), 60, 0, 1);
        assertEquals(5, session.playhead().step());
        mouse(SWT.MouseMove, column(9), 60, SWT.BUTTON1, 0);
        assertEquals(9, session.playhead().step());
        assertEquals(session.playhead().event(), editor.overlay().moment().orElseThrow().event());
        mouse(SWT.MouseUp, column(9), 60, 0, 1);
        mouse(SWT.MouseMove, LEFT + 4, 60, 0, 0);
        assertEquals(9, session.playhead().step());
    }

    @Test
    void controlWithArrowsGoesToTheCauseAndToTheEffect() throws Exception {
        open("01-first-packet");
        session.jump(p -> p.toStep(10));
        int here = session.playhead().event();
        int cause = session.event().cause();
        robot.key(SWT.CTRL, SWT.ARROW_LEFT);
        assertEquals(cause, session.playhead().event());
        robot.key(SWT.CTRL, SWT.ARROW_RIGHT);
        assertEquals(cause, session.event().cause());
        assertTrue(session.playhead().event() <= here);
    }

    @Test
    void aDigitOpensAFieldThatGoesToAStepOrATime() throws Exception {
        open("01-first-packet");
        robot.press('1');
        robot.until("the field", () -> robot.focus() instanceof Text);
        Text field = (Text) robot.focus();
        robot.press('2');
        robot.until("both digits", () -> field.getText().equals("12"));
        robot.press(SWT.CR);
        robot.until("step 12", () -> session.playhead().step() == 12);
        robot.until("the keyboard back", () -> timeline.isFocusControl());
        robot.press('9');
        robot.until("the field", () -> robot.focus() instanceof Text);
        Text again = (Text) robot.focus();
        again.setText("99");
        robot.press(SWT.CR);
        robot.pass(50);
        assertEquals(12, session.playhead().step(), "there are 16 steps");
        assertFalse(again.isDisposed());
        again.setText("533 ns");
        robot.press(SWT.CR);
        robot.until("1,599 cycles", () -> session.playhead().step() == 10);
        assertTrue(session.playhead().tick() <= 1_599);
        robot.press('3');
        robot.until("the field", () -> robot.focus() instanceof Text);
        robot.press(SWT.ESC);
        robot.until("it is closed", () -> timeline.isFocusControl());
        assertEquals(10, session.playhead().step());
    }
}
