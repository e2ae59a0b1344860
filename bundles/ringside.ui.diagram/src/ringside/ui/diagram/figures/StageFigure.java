package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.PANEL;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import java.util.Objects;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import ringside.ui.diagram.gef.StageGraphics;

/** A figure of the stage: draws plain values with a pen whose origin is its upper left corner. */
public abstract class StageFigure extends Figure {
    private static final int MARK = 5;

    private Tone mark = Tone.PACKET;

    @Override
    protected final void paintFigure(Graphics graphics) {
        StageGraphics.pen(graphics, getBounds().x, getBounds().y).ifPresent(pen -> {
            try (pen) {
                drawMarked(pen);
            }
        });
    }

    /** Draws the figure without its children, and its mark. */
    public final void drawMarked(Pen pen) {
        draw(pen);
        if (!mark.ofPacket()) {
            pen.fill(1, 1, MARK, height() - 2, 2, mark.bar());
            for (int notch = 0; notch < mark.stripes(); notch++) {
                pen.line(1, 12 + 6 * notch, 1 + MARK, 8 + 6 * notch, STAGE.color(), 2);
            }
        }
    }

    /** The group that an overlay puts the element into, as an upright bar inside its left edge; {@link Tone#PACKET} for none. */
    public final void showMark(Tone newMark) {
        mark = changed(mark, newMark);
    }

    /** Draws the figure without its children. */
    public abstract void draw(Pen pen);

    /** Takes a new value for an old one and repaints where they differ. */
    protected final <T> T changed(T old, T next) {
        if (!Objects.equals(old, next)) {
            repaint();
        }
        return next;
    }

    protected final int width() {
        return getBounds().width;
    }

    protected final int height() {
        return getBounds().height;
    }

    /** The box of an element. */
    protected final void panel(Pen pen) {
        pen.box(0.5, 0.5, width() - 1, height() - 1, 4, PANEL.color(), BORDER.color(), 1);
    }

    /** A box inside a box, or one that holds cells. */
    protected final void sheet(Pen pen) {
        pen.box(0.5, 0.5, width() - 1, height() - 1, 4, STAGE.color(), BORDER.color(), 1);
    }
}
