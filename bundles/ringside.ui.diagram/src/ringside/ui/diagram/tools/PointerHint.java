package ringside.ui.diagram.tools;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import ringside.ui.diagram.figures.HintFigure;
import ringside.ui.diagram.gef.StageViewer;

/** Says during a drag what would happen: beside the pointer, in the status line, and so to a screen reader. */
final class PointerHint {
    private final HintFigure figure = new HintFigure();

    void show(StageViewer viewer, Point pointer, String sentence, boolean refused) {
        IFigure layer = layer(viewer, LayerConstants.FEEDBACK_LAYER);
        if (figure.getParent() != layer) {
            hide();
            layer.add(figure);
        }
        figure.show(sentence, refused);
        Rectangle seen = new Rectangle(0, 0, viewer.getControl().getSize().x, viewer.getControl().getSize().y);
        Point at = pointer.getCopy();
        figure.translateToRelative(at);
        figure.translateToRelative(seen);
        figure.stand(at.x, at.y, seen);
        viewer.say(sentence);
    }

    void hide() {
        if (figure.getParent() != null) {
            figure.getParent().remove(figure);
        }
    }

    static IFigure layer(StageViewer viewer, Object key) {
        return ((LayerManager) viewer.getEditPartRegistry().get(LayerManager.ID)).getLayer(key);
    }
}
