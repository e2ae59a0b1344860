package ringside.ui.app.gallery;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.model.LabFiles;
import ringside.model.LabSaveException;
import ringside.model.lab.Lab;
import ringside.ui.app.Ids;
import ringside.ui.app.Messages;
import ringside.ui.app.Mode;
import ringside.ui.app.files.Labs;

/** Asks what a new lab begins as and where it shall be, writes it there and opens it in Build. */
public final class NewLab extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        NewLabDialog dialog = new NewLabDialog(window.getShell(), Path.of(System.getProperty("user.home")));
        if (dialog.open() == NewLabDialog.OK) {
            create(window, dialog.lab(), dialog.file());
        }
        return null;
    }

    /** Writes a new lab, where no file is yet, and opens it in Build. */
    private static void create(IWorkbenchWindow window, Lab lab, Path file) {
        try {
            LabFiles.save(lab, file);
        } catch (LabSaveException e) {
            MessageDialog.openError(window.getShell(), Messages.New_failed, e.getMessage());
            return;
        }
        Labs.open(window.getActivePage(), file).ifPresent(editor -> Mode.show(window.getActivePage(), Ids.BUILD));
    }
}
