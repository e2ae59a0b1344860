package ringside.ui.diagram.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Gives the selected element another name, in a field on the stage; an empty one takes the name away. */
public final class Rename extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Selected.editor(event).ifPresent(editor -> editor.stage().rename());
        return null;
    }
}
