package ringside.ui.diagram.policies;

import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.SelectionHandlesEditPolicy;
import ringside.model.lab.Element;
import ringside.model.lab.Endpoint;
import ringside.model.lab.Lab;
import ringside.model.lab.Link;
import ringside.ui.diagram.commands.OpenEnd;
import ringside.ui.diagram.figures.Route;
import ringside.ui.diagram.figures.RouteFigure;
import ringside.ui.diagram.figures.RouteStyle;
import ringside.ui.diagram.gef.PortHandle;
import ringside.ui.diagram.tools.ConnectTracker;

/** A selected cable is drawn in the colour of focus; its ends can be dragged to another endpoint or NIC. */
public final class RoutePolicy extends SelectionHandlesEditPolicy {
    @Override
    protected void showSelection() {
        super.showSelection();
        route().show(RouteStyle.SELECTED, "");
    }

    @Override
    protected void hideSelection() {
        super.hideSelection();
        route().show(RouteStyle.WIRE, "");
    }

    @Override
    protected List<?> createSelectionHandles() {
        Link link = (Link) getHost().getModel();
        return link.getEndpoint() == null || link.getNic() == null ? List.of()
                : List.of(end(link, link.getEndpoint(), link.getNic()), end(link, link.getNic(), link.getEndpoint()));
    }

    /** The handle at one of its ends, with which the other one stays where it is. */
    private PortHandle end(Link link, Element here, Element staying) {
        return PortHandle.at((GraphicalEditPart) getHost(), figure -> {
            // The route of a cable runs down from the endpoint, or up to it where it only receives.
            Route route = ((RouteFigure) figure).route();
            boolean first = here instanceof Endpoint == route.y(0) <= route.lastY();
            return first ? new Point((int) route.x(0), (int) route.y(0)) : new Point((int) route.lastX(), (int) route.lastY());
        }, () -> new ConnectTracker(new OpenEnd((Lab) getHost().getRoot().getContents().getModel(), staying, link)));
    }

    private RouteFigure route() {
        return (RouteFigure) ((GraphicalEditPart) getHost()).getFigure();
    }
}
