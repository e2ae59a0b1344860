package ringside.ui.app.files;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.model.LabFiles;
import ringside.ui.app.Messages;

/** Asks for lab files and opens them. */
public final class OpenLab extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.Open_title);
        dialog.setFilterNames(new String[] {Messages.Open_filter});
        dialog.setFilterExtensions(new String[] {"*." + LabFiles.EXTENSION});
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                Labs.open(window.getActivePage(), Path.of(dialog.getFilterPath(), name));
            }
        }
        return null;
    }
}
