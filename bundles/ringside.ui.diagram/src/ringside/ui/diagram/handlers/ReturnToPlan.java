package ringside.ui.diagram.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import ringside.ui.diagram.commands.BackToPlan;

/** Leaves the places of the selected elements to automatic layout; with nothing selected, all places and the order of the columns. */
public final class ReturnToPlan extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Selected.editor(event).ifPresent(editor -> {
            BackToPlan command = new BackToPlan(editor.lab(), Align.boxes(editor).keySet());
            if (command.canExecute()) {
                editor.getCommandStack().execute(command);
            }
        });
        return null;
    }
}
