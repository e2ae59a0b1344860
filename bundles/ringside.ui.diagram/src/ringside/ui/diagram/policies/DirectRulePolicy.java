package ringside.ui.diagram.policies;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.SelectionEditPolicy;
import ringside.ui.diagram.figures.RouteFigure;
import ringside.ui.diagram.figures.RouteStyle;

/** A selected rule has a band in the colour of focus below the line that is drawn for it. */
final class DirectRulePolicy extends SelectionEditPolicy {
    @Override
    protected void showSelection() {
        route().show(RouteStyle.BAND, "");
    }

    @Override
    protected void hideSelection() {
        route().show(RouteStyle.UNSEEN, "");
    }

    private RouteFigure route() {
        return (RouteFigure) ((GraphicalEditPart) getHost()).getFigure();
    }
}
