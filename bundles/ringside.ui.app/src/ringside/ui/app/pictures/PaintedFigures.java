package ringside.ui.app.pictures;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;

/** How many figures a canvas paints: the visible ones that lie in sight, not those that are scrolled away. */
final class PaintedFigures {

    private PaintedFigures() {
    }

    static int on(FigureCanvas canvas) {
        return count(canvas.getContents(), canvas.getViewport());
    }

    private static int count(IFigure figure, IFigure viewport) {
        if (!figure.isVisible()) {
            return 0;
        }
        int count = isInSight(figure, viewport) ? 1 : 0;
        for (Object child : figure.getChildren()) {
            count += count((IFigure) child, viewport);
        }
        return count;
    }

    private static boolean isInSight(IFigure figure, IFigure viewport) {
        Rectangle box = figure.getBounds().getCopy();
        Rectangle sight = viewport.getBounds().getCopy();
        figure.translateToAbsolute(box);
        viewport.translateToAbsolute(sight);
        return !box.isEmpty() && sight.intersects(box);
    }
}
