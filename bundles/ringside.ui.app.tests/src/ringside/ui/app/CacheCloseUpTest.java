package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.LineFilter;
import ringside.trace.TraceLog;
import ringside.trace.time.Evictions;
import ringside.trace.time.Evictions.Eviction;
import ringside.ui.app.files.Samples;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.LabEditorInput;
import ringside.ui.diagram.RecordingPen;
import ringside.ui.diagram.StageSelection;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.panel.Panel;

/** A cache in the Close-up: in play or all of it, whose its lines are and how their addresses split, who evicted whom, what is filtered, and heat. */
class CacheCloseUpTest {
    private final Robot robot = new Robot();
    private RunSession session;
    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        // The Close-up stays as it was used, for other labs and tests as well.
        if (!robot.all(robot.shell(), Panel.class, p -> p.isVisible() && p.spoken().startsWith("Shown of the cache: ")).isEmpty()) {
            view("In play");
        }
        robot.page().closeAllEditors(false);
    }

    private void open(String sample) throws Exception {
        session = RunSession.of(robot.open(sample)).orElseThrow();
    }

    private TraceLog log() {
        return session.run().orElseThrow().log();
    }

    private void to(EventKind kind, int nth) {
        int seen = 0;
        for (int e = 1; e <= log().size(); e++) {
            if (log().event(e).kind() == kind && ++seen == nth) {
                to(e);
                return;
            }
        }
        throw new AssertionError("no " + kind);
    }

    private void to(int event) {
        session.jump(p -> p.to(event, 0));
        robot.settle();
    }

    private Panel panel(String beginning) {
        List<Panel> found = robot.all(robot.shell(), Panel.class, p -> p.isVisible() && p.spoken().startsWith(beginning));
        assertFalse(found.isEmpty(), beginning);
        return found.get(0);
    }

    private Panel closeUp() {
        return (Panel) panel("Shown of the cache: ").getParent();
    }

    /** By its switch and the arrow keys. */
    private void view(String name) {
        Panel switches = panel("Shown of the cache: ");
        switches.setFocus();
        robot.press(SWT.HOME);
        for (int i = 0; i < 4 && !switches.spoken().contains(": " + name + ","); i++) {
            robot.press(SWT.ARROW_RIGHT);
        }
        robot.until(name, () -> switches.spoken().contains(": " + name + ","));
    }

    private List<String> words() {
        Panel panel = closeUp();
        GC gc = new GC(panel);
        try {
            return RecordingPen.textsOf(panel, gc).stream().map(RecordingPen.Text::text).toList();
        } finally {
            gc.dispose();
        }
    }

    private void onCloseUp() {
        Panel panel = closeUp();
        panel.forceFocus();
        robot.until("the keyboard in the Close-up", panel::isFocusControl);
    }

    /** Line 44 of VM 1's first buffer: 44 = 2 x 16 + 12, its address 44 x 64 = 0xB00; 16 sets are bits 9 to 6. */
    @Test
    void aLineTellsWhoseItIsAndHowItsAddressSplits() throws Exception {
        open("01-first-packet");
        to(EventKind.COPY, 1);
        view("All sets");
        List<String> all = words();
        assertTrue(all.containsAll(List.of("0x2", "M", "VM 1", "buffers")), all.toString());
        assertTrue(all.containsAll(List.of("p1·h", "VM 1, vm1.buffers", "0xB00", "tag 0x2", "set 12", "offset 0–63", "bits 49–10", "bits 9–6", "bits 5–0")), all.toString());
        view("In play");
        onCloseUp();
        Panel panel = closeUp();
        panel.redraw();
        panel.update();
        String second = "Set 13 way 2: p1·1 M, VM 1, vm1.buffers";
        for (int i = 0; i < 10 && !panel.spoken().equals(second); i++) {
            robot.press(SWT.ARROW_DOWN);
        }
        assertEquals(second, panel.spoken());
        assertTrue(words().containsAll(List.of("0xB40", "set 13")), words().toString());
    }

    @Test
    void allSetsAreAListThatStaysWhereTheUserScrolledIt() throws Exception {
        open("01-first-packet");
        to(EventKind.COPY, 1);
        view("All sets");
        assertTrue(words().contains("12"), "at the set in play: " + words());
        onCloseUp();
        Panel panel = closeUp();
        robot.press(SWT.HOME);
        robot.until("the first row", () -> panel.spoken().startsWith("Set 0 way 0: p1·h M, NIC, host.buffers"));
        robot.press(SWT.ARROW_DOWN);
        robot.until("the second", () -> panel.spoken().startsWith("Set 0 way 1: "));
        robot.press(SWT.END);
        robot.until("the last row", () -> panel.spoken().startsWith("Set 15 way 3: "));
        robot.press(SWT.PAGE_UP);
        robot.until("a page before", () -> !panel.spoken().startsWith("Set 15"));
        List<String> sets = sets();
        assertTrue(sets.contains("14") && !sets.contains("2"), sets.toString());
        to(EventKind.DMA_WRITE, 1);
        assertEquals(sets, sets(), "another step is at sets 0 to 3");
        view("In play");
        view("All sets");
        assertTrue(sets().contains("0"), "chosen again it goes to the sets in play: " + sets());
    }

    /** What stands in the first column, at the left edge. */
    private List<String> sets() {
        Panel panel = closeUp();
        GC gc = new GC(panel);
        try {
            return RecordingPen.textsOf(panel, gc).stream().filter(t -> t.x() < 20 && t.text().matches("[\\d,]+")).map(RecordingPen.Text::text).toList();
        } finally {
            gc.dispose();
        }
    }

    @Test
    void aListOfTwoThousandSetsDrawsOnlyWhatIsSeen() throws Exception {
        String text = Files.readString(Samples.all().stream().filter(lab -> lab.getParent().endsWith("10-too-big-a-ring")).findFirst().orElseThrow());
        Path lab = Files.writeString(folder.resolve("large.ringside"), text.replace("<lastLevelCache id=\"llc\" name=\"LLC\" ways=\"10\"", "<lastLevelCache id=\"llc\" name=\"LLC\" sets=\"2048\" ways=\"11\""));
        Mode.show(robot.page(), Ids.RUN);
        LabEditor editor = (LabEditor) robot.page().openEditor(new LabEditorInput(lab), LabEditor.ID);
        robot.keyboard(robot.shell());
        session = RunSession.of(editor).orElseThrow();
        session.ensureRun();
        robot.until("the run", () -> session.run().isPresent() && log().complete() && !session.fromLab().computing());
        to(EventKind.DMA_WRITE, 9);
        view("All sets");
        assertTrue(words().contains("2,048 sets, 11 ways"), words().toString());
        onCloseUp();
        Panel panel = closeUp();
        robot.press(SWT.END);
        robot.until("the last row", () -> panel.spoken().startsWith("Set 2047 way 10: empty"));
        assertTrue(words().contains("2,047"), words().toString());
        assertTrue(words().size() < 120, "texts drawn: " + words().size());
    }

    /** All but one packet's lines go, and Esc brings them back. */
    @Test
    void linesAreFilteredByAPacket() throws Exception {
        open("10-too-big-a-ring");
        to(EventKind.DMA_WRITE, 9);
        int llc = log().schema().component("llc").id();
        var state = session.run().orElseThrow().history().at(session.playhead().event());
        var lines = log().schema().field(llc, FieldKind.LINE);
        int all = LineFilter.ALL.cells(log().schema(), state, lines).length;
        view("All sets");
        Panel filter = panel("Filter: none");
        filter.setFocus();
        robot.press(SWT.ARROW_DOWN);
        robot.pass(200);
        robot.press(SWT.ARROW_DOWN);
        robot.press(SWT.ARROW_DOWN);
        robot.press(SWT.CR);
        robot.until("a filter", () -> filter.spoken().startsWith("Filter: packet "));
        int packet = Integer.parseInt(filter.spoken().replaceFirst("Filter: packet (\\d+) .*", "$1"));
        int some = LineFilter.ofPacket(packet).cells(log().schema(), state, lines).length;
        assertTrue(some > 0 && some < all);
        assertEquals("Filter: packet " + packet + " · " + some + " of " + all + " lines", filter.spoken());
        assertTrue(words().contains("packet " + packet + " · " + some + " of " + all + " lines"), words().toString());
        List<String> labels = words().stream().filter(w -> w.matches("p\\d+·[h\\d]")).toList();
        // One more stands at the foot: the line that the step is at.
        assertEquals(Math.min(some, labels.size() - 1), labels.stream().filter(w -> w.startsWith("p" + packet + "·")).count(), labels.toString());
        onCloseUp();
        robot.press(SWT.ESC);
        robot.until("no filter", () -> filter.spoken().equals("Filter: none"));
    }

    @Test
    void anEvictionNamesBothAndLeadsThere() throws Exception {
        open("10-too-big-a-ring");
        int llc = log().schema().component("llc").id();
        Evictions evictions = new Evictions(session.run().orElseThrow().history(), llc);
        int event = 1;
        while (evictions.of(event, 0).isEmpty()) {
            event++;
        }
        Eviction first = evictions.of(event, 0).get(0);
        to(event);
        view("Evictions");
        String sentence = session.run().orElseThrow().narration().eviction(llc, first);
        onCloseUp();
        Panel panel = closeUp();
        panel.redraw();
        panel.update();
        robot.press(SWT.ARROW_DOWN);
        robot.until("the first eviction", () -> panel.spoken().endsWith(": " + sentence + ", link"));
        robot.press(SWT.CR);
        robot.until("its line", () -> session.playhead().event() == first.event() && session.playhead().line() == first.line());
    }

    @Test
    void heatIsCountedAndAKeyGoesThere() throws Exception {
        open("01-first-packet");
        to(EventKind.COPY, 1);
        int copy = session.playhead().event();
        view("Heat");
        robot.until("it is counted", () -> words().stream().anyMatch(w -> w.equals("Strongest: 1 access. A dot: evictions.")));
        onCloseUp();
        Panel panel = closeUp();
        robot.press(SWT.ARROW_DOWN);
        int step = session.playhead().step();
        robot.until("the cell", () -> panel.spoken().equals("Set 0, step " + step + ": 0 accesses, 0 evictions, link"));
        robot.press(SWT.ARROW_DOWN);
        // The copy reads lines 0 to 3, the first of them in the host's L1.
        robot.until("the next set", () -> panel.spoken().equals("Set 1, step " + step + ": 1 access, 0 evictions, link"));
        robot.press(SWT.ARROW_LEFT);
        robot.press(SWT.CR);
        robot.until("one event before", () -> session.playhead().event() == copy - 1);
    }

    /** The pointer on a cell of the heat says what happened there; a click goes there. */
    @Test
    void thePointerReadsHeatAndGoesThere() throws Exception {
        open("01-first-packet");
        to(EventKind.COPY, 1);
        view("Heat");
        Panel panel = closeUp();
        robot.until("it is counted", () -> words().stream().anyMatch(w -> w.startsWith("Strongest: ")));
        Mouse mouse = new Mouse(robot, panel);
        int y = panel.getClientArea().height / 3;
        int x = 60;
        String third = "step 3: ";
        mouse.to(x, y);
        while (x < panel.getClientArea().width && (panel.getToolTipText() == null || !panel.getToolTipText().contains(third))) {
            x += 9;
            mouse.to(x, y);
        }
        assertTrue(panel.getToolTipText() != null && panel.getToolTipText().contains(third), panel.getToolTipText());
        mouse.click(x, y);
        robot.until("step 3", () -> session.playhead().step() == 3);
    }

    /** A cell that is chosen on the stage shows its own address; line 45 is the second of VM 1's first buffer. */
    @Test
    void aCellChosenOnTheStageShowsItsAddress() throws Exception {
        open("01-first-packet");
        to(EventKind.COPY, 1);
        view("In play");
        LabEditor editor = session.editor();
        editor.setFocus();
        editor.stage().select("llc");
        robot.press(SWT.CR);
        robot.until("the first cell", () -> new StageSelection("llc", 0).equals(session.selected()));
        for (int set = 0; set < 13; set++) {
            robot.press(SWT.ARROW_RIGHT);
        }
        robot.press(SWT.ARROW_DOWN);
        robot.press(SWT.ARROW_DOWN);
        robot.until("set 13 way 2", () -> new StageSelection("llc", 13 * 4 + 2).equals(session.selected()));
        robot.until("the address", () -> words().contains("0xB40"));
        assertTrue(words().containsAll(List.of("LLC set 13", "tag 0x2", "set 13")), words().toString());
    }

    @Test
    void switchesAndFilterAreReachedWithTab() throws Exception {
        open("01-first-packet");
        to(EventKind.COPY, 1);
        onCloseUp();
        Control switches = panel("Shown of the cache: ");
        Control filter = panel("Filter: ");
        robot.press(SWT.TAB);
        robot.until("the switches", switches::isFocusControl);
        robot.press(SWT.TAB);
        robot.until("the filter", filter::isFocusControl);
    }
}
