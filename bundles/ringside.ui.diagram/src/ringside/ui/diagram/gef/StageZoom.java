package ringside.ui.diagram.gef;

import java.util.List;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;

/** Shows the stage larger, smaller, whole, or what is selected. */
public final class StageZoom {
    private static final double[] LEVELS = {0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4};
    private static final int MARGIN = 16;

    /** What a user can ask for. */
    public enum Step {
        IN, OUT, ACTUAL, FIT, SELECTION
    }

    private final StageViewer viewer;

    StageZoom(StageViewer viewer) {
        this.viewer = viewer;
        viewer.zoomManager().setZoomLevels(LEVELS);
        viewer.getControl().addListener(SWT.MouseVerticalWheel, event -> {
            if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.count != 0) {
                around(new Point(event.x, event.y), event.count > 0 ? next() : previous());
                event.doit = false;
            }
        });
    }

    public void go(Step step) {
        switch (step) {
            case IN -> around(middle(), next());
            case OUT -> around(middle(), previous());
            case ACTUAL -> around(middle(), 1);
            case FIT -> fit(whole());
            case SELECTION -> fit(selection());
        }
    }

    private double next() {
        double now = viewer.zoom();
        for (double level : LEVELS) {
            if (level > now + 0.001) {
                return level;
            }
        }
        return now;
    }

    private double previous() {
        double best = Math.min(LEVELS[0], viewer.zoom());
        for (double level : LEVELS) {
            if (level < viewer.zoom() - 0.001) {
                best = level;
            }
        }
        return best;
    }

    private Viewport viewport() {
        return ((FigureCanvas) viewer.getControl()).getViewport();
    }

    private Point middle() {
        Rectangle area = viewport().getClientArea(new Rectangle());
        return new Point(area.width / 2, area.height / 2);
    }

    /** Changes the zoom so that what is at a point of the control stays there, as far as the picture reaches. */
    private void around(Point at, double zoom) {
        double before = viewer.zoom();
        Point view = viewport().getViewLocation();
        double x = (view.x + at.x) / before;
        double y = (view.y + at.y) / before;
        viewer.setZoom(zoom);
        scrollTo((int) Math.round(x * zoom - at.x), (int) Math.round(y * zoom - at.y));
    }

    private void scrollTo(int x, int y) {
        viewport().validate();
        ((FigureCanvas) viewer.getControl()).scrollTo(x, y);
    }

    /** Shows a part of the picture, given at 100 %, as large as it can be without enlarging past 400 %, in the middle. */
    private void fit(Rectangle what) {
        Rectangle area = viewport().getClientArea(new Rectangle());
        if (what.isEmpty() || area.isEmpty()) {
            return;
        }
        ZoomManager manager = viewer.zoomManager();
        double wanted = Math.min(area.width / (what.width + 2.0 * MARGIN), area.height / (what.height + 2.0 * MARGIN));
        double zoom = Math.max(manager.getMinZoom(), Math.min(manager.getMaxZoom(), wanted));
        viewer.setZoom(zoom);
        Point centre = what.getCenter();
        scrollTo((int) Math.round(centre.x * zoom - area.width / 2.0), (int) Math.round(centre.y * zoom - area.height / 2.0));
    }

    /** What is drawn, from the origin of the stage on. */
    private Rectangle whole() {
        Rectangle all = new Rectangle();
        for (Object child : ((GraphicalEditPart) viewer.getContents()).getChildren()) {
            Rectangle box = ((GraphicalEditPart) child).getFigure().getBounds();
            all = all.isEmpty() ? box.getCopy() : all.union(box);
        }
        Rectangle extent = ((FreeformFigure) viewport().getContents()).getFreeformExtent();
        return all.isEmpty() ? extent.getCopy() : all;
    }

    private Rectangle selection() {
        Rectangle all = null;
        List<?> selected = viewer.getSelectedEditParts();
        for (Object part : selected) {
            Rectangle box = ((GraphicalEditPart) part).getFigure().getBounds();
            all = part == viewer.getContents() ? all : all == null ? box.getCopy() : all.union(box);
        }
        return all == null ? whole() : all;
    }
}
