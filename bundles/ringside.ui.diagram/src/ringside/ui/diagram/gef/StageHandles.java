package ringside.ui.diagram.gef;

import static ringside.ui.diagram.figures.Theme.Role.LINK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.AbstractBorder;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Handle;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.gef.handles.ResizeHandle;
import org.eclipse.gef.tools.SimpleDragTracker;
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

    /** A small box on the upper edge, left of the right corner and of the mark of a problem there: minus collapses the part, plus expands it. */
    public static Handle toggle(GraphicalEditPart part, boolean collapsed, Runnable action) {
        return new Toggle(part, collapsed, action);
    }

    /** The handle that collapses and expands. */
    public static final class Toggle extends AbstractHandle {
        private static final int SIZE = 17;
        private final boolean plus;
        private final Runnable action;

        Toggle(GraphicalEditPart part, boolean plus, Runnable action) {
            super(part, target -> {
                IFigure figure = part.getFigure();
                Rectangle box = figure.getBounds().getCopy();
                figure.translateToAbsolute(box);
                target.translateToRelative(box);
                target.setBounds(new Rectangle(box.right() - SIZE - 18, box.y - SIZE / 2, SIZE, SIZE));
            });
            this.plus = plus;
            this.action = action;
            setCursor(Cursors.HAND);
        }

        @Override
        protected DragTracker createDragTracker() {
            return new SimpleDragTracker() {
                @Override
                protected boolean handleButtonUp(int button) {
                    if (button == 1) {
                        // The command takes this handle away.
                        getOwner().getViewer().getControl().getDisplay().asyncExec(action);
                    }
                    return true;
                }

                @Override
                protected String getCommandName() {
                    return "collapse";
                }
            };
        }

        @Override
        public void paintFigure(Graphics graphics) {
            Rectangle box = getBounds();
            graphics.setBackgroundColor(LINK.color());
            graphics.fillRectangle(box);
            graphics.setBackgroundColor(STAGE.color());
            graphics.fillRectangle(box.x + 2, box.y + 2, box.width - 4, box.height - 4);
            graphics.setBackgroundColor(LINK.color());
            graphics.fillRectangle(box.x + 4, box.y + SIZE / 2 - 1, SIZE - 8, 2);
            if (plus) {
                graphics.fillRectangle(box.x + SIZE / 2 - 1, box.y + 4, 2, SIZE - 8);
            }
        }
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
