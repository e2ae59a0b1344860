package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ringside.model.LabFiles;
import ringside.model.lab.Lab;
import ringside.model.lab.LabPackage.Literals;
import ringside.ui.app.files.Labs;
import ringside.ui.app.files.Samples;
import ringside.ui.diagram.EditorBar.Choice;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.commands.SetFeature;
import ringside.ui.diagram.parts.ElementPart;

/** What becomes of an open lab when another program does something to its file. */
class FilesOnDiskTest {

    private final Robot robot = new Robot();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        robot.page().closeAllEditors(false);
    }

    private LabEditor open(String sample) throws Exception {
        Path file = folder.resolve("mine.ringside");
        Files.copy(Samples.all().stream().filter(lab -> lab.getParent().endsWith(sample)).findFirst().orElseThrow(), file);
        LabEditor editor = (LabEditor) Labs.open(robot.page(), file).orElseThrow();
        robot.settle();
        return editor;
    }

    private static void rename(LabEditor editor, String name) {
        editor.getCommandStack().execute(new SetFeature(editor.lab().getServer().getVirtualMachines().get(0), Literals.ELEMENT__NAME, name));
    }

    private static String name(LabEditor editor) {
        return editor.lab().getServer().getVirtualMachines().get(0).getName();
    }

    /** As another program does it: the first machine has another name, and there is no second one. */
    private void changeOutside(LabEditor editor, String name) throws Exception {
        Lab other = LabFiles.load(editor.file());
        other.getServer().getVirtualMachines().get(0).setName(name);
        LabFiles.saveOver(other, editor.file());
    }

    private void choose(LabEditor editor, String label) {
        Link words = robot.all(editor.bar(), Link.class, link -> true).get(0);
        assertTrue(words.isVisible());
        Event event = new Event();
        event.text = label;
        words.notifyListeners(SWT.Selection, event);
        robot.settle();
    }

    private static List<String> choices(LabEditor editor) {
        return editor.bar().choices().stream().map(Choice::label).toList();
    }

    @Test
    void aLabWithoutChangesIsReadAgainAndItsViewStays() throws Exception {
        LabEditor editor = open("04-bypass");
        editor.stage().select("vm2");
        editor.stage().zoom(1.25);
        Lab lab = editor.lab();
        changeOutside(editor, "Outside");
        robot.until("read again", () -> "Outside".equals(name(editor)));
        assertSame(lab, editor.lab());
        assertFalse(editor.isDirty());
        assertTrue(editor.bar().text().isEmpty());
        assertTrue(Picture.words(editor).contains("Outside"));
        assertEquals(1.25, editor.stage().viewer().zoom());
        assertEquals("vm2", ((ElementPart<?>) (EditPart) editor.stage().viewer().getSelectedEditParts().get(0)).element().getId());
    }

    @Test
    void readingAgainCanBeUndoneWithWhatCameBefore() throws Exception {
        LabEditor editor = open("04-bypass");
        String first = LabFiles.text(editor.lab());
        rename(editor, "Mine");
        editor.doSave(new NullProgressMonitor());
        changeOutside(editor, "Outside");
        robot.until("read again", () -> "Outside".equals(name(editor)));
        editor.getCommandStack().undo();
        robot.settle();
        assertEquals("Mine", name(editor));
        assertTrue(editor.isDirty(), "the file says something else");
        assertTrue(Picture.words(editor).contains("Mine"));
        editor.getCommandStack().undo();
        assertEquals(first, LabFiles.text(editor.lab()));
        editor.getCommandStack().redo();
        editor.getCommandStack().redo();
        assertEquals("Outside", name(editor));
        assertFalse(editor.isDirty());
    }

    @Test
    void changesOfBothSidesAreAskedAboutAndReloadingLosesNothing() throws Exception {
        LabEditor editor = open("01-first-packet");
        rename(editor, "Mine");
        changeOutside(editor, "Outside");
        robot.until("asked", () -> !editor.bar().text().isEmpty());
        assertEquals("Mine", name(editor));
        assertEquals(List.of("Reload", "Keep mine", "Compare", "Save mine as\u2026"), choices(editor));
        choose(editor, "Reload");
        assertEquals("Outside", name(editor));
        assertFalse(editor.isDirty());
        assertTrue(editor.bar().text().isEmpty());
        editor.getCommandStack().undo();
        assertEquals("Mine", name(editor));
    }

    @Test
    void whoKeepsHisOwnSavesOverTheOthersWithoutASecondQuestion() throws Exception {
        LabEditor editor = open("01-first-packet");
        rename(editor, "Mine");
        changeOutside(editor, "Outside");
        robot.until("asked", () -> !editor.bar().text().isEmpty());
        choose(editor, "Keep mine");
        assertTrue(editor.isDirty());
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        assertEquals("Mine", LabFiles.load(editor.file()).getServer().getVirtualMachines().get(0).getName());
    }

    @Test
    void aDeletedFileLeavesTheLabUnsavedUntilItIsSavedAgain() throws Exception {
        LabEditor editor = open("01-first-packet");
        String before = LabFiles.text(editor.lab());
        Files.delete(editor.file());
        robot.until("noticed", editor::isDirty);
        assertTrue(editor.bar().text().contains("deleted"), editor.bar().text());
        choose(editor, "Save again");
        assertFalse(editor.isDirty());
        assertEquals(before, Files.readString(editor.file()));
    }

    @Test
    void aFileThatIsDamagedOutsideIsNeverTakenOverAndComesBackByItself() throws Exception {
        LabEditor editor = open("01-first-packet");
        String good = Files.readString(editor.file());
        Files.writeString(editor.file(), good.substring(0, good.length() / 2));
        robot.until("noticed", editor::isDirty);
        assertEquals("VM 1", name(editor));
        assertTrue(editor.bar().text().contains("cannot be read"), editor.bar().text());
        Files.writeString(editor.file(), good);
        robot.until("well again", () -> !editor.isDirty());
        assertTrue(editor.bar().text().isEmpty());
    }

    @Test
    void savingHereIsNoChangeFromOutside() throws Exception {
        LabEditor editor = open("01-first-packet");
        rename(editor, "Mine");
        editor.doSave(new NullProgressMonitor());
        robot.pass(1300);
        assertTrue(editor.bar().text().isEmpty());
        assertEquals(1, editor.getCommandStack().getCommands().length);
    }

    @Test
    void labsSideBySideHaveTheirOwnUndoDirtyStateAndRun() throws Exception {
        LabEditor first = robot.open("01-first-packet");
        LabEditor second = robot.open("03-service-chain");
        rename(first, "Mine");
        Map<LabEditor, Integer> steps = List.of(first, second).stream().collect(Collectors.toMap(editor -> editor,
                editor -> ringside.ui.playback.RunSession.of(editor).orElseThrow().run().orElseThrow().log().size()));
        assertTrue(first.isDirty());
        assertFalse(second.isDirty());
        assertFalse(second.getCommandStack().canUndo());
        assertTrue(steps.get(first) < steps.get(second));
        first.getCommandStack().undo();
        assertFalse(first.isDirty());
    }
}
