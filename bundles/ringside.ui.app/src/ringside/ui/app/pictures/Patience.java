package ringside.ui.app.pictures;

import java.io.IOException;
import java.util.function.BooleanSupplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** Waits on the UI thread while the window goes on living. */
final class Patience {

    private static final long LONGEST = 60_000;
    private static final long QUIET = 400;

    private final Display display;

    Patience(Display display) {
        this.display = display;
    }

    /** Until this holds; fails after a minute. */
    void until(String what, BooleanSupplier holds) throws IOException {
        long end = now() + LONGEST;
        while (!holds.getAsBoolean()) {
            if (now() > end) {
                throw new IOException(NLS.bind(Messages.Errand_waited, what));
            }
            live();
        }
    }

    /** For this long. */
    void millis(long millis) {
        long end = now() + millis;
        while (now() < end) {
            live();
        }
    }

    /** Until everything that was due has been drawn. */
    void settled() {
        millis(QUIET);
        while (display.readAndDispatch()) {
            continue;
        }
    }

    private void live() {
        if (!display.readAndDispatch()) {
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static long now() {
        return System.nanoTime() / 1_000_000;
    }
}
