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
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ringside.model.ElementIds;
import ringside.model.lab.CopyTarget;
import ringside.model.lab.RoutingRule;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.Outcome;
import ringside.trace.Place;
import ringside.trace.StateField;
import ringside.trace.StateSchema;
import ringside.trace.history.StateView;
import ringside.ui.app.present.PresentScreen;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.gef.StagePart;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.diagram.parts.ElementPart;
import ringside.ui.diagram.parts.LabPart;
import ringside.ui.playback.PlaybackPreferences;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.panel.Panel;

/**
 * The first five minutes, played with the keys of the keyboard alone, edits included. At each stage the picture is read: the
 * values that the stage was told to show, the words that its figures and marks paint, and the sentence in the native text.
 */
class FiveMinutesTest {

    private static final String HOST_L1 = "host L1";

    private final Robot robot = new Robot();
    private LabEditor editor;
    private RunSession session;

    @AfterEach
    void close() {
        Mode.show(robot.page(), Ids.RUN);
        robot.page().closeAllEditors(false);
    }

    @Test
    void theFirstFiveMinutes() throws Exception {
        arriveAndClassify();
        copyLineByLine();
        publishAndInterrupt();
        long firstLine = readAndAskWhy();
        anotherCopyTarget(firstLine);
        thePacketTakesTheTopLane();
        theRuleIsSwitchedOff();
    }

    // ---- 0:00 to 0:50

    private void arriveAndClassify() throws Exception {
        PlaybackPreferences.hintSeen(false);
        open("01-first-packet");
        assertTrue(Mode.isRun(robot.page()));
        assertEquals(0, shown().event());
        assertEquals(Set.of(Layer.PATH, Layer.RINGS), session.shown().layers());
        assertTrue(said().contains("Press F6: the packet arrives."), () -> said().toString());
        over(EventKind.WIRE_IN);
        assertEquals("Client sends p1 to the NIC: 256 bytes on the wire.", sentence());
        assertEquals(Place.WIRE.ordinal(), value("packet", FieldKind.PLACE, 1));
        paints("p1");
        assertTrue(said().contains("F6 next, Shift+F6 back, F5 deeper"), () -> said().toString());
        over(EventKind.DMA_WRITE);
        assertEquals(4, lines("llc", 0), "the four lines sit in the I/O ways");
        assertFalse(said().contains("F6 next, Shift+F6 back, F5 deeper"), "the hint never returns");
        over(EventKind.NIC_WRITEBACK);
        over(EventKind.HOST_POLL);
        over(EventKind.CLASSIFY);
        assertEquals(id("vm1"), session.event().argument("vm"));
        assertTrue(sentence().contains("52:54:00:00:00:01: it is for VM 1"), this::sentence);
        paints("52:54:00:00:00:01");
    }

    // ---- 0:50 to 1:30

    private void copyLineByLine() {
        robot.press(SWT.ALT, '3');
        robot.until("the caches", () -> shown().shows(Layer.CACHES));
        paints("p1·h", "p1·1", "p1·2", "p1·3");
        over(EventKind.TAKE_BUFFER);
        over(EventKind.COPY);
        long copy = session.event().line(1);
        assertEquals(4, lines("llc", copy));
        robot.press(SWT.SHIFT, SWT.F6);
        robot.until("back before the copy", () -> session.event().kind() == EventKind.TAKE_BUFFER && rests());
        assertEquals(0, lines("llc", copy));
        for (int line = 1; line <= 3; line++) {
            int now = line;
            robot.press(SWT.F5);
            robot.until("line " + line, () -> session.playhead().line() == now && rests());
            assertEquals(line, lines("llc", copy));
        }
        robot.press(SWT.F6);
        robot.until("the whole copy", () -> session.playhead().line() == 0 && rests());
        assertEquals(4, lines("llc", copy));
        assertTrue(Picture.words(editor).stream().filter("p1·3"::equals).count() >= 2, "the copy and its source");
    }

    // ---- 1:30 to 2:10

    private void publishAndInterrupt() {
        over(EventKind.PUBLISH);
        assertEquals(1, value("vm1.rx", FieldKind.USED_IDX, 0));
        paints("used.idx 1 → slot 1 of 8");
        robot.press(SWT.ALT, '4');
        robot.until("interrupts", () -> shown().shows(Layer.INTERRUPTS));
        assertEquals(0, value("core1", FieldKind.IRQ_PENDING, 0), "still no bolt");
        assertFalse(Picture.words(editor).contains("for p1"));
        over(EventKind.NOTIFY);
        assertEquals(1, value("core1", FieldKind.IRQ_PENDING, 0));
        over(EventKind.INJECT);
        assertEquals(1_200_000, session.event().cycles());
        paints("exit 1 of 2");
        over(EventKind.INTERRUPT);
    }

    // ---- 2:10 to 3:10

    /** Returns the first line of what was read. */
    private long readAndAskWhy() {
        over(EventKind.READ_RING);
        over(EventKind.READ_PACKET);
        long line = session.event().line(1);
        assertEquals(4, lines("core1.l1", line));
        assertEquals(Outcome.Level.LLC, Outcome.level(session.event().lineOutcome(1)));
        assertEquals(50_000, session.event().lineCycles(1));
        int step = session.playhead().step();
        select("socket0");
        robot.press(SWT.CR);
        select("llc");
        robot.press(SWT.CR);
        for (long set = 0; set < line % 16; set++) {
            robot.press(SWT.ARROW_RIGHT);
        }
        robot.press(SWT.ARROW_DOWN);
        robot.press(SWT.ARROW_DOWN);
        assertEquals(new StageSelection("llc", (int) (line % 16) * 4 + 2), session.selected());
        assertTrue(part("llc").saying().contains("packet 1 header"), part("llc")::saying);
        robot.press(SWT.F4);
        robot.until("the chain of causes", () -> said().stream().anyMatch(words -> words.startsWith("Cause 1 of ")));
        robot.press(SWT.ARROW_DOWN);
        robot.until("everything goes to an earlier cause", () -> session.playhead().step() < step && rests());
        robot.press(SWT.ESC);
        robot.press(SWT.F12);
        robot.until("Build", () -> !Mode.isRun(robot.page()));
        robot.press(SWT.F12);
        robot.until("Run", () -> Mode.isRun(robot.page()));
        while (session.playhead().step() < step) {
            over(null);
        }
        return line;
    }

    // ---- 3:10 to 4:00

    private void anotherCopyTarget(long line) {
        robot.press(SWT.F12);
        robot.until("Build", () -> !Mode.isRun(robot.page()));
        // Out of the cell, the cache and the socket.
        for (int i = 0; i < 3; i++) {
            robot.press(SWT.ESC);
        }
        select("host");
        robot.press(SWT.ALT, SWT.CR);
        robot.until("the properties", () -> robot.page().getActivePart().getSite().getId().equals(Ids.PROPERTIES));
        Combo target = tabTo(Combo.class, combo -> List.of(combo.getItems()).contains(HOST_L1));
        for (int i = 0; i < 5 && editor.lab().getServer().getHost().getCopyTarget() != CopyTarget.HOST_L1; i++) {
            robot.press(target.getSelectionIndex() > List.of(target.getItems()).indexOf(HOST_L1) ? SWT.ARROW_UP : SWT.ARROW_DOWN);
        }
        assertEquals(CopyTarget.HOST_L1, editor.lab().getServer().getHost().getCopyTarget());
        assertTrue(editor.isDirty());
        robot.until("a stale run", session::stale);
        runAgain();
        assertEquals(EventKind.READ_PACKET, session.event().kind());
        assertEquals(Outcome.Level.FORWARD, Outcome.level(session.event().lineOutcome(1)), "dirty forward instead of LLC hit");
        assertEquals(90_000, session.event().lineCycles(1));
        assertEquals(4, lines("core1.l1", line));
        int differing = session.comparison().places().size();
        assertTrue(differing > 0);
        assertEquals(session.comparison().places(), shown().changed());
        robot.page().closeAllEditors(false);
    }

    // ---- 4:00 to 4:40

    private void thePacketTakesTheTopLane() throws Exception {
        open("04-bypass");
        robot.press(SWT.ALT, '5');
        while (session.event().kind() != EventKind.DECIDE) {
            over(null);
        }
        assertEquals("VM 1 will send p1 directly to VM 2: rule 2 matches.", sentence());
        paints("DIRECT, rule 2", "not taken: rule 2 matched first");
        long passes = value("switch", FieldKind.PASSES, 0);
        while (session.event().kind() != EventKind.DIRECT_COPY) {
            over(null);
        }
        assertEquals(1, value("run", FieldKind.DIRECT_TRANSFERS, 0));
        assertEquals(passes, value("switch", FieldKind.PASSES, 0), "the hexagon's count stays");
        while (session.event().kind() != EventKind.DECIDE) {
            robot.press(SWT.SHIFT, SWT.F6);
            robot.until("it rests", this::rests);
        }
    }

    // ---- 4:40 to 5:00

    private void theRuleIsSwitchedOff() {
        RoutingRule rule = (RoutingRule) ElementIds.find(editor.lab(), "vm1.rule2").orElseThrow();
        robot.press(SWT.F12);
        robot.until("Build", () -> !Mode.isRun(robot.page()));
        select("vm1");
        robot.press(SWT.ALT, SWT.CR);
        robot.until("the properties", () -> robot.page().getActivePart().getSite().getId().equals(Ids.PROPERTIES));
        tabTo(Button.class, button -> button.getText().startsWith("2 "));
        robot.press(' ');
        robot.until("the rule is off", () -> !rule.isEnabled());
        runAgain();
        assertEquals(EventKind.DECIDE, session.event().kind());
        assertTrue(sentence().contains("through the switch"), this::sentence);
        StateView end = session.run().orElseThrow().history().at(session.run().orElseThrow().log().size());
        assertEquals(0, end.get(id("run"), FieldKind.DIRECT_TRANSFERS));
        robot.press(SWT.F11);
        robot.until("Present", () -> presented() != null);
        assertEquals(sentence(), presented().header().sentence());
        assertEquals(editor.overlay().moment(), presented().stage().overlay().moment());
        presented().leave();
        robot.settle();
    }

    // ---- what a teacher does

    private void open(String sample) throws Exception {
        editor = robot.open(sample);
        session = RunSession.of(editor).orElseThrow();
    }

    /** One key, one step; its kind where one is expected. */
    private void over(EventKind kind) {
        int before = session.playhead().step();
        robot.press(SWT.F6);
        robot.until("step " + (before + 1), () -> session.playhead().step() == before + 1 && rests());
        if (kind != null) {
            assertEquals(kind, session.event().kind());
        }
        robot.until("the sentence", () -> read().contains(sentence()));
    }

    private void runAgain() {
        robot.press(SWT.F12);
        robot.until("Run", () -> Mode.isRun(robot.page()));
        robot.press(SWT.CTRL, SWT.F11);
        robot.until("the new run", () -> !session.stale() && !session.fromLab().computing());
    }

    // ---- what is seen

    private Moment shown() {
        return editor.overlay().moment().orElseThrow();
    }

    /** Whether the stage shows where the playhead stands and nothing moves there. */
    private boolean rests() {
        return editor.overlay().moment().filter(moment -> !moment.moving() && moment.event() == session.playhead().event()
                && moment.line() == session.playhead().line()).isPresent();
    }

    private String sentence() {
        return session.run().orElseThrow().narration().sentence(session.playhead().event(), session.playhead().line());
    }

    private List<String> read() {
        return robot.all(robot.shell(), Text.class, Text::isVisible).stream().map(Text::getText).toList();
    }

    /** What the drawn panels say of themselves. */
    private List<String> said() {
        return robot.all(robot.shell(), Panel.class, Panel::isVisible).stream().map(Panel::spoken).toList();
    }

    private void paints(String... wanted) {
        List<String> words = Picture.words(editor);
        for (String word : wanted) {
            assertTrue(words.contains(word), () -> word + " is not among " + words);
        }
    }

    private StateSchema schema() {
        return session.run().orElseThrow().log().schema();
    }

    private int id(String path) {
        return schema().component(path).id();
    }

    /** A value of the state that the stage shows. */
    private long value(String path, FieldKind field, int index) {
        return shown().state().get(id(path), field, index);
    }

    /** How many of the four lines from this one on a cache holds. */
    private int lines(String cache, long first) {
        StateField field = schema().field(id(cache), FieldKind.LINE);
        int count = 0;
        for (int i = 0; i < field.length(); i++) {
            long word = shown().state().get(field.id(), i);
            count += LineWord.valid(word) && LineWord.line(word) >= first && LineWord.line(word) < first + 4 ? 1 : 0;
        }
        return count;
    }

    private StagePart part(String id) {
        return ((LabPart) editor.stage().viewer().getContents()).part(id).orElseThrow();
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
