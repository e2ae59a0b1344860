package ringside.ui.diagram.gef;

import static ringside.ui.diagram.figures.Theme.Role.LINK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.AbstractBorder;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Handle;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.gef.handles.ResizeHandle;
import org.eclipse.swt.graphics.Color;

/** What a selected part looks like: a frame of 2 px in the colour of focus, and squares to resize it by. */
public final class StageHandles {
    private static final int[] DIRECTIONS = {PositionConstants.NORTH, PositionConstants.NORTH_EAST, PositionConstants.EAST,
            PositionConstants.SOUTH_EAST, PositionConstants.SOUTH, PositionConstants.SOUTH_WEST, PositionConstants.WEST,
            PositionConstants.NORTH_WEST};

    private StageHandles() {
    }

    /** A frame alone. */
    public static List<Handle> frame(GraphicalEditPart part) {
        MoveHandle frame = new MoveHandle(part);
        frame.setBorder(new Frame());
        List<Handle> handles = new ArrayList<>();
        handles.add(frame);
        return handles;
    }

    /** A frame with eight squares. */
    public static List<Handle> resizable(GraphicalEditPart part) {
        List<Handle> handles = frame(part);
        for (int direction : DIRECTIONS) {
            handles.add(new Square(part, direction));
        }
        return handles;
    }

    /** Two pixels, one of them on the edge of the box itself. */
    private static final class Frame extends AbstractBorder {
        @Override
        public Insets getInsets(IFigure figure) {
            return new Insets(1);
        }

        @Override
        public void paint(IFigure figure, Graphics graphics, Insets insets) {
            Rectangle box = getPaintRectangle(figure, insets);
            graphics.setBackgroundColor(LINK.color());
            graphics.fillRectangle(box.x, box.y, box.width, 2);
            graphics.fillRectangle(box.x, box.bottom() - 2, box.width, 2);
            graphics.fillRectangle(box.x, box.y, 2, box.height);
            graphics.fillRectangle(box.right() - 2, box.y, 2, box.height);
        }
    }

    private static final class Square extends ResizeHandle {
        Square(GraphicalEditPart part, int direction) {
            super(part, direction);
            setPreferredSize(9, 9);
        }

        @Override
        public void paintFigure(Graphics graphics) {
            Rectangle box = getBounds();
            graphics.setBackgroundColor(LINK.color());
            graphics.fillRectangle(box.x, box.y, box.width, box.height);
            graphics.setBackgroundColor(STAGE.color());
            graphics.fillRectangle(box.x + 2, box.y + 2, box.width - 4, box.height - 4);
        }

        @Override
        protected Color getFillColor() {
            return STAGE.color();
        }

        @Override
        protected Color getBorderColor() {
            return LINK.color();
        }
    }
}
