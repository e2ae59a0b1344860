package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ringside.model.ElementIds;
import ringside.model.LabFiles;
import ringside.model.LabParts;
import ringside.model.lab.Element;
import ringside.model.lab.VirtualMachine;
import ringside.ui.app.files.Labs;
import ringside.ui.app.files.Samples;
import ringside.ui.diagram.LabEditor;

/** Copying, deleting and taking back, by the keys of the keyboard. */
class EditingInWindowTest {

    private final Robot robot = new Robot();

    @TempDir
    private Path folder;
    private LabEditor editor;

    @BeforeEach
    void open() throws Exception {
        Mode.show(robot.page(), Ids.BUILD);
        Path file = folder.resolve("mine.ringside");
        Files.copy(Samples.all().stream().filter(lab -> lab.getParent().endsWith("04-bypass")).findFirst().orElseThrow(), file);
        editor = open(file);
    }

    @AfterEach
    void close() {
        robot.page().closeAllEditors(false);
        Mode.show(robot.page(), Ids.RUN);
    }

    private LabEditor open(Path file) throws Exception {
        LabEditor opened = (LabEditor) Labs.open(robot.page(), file).orElseThrow();
        robot.keyboard(robot.shell());
        opened.setFocus();
        robot.settle();
        return opened;
    }

    private List<String> selected() {
        return editor.stage().selected().stream().map(Element::getId).toList();
    }

    private int machines() {
        return editor.lab().getServer().getVirtualMachines().size();
    }

    @Test
    void ctrlDMakesASecondMachineInOneStep() {
        String before = LabFiles.text(editor.lab());
        editor.stage().select("vm1");
        robot.press(SWT.CTRL, 'd');
        robot.until("a third machine", () -> machines() == 3);
        assertEquals(List.of("vm3"), selected());
        assertEquals("Duplicate VM 1", editor.getCommandStack().getUndoCommand().getLabel());
        robot.press(SWT.CTRL, 'z');
        robot.until("taken back", () -> machines() == 2);
        assertEquals(before, LabFiles.text(editor.lab()));
    }

    @Test
    void whatIsCopiedCanBePastedIntoAnotherLab() throws Exception {
        editor.stage().select(List.of("vm1", "client"));
        robot.press(SWT.CTRL, 'c');
        robot.until("it is said", () -> editor.stage().said().equals("Copied 2 elements"));
        Path other = folder.resolve("other.ringside");
        LabFiles.saveOver(LabParts.newLab("other"), other);
        editor = open(other);
        robot.press(SWT.CTRL, 'v');
        robot.until("the machine", () -> machines() == 1);
        assertEquals("Paste 2 elements", editor.getCommandStack().getUndoCommand().getLabel());
        VirtualMachine pasted = editor.lab().getServer().getVirtualMachines().get(0);
        assertEquals("VM 1", pasted.getName());
        assertEquals(1, editor.lab().getLinks().size(), "the endpoint came with its cable");
        assertTrue(Picture.words(editor).contains("VM 1"));
    }

    @Test
    void ctrlXTakesAwayAndCtrlVBringsBack() {
        editor.stage().select("vm2");
        robot.press(SWT.CTRL, 'x');
        robot.until("gone", () -> machines() == 1);
        assertEquals("Cut VM 2", editor.getCommandStack().getUndoCommand().getLabel());
        robot.press(SWT.CTRL, 'v');
        robot.until("back", () -> machines() == 2);
        assertEquals("vm2", editor.lab().getServer().getVirtualMachines().get(1).getId());
    }

    @Test
    void nonsenseOnTheClipboardIsSaidQuietly() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {"<html>hello</html>"}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        robot.press(SWT.CTRL, 'v');
        robot.until("it is said", () -> editor.stage().said().contains("nothing from a lab"));
        assertFalse(editor.isDirty());
        editor.stage().select("memory");
        assertEquals("", editor.stage().said(), "gone with the next selection");
        robot.press(SWT.CTRL, 'c');
        robot.until("it is said", () -> editor.stage().said().contains("cannot be copied"));
    }

    /** On the stage by the element that the keyboard is at, everywhere by the status line. */
    @Test
    void whatIsRefusedIsSpokenOnceByTheStageAndByTheStatusLine() {
        editor.stage().select("memory");
        String before = SpeechTest.focused(editor.stage().control());
        assertTrue(before.startsWith("Memory"), before);
        robot.press(SWT.DEL);
        String told = "Memory cannot be deleted: the lab must have it";
        robot.until("it is said", () -> editor.stage().said().equals(told));
        assertEquals(told + ". " + before, SpeechTest.focused(editor.stage().control()));
        assertEquals(1, robot.all(robot.shell(), Control.class, control -> SpeechTest.name(control).equals(told)).size(), "the status line");
        editor.stage().select("vm1");
        String after = SpeechTest.focused(editor.stage().control());
        assertTrue(after.contains("VM 1") && !after.contains("cannot be deleted"), after);
    }

    @Test
    void severalElementsAreDeletedInOneStepAndWhatMustStayIsSaid() {
        String before = LabFiles.text(editor.lab());
        editor.stage().select(List.of("memory", "vm1.transfer", "vm1", "client"));
        robot.press(SWT.DEL);
        robot.until("gone", () -> ElementIds.find(editor.lab(), "vm1").isEmpty());
        assertTrue(ElementIds.find(editor.lab(), "client").isEmpty());
        assertTrue(editor.stage().said().startsWith("Memory cannot be deleted"), editor.stage()::said);
        assertEquals("Delete 2 elements", editor.getCommandStack().getUndoCommand().getLabel());
        robot.press(SWT.CTRL, 'z');
        robot.until("back", () -> !editor.getCommandStack().canUndo());
        assertEquals(before, LabFiles.text(editor.lab()));
    }

    @Test
    void theMenuNamesWhatIsTakenBack() {
        editor.stage().select("vm1");
        robot.press(SWT.CTRL, SWT.SHIFT, SWT.ARROW_RIGHT);
        robot.until("moved", () -> editor.getCommandStack().canUndo());
        assertTrue(edit().stream().anyMatch(text -> text.startsWith("Undo Move VM 1")), () -> edit().toString());
        robot.press(SWT.CTRL, 'z');
        robot.until("back", () -> editor.getCommandStack().canRedo());
        assertTrue(edit().stream().anyMatch(text -> text.startsWith("Redo Move VM 1")), () -> edit().toString());
    }

    private List<String> edit() {
        Menu menu = Stream.of(robot.shell().getMenuBar().getItems()).filter(item -> item.getText().replace("&", "").equals("Edit"))
                .map(MenuItem::getMenu).findFirst().orElseThrow();
        menu.notifyListeners(SWT.Show, new Event());
        List<String> texts = Stream.of(menu.getItems()).map(item -> item.getText().replace("&", "")).toList();
        menu.notifyListeners(SWT.Hide, new Event());
        return texts;
    }
}
