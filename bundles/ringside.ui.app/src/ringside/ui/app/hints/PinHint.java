package ringside.ui.app.hints;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Pins the hint for the selected kind of element, or lets it go; shows the hints. The keyboard stays where it is. */
public final class PinHint extends AbstractHandler {

    static final String COMMAND = "ringside.command.pinHint";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            ((HintView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(HintView.ID, null, IWorkbenchPage.VIEW_VISIBLE)).togglePin();
        } catch (PartInitException e) {
            throw new ExecutionException(HintView.ID, e);
        }
        return null;
    }
}
