package ringside.ui.playback.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.closeup.CloseUpView;

/** Why is this here? Opens the chain of causes of what is selected, or of the step, in the Close-up. */
public final class WhyHereHandler extends SessionHandler {
    @Override
    void execute(ExecutionEvent event, RunSession session) {
        if (session.run().isEmpty()) {
            return;
        }
        try {
            IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
            CloseUpView view = page.getActivePart() instanceof CloseUpView front ? front : (CloseUpView) page.showView(CloseUpView.ID);
            view.showCauses();
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }
}
