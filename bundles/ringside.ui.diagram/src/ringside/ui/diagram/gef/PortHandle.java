package ringside.ui.diagram.gef;

import static ringside.ui.diagram.figures.Theme.Role.LINK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.AbstractHandle;

/** A round handle from which a connection is drawn: hollow, in the colour of focus, with a plus where the connection is new. */
public final class PortHandle extends AbstractHandle {
    private static final int SIZE = 17;

    private final Supplier<DragTracker> tracker;
    private final boolean plus;

    private PortHandle(GraphicalEditPart part, Function<IFigure, Point> centre, boolean plus, Supplier<DragTracker> tracker) {
        super(part, target -> {
            Point at = centre.apply(part.getFigure()).getCopy();
            part.getFigure().translateToAbsolute(at);
            target.translateToRelative(at);
            target.setBounds(new Rectangle(at.x - SIZE / 2, at.y - SIZE / 2, SIZE, SIZE));
        });
        this.plus = plus;
        this.tracker = tracker;
        setCursor(Cursors.CROSS);
    }

    /** On the right edge of a part, a quarter of the way up, where no other handle is. */
    public static PortHandle beside(GraphicalEditPart part, Supplier<DragTracker> tracker) {
        return new PortHandle(part, figure -> {
            Rectangle box = figure.getBounds();
            return new Point(box.right(), box.y + box.height * 3 / 4);
        }, true, tracker);
    }

    /** At an end of a line. */
    public static PortHandle at(GraphicalEditPart part, Function<IFigure, Point> end, Supplier<DragTracker> tracker) {
        return new PortHandle(part, end, false, tracker);
    }

    @Override
    public GraphicalEditPart getOwner() {
        return super.getOwner();
    }

    @Override
    protected DragTracker createDragTracker() {
        return tracker.get();
    }

    @Override
    public void paintFigure(Graphics graphics) {
        StageGraphics.pen(graphics, getBounds().x, getBounds().y).ifPresent(pen -> {
            try (pen) {
                pen.box(2, 2, SIZE - 4, SIZE - 4, (SIZE - 4) / 2.0, STAGE.color(), LINK.color(), 2);
                if (plus) {
                    pen.line(5.5, SIZE / 2.0, SIZE - 5.5, SIZE / 2.0, LINK.color(), 2);
                    pen.line(SIZE / 2.0, 5.5, SIZE / 2.0, SIZE - 5.5, LINK.color(), 2);
                }
            }
        });
    }
}
