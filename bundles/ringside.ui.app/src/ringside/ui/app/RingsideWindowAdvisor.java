package ringside.ui.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Size, title and bars of the window. */
final class RingsideWindowAdvisor extends WorkbenchWindowAdvisor {

    RingsideWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(new Point(1280, 800));
        window.setTitle("Ringside");
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
    }
}
