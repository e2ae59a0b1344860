package ringside.ui.diagram.policies;

import static ringside.ui.diagram.figures.Theme.Role.LINK;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;

/** Thin lines across the stage where the box that is dragged is in line with another one. */
public final class GuidesPolicy extends GraphicalEditPolicy {
    /** The role of this policy. */
    public static final String ROLE = "guides";

    private static final Set<String> KINDS = Set.of(RequestConstants.REQ_MOVE, RequestConstants.REQ_RESIZE, RequestConstants.REQ_ADD);
    private static final List<String> UPRIGHT = List.of(SnapToGeometry.KEY_WEST_ANCHOR, SnapToGeometry.KEY_EAST_ANCHOR);
    private static final List<String> LEVEL = List.of(SnapToGeometry.KEY_NORTH_ANCHOR, SnapToGeometry.KEY_SOUTH_ANCHOR);

    private final List<IFigure> lines = new ArrayList<>();

    @Override
    public void showTargetFeedback(Request request) {
        if (request instanceof ChangeBoundsRequest change && KINDS.contains(request.getType())) {
            erase();
            Map<?, ?> anchors = change.getExtendedData();
            UPRIGHT.forEach(key -> line(anchors.get(key), true));
            LEVEL.forEach(key -> line(anchors.get(key), false));
        }
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        erase();
    }

    @Override
    public void deactivate() {
        erase();
        super.deactivate();
    }

    private void line(Object where, boolean upright) {
        if (!(where instanceof Integer at)) {
            return;
        }
        IFigure pane = ((GraphicalEditPart) getHost()).getContentPane();
        Point point = new Point(at, at);
        pane.translateToAbsolute(point);
        IFigure layer = getFeedbackLayer();
        layer.translateToRelative(point);
        Rectangle seen = getHost().getViewer().getControl() instanceof org.eclipse.draw2d.FigureCanvas canvas
                ? canvas.getViewport().getClientArea(new Rectangle()) : layer.getBounds();
        Line line = new Line();
        line.setBounds(upright ? new Rectangle(point.x, seen.y, 1, seen.height) : new Rectangle(seen.x, point.y, seen.width, 1));
        lines.add(line);
        addFeedback(line);
    }

    private void erase() {
        lines.forEach(this::removeFeedback);
        lines.clear();
    }

    /** One pixel in the colour of links and focus. */
    public static final class Line extends Figure {
        @Override
        protected void paintFigure(Graphics graphics) {
            graphics.setBackgroundColor(LINK.color());
            graphics.fillRectangle(getBounds());
        }
    }
}
