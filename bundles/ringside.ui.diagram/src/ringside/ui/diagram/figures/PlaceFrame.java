package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.Theme.Role.LINK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import org.eclipse.draw2d.geometry.Rectangle;

/** The frame round the cell or slot that is selected, in the colour of focus. */
public final class PlaceFrame extends StageFigure {
    private static final int MARGIN = 4;

    public PlaceFrame() {
        setVisible(false);
        setEnabled(false);
    }

    /** Stands round this place, which is the rectangle of a cell or slot. */
    public void round(Rectangle place) {
        setBounds(place.getExpanded(MARGIN, MARGIN));
        setVisible(true);
    }

    /** Nothing has a frame. */
    public void away() {
        setVisible(false);
    }

    @Override
    public void draw(Pen pen) {
        pen.frame(2, 2, width() - 4, height() - 4, 3, STAGE.color(), 2);
        pen.frame(0.5, 0.5, width() - 1, height() - 1, 4, LINK.color(), 2);
    }
}
