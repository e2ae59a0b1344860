package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ringside.model.LabFiles;
import ringside.model.LabParts;
import ringside.model.lab.Lab;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Diagnostic;
import ringside.scenario.ScenarioCompiler;
import ringside.scenario.Severity;
import ringside.ui.app.problems.ProblemsView;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.RecordingPen;
import ringside.ui.diagram.commands.LabCommand;
import ringside.ui.diagram.problems.ElementProblem.Weight;
import ringside.ui.diagram.problems.ProblemNotes.Note;
import ringside.ui.playback.panel.DrawnButton;
import ringside.ui.playback.panel.Panel;

/** The problems of the lab that is being drawn: the list, the words beside it, the marks on the stage, and what mends them. */
class ProblemsTest {

    private final Robot robot = new Robot();
    private final GC gc = new GC(Display.getCurrent());
    private LabEditor editor;
    private String good;
    private String bad;

    /** Two rings that are no power of two (errors), a direct rule without its region (a warning), a link that is too fast (a hint). */
    @BeforeEach
    void aLabWithFourProblems() throws Exception {
        editor = robot.open("04-bypass");
        Mode.show(robot.page(), Ids.BUILD);
        robot.page().showView(ProblemsView.ID);
        robot.page().activate(editor);
        robot.until("the list is there", () -> !lists().isEmpty());
        good = text();
        edit(lab -> {
            vm(lab, 0).getVnic().getRx().setSize(12);
            vm(lab, 1).getVnic().getRx().setSize(24);
            lab.getSharedRegions().clear();
            lab.getLinks().get(0).setBitsPerSecond(40_000_000_000L);
        });
        bad = text();
        robot.until("the list", () -> lines().size() == 4);
    }

    @AfterEach
    void close() {
        gc.dispose();
        Mode.show(robot.page(), Ids.RUN);
        robot.page().closeAllEditors(false);
    }

    private static VirtualMachine vm(Lab lab, int i) {
        return lab.getServer().getVirtualMachines().get(i);
    }

    private String text() {
        return LabFiles.text(editor.lab());
    }

    private void edit(Consumer<Lab> change) {
        editor.getCommandStack().execute(new LabCommand(editor.lab(), "Edit") {
            @Override
            protected void change() {
                change.accept(lab());
            }
        });
    }

    private List<Diagnostic> checked() {
        return ScenarioCompiler.check(editor.lab(), Locale.ENGLISH);
    }

    /** The panel of the list: the one with the titles of its columns. */
    private List<Panel> lists() {
        return robot.all(robot.shell(), Panel.class, panel -> panel.isVisible() && texts(panel).contains("Where"));
    }

    private Panel list() {
        return lists().get(0);
    }

    private List<String> texts(Panel panel) {
        return RecordingPen.textsOf(panel, gc).stream().map(RecordingPen.Text::text).toList();
    }

    /** The first cells of the rows that are in sight. */
    private List<String> lines() {
        return RecordingPen.textsOf(list(), gc).stream().filter(text -> Math.round(text.x()) == 42).skip(1).map(RecordingPen.Text::text).toList();
    }

    private DrawnButton button(String words) {
        List<DrawnButton> all = robot.all(robot.shell(), DrawnButton.class, button -> button.isVisible() && button.spoken().equals(words));
        assertEquals(1, all.size(), words);
        return all.get(0);
    }

    private void press(String words) {
        Event event = new Event();
        event.button = 1;
        event.x = 4;
        event.y = 4;
        button(words).notifyListeners(SWT.MouseUp, event);
        robot.pass(60);
    }

    private String details() {
        return robot.all(robot.shell(), StyledText.class, Control::isVisible).get(0).getText();
    }

    /** What "ringside check" prints, in its order. */
    @Test
    void theListIsThatOfTheCommandLine() {
        List<String> expected = checked().stream().map(Diagnostic::message).toList();
        List<String> lines = lines();
        assertEquals(expected.size(), lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String shown = lines.get(i).endsWith("…") ? lines.get(i).substring(0, lines.get(i).length() - 1) : lines.get(i);
            assertTrue(expected.get(i).startsWith(shown.strip()), expected.get(i) + " / " + shown);
        }
    }

    @Test
    void theChosenOneIsExplained() {
        assertEquals(checked().get(0).message() + "\n" + checked().get(0).why(), details());
        robot.key(list(), 0, SWT.ARROW_DOWN);
        robot.key(list(), 0, SWT.ARROW_DOWN);
        assertTrue(details().contains("US10567510B2, claim 2"), details());
    }

    @Test
    void aKeyMendsALineAndUndoBringsItBack() {
        robot.key(editor.stage().control(), SWT.CTRL, '1');
        robot.until("mended", () -> vm(editor.lab(), 0).getVnic().getRx().getSize() == 16);
        robot.until("three lines", () -> lines().size() == 3);
        assertEquals("Set the size to 16", editor.getCommandStack().getUndoCommand().getLabel());
        editor.getCommandStack().undo();
        assertEquals(bad, text());
        robot.until("four lines", () -> lines().size() == 4);
    }

    @Test
    void anotherChangeCanBeChosen() {
        press("Set the size to 8");
        assertEquals(8, vm(editor.lab(), 0).getVnic().getRx().getSize());
    }

    @Test
    void allOfAKindAreMendedInOneStep() {
        press("Mend all 2 of this kind");
        assertEquals("16 32", vm(editor.lab(), 0).getVnic().getRx().getSize() + " " + vm(editor.lab(), 1).getVnic().getRx().getSize());
        editor.getCommandStack().undo();
        assertEquals(bad, text());
        editor.getCommandStack().undo();
        assertEquals(good, text());
        robot.until("no line", () -> lines().isEmpty());
        assertEquals("", details());
    }

    /** What is filtered out is neither mended nor forgotten: keys and counts stay. */
    @Test
    void theListIsFilteredBySeverity() {
        press("2 errors");
        List<Severity> left = checked().stream().map(Diagnostic::severity).filter(severity -> severity != Severity.ERROR).toList();
        assertEquals(left.size(), lines().size());
        assertTrue(texts(list()).contains("Ctrl+3"), () -> texts(list()).toString());
        assertFalse(texts(list()).contains("Ctrl+1"), () -> texts(list()).toString());
        press("2 errors");
        assertEquals(4, lines().size());
    }

    @Test
    void theStatusLineCounts() {
        robot.until("the count", () -> robot.all(robot.shell(), Panel.class, Control::isVisible).stream().flatMap(panel -> texts(panel).stream())
                .anyMatch(text -> text.startsWith("2 errors, 1 warning, 1 hint \u00b7 ")));
    }

    /** Each has its mark on the stage, the cable in its middle; the callout of the selected one offers every change. */
    @Test
    void marksStandOnTheStage() {
        List<Note> notes = editor.stage().problems().notes().notes();
        assertEquals(List.of(Weight.ERROR, Weight.ERROR, Weight.WARNING, Weight.HINT), notes.stream().map(note -> note.problem().weight()).toList());
        Note cable = notes.get(3);
        assertTrue(cable.mark().y > 260 && cable.mark().y < 480, () -> "between endpoint and NIC: " + cable.mark());
        StageElements.select(editor, "vm1.rx");
        List<String> callout = RecordingPen.textsOf(editor.stage().problems().notes(), gc).stream().map(RecordingPen.Text::text).toList();
        assertTrue(callout.containsAll(List.of("Fix: Set the size to 16", "Fix: Set the size to 8", "Ctrl+1")), callout::toString);
        IFigure above = editor.stage().problems().notes();
        IFigure handles = LayerManager.Helper.find(editor.stage().viewer().getRootEditPart()).getLayer(LayerConstants.HANDLE_LAYER);
        while (above.getParent() != handles.getParent()) {
            above = above.getParent();
        }
        List<?> layers = handles.getParent().getChildren();
        assertTrue(layers.indexOf(above) > layers.indexOf(handles), "no frame of what is selected strikes out its words");
    }

    /** Two problems of one element have one mark, which says so; a machine without room has its mark at the tile. */
    @Test
    void marksStandForWhatIsNotDrawn() {
        edit(lab -> {
            for (int i = 0; i < 14; i++) {
                lab.getServer().getSockets().get(0).getCores().add(LabParts.newCore(lab));
                lab.getServer().getVirtualMachines().add(LabParts.newVirtualMachine(lab));
            }
            vm(lab, 15).getVnic().getRx().setSize(12);
            vm(lab, 15).getVnic().getTx().setSize(12);
        });
        robot.until("its mark", () -> editor.stage().problems().notes().notes().stream().anyMatch(note -> note.problem().elementId().equals("vm16.rx")));
        Note tile = editor.stage().problems().notes().notes().stream().filter(note -> note.problem().elementId().equals("vm16.rx")).findFirst().orElseThrow();
        assertTrue(tile.others() >= 1, "tx, and that nobody sends to it");
        assertTrue(tile.mark().x > 960 && tile.mark().y < 240, () -> "at the tile: " + tile.mark());
    }

    /** The other editor's problems are shown as soon as it is in front. */
    @Test
    void theListFollowsTheEditor() throws Exception {
        LabEditor other = robot.open("01-first-packet");
        Mode.show(robot.page(), Ids.BUILD);
        robot.page().activate(other);
        robot.until("no line", () -> lines().isEmpty());
        robot.page().activate(editor);
        robot.until("four lines", () -> lines().size() == 4);
    }
}
