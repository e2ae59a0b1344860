package ringside.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Acts like a person in front of the window: presses keys, moves the pointer, waits for what shall happen. */
final class Robot {

    private static final long PATIENCE = 10_000_000_000L;

    private final Display display = Display.getCurrent();

    IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    IWorkbenchPage page() {
        return window().getActivePage();
    }

    Shell shell() {
        return window().getShell();
    }

    /** Lets the window do what it has to do. */
    void settle() {
        while (display.readAndDispatch()) {
            // One more.
        }
    }

    /** Waits until something holds; fails after ten seconds. */
    void until(String what, BooleanSupplier holds) {
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
            target.notifyListeners(type, event);
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
