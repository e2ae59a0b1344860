package ringside.ui.diagram.tools;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** Selects and moves. Esc ends a drag; with no drag under way it goes to the keys of the stage, which lead out of an element. */
public final class StageTool extends SelectionTool {
    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        EditPartViewer viewer = getCurrentViewer();
        boolean leaving = event.keyCode == SWT.ESC && getDragTracker() == null;
        if (leaving && viewer != null && viewer.getKeyHandler() != null && viewer.getKeyHandler().keyPressed(event)) {
            return true;
        }
        return super.handleKeyDown(event);
    }
}
