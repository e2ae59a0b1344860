package ringside.ui.diagram.gef;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;

/**
 * Boxes that are dragged snap to edges and centres of others, also of those in sockets, else to a grid. Whether they do is the
 * user's choice, kept with the settings; Alt suspends it for a drag.
 */
public final class StageSnap {
    /** Pixels between the lines of the grid. */
    public static final int GRID = 8;

    private static final String SETTINGS = "ringside.ui.diagram";
    private static final String SNAP = "snap";

    private StageSnap() {
    }

    public static boolean isOn() {
        return InstanceScope.INSTANCE.getNode(SETTINGS).getBoolean(SNAP, true);
    }

    public static void turn(boolean on) {
        InstanceScope.INSTANCE.getNode(SETTINGS).putBoolean(SNAP, on);
    }

    static void prepare(EditPartViewer viewer) {
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(GRID, GRID));
    }

    /** What a drag on the stage snaps to; null for nothing, as the platform wants it. */
    public static SnapToHelper of(GraphicalEditPart stage) {
        return isOn() ? new CompoundSnapToHelper(new SnapToHelper[] {new Boxes(stage), new SnapToGrid(stage)}) : null;
    }

    /** The boxes on the stage and in its sockets, without those that are dragged and what is in them. */
    private static final class Boxes extends SnapToGeometry {
        Boxes(GraphicalEditPart stage) {
            super(stage);
        }

        @Override
        protected List<?> generateSnapPartsList(@SuppressWarnings("rawtypes") List dragged) {
            List<GraphicalEditPart> boxes = new ArrayList<>();
            collect(container, dragged, boxes);
            return boxes;
        }

        private static void collect(EditPart around, List<?> dragged, List<GraphicalEditPart> boxes) {
            for (Object child : around.getChildren()) {
                if (!dragged.contains(child) && child instanceof StagePart part && part.isBox() && part.getFigure().isVisible()) {
                    boxes.add(part);
                    if (part.holdsBoxes()) {
                        collect(part, dragged, boxes);
                    }
                }
            }
        }

        @Override
        protected Rectangle getFigureBounds(GraphicalEditPart part) {
            return part.getFigure().getBounds();
        }
    }
}
