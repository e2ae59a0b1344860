package ringside.ui.app.files;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.ui.app.Messages;
import ringside.ui.diagram.LabEditorInput;

/** Goes back to what was saved, by opening the file again. */
public final class Revert extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IEditorPart editor = HandlerUtil.getActiveEditorChecked(event);
        IEditorInput input = editor.getEditorInput();
        if (input instanceof LabEditorInput lab && (!editor.isDirty() || MessageDialog.openQuestion(
                editor.getSite().getShell(), Messages.Revert_title,
                NLS.bind(Messages.Revert_question, input.getName())))) {
            IWorkbenchPage page = editor.getSite().getPage();
            page.closeEditor(editor, false);
            Labs.open(page, lab.file());
        }
        return null;
    }
}
