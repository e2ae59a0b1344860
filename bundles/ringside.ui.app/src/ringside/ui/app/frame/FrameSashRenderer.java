package ringside.ui.app.frame;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.workbench.renderers.swt.SashRenderer;
import org.eclipse.swt.widgets.Composite;

/** Gives every root of regions the {@link FrameLayout}. */
final class FrameSashRenderer extends SashRenderer {

    @Override
    public Object createWidget(MUIElement element, Object parent) {
        Object widget = super.createWidget(element, parent);
        if (widget instanceof Composite regions) {
            regions.setLayout(new FrameLayout(element));
            new RegionDrag(regions);
            Runnable resized = () -> regions.layout();
            RegionSizes.addListener(resized);
            regions.addDisposeListener(event -> RegionSizes.removeListener(resized));
        }
        return widget;
    }
}
