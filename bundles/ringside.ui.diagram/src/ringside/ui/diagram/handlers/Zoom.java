package ringside.ui.diagram.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import ringside.ui.diagram.gef.StageZoom;

/** Shows the stage larger, smaller, whole, or what is selected, as the command's parameter says. */
public final class Zoom extends AbstractHandler {
    private static final String PARAMETER = "ringside.parameter.zoom";

    @Override
    public Object execute(ExecutionEvent event) {
        StageZoom.Step step = StageZoom.Step.valueOf(event.getParameter(PARAMETER));
        Selected.editor(event).ifPresent(editor -> editor.stage().viewer().steps().go(step));
        return null;
    }
}
