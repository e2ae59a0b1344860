package ringside.ui.diagram.figures;

import org.eclipse.swt.graphics.Color;

/**
 * Draws the vocabulary of the picture: boxes, outlines and text. Coordinates are logical pixels with fractions, as measured in
 * the target pictures; a line is centred on its coordinates. A null colour draws nothing.
 */
public interface Pen {
    /** How a line is broken up. */
    enum Line {
        SOLID, DASHED, DOTTED
    }

    /** Which point of a text its x is. */
    enum Align {
        LEFT, CENTRE, RIGHT
    }

    /** Moves the origin for what follows. */
    void move(double dx, double dy);

    /** How much of what is behind is hidden by what follows, 0 to 1; 1 at the beginning. */
    void opacity(double opacity);

    /** A rectangle, its corners rounded by {@code radius}. */
    void box(double x, double y, double width, double height, double radius, Color fill, Color stroke, double lineWidth);

    /** Any outline. */
    void outline(Outline outline, Color fill, Color stroke, double lineWidth, Line line);

    /** A text in one line; {@code baseline} is the y its letters stand on. */
    void text(String text, double x, double baseline, TextStyle style, Color color, Align align);

    /** Width of a text in pixels. */
    double width(String text, TextStyle style);

    default void fill(double x, double y, double width, double height, double radius, Color fill) {
        box(x, y, width, height, radius, fill, null, 0);
    }

    default void frame(double x, double y, double width, double height, double radius, Color stroke, double lineWidth) {
        box(x, y, width, height, radius, null, stroke, lineWidth);
    }

    default void fill(Outline outline, Color fill) {
        outline(outline, fill, null, 0, Line.SOLID);
    }

    default void stroke(Outline outline, Color stroke, double lineWidth) {
        outline(outline, null, stroke, lineWidth, Line.SOLID);
    }

    default void line(double x1, double y1, double x2, double y2, Color stroke, double lineWidth) {
        outline(new Outline().from(x1, y1).to(x2, y2), null, stroke, lineWidth, Line.SOLID);
    }

    default void left(String text, double x, double baseline, TextStyle style, Color color) {
        text(text, x, baseline, style, color, Align.LEFT);
    }

    default void right(String text, double x, double baseline, TextStyle style, Color color) {
        text(text, x, baseline, style, color, Align.RIGHT);
    }

    default void centre(String text, double x, double baseline, TextStyle style, Color color) {
        text(text, x, baseline, style, color, Align.CENTRE);
    }

    /** The text, cut with an ellipsis where it is wider than {@code width}. */
    default String fit(String text, TextStyle style, double width) {
        if (width(text, style) <= width) {
            return text;
        }
        for (int end = text.length() - 1; end > 0; end--) {
            String cut = text.substring(0, end).stripTrailing() + "…";
            if (width(cut, style) <= width) {
                return cut;
            }
        }
        return "";
    }
}
