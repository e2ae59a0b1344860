package ringside.ui.app.files;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import ringside.model.LabFiles;
import ringside.model.LabLoadException;
import ringside.ui.app.Messages;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.LabEditorInput;

/** Opens lab files. A file that cannot be read gives one message and no editor. */
public final class Labs {

    private Labs() {
    }

    public static Optional<IEditorPart> open(IWorkbenchPage page, Path file) {
        try {
            LabFiles.load(file);
            return Optional.of(page.openEditor(new LabEditorInput(file), LabEditor.ID));
        } catch (LabLoadException | PartInitException e) {
            MessageDialog.openError(page.getWorkbenchWindow().getShell(), Messages.Open_failed, e.getMessage());
            return Optional.empty();
        }
    }
}
