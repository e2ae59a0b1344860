package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ringside.model.ElementIds;
import ringside.model.LabFiles;
import ringside.model.LabParts;
import ringside.model.lab.Lab;
import ringside.trace.FieldKind;
import ringside.trace.StateSchema;
import ringside.trace.TraceLog;
import ringside.ui.app.files.Labs;
import ringside.ui.diagram.LabEditor;
import ringside.ui.playback.RunSession;

/** A lab is drawn from nothing with the keyboard alone, saved, and run until its packet has been delivered. */
class FromNothingTest {

    private final Robot robot = new Robot();

    @TempDir
    private Path folder;
    private LabEditor editor;

    @AfterEach
    void close() {
        robot.page().closeAllEditors(false);
        Mode.show(robot.page(), Ids.RUN);
    }

    private Lab lab() {
        return editor.lab();
    }

    @Test
    void aLabIsDrawnSavedAndRunWithTheKeyboardAlone() throws Exception {
        Mode.show(robot.page(), Ids.BUILD);
        Path file = folder.resolve("nothing.ringside");
        LabFiles.saveOver(LabParts.newLab("From nothing"), file);
        editor = (LabEditor) Labs.open(robot.page(), file).orElseThrow();
        robot.keyboard(robot.shell());
        editor.setFocus();
        robot.settle();

        insert("endp");
        robot.until("the endpoint", () -> lab().getEndpoints().size() == 1);
        rename("client");
        connect("nic0");
        robot.until("the cable", () -> lab().getLinks().size() == 1);
        robot.press(SWT.ESC);
        insert("core");
        robot.until("a core", () -> lab().getServer().getSockets().get(0).getCores().size() == 2);
        robot.press(SWT.ESC);
        robot.press(SWT.ESC);
        insert("vm");
        robot.until("the machine", () -> lab().getServer().getVirtualMachines().size() == 1);
        assertEquals("core1", lab().getServer().getVirtualMachines().get(0).getCore().getId(), "it runs on the core that was free");
        rename("sink");
        robot.press(SWT.ESC);
        insert("packet");
        robot.until("the packet", () -> !lab().getScenarios().get(0).getTraffic().isEmpty());

        robot.press(SWT.CTRL, 's');
        robot.until("saved", () -> !editor.isDirty());
        Lab saved = LabFiles.load(file);
        assertEquals("client", saved.getEndpoints().get(0).getName());
        assertEquals("sink", saved.getServer().getVirtualMachines().get(0).getName());

        robot.press(SWT.F12);
        robot.until("Run", () -> Mode.isRun(robot.page()));
        RunSession session = RunSession.of(editor).orElseThrow();
        robot.until("the run", () -> session.run().isPresent() && session.run().get().log().complete());
        TraceLog log = session.run().get().log();
        StateSchema schema = log.schema();
        assertEquals(1, session.run().get().history().at(log.size()).get(schema.component("run").id(), FieldKind.DELIVERED));
        robot.press(SWT.F6);
        robot.until("the first step", () -> session.playhead().step() == 1);
        assertTrue(ElementIds.find(lab(), "vm1").isPresent());
    }

    // ---- what the keyboard does

    private Shell dialog() {
        return Stream.of(Display.getCurrent().getShells()).filter(shell -> shell.isVisible() && shell.getParent() == robot.shell()).findFirst()
                .orElse(null);
    }

    private void insert(String typed) {
        choose(typed, SWT.INSERT);
    }

    private void connect(String typed) {
        choose(typed, SWT.CTRL, 'k');
    }

    /** The dialog has a loop of its own, so what is typed into it has to be planned before the key that opens it. */
    private void choose(String typed, int... keys) {
        answer(typed, 80);
        robot.press(keys);
        robot.until("no dialog", () -> dialog() == null);
    }

    private void answer(String typed, int looks) {
        Display.getCurrent().timerExec(50, () -> {
            Shell shell = dialog();
            if (shell != null) {
                try {
                    robot.keyboard(shell);
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
                for (char c : typed.toCharArray()) {
                    robot.press(c);
                }
                // The list is narrowed a moment after the last letter.
                robot.pass(400);
                robot.press(SWT.CR);
            } else if (looks > 0) {
                answer(typed, looks - 1);
            }
        });
    }

    private void rename(String typed) {
        robot.takeBackTheKeyboard();
        robot.until("the stage", () -> robot.focus() == editor.stage().control());
        robot.press(SWT.F2);
        robot.until("the field", () -> robot.focus() instanceof org.eclipse.swt.widgets.Text);
        for (char c : typed.toCharArray()) {
            robot.press(c);
        }
        robot.press(SWT.CR);
        robot.until("the stage", () -> robot.focus() == editor.stage().control());
    }
}
