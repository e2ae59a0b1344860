package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ringside.model.LabFiles;
import ringside.model.lab.Lab;
import ringside.model.lab.LabPackage.Literals;
import ringside.ui.app.files.Labs;
import ringside.ui.app.files.Samples;
import ringside.ui.app.recovery.LeftBehind;
import ringside.ui.app.recovery.Recovery;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.commands.SetFeature;

/** What a window finds that begins after another one was killed with an unsaved lab. */
class RecoveryTest {

    private final Robot robot = new Robot();

    @TempDir
    private Path folder;
    private Path file;
    private byte[] saved;
    private String unsaved;

    @BeforeEach
    void leaveBehind() throws Exception {
        close();
        file = folder.resolve("mine.ringside");
        Files.copy(Samples.first().orElseThrow(), file);
        saved = Files.readAllBytes(file);
        Lab lab = LabFiles.load(file);
        lab.getServer().getVirtualMachines().get(0).setName("Unsaved");
        unsaved = LabFiles.text(lab);
        LeftBehind.in(area(), file, unsaved);
    }

    @AfterEach
    void close() {
        robot.page().closeAllEditors(false);
        robot.settle();
    }

    private Path area() {
        return folder.resolve("recovery");
    }

    /** Begins as a new window does; {@code answer} is pressed in the dialog that asks. */
    private void begin(String answer) throws Exception {
        try (Recovery recovery = Recovery.in(robot.page(), area()).orElseThrow()) {
            robot.inDialog("Unsaved Labs", shell -> robot.all(shell, Button.class, button -> button.getText().replace("&", "").equals(answer))
                    .get(0).notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event()));
            recovery.offer();
            robot.settle();
        }
    }

    private List<LabEditor> open() {
        return Stream.of(robot.page().getEditorReferences()).map(reference -> (LabEditor) reference.getEditor(true)).toList();
    }

    private long kept() throws Exception {
        try (Stream<Path> files = Files.walk(area())) {
            return files.filter(kept -> kept.toString().endsWith(".ringside")).count();
        }
    }

    @Test
    void theChangesComeBackUnsavedAndTheFileIsNotTouched() throws Exception {
        begin("Recover");
        LabEditor editor = open().get(0);
        assertEquals(file, editor.file());
        assertEquals(unsaved, LabFiles.text(editor.lab()));
        assertTrue(editor.isDirty());
        assertArrayEquals(saved, Files.readAllBytes(file));
        assertEquals(1, kept(), "they are kept again at once");
        editor.getCommandStack().undo();
        assertFalse(editor.isDirty());
    }

    @Test
    void discardingAsksOnceMoreAndThenLeavesTheFileAlone() throws Exception {
        robot.inDialog("Discard Unsaved Labs", shell -> robot.all(shell, Button.class, button -> button.getText().replace("&", "").equals("OK"))
                .get(0).notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event()));
        begin("Discard");
        assertEquals(List.of(), open());
        assertEquals(0, kept());
        assertArrayEquals(saved, Files.readAllBytes(file));
    }

    @Test
    void whoWaitsIsAskedAgain() throws Exception {
        begin("Ask Later");
        assertEquals(1, kept());
        begin("Recover");
        assertEquals(unsaved, LabFiles.text(open().get(0).lab()));
    }

    @Test
    void aFileThatHasChangedSinceStaysAndTheChangesBecomeACopy() throws Exception {
        Lab other = LabFiles.load(file);
        other.setTitle("Somebody else's");
        LabFiles.saveOver(other, file);
        byte[] theirs = Files.readAllBytes(file);
        begin("Recover");
        assertEquals(folder.resolve("mine (recovered).ringside"), open().get(0).file());
        assertEquals(unsaved, Files.readString(open().get(0).file()));
        assertArrayEquals(theirs, Files.readAllBytes(file));
        assertEquals(0, kept());
    }

    @Test
    void whereTheFileIsGoneTheChangesBecomeACopyToo() throws Exception {
        Files.delete(file);
        begin("Recover");
        assertEquals(unsaved, Files.readString(folder.resolve("mine (recovered).ringside")));
        assertFalse(Files.exists(file));
    }

    @Test
    void damagedChangesGiveOneMessageAndAreNotOfferedAgain() throws Exception {
        try (Stream<Path> files = Files.walk(area())) {
            Files.writeString(files.filter(kept -> kept.toString().endsWith(".ringside")).findFirst().orElseThrow(), unsaved.substring(0, 400));
        }
        String[] said = {""};
        robot.inDialog("Not everything could be recovered", shell -> {
            said[0] = String.join(" ", robot.all(shell, Label.class, label -> true).stream().map(Label::getText).toList());
            shell.close();
        });
        begin("Recover");
        assertTrue(said[0].contains("mine.ringside"), said[0]);
        assertEquals(List.of(), open());
        assertEquals(0, kept());
        assertArrayEquals(saved, Files.readAllBytes(file));
    }

    @Test
    void aChangeIsKeptWithinSecondsAndForgottenWhenItIsTakenBack() throws Exception {
        Path other = folder.resolve("other");
        try (Recovery recovery = Recovery.in(robot.page(), other).orElseThrow()) {
            LabEditor editor = (LabEditor) Labs.open(robot.page(), file).orElseThrow();
            editor.getCommandStack().execute(new SetFeature(editor.lab().getServer().getVirtualMachines().get(0), Literals.ELEMENT__NAME, "Unsaved"));
            robot.until("kept", () -> drafts(other).equals(List.of(unsaved)));
            editor.getCommandStack().undo();
            robot.until("forgotten", () -> drafts(other).isEmpty());
        }
    }

    private static List<String> drafts(Path area) {
        try (Stream<Path> files = Files.walk(area)) {
            return files.filter(kept -> kept.toString().endsWith(".ringside")).map(kept -> {
                try {
                    return Files.readString(kept);
                } catch (java.io.IOException e) {
                    return "";
                }
            }).toList();
        } catch (java.io.IOException | java.io.UncheckedIOException e) {
            return List.of();
        }
    }
}
