package ringside.ui.playback.closeup;

import org.eclipse.swt.graphics.Color;
import ringside.ui.diagram.figures.Outline;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;

/**
 * Draws with another pen what lies between two heights, and leaves out texts of which only a part would be seen there: the rows of a face
 * that is scrolled are whole or away.
 */
final class WholeRows implements Pen {
    private static final int ASCENT = 12;
    private static final int DESCENT = 4;

    private final Pen pen;
    private final double top;
    private final double bottom;
    private double offset;

    WholeRows(Pen pen, double top, double bottom) {
        this.pen = pen;
        this.top = top;
        this.bottom = bottom;
    }

    private boolean seen(double from, double to) {
        return from + offset < bottom && to + offset > top;
    }

    @Override
    public void move(double dx, double dy) {
        offset += dy;
        pen.move(dx, dy);
    }

    @Override
    public void opacity(double opacity) {
        pen.opacity(opacity);
    }

    @Override
    public void box(double x, double y, double width, double height, double radius, Color fill, Color stroke, double lineWidth) {
        if (seen(y, y + height)) {
            pen.box(x, y, width, height, radius, fill, stroke, lineWidth);
        }
    }

    @Override
    public void outline(Outline outline, Color fill, Color stroke, double lineWidth, Line line) {
        pen.outline(outline, fill, stroke, lineWidth, line);
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style, Color color, Align align) {
        if (baseline - ASCENT + offset >= top && baseline + DESCENT + offset <= bottom) {
            pen.text(text, x, baseline, style, color, align);
        }
    }

    @Override
    public double width(String text, TextStyle style) {
        return pen.width(text, style);
    }
}
