package ringside.ui.app.gallery;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.ui.app.files.Labs;

/** Shows the samples and opens the one that is chosen. */
public final class ShowSamples extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        SamplesDialog dialog = new SamplesDialog(window.getShell());
        dialog.open();
        dialog.chosen().ifPresent(file -> Labs.open(window.getActivePage(), file));
        return null;
    }
}
