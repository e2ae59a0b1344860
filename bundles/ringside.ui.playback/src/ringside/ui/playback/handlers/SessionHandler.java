package ringside.ui.playback.handlers;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.ui.playback.RunSession;

/** A handler for the run of the editor in front; enabled while a lab is open there. */
abstract class SessionHandler extends AbstractHandler {
    @Override
    public final Object execute(ExecutionEvent event) {
        RunSession session = RunSession.of(editor(HandlerUtil.getActiveWorkbenchWindow(event))).orElse(null);
        if (session != null) {
            execute(event, session);
        }
        return null;
    }

    abstract void execute(ExecutionEvent event, RunSession session);

    @Override
    public boolean isEnabled() {
        return active().isPresent();
    }

    /** The session of the editor in front. */
    static Optional<RunSession> active() {
        return RunSession.of(editor(PlatformUI.getWorkbench().getActiveWorkbenchWindow()));
    }

    private static IEditorPart editor(IWorkbenchWindow window) {
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        return page == null ? null : page.getActiveEditor();
    }
}
