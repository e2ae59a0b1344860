package ringside.ui.diagram.gef;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;

/** Layers that are scaled by the graphics themselves, so that lines and letters stay sharp at every size. */
class StageLayers extends ScalableFreeformLayeredPane {
    @Override
    protected void paintClientArea(Graphics graphics) {
        if (getScale() == 1 || getChildren().isEmpty()) {
            super.paintClientArea(graphics);
            return;
        }
        graphics.scale(getScale());
        graphics.pushState();
        paintChildren(graphics);
        graphics.popState();
        graphics.restoreState();
    }
}
