package ringside.ui.diagram.gef;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.swt.graphics.GC;

/** Paints figures with graphics that know a pen. */
final class StageSystem extends LightweightSystem {
    @Override
    public void paint(GC gc) {
        getUpdateManager().performValidation();
        StageGraphics graphics = new StageGraphics(gc);
        getRootFigure().paint(graphics);
        graphics.dispose();
    }
}
