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

    public static Mode of(IWorkbenchWindow window, Optional<RunSession> session) {
        IWorkbenchPage page = window.getActivePage();
        IPerspectiveDescriptor perspective = page == null ? null : page.getPerspective();
        if (session.map(RunSession::stale).orElse(false)) {
            return STALE;
        }
        return perspective != null && perspective.getId().equals(BUILD_PERSPECTIVE) ? BUILD : RUN;
    }

    public String word() {
        return switch (this) {
            case BUILD -> Messages.Mode_Build;
            case RUN -> Messages.Mode_Run;
            case STALE -> Messages.Mode_Stale;
        };
    }
}
