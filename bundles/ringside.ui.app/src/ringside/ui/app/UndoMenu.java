package ringside.ui.app;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import ringside.ui.diagram.LabEditor;
import ringside.ui.playback.panel.KeyText;
import ringside.ui.playback.panel.UndoesMarks;

/** Undo and Redo, each with the name of what it would take back or do again: Undo Move VM 1. */
public final class UndoMenu extends ContributionItem {

    @Override
    public void fill(Menu menu, int index) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        boolean lab = window != null && window.getActivePage() != null && window.getActivePage().getActiveEditor() instanceof LabEditor;
        LabEditor editor = lab ? (LabEditor) window.getActivePage().getActiveEditor() : null;
        String marks = window != null && window.getActivePage() != null && window.getActivePage().getActivePart() instanceof UndoesMarks view ? view.marks() : null;
        add(menu, index, IWorkbenchCommandConstants.EDIT_UNDO, Messages.Menu_undo,
                marks != null ? marks : label(editor == null ? null : editor.getCommandStack().getUndoCommand()));
        add(menu, index + 1, IWorkbenchCommandConstants.EDIT_REDO, Messages.Menu_redo,
                marks != null ? marks : label(editor == null ? null : editor.getCommandStack().getRedoCommand()));
    }

    private static String label(Command command) {
        return command == null || command.getLabel() == null ? "" : command.getLabel();
    }

    private static void add(Menu menu, int index, String id, String verb, String label) {
        MenuItem item = new MenuItem(menu, SWT.PUSH, index);
        String what = label.replace("&", "&&");
        item.setText(NLS.bind(verb, what).stripTrailing() + "\t" + KeyText.key(id));
        item.setEnabled(PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id).isEnabled());
        item.addListener(SWT.Selection, event -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, event);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Override
    public boolean isDynamic() {
        return true;
    }
}
