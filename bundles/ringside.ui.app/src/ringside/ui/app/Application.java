package ringside.ui.app;

import java.io.IOException;
import java.net.URL;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
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
        Optional<Errand> errand = Errand.of(arguments.screenshots(), arguments.measure());
        Display display = PlatformUI.createDisplay();
        try {
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
