package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ringside.model.LabFiles;
import ringside.model.lab.LabPackage.Literals;
import ringside.ui.app.files.Labs;
import ringside.ui.app.files.Samples;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.commands.SetFeature;

/** Files in the window: changed, saved, taken back, damaged. */
class LabFilesInWindowTest {

    private final Robot robot = new Robot();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        robot.page().closeAllEditors(false);
    }

    private LabEditor copyOfTheFirstSample() throws Exception {
        Path file = folder.resolve("mine.ringside");
        Files.copy(Samples.first().orElseThrow(), file);
        LabEditor editor = (LabEditor) Labs.open(robot.page(), file).orElseThrow();
        robot.keyboard(robot.shell());
        editor.setFocus();
        return editor;
    }

    private static void rename(LabEditor editor, String name) {
        editor.getCommandStack().execute(new SetFeature(editor.lab().getServer().getVirtualMachines().get(0),
                Literals.ELEMENT__NAME, name));
    }

    @Test
    void ctrlZTakesBackCtrlYBringsBackAndThePictureIsEqual() throws Exception {
        LabEditor editor = copyOfTheFirstSample();
        List<String> before = Picture.words(editor);
        rename(editor, "Guest");
        robot.settle();
        List<String> changed = Picture.words(editor);
        assertTrue(changed.contains("Guest"));
        assertTrue(editor.isDirty());
        robot.press(SWT.CTRL, 'z');
        robot.until("undone", () -> !editor.isDirty());
        assertEquals(before, Picture.words(editor));
        robot.press(SWT.CTRL, 'y');
        robot.until("done again", editor::isDirty);
        assertEquals(changed, Picture.words(editor));
    }

    @Test
    void ctrlSSavesAndOnlyTheChangedLineDiffers() throws Exception {
        LabEditor editor = copyOfTheFirstSample();
        Path file = folder.resolve("mine.ringside");
        editor.doSave(new NullProgressMonitor());
        List<String> before = Files.readAllLines(file);
        rename(editor, "Guest");
        robot.press(SWT.CTRL, 's');
        robot.until("saved", () -> !editor.isDirty());
        List<String> after = Files.readAllLines(file);
        assertEquals(before.size(), after.size());
        assertEquals(1, Stream.iterate(0, i -> i + 1).limit(after.size()).filter(i -> !before.get(i).equals(after.get(i))).count());
        assertEquals("Guest", LabFiles.load(file).getServer().getVirtualMachines().get(0).getName());
    }

    @Test
    void aDamagedFileGivesOneMessageAndNoEditor() throws Exception {
        Path damaged = folder.resolve("damaged.ringside");
        Files.writeString(damaged, "<?xml version=\"1.0\"?>\n<lab:Lab");
        AtomicReference<String> said = new AtomicReference<>("");
        Display display = Display.getCurrent();
        display.timerExec(400, () -> {
            Shell dialog = display.getActiveShell() == null || display.getActiveShell() == robot.shell()
                    ? Stream.of(display.getShells()).filter(shell -> shell.getParent() == robot.shell()).findFirst().orElseThrow()
                    : display.getActiveShell();
            said.set(String.join(" ", robot.all(dialog, Label.class, label -> true).stream().map(Label::getText).toList()));
            dialog.close();
        });
        assertFalse(Labs.open(robot.page(), damaged).isPresent());
        assertTrue(said.get().contains("damaged.ringside"), said.get());
        assertEquals(0, robot.page().getEditorReferences().length);
    }
}
