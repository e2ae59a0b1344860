package ringside.ui.playback;

import java.util.Optional;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/** What the window does: the lab is built, its run is shown, or a run is shown whose lab has changed since. */
public enum Mode {
    BUILD, RUN, STALE;

    /** Id of the perspective in which labs are built. */
    public static final String BUILD_PERSPECTIVE = "ringside.perspective.build";

    /** Id of the perspective in which runs are shown. */
    public static final String RUN_PERSPECTIVE = "ringside.perspective.run";

    public static Mode of(IWorkbenchWindow window, Optional<RunSession> session) {
        if (session.map(RunSession::stale).orElse(false)) {
            return STALE;
        }
        return building(window) ? BUILD : RUN;
    }

    /** Whether the window is there to build in: then the stage shows the lab alone. */
    public static boolean building(IWorkbenchWindow window) {
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        IPerspectiveDescriptor perspective = page == null ? null : page.getPerspective();
        return perspective != null && perspective.getId().equals(BUILD_PERSPECTIVE);
    }

    public String word() {
        return switch (this) {
            case BUILD -> Messages.Mode_Build;
            case RUN -> Messages.Mode_Run;
            case STALE -> Messages.Mode_Stale;
        };
    }
}
