package ringside.ui.diagram.figures;

import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.FreeformListener;
import org.eclipse.draw2d.geometry.Rectangle;

/** A figure as large as the stage, which it never makes larger; the mouse does not meet it. Its pen's origin is the stage's. */
public abstract class WholeStageFigure extends StageFigure implements FreeformFigure {

    @Override
    public final void draw(Pen pen) {
        pen.move(-getBounds().x, -getBounds().y);
        drawStage(pen);
    }

    protected abstract void drawStage(Pen pen);

    @Override
    public final boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    public final void addFreeformListener(FreeformListener listener) {
        // Its size is the stage's; it never changes the extent.
    }

    @Override
    public final void removeFreeformListener(FreeformListener listener) {
        // As above.
    }

    @Override
    public final void fireExtentChanged() {
        // As above.
    }

    @Override
    public final Rectangle getFreeformExtent() {
        return new Rectangle();
    }

    @Override
    public final void setFreeformBounds(Rectangle bounds) {
        setBounds(bounds);
    }
}
