package ringside.ui.diagram;

import org.eclipse.gef.ui.actions.ActionBarContributor;
import org.eclipse.ui.actions.ActionFactory;

/** Undo, redo, delete and select all of the window act on the active lab. */
public final class LabActions extends ActionBarContributor {
    @Override
    protected void buildActions() {
        // The window's own menus and keys name the commands.
    }

    @Override
    protected void declareGlobalActionKeys() {
        addGlobalActionKey(ActionFactory.UNDO.getId());
        addGlobalActionKey(ActionFactory.REDO.getId());
        addGlobalActionKey(ActionFactory.DELETE.getId());
        addGlobalActionKey(ActionFactory.SELECT_ALL.getId());
    }
}
