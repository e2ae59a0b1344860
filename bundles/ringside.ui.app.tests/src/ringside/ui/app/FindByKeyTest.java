package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ringside.model.LabFiles;
import ringside.model.LabParts;
import ringside.model.lab.Core;
import ringside.model.lab.Lab;
import ringside.model.lab.VirtualMachine;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.LabEditorInput;

/** Elements are found by typing, wherever they are drawn, and the keyboard reaches every region of the window. */
class FindByKeyTest {

    private final Robot robot = new Robot();

    @AfterEach
    void close() {
        Mode.show(robot.page(), Ids.RUN);
        robot.page().closeAllEditors(false);
    }

    private static String selected(LabEditor editor) {
        return editor.stage().selected().isEmpty() ? "" : editor.stage().selected().get(0).getId();
    }

    private void type(String text) {
        text.chars().forEach(letter -> robot.press(letter));
    }

    private Shell find() throws Exception {
        robot.press(SWT.CTRL, 'f');
        robot.until("the line", () -> bar() != null);
        robot.keyboard(bar());
        robot.until("the field", () -> robot.focus() instanceof Text);
        ((Text) robot.focus()).selectAll();
        return bar();
    }

    private Shell bar() {
        for (Shell shell : robot.shell().getShells()) {
            if (shell.getText().equals("Find Element") && shell.isVisible()) {
                return shell;
            }
        }
        return null;
    }

    /** A lab of forty machines, which are eleven and a tile. */
    private LabEditor many(Path folder) throws Exception {
        Lab lab = LabParts.newLab("many");
        for (int i = 1; i <= 40; i++) {
            Core core = LabParts.newCore(lab);
            lab.getServer().getSockets().get(0).getCores().add(core);
            VirtualMachine machine = LabParts.newVirtualMachine(lab);
            machine.setName("VM " + i);
            machine.setCore(core);
            lab.getServer().getVirtualMachines().add(machine);
        }
        Path file = folder.resolve("many.ringside");
        LabFiles.save(lab, file);
        LabEditor editor = (LabEditor) robot.page().openEditor(new LabEditorInput(file), LabEditor.ID);
        robot.keyboard(robot.shell());
        editor.setFocus();
        return editor;
    }

    @Test
    void aMachineBehindTheTileIsFoundByItsNameAndByItsAddress(@TempDir Path folder) throws Exception {
        LabEditor editor = many(folder);
        find();
        type("VM 37");
        robot.until("the machine", () -> selected(editor).equals("vm37"));
        ((Text) robot.focus()).selectAll();
        type("52:54:00:00:00:21");
        robot.until("the machine with this address", () -> selected(editor).equals("vm33"));
        robot.press(SWT.ESC);
        robot.until("the stage", () -> bar() == null);
        assertEquals("vm33", selected(editor));
    }

    @Test
    void enterGoesToTheNextAndShiftEnterBack() throws Exception {
        LabEditor editor = robot.open("04-bypass");
        find();
        type("core");
        robot.until("the first", () -> !selected(editor).isEmpty());
        String first = selected(editor);
        robot.press(SWT.CR);
        robot.until("the next", () -> !selected(editor).equals(first));
        robot.press(SWT.SHIFT, SWT.CR);
        robot.until("the first again", () -> selected(editor).equals(first));
        robot.press(SWT.ESC);
        robot.until("the stage", () -> bar() == null);
    }

    /** What is found goes on from what is selected; the status line says the how manieth it is. */
    @Test
    void theSearchGoesOnWithoutItsLine() throws Exception {
        LabEditor editor = robot.open("04-bypass");
        find();
        type("core");
        robot.until("the first", () -> !selected(editor).isEmpty());
        String first = selected(editor);
        robot.press(SWT.ESC);
        robot.until("the stage", () -> bar() == null);
        robot.keyboard(robot.shell());
        editor.setFocus();
        robot.press(SWT.CTRL, 'g');
        robot.until("the next", () -> !selected(editor).equals(first) && editor.stage().said().startsWith("2 of "));
        String second = selected(editor);
        robot.press(SWT.CTRL, 'g');
        robot.until("the one after it", () -> editor.stage().said().startsWith("3 of "));
        robot.press(SWT.CTRL, SWT.SHIFT, 'g');
        robot.until("back", () -> selected(editor).equals(second) && editor.stage().said().startsWith("2 of "));
        editor.stage().select(first);
        robot.press(SWT.CTRL, SWT.SHIFT, 'g');
        String all = editor.stage().said();
        robot.until("the last", () -> editor.stage().said().matches("(\\d+) of \\1: .*"));
        assertNotEquals(first, selected(editor), all);
    }

    @Test
    void oneKeyGoesThroughEveryRegionAndBackToTheStage() throws Exception {
        LabEditor editor = robot.open("04-bypass");
        Mode.show(robot.page(), Ids.BUILD);
        robot.page().activate(editor);
        editor.setFocus();
        robot.pass(300);
        Set<IWorkbenchPart> regions = new HashSet<>();
        for (int i = 0; i < 10 && regions.add(robot.page().getActivePart()); i++) {
            IWorkbenchPart before = robot.page().getActivePart();
            robot.press(SWT.CTRL, SWT.F6);
            robot.until("the next region", () -> robot.page().getActivePart() != before && robot.focus() != robot.shell());
            Control focus = robot.focus();
            assertNotEquals(robot.shell(), focus, () -> "nothing has the keyboard in " + robot.page().getActivePart().getTitle());
        }
        assertEquals(editor, robot.page().getActivePart());
        assertTrue(regions.size() >= 4, regions::toString);
    }
}
