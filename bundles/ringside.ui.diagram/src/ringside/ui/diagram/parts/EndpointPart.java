package ringside.ui.diagram.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import ringside.model.lab.Endpoint;
import ringside.ui.diagram.figures.EndpointFigure;

/** A machine outside the server. */
final class EndpointPart extends ElementPart<Endpoint> {
    EndpointPart(Endpoint endpoint) {
        super(endpoint);
    }

    @Override
    protected IFigure createFigure() {
        return new EndpointFigure();
    }

    @Override
    protected void showLab() {
        ((EndpointFigure) getFigure()).show(Labels.name(element()), Labels.endpoint(element()));
    }

    @Override
    public Rectangle nameplate() {
        Rectangle box = getFigure().getBounds();
        return new Rectangle(box.x + 38, box.y + 6, 120, 26);
    }

    @Override
    protected String spokenState() {
        return Labels.endpoint(element());
    }
}
