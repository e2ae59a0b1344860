package ringside.ui.app;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import ringside.ui.app.export.Drawing;
import ringside.ui.app.frame.Chrome;
import ringside.ui.app.pictures.Errand;
import ringside.ui.app.preferences.Appearance;
import ringside.ui.diagram.figures.Theme;

/** Opens the workbench and stays until its last window is closed. */
public final class Application implements IApplication {

    private static final Integer FAILED = 1;

    @Override
    public Object start(IApplicationContext context) throws IOException {
        Arguments arguments = Arguments.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        URL css = FrameworkUtil.getBundle(Application.class).getEntry("css/gtk-fonts.css");
        System.setProperty("org.eclipse.swt.internal.gtk.cssFile", FileLocator.toFileURL(css).getPath());
        Optional<Errand> errand = Errand.of(arguments.screenshots(), arguments.measure(), arguments.events());
        Display display = PlatformUI.createDisplay();
        try {
            if (arguments.draw().isPresent()) {
                return draw(arguments.draw().get(), display);
            }
            Appearance appearance = Appearance.chosen();
            System.setProperty("cssTheme", appearance.styles());
            Theme.set(appearance.theme());
            Chrome chrome = new Chrome(display);
            int code = PlatformUI.createAndRunWorkbench(display, new RingsideWorkbenchAdvisor(arguments, errand, chrome));
            if (errand.isPresent() && errand.get().failed()) {
                return FAILED;
            }
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** Draws without a window what the command line has ordered. */
    private static Integer draw(Path folder, Display display) {
        try {
            new Drawing(folder).on(display);
            return EXIT_OK;
        } catch (IOException | RuntimeException e) {
            System.err.println("ringside: " + e.getMessage());
            ILog.get().error(e.toString(), e);
            return FAILED;
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
