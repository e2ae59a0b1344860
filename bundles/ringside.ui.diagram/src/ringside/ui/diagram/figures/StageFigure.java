package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.PANEL;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import java.util.Objects;
import java.util.Set;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.graphics.Color;
import ringside.ui.diagram.gef.StageGraphics;

/** A figure of the stage: draws plain values with a pen whose origin is its upper left corner. */
public abstract class StageFigure extends Figure {
    private static final int MARK = 5;

    private Tone mark = Tone.PACKET;
    private Set<String> fresh = Set.of();

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

    /** The values of the figure, by name, that the step has changed: each has a quiet frame until the next step. */
    public final void fresh(Set<String> values) {
        fresh = changed(fresh, Set.copyOf(values));
    }

    /** Draws the frame of a value where the step has changed it. */
    protected final void freshFrame(Pen pen, String value, double x, double y, double width, double height) {
        if (fresh.contains(value)) {
            pen.frame(x, y, width, height, 3, INK.color(), 2);
        }
    }

    /** Draws a value in one line, framed where the step has changed it; {@code x} is its beginning, middle or end. */
    protected final void value(Pen pen, String value, String text, double x, double baseline, Pen.Align align, Color color) {
        pen.text(text, x, baseline, TextStyle.TEXT, color, align);
        double width = text.isEmpty() ? 0 : pen.width(text, TextStyle.TEXT);
        double left = align == Pen.Align.LEFT ? x : align == Pen.Align.CENTRE ? x - width / 2 : x - width;
        if (width > 0) {
            freshFrame(pen, value, left - 4, baseline - 14, width + 8, 18);
        }
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
