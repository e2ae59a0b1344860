package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ringside.model.LabFiles;
import ringside.model.LabParts;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.LabEditorInput;
import ringside.ui.playback.panel.DrawnButton;
import ringside.ui.playback.panel.Panel;

/** The palette is used with the keyboard alone, and what is grey in it says why. */
class PaletteByKeyTest {

    private final Robot robot = new Robot();
    private LabEditor editor;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        Mode.show(robot.page(), Ids.BUILD);
        Path file = folder.resolve("small.ringside");
        LabFiles.save(LabParts.newLab("small"), file);
        editor = (LabEditor) robot.page().openEditor(new LabEditorInput(file), LabEditor.ID);
        robot.keyboard(robot.shell());
        robot.page().showView(Ids.PALETTE);
        robot.until("the palette", () -> robot.focus() instanceof Panel panel && panel.spoken().contains(" of 12"));
        robot.press(SWT.HOME);
    }

    @AfterEach
    void close() {
        robot.page().closeAllEditors(false);
        Mode.show(robot.page(), Ids.RUN);
    }

    private String spoken() {
        return SpeechTest.name(robot.focus());
    }

    private int machines() {
        return editor.lab().getServer().getVirtualMachines().size();
    }

    /** Goes down to an item. */
    private void to(String item) {
        robot.press(SWT.HOME);
        for (int i = 0; i < 12 && !spoken().startsWith("Palette: " + item); i++) {
            robot.press(SWT.ARROW_DOWN);
        }
        assertTrue(spoken().startsWith("Palette: " + item), spoken());
    }

    @Test
    void arrowsChooseEnterInsertsAndTheKeyboardStays() {
        int before = machines();
        to("VM");
        robot.press(SWT.CR);
        robot.until("a machine", () -> machines() == before + 1);
        assertTrue(spoken().contains("inserted"), spoken());
        robot.press(SWT.CR);
        robot.until("another one", () -> machines() == before + 2);
        robot.press(SWT.ESC);
        robot.until("the stage", () -> robot.focus() == editor.stage().control());
        editor.getCommandStack().undo();
        editor.getCommandStack().undo();
        assertEquals(before, machines());
    }

    @Test
    void leftAndRightGoToTheOtherColumnAndTheEndsHold() {
        robot.press(SWT.ARROW_UP);
        assertTrue(spoken().contains(", 1 of 12"), spoken());
        robot.press(SWT.ARROW_RIGHT);
        assertTrue(spoken().contains(", 7 of 12"), spoken());
        robot.press(SWT.ARROW_LEFT);
        assertTrue(spoken().contains(", 1 of 12"), spoken());
        robot.press(SWT.END);
        assertTrue(spoken().contains(", 12 of 12"), spoken());
    }

    @Test
    void whatIsGreySaysWhyInTheTipOnTheStatusLineAndToAScreenReader() {
        Object before = editor.getCommandStack().getUndoCommand();
        to("Memory");
        String why = editor.stage().said();
        assertTrue(why.contains("Memory"), why);
        assertTrue(spoken().contains(why), spoken());
        DrawnButton grey = robot.all(robot.shell(), DrawnButton.class, button -> button.spoken().startsWith("Palette: Memory")).get(0);
        assertTrue(grey.isGrey());
        assertEquals(why, grey.getToolTipText());
        robot.press(SWT.CR);
        assertEquals(why, editor.stage().said());
        assertEquals(before, editor.getCommandStack().getUndoCommand());
        to("NIC");
        assertEquals("", editor.stage().said());
    }
}
