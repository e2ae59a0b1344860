package ringside.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import ringside.ui.app.files.Samples;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.LabEditorInput;
import ringside.ui.playback.RunSession;

/** Acts like a person in front of the window: presses keys, moves the pointer, waits for what shall happen. */
public final class Robot {

    private static final long PATIENCE = 10_000_000_000L;
    private static final long LATE_KEYS = 150_000_000L;

    private final Display display = Display.getCurrent();

    IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    public IWorkbenchPage page() {
        return window().getActivePage();
    }

    public Shell shell() {
        return window().getShell();
    }

    /** Opens a sample in Run, with its run made and the keyboard in its editor. */
    public LabEditor open(String sample) throws Exception {
        Mode.show(page(), Ids.RUN);
        var file = Samples.all().stream().filter(lab -> lab.getParent().endsWith(sample)).findFirst().orElseThrow();
        LabEditor editor = (LabEditor) page().openEditor(new LabEditorInput(file), LabEditor.ID);
        keyboard(shell());
        editor.setFocus();
        RunSession session = RunSession.of(editor).orElseThrow();
        session.ensureRun();
        until("the run of " + sample, () -> session.run().isPresent() && session.run().get().log().complete()
                && !session.fromLab().computing());
        return editor;
    }

    /** Without a window manager nobody gives the keyboard to a window. */
    public void keyboard(Shell shell) throws Exception {
        Process process = new ProcessBuilder("xdotool", "search", "--name", shell.getText(), "windowfocus")
                .redirectErrorStream(true).start();
        until("the keyboard", () -> !process.isAlive());
        shell.forceActive();
        until("the active window", () -> display.getActiveShell() == shell);
    }

    /** Without a window manager nobody has the keyboard once a dialog has closed: the window takes it again. */
    void takeBackTheKeyboard() {
        if (display.getActiveShell() == null) {
            dialogClosed();
        }
    }

    /** The window takes the keyboard, also where it believes that it has it, unless something else is still open. */
    void dialogClosed() {
        if (Stream.of(display.getShells()).filter(Shell::isVisible).count() == 1) {
            try {
                keyboard(shell());
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Lets the window do what it has to do. */
    void settle() {
        while (display.readAndDispatch()) {
            // One more.
        }
    }

    /** Waits until something holds; fails after ten seconds. */
    public void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within 10 s: " + what);
            }
            if (!display.readAndDispatch()) {
                pause(2);
            }
        }
        settle();
    }

    /** Does this in the dialog with this title as soon as it is there; to be said before the dialog is opened. */
    void inDialog(String title, Consumer<Shell> act) {
        long end = System.nanoTime() + PATIENCE;
        display.timerExec(50, new Runnable() {
            @Override
            public void run() {
                Optional<Shell> dialog = Stream.of(display.getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst();
                if (dialog.isPresent()) {
                    // A timer also goes off while the shell is still being opened.
                    display.asyncExec(() -> act.accept(dialog.get()));
                } else if (System.nanoTime() < end) {
                    display.timerExec(50, this);
                }
            }
        });
    }

    /** Lets this much time pass while the window goes on. */
    void pass(int milliseconds) {
        long end = System.nanoTime() + milliseconds * 1_000_000L;
        while (System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                pause(2);
            }
        }
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Presses and releases a key with modifiers in the control that has the focus. */
    void key(int modifiers, int keyCode) {
        key(focus(), modifiers, keyCode);
    }

    void key(Control target, int modifiers, int keyCode) {
        for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
            Event event = new Event();
            event.widget = target;
            event.display = display;
            event.type = type;
            event.stateMask = modifiers;
            event.keyCode = keyCode;
            event.character = character(modifiers, keyCode);
            event.doit = true;
            display.setData("ringside.robot", Boolean.TRUE);
            // Pressing a key may close what it was pressed in.
            if (!target.isDisposed()) {
                target.notifyListeners(type, event);
            }
        }
        settle();
    }

    private static char character(int modifiers, int keyCode) {
        if ((keyCode & SWT.KEYCODE_BIT) != 0) {
            return 0;
        }
        boolean letter = keyCode >= 'a' && keyCode <= 'z';
        return (char) (letter && (modifiers & SWT.CTRL) != 0 ? keyCode - 'a' + 1 : keyCode);
    }

    /** Presses keys of the keyboard together, the modifiers first, and lets them go again. */
    public void press(int... keys) {
        takeBackTheKeyboard();
        int[] up = new int[1];
        Listener counts = event -> up[0]++;
        display.addFilter(SWT.KeyUp, counts);
        Process pressed = Keyboard.press(keys);
        until("the keys", () -> !pressed.isAlive());
        // A busy machine brings the keys late; what they open or close may keep them to itself.
        for (long end = System.nanoTime() + LATE_KEYS; up[0] < keys.length && System.nanoTime() < end;) {
            if (!display.readAndDispatch()) {
                pause(2);
            }
        }
        display.removeFilter(SWT.KeyUp, counts);
        pass(30);
    }

    /** Whether anything is drawn there beside the background, within a second; where a list has no rows in sight nothing is. */
    boolean inked(Control control, int x, int y, int width, int height) {
        for (int look = 0; look < 10; look++) {
            pass(100);
            Image image = new Image(display, control.getSize().x, control.getSize().y);
            GC gc = new GC(display);
            Point at = control.toDisplay(0, 0);
            gc.copyArea(image, at.x, at.y);
            gc.dispose();
            ImageData data = image.getImageData();
            image.dispose();
            long colours = IntStream.range(0, width * height).map(i -> data.getPixel(x + i % width, y + i / width)).distinct().count();
            if (colours > 4) {
                return true;
            }
        }
        return false;
    }

    Control focus() {
        Control focus = display.getFocusControl();
        return focus != null ? focus : shell();
    }

    /** Every control below and including {@code root} that fits, in the order of the tree. */
    <T extends Control> List<T> all(Control root, Class<T> type, Predicate<T> fits) {
        List<T> found = new ArrayList<>();
        collect(root, type, fits, found);
        return found;
    }

    private <T extends Control> void collect(Control at, Class<T> type, Predicate<T> fits, List<T> found) {
        if (type.isInstance(at) && fits.test(type.cast(at))) {
            found.add(type.cast(at));
        }
        if (at instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, type, fits, found);
            }
        }
    }
}
