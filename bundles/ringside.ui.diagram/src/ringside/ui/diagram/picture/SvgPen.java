package ringside.ui.diagram.picture;

import java.util.Locale;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import ringside.ui.diagram.figures.Outline;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.TextWidths;

/**
 * The pen that writes SVG: every box is a rectangle, every outline a path, every text a text. The same strokes always give the same
 * characters.
 */
public final class SvgPen implements Pen {
    private static final double K = 0.005;

    private final StringBuilder out = new StringBuilder();
    private double x;
    private double y;
    private double opacity = 1;
    private int clips;
    private Box reach = new Box();

    /** How far something reaches. */
    private static final class Box {
        private double left = Double.MAX_VALUE;
        private double top = Double.MAX_VALUE;
        private double right = -Double.MAX_VALUE;
        private double bottom = -Double.MAX_VALUE;

        void add(double px, double py, double round) {
            left = Math.min(left, px - round);
            top = Math.min(top, py - round);
            right = Math.max(right, px + round);
            bottom = Math.max(bottom, py + round);
        }

        boolean within(Rectangle clip) {
            return left > right || left >= clip.x - K && top >= clip.y - K && right <= clip.right() + K && bottom <= clip.bottom() + K;
        }
    }

    /** What was written so far. */
    String text() {
        return out.toString();
    }

    /** Begins a group; an empty id or title is left out. */
    void open(String id, String title) {
        out.append("<g");
        if (!id.isEmpty()) {
            out.append(" id=\"").append(escape(id)).append('"');
        }
        out.append('>');
        if (!title.isEmpty()) {
            out.append("<title>").append(escape(title)).append("</title>");
        }
        out.append('\n');
    }

    void close() {
        out.append("</g>\n");
    }

    /** What is drawn within stands at (left, top) and is drawn times {@code scale}. */
    void placed(double left, double top, double scale, Runnable drawing) {
        out.append("<g transform=\"translate(").append(number(left)).append(' ').append(number(top)).append(") scale(")
                .append(number(scale)).append(")\">\n");
        double[] before = {x, y};
        x = 0;
        y = 0;
        drawing.run();
        x = before[0];
        y = before[1];
        close();
    }

    /** Draws something whose origin is (left, top), as far as it lies within the clip. */
    void figure(double left, double top, Rectangle clip, Runnable drawing) {
        int from = out.length();
        Box around = reach;
        reach = new Box();
        double[] before = {x, y};
        x = left;
        y = top;
        drawing.run();
        x = before[0];
        y = before[1];
        if (!reach.within(clip)) {
            String id = "clip" + ++clips;
            out.insert(from, "<clipPath id=\"" + id + "\"><rect x=\"" + clip.x + "\" y=\"" + clip.y + "\" width=\"" + clip.width + "\" height=\"" + clip.height
                    + "\"/></clipPath>\n<g clip-path=\"url(#" + id + ")\">\n");
            close();
        }
        reach = around;
        opacity = 1;
    }

    @Override
    public void move(double dx, double dy) {
        x += dx;
        y += dy;
    }

    @Override
    public void opacity(double newOpacity) {
        opacity = Math.max(0, Math.min(1, newOpacity));
    }

    @Override
    public void box(double left, double top, double width, double height, double radius, Color fill, Color stroke, double lineWidth) {
        if (width <= 0 || height <= 0) {
            return;
        }
        reach.add(x + left, y + top, lineWidth / 2);
        reach.add(x + left + width, y + top + height, lineWidth / 2);
        out.append("<rect x=\"").append(number(x + left)).append("\" y=\"").append(number(y + top)).append("\" width=\"").append(number(width))
                .append("\" height=\"").append(number(height)).append('"');
        double r = Math.min(radius, Math.min(width, height) / 2);
        if (r > 0) {
            out.append(" rx=\"").append(number(r)).append('"');
        }
        paint(fill, stroke, lineWidth, Line.SOLID);
        out.append("/>\n");
    }

    @Override
    public void outline(Outline outline, Color fill, Color stroke, double lineWidth, Line line) {
        StringBuilder path = new StringBuilder();
        outline.walk(new Outline.Walker() {
            private void point(double px, double py) {
                reach.add(x + px, y + py, stroke == null ? 0 : lineWidth / 2);
                path.append(number(x + px)).append(' ').append(number(y + py));
            }

            @Override
            public void from(double px, double py) {
                path.append('M');
                point(px, py);
            }

            @Override
            public void to(double px, double py) {
                path.append('L');
                point(px, py);
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double px, double py) {
                path.append('C').append(number(x + x1)).append(' ').append(number(y + y1)).append(' ').append(number(x + x2)).append(' ')
                        .append(number(y + y2)).append(' ');
                point(px, py);
            }

            @Override
            public void close() {
                path.append('Z');
            }
        });
        if (path.length() > 0) {
            out.append("<path d=\"").append(path).append('"');
            paint(fill, stroke, lineWidth, line);
            out.append("/>\n");
        }
    }

    private void paint(Color fill, Color stroke, double lineWidth, Line line) {
        out.append(" fill=\"").append(hex(fill)).append('"');
        if (stroke != null && lineWidth > 0) {
            out.append(" stroke=\"").append(hex(stroke)).append('"');
            if (lineWidth != 1) {
                out.append(" stroke-width=\"").append(number(lineWidth)).append('"');
            }
            switch (line) {
                case DASHED -> out.append(" stroke-dasharray=\"3 3\"");
                case DOTTED -> out.append(" stroke-dasharray=\"0.1 5.5\" stroke-linecap=\"round\"");
                case SOLID -> {
                    // As it is.
                }
            }
        }
        fade();
    }

    private void fade() {
        if (opacity < 1) {
            out.append(" opacity=\"").append(number(opacity)).append('"');
        }
    }

    @Override
    public void text(String text, double left, double baseline, TextStyle style, Color color, Align align) {
        if (text.isEmpty()) {
            return;
        }
        double width = width(text, style);
        double from = x + (align == Align.LEFT ? left : align == Align.CENTRE ? left - width / 2 : left - width);
        reach.add(from + 1, y + baseline - style.pixels() * 0.75, 0);
        reach.add(from + width - 1, y + baseline + 3, 0);
        out.append("<text x=\"").append(number(x + left)).append("\" y=\"").append(number(y + baseline)).append('"');
        if (style.pixels() != TextStyle.TEXT.pixels()) {
            out.append(" font-size=\"").append(style.pixels()).append('"');
        }
        if (style.isBold()) {
            out.append(" font-weight=\"700\"");
        }
        if (align != Align.LEFT) {
            out.append(" text-anchor=\"").append(align == Align.CENTRE ? "middle" : "end").append('"');
        }
        out.append(" fill=\"").append(hex(color)).append('"');
        fade();
        out.append('>').append(escape(text)).append("</text>\n");
    }

    @Override
    public double width(String text, TextStyle style) {
        return TextWidths.of(text, style);
    }

    private static String hex(Color color) {
        return color == null ? "none" : String.format(Locale.ROOT, "#%02X%02X%02X", color.getRed(), color.getGreen(), color.getBlue());
    }

    /** At most two decimals, none where there are none. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        String sign = hundredths < 0 ? "-" : "";
        long size = Math.abs(hundredths);
        String whole = sign + size / 100;
        long rest = size % 100;
        return rest == 0 ? whole : whole + "." + (rest % 10 == 0 ? Long.toString(rest / 10) : (rest < 10 ? "0" : "") + rest);
    }

    /** Text and attribute values as XML has them; characters that XML cannot hold become spaces. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF) ? c : ' ');
            }
        });
        return escaped.toString();
    }
}
