package ringside.ui.app.pictures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Something the product does in its own window, alone, and then ends. */
public final class Errand {

    /** What is to be done, on the UI thread, while the window is open. */
    interface Work {
        void in(IWorkbenchWindow window) throws IOException;
    }

    private final Work work;
    private boolean failed;

    private Errand(Work work) {
        this.work = work;
    }

    /** The errand that the command line asks for: pictures into a folder, or a measurement into a file, of a run of so many events alone where they are given. */
    public static Optional<Errand> of(Optional<Path> pictures, Optional<Path> measurement, OptionalInt events) {
        if (pictures.isPresent()) {
            return Optional.of(new Errand(new Pictures(pictures.get())));
        }
        return measurement.map(file -> new Errand(new Measurement(file, events)));
    }

    /** Begins as soon as the window is there, and closes it at the end. */
    public void begin(IWorkbenchWindow window) {
        Display display = window.getShell().getDisplay();
        display.asyncExec(() -> {
            try {
                work.in(window);
            } catch (IOException | RuntimeException e) {
                failed = true;
                System.err.println(NLS.bind(Messages.Errand_failed, e.getMessage()));
                ILog.get().error(e.toString(), e);
            } finally {
                PlatformUI.getWorkbench().close();
            }
        });
    }

    public boolean failed() {
        return failed;
    }
}
