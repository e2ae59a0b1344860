package ringside.ui.app.files;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.model.LabFiles;
import ringside.model.LabParts;
import ringside.model.LabSaveException;
import ringside.ui.app.Ids;
import ringside.ui.app.Messages;
import ringside.ui.app.Mode;

/** Asks where, writes the smallest lab there and opens it in Build. */
public final class NewLab extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
        dialog.setText(Messages.New_title);
        dialog.setFilterNames(new String[] {Messages.Open_filter});
        dialog.setFilterExtensions(new String[] {"*." + LabFiles.EXTENSION});
        dialog.setFileName(Messages.New_name + "." + LabFiles.EXTENSION);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            create(window, withExtension(Path.of(chosen)));
        }
        return null;
    }

    private static Path withExtension(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith("." + LabFiles.EXTENSION) ? file : file.resolveSibling(name + "." + LabFiles.EXTENSION);
    }

    /** Writes a new lab, named after its file, and opens it in Build. */
    static void create(IWorkbenchWindow window, Path file) {
        String name = file.getFileName().toString();
        String title = name.substring(0, name.length() - LabFiles.EXTENSION.length() - 1);
        try {
            LabFiles.saveOver(LabParts.newLab(title), file);
        } catch (LabSaveException e) {
            MessageDialog.openError(window.getShell(), Messages.New_failed, e.getMessage());
            return;
        }
        Labs.open(window.getActivePage(), file).ifPresent(editor -> Mode.show(window.getActivePage(), Ids.BUILD));
    }
}
