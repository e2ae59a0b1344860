package ringside.ui.playback.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.step.ThisStepView;

/** Tells the step in a paragraph instead of a sentence, and back. */
public final class ExplainHandler extends SessionHandler {
    @Override
    void execute(ExecutionEvent event, RunSession session) {
        try {
            IViewPart view = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().showView(ThisStepView.ID);
            ((ThisStepView) view).toggleMore();
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }
}
