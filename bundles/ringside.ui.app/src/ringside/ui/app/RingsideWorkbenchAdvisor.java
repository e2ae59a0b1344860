package ringside.ui.app;

import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import ringside.ui.app.frame.Chrome;

/** What the workbench asks before it opens its first window. */
final class RingsideWorkbenchAdvisor extends WorkbenchAdvisor {

    private final Arguments arguments;
    private final Chrome chrome;

    RingsideWorkbenchAdvisor(Arguments arguments, Chrome chrome) {
        this.chrome = chrome;
        this.arguments = arguments;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(false);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return Ids.RUN;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new RingsideWindowAdvisor(configurer, arguments, chrome);
    }
}
