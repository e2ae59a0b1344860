package ringside.ui.app;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** Build or Run: which of the two perspectives a page shows. */
public final class Mode {

    private Mode() {
    }

    public static boolean isRun(IWorkbenchPage page) {
        return page.getPerspective() != null && Ids.RUN.equals(page.getPerspective().getId());
    }

    /** Shows the perspective with this id. */
    public static void show(IWorkbenchPage page, String perspective) {
        page.setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspective));
    }
}
