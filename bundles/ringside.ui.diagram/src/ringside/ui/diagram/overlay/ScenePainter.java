package ringside.ui.diagram.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.StageFigure;

/** The one figure that paints everything of a run which is not a value of an element: tickets, arrows, bolts, frames, doors. */
public final class ScenePainter extends StageFigure implements FreeformFigure {
    private List<Mark> marks = List.of();

    /** Paints this moment from now on, and the places at which a run stops. */
    public void show(Optional<Moment> moment, Places places, Set<StageSelection> stops) {
        List<Mark> next = new ArrayList<>(moment.map(now -> Scene.of(now, places)).orElse(List.of()));
        new StopMarks(stops, places).addTo(next);
        if (!marks.isEmpty() || !next.isEmpty()) {
            marks = next;
            repaint();
        }
    }

    public List<Mark> marks() {
        return marks;
    }

    @Override
    public void draw(Pen pen) {
        pen.move(-getBounds().x, -getBounds().y);
        marks.forEach(mark -> mark.draw(pen));
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    public void addFreeformListener(org.eclipse.draw2d.FreeformListener listener) {
        // Its size is the stage's; it never changes the extent.
    }

    @Override
    public void removeFreeformListener(org.eclipse.draw2d.FreeformListener listener) {
        // As above.
    }

    @Override
    public void fireExtentChanged() {
        // As above.
    }

    @Override
    public Rectangle getFreeformExtent() {
        return new Rectangle();
    }

    @Override
    public void setFreeformBounds(Rectangle bounds) {
        setBounds(bounds);
    }
}
