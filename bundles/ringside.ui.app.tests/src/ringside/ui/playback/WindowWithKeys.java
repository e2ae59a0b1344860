package ringside.ui.playback;

import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import ringside.trace.EventKind;
import ringside.ui.app.Keyboard;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.LabEditorInput;
import ringside.ui.diagram.overlay.Moment;

/** A sample open in the real window, and the real keyboard. */
abstract class WindowWithKeys {
    final Display display = Display.getCurrent();
    LabEditor editor;
    RunSession session;

    void open(String sample) throws Exception {
        IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
        PlatformUI.getWorkbench().showPerspective("ringside.perspective.run", page.getWorkbenchWindow());
        editor = (LabEditor) page.openEditor(new LabEditorInput(SampleRuns.file(sample)), LabEditor.ID);
        giveKeysTo(page.getWorkbenchWindow().getShell());
        editor.setFocus();
        session = RunSession.of(editor).orElseThrow();
        until("the run is there", () -> session.run().isPresent() && session.run().get().log().complete() && !session.fromLab().computing());
    }

    /** Without a window manager nobody gives the keyboard to a window. */
    void giveKeysTo(Shell shell) throws Exception {
        Process process = new ProcessBuilder("xdotool", "search", "--name", shell.getText(), "windowfocus").redirectErrorStream(true).start();
        until("the window has the keyboard", () -> !process.isAlive());
        shell.forceActive();
        until("the shell is active", () -> display.getActiveShell() == shell);
    }

    @AfterEach
    void close() {
        if (editor != null) {
            editor.getSite().getPage().closeEditor(editor, false);
        }
    }

    void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within 10 s: " + what);
            }
            if (!display.readAndDispatch()) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Keys of the keyboard, pressed together. */
    void press(int... keys) {
        Process pressed = Keyboard.press(keys);
        until("the keys", () -> !pressed.isAlive());
    }

    Moment shown() {
        return editor.overlay().moment().orElseThrow();
    }

    int step() {
        return session.playhead().step();
    }

    /** Number of the first event of a kind. */
    int find(EventKind kind) {
        var e = session.run().orElseThrow().log().event(0);
        for (int number = 1; number <= e.log().size(); number++) {
            if (e.moveTo(number).kind() == kind) {
                return number;
            }
        }
        throw new AssertionError(kind);
    }
}
