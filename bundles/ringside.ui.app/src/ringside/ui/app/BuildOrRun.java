package ringside.ui.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes from Build to Run and back; the stage stays where it is and has the keyboard. */
public final class BuildOrRun extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Mode.show(page, Mode.isRun(page) ? Ids.BUILD : Ids.RUN);
        if (page.getActiveEditor() != null) {
            page.activate(page.getActiveEditor());
        }
        return null;
    }
}
