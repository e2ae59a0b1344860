package ringside.ui.app;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Answers dialogs, which keep whoever opened them waiting. */
final class Dialogs {

    private static final int LOOKS = 100;

    private final Robot robot;

    Dialogs(Robot robot) {
        this.robot = robot;
    }

    /** Does something in the next shell that opens, with the keyboard in it. Whatever happens, the shell is closed. Call before what opens it. */
    void next(Consumer<Shell> does) {
        look(Set.of(Display.getCurrent().getShells()), LOOKS, does);
    }

    /** Types a text into the next dialog and presses Enter. */
    void answer(String text) {
        next(shell -> {
            text.chars().forEach(letter -> robot.press(letter));
            robot.press(SWT.CR);
            robot.until("what Enter does", shell::isDisposed);
        });
    }

    private void look(Set<Shell> before, int looks, Consumer<Shell> does) {
        Display display = Display.getCurrent();
        display.timerExec(50, () -> {
            Shell opened = List.of(display.getShells()).stream().filter(shell -> !before.contains(shell) && shell.isVisible()).findFirst().orElse(null);
            if (opened == null) {
                if (looks > 0) {
                    look(before, looks - 1, does);
                }
                return;
            }
            // A timer also goes off while the shell is still being opened.
            display.asyncExec(() -> use(opened, does));
        });
    }

    private void use(Shell opened, Consumer<Shell> does) {
        try {
            robot.keyboard(opened);
            does.accept(opened);
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            if (!opened.isDisposed()) {
                opened.close();
            }
            robot.dialogClosed();
        }
    }
}
