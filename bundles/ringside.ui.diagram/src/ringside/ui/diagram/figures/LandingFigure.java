package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.Theme.Role.LINK;

import org.eclipse.draw2d.geometry.Rectangle;

/** Where something new will stand: a dashed frame in the colour of focus. */
public final class LandingFigure extends StageFigure {
    public LandingFigure() {
        setEnabled(false);
    }

    /** @param place on the stage */
    public void stand(Rectangle place) {
        setBounds(place.getExpanded(3, 3));
    }

    @Override
    public void draw(Pen pen) {
        pen.opacity(0.12);
        pen.fill(2, 2, width() - 4, height() - 4, 4, LINK.color());
        pen.opacity(1);
        Route frame = Route.of(0, 2, 2, width() - 2.0, 2, width() - 2.0, height() - 2.0, 2, height() - 2.0, 2, 2);
        pen.outline(frame.outline(0), null, LINK.color(), 2, Pen.Line.DASHED);
    }
}
