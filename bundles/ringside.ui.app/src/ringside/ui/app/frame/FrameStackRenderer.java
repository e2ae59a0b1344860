package ringside.ui.app.frame;

import org.eclipse.e4.ui.workbench.renderers.swt.StackRenderer;
import org.eclipse.swt.custom.CTabFolder;

/** Stacks whose strip holds tabs and a note, and no tool bars. */
final class FrameStackRenderer extends StackRenderer {

    @Override
    public void adjustTopRight(CTabFolder folder) {
        // The place of the tool bars stays hidden, as it is at first.
    }
}
