package ringside.ui.diagram.gef;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.graphics.GC;
import ringside.ui.diagram.figures.GcPen;

/**
 * Graphics that know their scale and origin, so that a figure can be drawn with a {@link GcPen}: in fractions of pixels, with
 * real line widths, and sharp at every scale. Draw2d's own graphics know whole pixels only.
 */
public final class StageGraphics extends SWTGraphics {
    private record Place(double scale, double x, double y) {
    }

    private final GC gc;
    private final Deque<Place> stack = new ArrayDeque<>();
    private Place place = new Place(1, 0, 0);

    public StageGraphics(GC gc) {
        super(gc);
        this.gc = gc;
    }

    /** A pen whose origin is the point (x, y) of what is being painted; empty where these graphics have none. */
    public static Optional<GcPen> pen(Graphics graphics, int x, int y) {
        return graphics instanceof StageGraphics stage ? Optional.of(stage.pen(x, y)) : Optional.empty();
    }

    private GcPen pen(int x, int y) {
        checkPaint();
        return new GcPen(gc, place.scale, place.x + x * place.scale, place.y + y * place.scale);
    }

    @Override
    public void translate(int dx, int dy) {
        super.translate(dx, dy);
        moved(dx, dy);
    }

    @Override
    public void translate(float dx, float dy) {
        super.translate(dx, dy);
        moved(dx, dy);
    }

    private void moved(double dx, double dy) {
        place = new Place(place.scale, place.x + dx * place.scale, place.y + dy * place.scale);
    }

    @Override
    public void scale(float horizontally, float vertically) {
        super.scale(horizontally, vertically);
        place = new Place(place.scale * horizontally, place.x, place.y);
    }

    @Override
    public void pushState() {
        super.pushState();
        stack.push(place);
    }

    @Override
    public void popState() {
        super.popState();
        place = stack.pop();
    }

    @Override
    public void restoreState() {
        super.restoreState();
        place = stack.peek();
    }
}
