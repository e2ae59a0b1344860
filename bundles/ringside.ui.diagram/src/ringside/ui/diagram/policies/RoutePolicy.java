package ringside.ui.diagram.policies;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.SelectionEditPolicy;
import ringside.ui.diagram.figures.RouteFigure;
import ringside.ui.diagram.figures.RouteStyle;

/** A selected cable is drawn in the colour of focus. */
public final class RoutePolicy extends SelectionEditPolicy {
    @Override
    protected void showSelection() {
        route().show(RouteStyle.SELECTED, "");
    }

    @Override
    protected void hideSelection() {
        route().show(RouteStyle.WIRE, "");
    }

    private RouteFigure route() {
        return (RouteFigure) ((GraphicalEditPart) getHost()).getFigure();
    }
}
