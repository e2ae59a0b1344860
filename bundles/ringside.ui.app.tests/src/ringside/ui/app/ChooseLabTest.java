package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ringside.model.LabFiles;
import ringside.model.lab.Lab;
import ringside.model.lab.LabPackage.Literals;
import ringside.scenario.ScenarioCompiler;
import ringside.scenario.Severity;
import ringside.ui.app.files.Labs;
import ringside.ui.app.files.Samples;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.commands.SetFeature;

/** New labs and samples are chosen by their pictures, with the keyboard alone. */
class ChooseLabTest {

    private final Robot robot = new Robot();
    private final String home = System.getProperty("user.home");

    @TempDir
    private Path folder;

    @BeforeEach
    void begin() {
        System.setProperty("user.home", folder.toString());
        robot.page().closeAllEditors(false);
        robot.settle();
    }

    @AfterEach
    void end() {
        System.setProperty("user.home", home);
        robot.page().closeAllEditors(false);
        robot.settle();
    }

    private void execute(String command) throws Exception {
        robot.window().getService(IHandlerService.class).executeCommand(command, null);
        robot.settle();
    }

    /** The cards, which have the focus when a dialog opens. */
    private Canvas cards(Composite in) {
        return robot.all(in, Canvas.class, canvas -> canvas.getClass().getSimpleName().equals("CardList")).get(0);
    }

    private LabEditor opened() {
        return (LabEditor) robot.page().getActiveEditor();
    }

    @Test
    void enterMakesTheKindThatTheArrowsChose() throws Exception {
        robot.inDialog("New Lab", shell -> {
            robot.key(cards(shell), 0, SWT.ARROW_RIGHT);
            robot.key(cards(shell), 0, SWT.CR);
        });
        execute("ringside.command.newLab");
        assertEquals(folder.resolve("Behind a switch.ringside"), opened().file());
        assertEquals(2, opened().lab().getServer().getVirtualMachines().size());
        assertFalse(Mode.isRun(robot.page()));
        assertFalse(opened().isDirty());
    }

    @Test
    void sizesAndTitleAreThoseOfTheForm() throws Exception {
        robot.inDialog("New Lab", shell -> {
            robot.key(cards(shell), 0, SWT.ARROW_DOWN);
            robot.all(shell, Text.class, text -> text.getEditable()).get(0).setText("Four in a row");
            robot.all(shell, Spinner.class, spinner -> true).get(0).setSelection(4);
            List<Combo> combos = robot.all(shell, Combo.class, combo -> true);
            combos.get(0).select(combos.get(0).indexOf("32"));
            combos.get(2).select(3);
            robot.key(cards(shell), 0, SWT.CR);
        });
        execute("ringside.command.newLab");
        Lab lab = LabFiles.load(folder.resolve("Four in a row.ringside"));
        assertEquals("Four in a row", lab.getTitle());
        assertEquals(4, lab.getServer().getVirtualMachines().size());
        assertEquals(32, lab.getServer().getVirtualMachines().get(3).getVnic().getRx().getSize());
        assertEquals(2048, lab.getServer().getSockets().get(0).getLastLevelCache().getSets());
        assertEquals(List.of(), ScenarioCompiler.check(lab, Locale.ENGLISH).stream().filter(found -> found.severity() == Severity.ERROR).toList());
    }

    @Test
    void aFileThatIsThereIsNeverTaken() throws Exception {
        Path mine = folder.resolve("mine.ringside");
        Files.writeString(mine, "mine");
        List<String> said = new ArrayList<>();
        robot.inDialog("New Lab", shell -> {
            robot.all(shell, Text.class, text -> true).get(1).setText(mine.toString());
            robot.all(shell, Label.class, label -> true).forEach(label -> said.add(label.getText()));
            assertFalse(robot.all(shell, Button.class, button -> button.getText().endsWith("Create")).get(0).isEnabled());
            robot.key(cards(shell), 0, SWT.CR);
            assertTrue(shell.isVisible());
            shell.close();
        });
        execute("ringside.command.newLab");
        assertTrue(said.stream().anyMatch(text -> text.contains("mine.ringside is there already")), said.toString());
        assertEquals("mine", Files.readString(mine));
    }

    @Test
    void ofTwoSocketsItIsSaidThatTheyDoNotRun() throws Exception {
        List<String> said = new ArrayList<>();
        robot.inDialog("New Lab", shell -> {
            robot.key(cards(shell), 0, SWT.END);
            robot.key(cards(shell), 0, SWT.ARROW_LEFT);
            robot.all(shell, Label.class, label -> true).forEach(label -> said.add(label.getText()));
            robot.key(cards(shell), 0, SWT.CR);
        });
        execute("ringside.command.newLab");
        assertTrue(said.stream().anyMatch(text -> text.contains("not run")), said.toString());
        assertEquals(2, opened().lab().getServer().getSockets().size());
    }

    @Test
    void aSampleIsFoundByTypingAndOpenedByEnter() throws Exception {
        robot.inDialog("Samples", shell -> {
            Text find = robot.all(shell, Text.class, text -> true).get(0);
            robot.key(cards(shell), 0, 'n');
            assertEquals("n", find.getText(), "letters go into the field");
            find.append("api poll");
            robot.key(find, 0, SWT.CR);
        });
        execute("ringside.command.samples");
        assertTrue(opened().file().getParent().endsWith("11-interrupt-poll"), opened().file().toString());
    }

    @Test
    void whereNoLabIsOpenTheSamplesStandAndGoWhenOneIs() throws Exception {
        robot.until("the samples", () -> !welcome().isEmpty());
        Canvas cards = welcome().get(0);
        robot.key(cards, 0, SWT.ARROW_RIGHT);
        robot.key(cards, 0, SWT.CR);
        robot.until("the second sample", () -> opened() != null);
        assertTrue(opened().file().getParent().endsWith("02-two-vms-multicast"));
        assertEquals(List.of(), welcome());
        robot.page().closeAllEditors(false);
        robot.until("the samples again", () -> !welcome().isEmpty());
    }

    private List<Canvas> welcome() {
        return robot.all(robot.shell(), Canvas.class, canvas -> canvas.getClass().getSimpleName().equals("CardList") && canvas.isVisible());
    }

    @Test
    void savingASampleMakesACopyAndLeavesItAsItIs() throws Exception {
        Path sample = Samples.first().orElseThrow();
        byte[] before = Files.readAllBytes(sample);
        LabEditor editor = (LabEditor) Labs.open(robot.page(), sample).orElseThrow();
        editor.getCommandStack().execute(new SetFeature(editor.lab().getServer().getVirtualMachines().get(0), Literals.ELEMENT__NAME, "Mine"));
        robot.inDialog("The lab was not saved", Shell::close);
        assertFalse(editor.saveAs(sample), "not even by its name");
        assertTrue(editor.isDirty());
        assertTrue(editor.saveAs(folder.resolve("copy")));
        editor.doSave(new NullProgressMonitor());
        assertEquals("Mine", LabFiles.load(folder.resolve("copy.ringside")).getServer().getVirtualMachines().get(0).getName());
        assertTrue(java.util.Arrays.equals(before, Files.readAllBytes(sample)));
    }

    @Test
    void whatCannotBeOpenedIsSaidInOneMessageWithLineAndAdvice() throws Exception {
        Path damaged = folder.resolve("damaged.ringside");
        List<String> lines = new ArrayList<>(Files.readAllLines(Samples.first().orElseThrow()));
        lines.set(4, lines.get(4).replace("core0", "core 0"));
        Files.write(damaged, lines);
        Path empty = Files.createFile(folder.resolve("empty.ringside"));
        Path newer = folder.resolve("newer.ringside");
        Files.writeString(newer, Files.readString(Samples.first().orElseThrow()).replace("formatVersion=\"1\"", "formatVersion=\"99\""));
        Path foreign = Files.writeString(folder.resolve("foreign.ringside"), "<svg/>");
        String[] said = {""};
        robot.inDialog("5 labs cannot be opened", shell -> {
            said[0] = String.join(" ", robot.all(shell, Label.class, label -> true).stream().map(Label::getText).toList());
            shell.close();
        });
        List<?> opened = Labs.open(robot.page(), List.of(damaged, empty, newer, foreign, folder.resolve("gone.ringside"), Samples.first().orElseThrow()));
        assertEquals(1, opened.size());
        for (String wanted : List.of("damaged.ringside, line 5", "Mend line 5", "empty.ringside", "newer Ringside is needed", "<svg>", "gone.ringside",
                "moved, renamed or deleted")) {
            assertTrue(said[0].contains(wanted), wanted + " in " + said[0]);
        }
    }

    @Test
    void whatCannotBeSavedStaysUnsavedAndSaysWhy() throws Exception {
        Path there = Files.createDirectory(folder.resolve("there"));
        Path file = there.resolve("mine.ringside");
        Files.copy(Samples.first().orElseThrow(), file);
        LabEditor editor = (LabEditor) Labs.open(robot.page(), file).orElseThrow();
        editor.getCommandStack().execute(new SetFeature(editor.lab().getServer().getVirtualMachines().get(0), Literals.ELEMENT__NAME, "Mine"));
        Files.delete(file);
        Files.delete(there);
        NullProgressMonitor monitor = new NullProgressMonitor();
        String[] said = {""};
        robot.inDialog("The lab was not saved", shell -> {
            said[0] = String.join(" ", robot.all(shell, Label.class, label -> true).stream().map(Label::getText).toList());
            shell.close();
        });
        editor.doSave(monitor);
        assertTrue(monitor.isCanceled());
        assertTrue(editor.isDirty());
        assertTrue(said[0].contains("there is no folder") && said[0].contains("Save As"), said[0]);
    }

    /** With a folder in place of the file, and by another name where nobody may write. */
    @Test
    void whatIsInTheWayOfSavingIsSaidAndNothingIsTouchedOrLost() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/sys")));
        Path file = folder.resolve("mine.ringside");
        Files.copy(Samples.first().orElseThrow(), file);
        LabEditor editor = (LabEditor) Labs.open(robot.page(), file).orElseThrow();
        editor.getCommandStack().execute(new SetFeature(editor.lab().getServer().getVirtualMachines().get(0), Literals.ELEMENT__NAME, "Mine"));
        String[] said = {""};
        Consumer<Shell> reads = shell -> {
            said[0] = String.join(" ", robot.all(shell, Label.class, label -> true).stream().map(Label::getText).toList());
            shell.close();
        };
        robot.inDialog("The lab was not saved", reads);
        assertFalse(editor.saveAs(Path.of("/sys/mine")));
        assertTrue(said[0].contains("mine.ringside could not be written: the folder may not be written"), said[0]);
        assertEquals(file, editor.file());
        Files.delete(file);
        Files.createDirectory(file);
        robot.inDialog("The lab was not saved", reads);
        editor.doSave(new NullProgressMonitor());
        assertTrue(said[0].contains("mine.ringside could not be written: there is a folder of this name"), said[0]);
        assertTrue(Files.isDirectory(file));
        assertTrue(editor.isDirty());
        Files.delete(file);
        editor.doSave(new NullProgressMonitor());
        assertEquals("Mine", LabFiles.load(file).getServer().getVirtualMachines().get(0).getName());
    }

    @Test
    void severalUnsavedLabsAreAskedAboutOnce() throws Exception {
        List<LabEditor> editors = new ArrayList<>();
        for (String name : List.of("one", "two")) {
            Path file = folder.resolve(name + ".ringside");
            Files.copy(Samples.first().orElseThrow(), file);
            LabEditor editor = (LabEditor) Labs.open(robot.page(), file).orElseThrow();
            editor.getCommandStack().execute(new SetFeature(editor.lab().getServer().getVirtualMachines().get(0), Literals.ELEMENT__NAME, "Mine"));
            editors.add(editor);
        }
        List<String> asked = new ArrayList<>();
        robot.inDialog("Save Resources", shell -> {
            asked.add(shell.getText());
            robot.all(shell, Button.class, button -> button.getText().replace("&", "").contains("Cancel")).get(0)
                    .notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        });
        assertFalse(robot.page().closeAllEditors(true));
        assertEquals(1, asked.size(), asked.toString());
        assertTrue(editors.stream().allMatch(LabEditor::isDirty));
        assertEquals(2, robot.page().getEditorReferences().length);
    }
}
