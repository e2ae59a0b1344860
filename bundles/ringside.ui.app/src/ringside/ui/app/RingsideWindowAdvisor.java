package ringside.ui.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import ringside.ui.app.frame.FrameTrim;

/** Size, title and bars of the window. */
final class RingsideWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point SIZE = new Point(1440, 900);

    RingsideWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(SIZE);
        window.setTitle("Ringside");
        window.setShowCoolBar(false);
        window.setShowPerspectiveBar(false);
        window.setShowStatusLine(false);
        window.setShowProgressIndicator(false);
    }

    @Override
    public void postWindowCreate() {
        FrameTrim.into(getWindowConfigurer().getWindow());
    }
}
