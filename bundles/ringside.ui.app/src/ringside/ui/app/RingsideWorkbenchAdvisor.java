package ringside.ui.app;

import java.util.Optional;

import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import ringside.ui.app.frame.Chrome;
import ringside.ui.app.pictures.Errand;

/** What the workbench asks before it opens its first window. */
final class RingsideWorkbenchAdvisor extends WorkbenchAdvisor {

    private final Arguments arguments;
    private final Optional<Errand> errand;
    private final Chrome chrome;

    RingsideWorkbenchAdvisor(Arguments arguments, Optional<Errand> errand, Chrome chrome) {
        this.errand = errand;
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
        return new RingsideWindowAdvisor(configurer, arguments, errand, chrome);
    }
}
