package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ringside.scenario.marks.Breakpoint;
import ringside.trace.EventKind;
import ringside.ui.app.files.Samples;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.gef.StagePart;
import ringside.ui.diagram.parts.LabPart;
import ringside.ui.playback.Pace;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.stops.BreakpointsView;

/** F9 marks an element, a cell or a slot, in Build and in Run, and a run that plays stops there. */
class BreakpointsTest {
    private final Robot robot = new Robot();
    private LabEditor editor;
    private RunSession session;

    @BeforeEach
    void open() throws Exception {
        editor = robot.open("01-first-packet");
        session = RunSession.of(editor).orElseThrow();
    }

    @AfterEach
    void close() {
        session.breakpoints().clear();
        session.pace(Pace.NORMAL);
        Mode.show(robot.page(), Ids.RUN);
        robot.page().closeAllEditors(false);
    }

    private StagePart part(String id) {
        return ((LabPart) editor.stage().viewer().getContents()).part(id).orElseThrow();
    }

    private void runToTheStop() {
        session.pace(Pace.SIXTEEN);
        robot.press(SWT.F8);
        robot.until("the run stops", () -> session.playhead().event() > 0 && !session.playing());
    }

    @Test
    void anElementIsMarkedInBuildAndRunAndSaysSo() {
        Mode.show(robot.page(), Ids.BUILD);
        editor.setFocus();
        editor.stage().select("host.classifier");
        int before = editor.stage().marks();
        robot.press(SWT.F9);
        robot.until("the mark", () -> editor.stage().marks() == before + 1);
        assertEquals(Set.of(new StageSelection("host.classifier", StageSelection.WHOLE)), session.breakpoints().places());
        assertTrue(part("host.classifier").saying().endsWith(", breakpoint"), part("host.classifier")::saying);
        Mode.show(robot.page(), Ids.RUN);
        editor.setFocus();
        runToTheStop();
        assertEquals(EventKind.CLASSIFY, session.event().kind());
        robot.press(SWT.F9);
        robot.until("no breakpoint", () -> session.breakpoints().places().isEmpty());
        assertFalse(part("host.classifier").saying().contains("breakpoint"));
    }

    @Test
    void aCellIsMarkedAndTheRunStopsWhenItIsWritten() {
        editor.stage().select("core1.l1");
        robot.press(SWT.CR);
        for (int i = 0; i < 4; i++) {
            robot.press(SWT.ARROW_RIGHT);
        }
        robot.press(SWT.F9);
        assertEquals(Set.of(new StageSelection("core1.l1", 4 * 2)), session.breakpoints().places());
        assertEquals("Core 1 L1 set 4 way 0: empty, breakpoint.", part("core1.l1").saying());
        runToTheStop();
        assertEquals(EventKind.READ_PACKET, session.event().kind());
        assertEquals("Core 1 L1 set 4 way 0: packet 1 header, Exclusive, breakpoint.", part("core1.l1").saying());
    }

    @Test
    void withNothingSelectedTheElementOfTheStepIsTakenAndAllAreClearedAtOnce() {
        session.jump(playhead -> playhead.toStep(2));
        robot.press(SWT.F9);
        assertEquals(Set.of(new StageSelection("nic0", StageSelection.WHOLE)), session.breakpoints().places());
        session.breakpoints().clear();
        assertEquals(Set.of(), session.breakpoints().places());
    }

    @Test
    void aConditionStopsTheRunBothWaysAndIsMarkedOnThePicture() {
        int before = editor.stage().marks();
        session.breakpoints().add(Breakpoint.when("vm1.rx.used.idx == 1"));
        robot.until("the mark at the ring's machine", () -> editor.stage().marks() > before);
        runToTheStop();
        assertEquals(EventKind.PUBLISH, session.event().kind());
        int there = session.playhead().event();
        session.jump(p -> p.end());
        robot.press(SWT.SHIFT, SWT.F8);
        robot.until("it stops on the way back", () -> !session.playing());
        assertEquals(there, session.playhead().event());
        session.breakpoints().set(0, session.breakpoints().all().get(0).enabled(false));
        assertEquals(Set.of(), session.breakpoints().places());
        session.breakpoints().clear();
    }

    @Test
    void theyStandBesideTheLabAndAreThereWithTheirMarksWhenItIsOpenedAgain(@TempDir Path folder) throws Exception {
        Path lab = Files.copy(Samples.first().orElseThrow(), folder.resolve("mine.ringside"));
        openFile(lab);
        editor.stage().select("host.classifier");
        robot.press(SWT.F9);
        robot.until("it is set", () -> session.breakpoints().all().size() == 1);
        session.breakpoints().add(Breakpoint.when("kind == PUBLISH"));
        session.breakpoints().set(1, session.breakpoints().all().get(1).enabled(false));
        assertEquals("ringside breakpoints 1\n\non at host.classifier\noff when kind == PUBLISH\n", Files.readString(folder.resolve("mine.breakpoints.txt")));
        assertFalse(editor.isDirty(), "the lab is as it was");
        robot.page().closeAllEditors(false);
        int unmarked = openFile(Files.copy(lab, folder.resolve("other.ringside")));
        robot.page().closeAllEditors(false);
        assertEquals(unmarked + 1, openFile(lab));
        assertEquals(List.of(Breakpoint.at("host.classifier", StageSelection.WHOLE), Breakpoint.when("kind == PUBLISH").enabled(false)), session.breakpoints().all());
        runToTheStop();
        assertEquals(EventKind.CLASSIFY, session.event().kind());
        assertTrue(editor.saveAs(folder.resolve("moved.ringside")));
        assertTrue(Files.exists(folder.resolve("moved.breakpoints.txt")), "they go along");
    }

    private int openFile(Path file) throws Exception {
        editor = (LabEditor) ringside.ui.app.files.Labs.open(robot.page(), file).orElseThrow();
        robot.keyboard(robot.shell());
        editor.setFocus();
        session = RunSession.of(editor).orElseThrow();
        session.ensureRun();
        robot.until("the run", () -> session.run().isPresent() && session.run().get().log().complete() && !session.fromLab().computing());
        return editor.stage().marks();
    }

    @Test
    void oneWhoseMachineIsGoneIsKeptAndSaysWhyAndADamagedFileIsLeftAlone(@TempDir Path folder) throws Exception {
        Path lab = Files.copy(Samples.first().orElseThrow(), folder.resolve("mine.ringside"));
        Path file = folder.resolve("mine.breakpoints.txt");
        Files.writeString(file, "ringside breakpoints 1\n\non at vm9.rx[3]\n");
        openFile(lab);
        assertEquals("this run has no vm9.rx", session.breakpoints().problem(0));
        session.breakpoints().add(Breakpoint.when("kind == PUBLISH"));
        assertTrue(Files.readString(file).contains("on at vm9.rx[3]\n"));
        robot.page().closeAllEditors(false);
        String damaged = "ringside breakpoints 1\non at\n";
        Files.writeString(file, damaged);
        openFile(lab);
        assertTrue(editor.bar().text().contains("mine.breakpoints.txt, line 2"), editor.bar().text());
        session.breakpoints().add(Breakpoint.when("kind == PUBLISH"));
        assertEquals(damaged, Files.readString(file));
    }

    @Test
    void aConditionThatDoesNotFitSaysWhy() {
        session.breakpoints().add(Breakpoint.when("vm7.rx.used.idx == 1"));
        assertTrue(session.breakpoints().problem(0).contains("vm7"), session.breakpoints().problem(0));
        session.breakpoints().clear();
    }

    @Test
    void conditionsAreWrittenSwitchedOffAndTakenAwayInTheirView() throws Exception {
        robot.press(SWT.CTRL, SWT.F9);
        robot.until("the view", () -> robot.page().findView(BreakpointsView.ID) != null);
        Text field = robot.all(robot.shell(), Text.class, t -> "llc.misses > 10".equals(t.getMessage())).get(0);
        field.setText("kind == DECIDE");
        field.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals(List.of(Breakpoint.when("kind == DECIDE")), session.breakpoints().all());
        Table table = robot.all(field.getParent(), Table.class, t -> true).get(0);
        assertEquals(1, table.getItemCount());
        table.setSelection(0);
        robot.key(table, 0, SWT.DEL);
        assertEquals(List.of(), session.breakpoints().all());
        table.setFocus();
        robot.press(SWT.CTRL, 'z');
        robot.until("undo brings it back", () -> session.breakpoints().all().equals(List.of(Breakpoint.when("kind == DECIDE"))));
        robot.press(SWT.CTRL, 'y');
        robot.until("redo takes it away", () -> session.breakpoints().all().isEmpty());
        robot.page().hideView(robot.page().findView(BreakpointsView.ID));
    }
}
