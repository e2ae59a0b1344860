package ringside.ui.app.export;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import ringside.ui.diagram.LabEditor;

/** Does something with the stage in front; what goes wrong is said in a dialog. */
abstract class OnStage extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<LabEditor> editor = editor();
        if (editor.isPresent()) {
            try {
                run(editor.get());
            } catch (IOException e) {
                MessageDialog.openError(editor.get().getSite().getShell(), Messages.Picture_failed, e.getMessage());
            }
        }
        return null;
    }

    abstract void run(LabEditor editor) throws IOException;

    @Override
    public boolean isEnabled() {
        return editor().isPresent();
    }

    private static Optional<LabEditor> editor() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        return page != null && page.getActiveEditor() instanceof LabEditor lab ? Optional.of(lab) : Optional.empty();
    }
}
