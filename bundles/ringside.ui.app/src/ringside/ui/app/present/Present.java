package ringside.ui.app.present;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import ringside.ui.playback.RunSession;

/** Shows the run of the lab in front to a class, or goes back to the window. */
public final class Present extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<PresentScreen> shown = shown();
        if (shown.isPresent()) {
            shown.get().leave();
            return null;
        }
        IWorkbenchWindow window = window();
        session().ifPresent(session -> new PresentScreen(window.getShell(), session).open());
        return null;
    }

    @Override
    public boolean isEnabled() {
        return session().isPresent();
    }

    /** The screen that is open now. */
    static Optional<PresentScreen> shown() {
        for (Shell shell : PlatformUI.getWorkbench().getDisplay().getShells()) {
            if (shell.getData() instanceof PresentScreen screen) {
                return Optional.of(screen);
            }
        }
        return Optional.empty();
    }

    private static Optional<RunSession> session() {
        IWorkbenchWindow window = window();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        return page == null ? Optional.empty() : RunSession.of(page.getActiveEditor());
    }

    /** The window in front; while the screen is shown, the one below it. */
    private static IWorkbenchWindow window() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchWindow[] all = PlatformUI.getWorkbench().getWorkbenchWindows();
        return active != null || all.length == 0 ? active : all[0];
    }
}
