package ringside.ui.diagram.gef;

import static ringside.ui.diagram.figures.Theme.Role.LINK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.PositionConstants;
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
        frame.setBorder(new LineBorder(LINK.color(), 2));
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

    private static final class Square extends ResizeHandle {
        Square(GraphicalEditPart part, int direction) {
            super(part, direction);
            setPreferredSize(9, 9);
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
