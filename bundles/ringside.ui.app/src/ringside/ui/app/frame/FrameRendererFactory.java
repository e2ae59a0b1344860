package ringside.ui.app.frame;

import org.eclipse.e4.ui.internal.workbench.swt.AbstractPartRenderer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MArea;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.renderers.swt.WorkbenchRendererFactory;

/** The platform's renderers, except that regions of the window are tiled by {@link FrameLayout} and tabs have
 * no tool bars. */
public final class FrameRendererFactory extends WorkbenchRendererFactory {

    private FrameSashRenderer sashes;
    private FrameStackRenderer stacks;

    @Override
    public AbstractPartRenderer getRenderer(MUIElement element, Object parent) {
        if (element instanceof MPartSashContainer && !(element instanceof MArea)) {
            if (sashes == null) {
                sashes = new FrameSashRenderer();
                initRenderer(sashes);
            }
            return sashes;
        }
        if (element instanceof MPartStack) {
            if (stacks == null) {
                stacks = new FrameStackRenderer();
                initRenderer(stacks);
            }
            return stacks;
        }
        return super.getRenderer(element, parent);
    }
}
