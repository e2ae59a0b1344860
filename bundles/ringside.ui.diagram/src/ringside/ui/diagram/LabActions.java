package ringside.ui.diagram;

import org.eclipse.gef.ui.actions.ActionBarContributor;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;

/** Undo, redo, delete and select all of the window act on the active lab. */
public final class LabActions extends ActionBarContributor {
    @Override
    protected void buildActions() {
        // The window's own menus and keys name the commands.
    }

    /** What stands in for an editor whose file could not be opened has no actions. */
    @Override
    public void setActiveEditor(IEditorPart editor) {
        if (editor != null && editor.getAdapter(ActionRegistry.class) != null) {
            super.setActiveEditor(editor);
        }
    }

    @Override
    protected void declareGlobalActionKeys() {
        addGlobalActionKey(ActionFactory.UNDO.getId());
        addGlobalActionKey(ActionFactory.REDO.getId());
        addGlobalActionKey(ActionFactory.DELETE.getId());
        addGlobalActionKey(ActionFactory.SELECT_ALL.getId());
    }
}
