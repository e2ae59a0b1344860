package ringside.ui.app.find;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.ui.diagram.LabEditor;

/** Opens the line in which one types what to find on the stage, with what was looked for last. */
public final class FindElement extends AbstractHandler {

    private static String last = "";

    /** What is looked for now. */
    static void remember(String words) {
        last = words;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof LabEditor editor) {
            FindBar.open(editor, last);
        }
        return null;
    }
}
