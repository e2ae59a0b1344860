package ringside.ui.diagram.parts;

import java.util.Optional;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import ringside.model.lab.Link;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.Route;
import ringside.ui.diagram.figures.RouteFigure;
import ringside.ui.diagram.figures.RouteStyle;
import ringside.ui.diagram.layout.Routes;

/** The cable between an endpoint and a NIC. */
final class CablePart extends ElementPart<Link> {
    CablePart(Link link) {
        super(link);
    }

    @Override
    protected IFigure createFigure() {
        RouteFigure figure = new RouteFigure();
        figure.show(RouteStyle.WIRE, "");
        return figure;
    }

    @Override
    protected Optional<Rectangle> place() {
        return Optional.empty();
    }

    @Override
    protected void showLab() {
        RouteFigure figure = (RouteFigure) getFigure();
        Optional<Route> route = new Routes(plan()).cable(element());
        figure.setVisible(route.isPresent());
        route.ifPresent(way -> figure.show(way, true));
        figure.showBeside(plan().lab().getEndpoints().size() == 1 ? Texts.wire : "");
    }

    @Override
    public String spoken() {
        String from = element().getEndpoint() == null ? "" : Labels.name(element().getEndpoint());
        String to = element().getNic() == null ? "" : Labels.name(element().getNic());
        return NLS.bind(Texts.spokenCable, from, to);
    }
}
