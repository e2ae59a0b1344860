package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ringside.model.LabFiles;
import ringside.model.lab.Lab;
import ringside.model.lab.LabPackage.Literals;
import ringside.ui.app.files.Samples;
import ringside.ui.app.properties.PropertiesView;
import ringside.ui.app.recovery.LeftBehind;
import ringside.ui.app.recovery.Recovery;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.LabEditorInput;
import ringside.ui.diagram.commands.SetFeature;

/** Every control of every dialog has a name for a screen reader. */
class DialogsSpeakTest {

    private final Robot robot = new Robot();
    private final List<String> silent = new ArrayList<>();
    private String title = "";
    private boolean used;

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        robot.page().closeAllEditors(false);
        Mode.show(robot.page(), Ids.RUN);
        robot.settle();
    }

    /** The next dialog is walked, and closed again. */
    private void walkNext() {
        new Dialogs(robot).next(shell -> {
            robot.pass(100);
            title = shell.getText();
            used = !robot.all(shell, Control.class, control -> control.isVisible() && !(control instanceof Button)).isEmpty();
            silent.addAll(SpeechTest.silent(robot, shell));
        });
    }

    private void walked(String expected) {
        robot.until(expected, () -> title.equals(expected));
        assertTrue(used);
        assertEquals(List.of(), silent);
    }

    private void execute(String command, String parameter) throws Exception {
        ParameterizedCommand whole = ParameterizedCommand.generateCommand(robot.window().getService(ICommandService.class).getCommand(command),
                parameter == null ? Map.of() : Map.of("ringside.parameter.runTo", parameter));
        robot.window().getService(IHandlerService.class).executeCommand(whole, null);
        robot.settle();
    }

    @ParameterizedTest
    @CsvSource({"ringside.command.newLab,,New Lab", "ringside.command.samples,,Samples", "ringside.command.export,,Export a Picture",
        "ringside.command.storyboard,,Storyboard", "ringside.command.goToStep,,Go to step", "ringside.command.runTo,EVENT,Run to event",
        "ringside.command.runTo,TIME,Run to time", "ringside.command.runTo,CONDITION,Run until", "ringside.command.branch,,Branch Here",
        "ringside.command.bookmark,,Bookmark", "ringside.command.keys,,Keys", "ringside.command.connect,,Connect", "ringside.command.insert,,New element",
        "ringside.command.findElement,,Find Element"})
    void aDialogOfACommandSpeaks(String command, String parameter, String expected) throws Exception {
        LabEditor editor = robot.open("04-bypass");
        editor.stage().select("vm1");
        robot.settle();
        walkNext();
        execute(command, parameter);
        robot.pass(300);
        walked(expected);
    }

    @Test
    void theListsOfPropertiesSpeak() throws Exception {
        LabEditor editor = robot.open("04-bypass");
        Mode.show(robot.page(), Ids.BUILD);
        PropertiesView properties = (PropertiesView) robot.page().showView(Ids.PROPERTIES);
        robot.page().activate(editor);
        StageElements.select(editor, "memory");
        properties.show(editor.lab().getSharedRegions());
        walkNext();
        robot.all(robot.shell(), Button.class, button -> button.isVisible() && SpeechTest.name(button).startsWith("Members")).get(0)
                .notifyListeners(SWT.Selection, new Event());
        walked("Members");
    }

    @Test
    void whatIsOfferedAfterAKillSpeaks() throws Exception {
        Path file = folder.resolve("mine.ringside");
        Files.copy(Samples.first().orElseThrow(), file);
        Lab lab = LabFiles.load(file);
        lab.setTitle("Unsaved");
        LeftBehind.in(folder.resolve("recovery"), file, LabFiles.text(lab));
        walkNext();
        try (Recovery recovery = Recovery.in(robot.page(), folder.resolve("recovery")).orElseThrow()) {
            recovery.offer();
            walked("Unsaved Labs");
        }
    }

    @Test
    void theComparisonWithAFileSpeaks() throws Exception {
        Path file = folder.resolve("mine.ringside");
        Files.copy(Samples.first().orElseThrow(), file);
        robot.keyboard(robot.shell());
        LabEditor editor = (LabEditor) robot.page().openEditor(new LabEditorInput(file), LabEditor.ID);
        editor.getCommandStack().execute(new SetFeature(editor.lab(), Literals.LAB__TITLE, "Mine"));
        Lab other = LabFiles.load(file);
        other.setTitle("Theirs");
        LabFiles.saveOver(other, file);
        robot.until("asked", () -> !editor.bar().text().isEmpty());
        walkNext();
        Event compare = new Event();
        compare.text = "Compare";
        robot.all(editor.bar(), Link.class, Control::isVisible).get(0).notifyListeners(SWT.Selection, compare);
        walked("Mine and the file: mine.ringside");
    }
}
