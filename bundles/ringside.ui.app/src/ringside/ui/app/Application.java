package ringside.ui.app;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Opens the workbench and stays until its last window is closed. Without a display it ends with {@link #NO_DISPLAY}. */
public final class Application implements IApplication {

    /** Exit status for the start script, which then offers the command line instead. */
    private static final Integer NO_DISPLAY = 69;

    @Override
    public Object start(IApplicationContext context) {
        Display display;
        try {
            display = PlatformUI.createDisplay();
        } catch (SWTError error) {
            if (error.code != SWT.ERROR_NO_HANDLES) {
                throw error;
            }
            return NO_DISPLAY;
        }
        try {
            int code = PlatformUI.createAndRunWorkbench(display, new RingsideWorkbenchAdvisor());
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        var workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                workbench.close();
            }
        });
    }
}
