package ringside.ui.diagram.figures;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;

/**
 * The pen on a GC. SWT moves lines whose rounded width is odd by half a pixel; the pen takes that back, so that coordinates mean the same
 * for every width and scale. On paper the pen scales by itself: GTK's printers apply their own scale twice to what has a transform.
 * Closing it leaves the GC as it was found.
 */
public final class GcPen implements Pen, AutoCloseable {
    private static final float[] DASHES = {3, 3};
    private static final float[] DOTS = {0.1f, 5.5f};
    /** Letters of less pixels cannot be read. */
    private static final double LEGIBLE = 7;
    /** Where bold letters, which are names, would have these pixels and are not legible, they get a few more instead of a bar. */
    private static final double NAMED = 5;
    private static final double NAME = 8.5;
    private static final int BAR_ALPHA = 150;
    private static final Map<TextStyle, Integer> ASCENTS = new EnumMap<>(TextStyle.class);

    private final GC gc;
    private final float scale;
    private final boolean onPaper;
    /** Where the origin is on paper. */
    private double paperX;
    private double paperY;
    private final Transform found;
    private final Transform transform;
    private final Color foreground;
    private final Color background;
    private final Font font;
    private final LineAttributes lines;
    private final int antialias;
    private final int alpha;

    /** A pen whose origin is the GC's. */
    public GcPen(GC gc) {
        this(gc, 1, 0, 0);
    }

    /** A pen on a GC without a transform: everything is drawn times {@code scale}, the origin at the given device pixel. */
    public GcPen(GC gc, double scale, double originX, double originY) {
        this(gc, scale, originX, originY, false);
    }

    /** A pen on the GC of a printer, which itself does not know that it is one. */
    public static GcPen onPaper(GC gc, double scale, double originX, double originY) {
        return new GcPen(gc, scale, originX, originY, true);
    }

    private GcPen(GC gc, double scale, double originX, double originY, boolean onPaper) {
        this.gc = gc;
        this.scale = (float) scale;
        this.onPaper = onPaper;
        paperX = originX;
        paperY = originY;
        found = new Transform(gc.getDevice());
        gc.getTransform(found);
        foreground = gc.getForeground();
        background = gc.getBackground();
        font = gc.getFont();
        lines = gc.getLineAttributes();
        antialias = gc.getAntialias();
        alpha = gc.getAlpha();
        transform = new Transform(gc.getDevice());
        transform.translate((float) originX, (float) originY);
        transform.scale(this.scale, this.scale);
        if (!onPaper) {
            gc.setTransform(transform);
        }
        gc.setAntialias(SWT.ON);
    }

    @Override
    public void close() {
        if (!onPaper) {
            gc.setTransform(found.isIdentity() ? null : found);
        }
        found.dispose();
        transform.dispose();
        gc.setForeground(foreground);
        gc.setBackground(background);
        gc.setFont(font);
        gc.setLineAttributes(lines);
        gc.setAntialias(antialias);
        gc.setAlpha(alpha);
    }

    @Override
    public void move(double dx, double dy) {
        transform.translate((float) dx, (float) dy);
        paperX += dx * scale;
        paperY += dy * scale;
        if (!onPaper) {
            gc.setTransform(transform);
        }
    }

    @Override
    public void opacity(double opacity) {
        gc.setAlpha((int) Math.round(alpha * Math.max(0, Math.min(1, opacity))));
    }

    @Override
    public void box(double x, double y, double width, double height, double radius, Color fill, Color stroke, double lineWidth) {
        if (!onPaper && radius == 0 && stroke == null && fill != null && whole(x) && whole(y) && whole(width) && whole(height)) {
            gc.setBackground(fill);
            gc.fillRectangle((int) x, (int) y, (int) width, (int) height);
            return;
        }
        double r = Math.min(radius, Math.min(width, height) / 2);
        Outline box = new Outline();
        if (r <= 0) {
            box.from(x, y).to(x + width, y).to(x + width, y + height).to(x, y + height).close();
        } else {
            double k = r * 0.4477152502;
            box.from(x + r, y).to(x + width - r, y).curve(x + width - k, y, x + width, y + k, x + width, y + r);
            box.to(x + width, y + height - r).curve(x + width, y + height - k, x + width - k, y + height, x + width - r, y + height);
            box.to(x + r, y + height).curve(x + k, y + height, x, y + height - k, x, y + height - r);
            box.to(x, y + r).curve(x, y + k, x + k, y, x + r, y).close();
        }
        outline(box, fill, stroke, lineWidth, Line.SOLID);
    }

    private static boolean whole(double n) {
        return n == Math.rint(n);
    }

    @Override
    public void outline(Outline outline, Color fill, Color stroke, double lineWidth, Line line) {
        if (fill != null) {
            Path path = path(outline, 0);
            gc.setBackground(fill);
            gc.fillPath(path);
            path.dispose();
        }
        if (stroke != null && lineWidth > 0) {
            float grown = onPaper ? scale : 1;
            LineAttributes attributes = new LineAttributes((float) lineWidth * grown, line == Line.DOTTED ? SWT.CAP_ROUND : SWT.CAP_FLAT, SWT.JOIN_ROUND);
            if (line != Line.SOLID) {
                attributes.style = SWT.LINE_CUSTOM;
                float[] dash = line == Line.DASHED ? DASHES : DOTS;
                attributes.dash = new float[] {dash[0] * grown, dash[1] * grown};
            }
            gc.setLineAttributes(attributes);
            gc.setForeground(stroke);
            long devicePixels = Math.round(lineWidth * scale);
            Path path = path(outline, devicePixels == 0 || devicePixels % 2 == 1 ? 0.5f / scale : 0);
            gc.drawPath(path);
            path.dispose();
        }
    }

    private Path path(Outline outline, float shift) {
        Path path = new Path(gc.getDevice());
        outline.walk(new Outline.Walker() {
            private float x(double x) {
                return onPaper ? (float) (paperX + x * scale) : (float) x - shift;
            }

            private float y(double y) {
                return onPaper ? (float) (paperY + y * scale) : (float) y - shift;
            }

            @Override
            public void from(double x, double y) {
                path.moveTo(x(x), y(y));
            }

            @Override
            public void to(double x, double y) {
                path.lineTo(x(x), y(y));
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double x, double y) {
                path.cubicTo(x(x1), y(y1), x(x2), y(y2), x(x), y(y));
            }

            @Override
            public void close() {
                path.close();
            }
        });
        return path;
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style, Color color, Align align) {
        if (text.isEmpty()) {
            return;
        }
        if (style.pixels() * scale < LEGIBLE) {
            if (style.isBold() && style.pixels() * scale >= NAMED && !onPaper) {
                textAtItsSize(text, x, baseline, style, color, align, (float) NAME / style.pixels());
            } else {
                bar(text, x, baseline, style, color, align);
            }
            return;
        }
        if (onPaper || scale != 1) {
            textAtItsSize(text, x, baseline, style, color, align, scale);
            return;
        }
        double left = align == Align.LEFT ? x : align == Align.CENTRE ? x - width(text, style) / 2 : x - width(text, style);
        gc.setFont(Theme.current().font(style));
        int ascent = ASCENTS.computeIfAbsent(style, s -> gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading());
        gc.setForeground(color);
        gc.drawText(text, (int) Math.round(left), (int) Math.round(baseline - ascent), SWT.DRAW_TRANSPARENT);
    }

    /** Where letters would be too small to be read, a bar as long as the text shows that there is one. */
    private void bar(String text, double x, double baseline, TextStyle style, Color color, Align align) {
        double width = width(text, style);
        double left = align == Align.LEFT ? x : align == Align.CENTRE ? x - width / 2 : x - width;
        int before = gc.getAlpha();
        gc.setAlpha(before * BAR_ALPHA / 255);
        fill(left, baseline - style.pixels() * 0.55, width, style.pixels() * 0.4, 0, color);
        gc.setAlpha(before);
    }

    /** Letters are not drawn small and enlarged, but with a font of the size that is seen: so they stand at even distances. */
    private void textAtItsSize(String text, double x, double baseline, TextStyle style, Color color, Align align, float letters) {
        float[] at = new float[6];
        transform.getElements(at);
        if (!onPaper) {
            gc.setTransform(null);
        }
        gc.setFont(Fonts.get(style, letters));
        gc.setForeground(color);
        int width = align == Align.LEFT ? 0 : gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
        int ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
        double left = at[4] + x * scale - (align == Align.CENTRE ? width / 2.0 : width);
        gc.drawText(text, (int) Math.round(left), (int) Math.round(at[5] + (baseline - style.pixels() / 3.0) * scale + style.pixels() * letters / 3 - ascent), SWT.DRAW_TRANSPARENT);
        if (!onPaper) {
            gc.setTransform(transform);
        }
    }

    @Override
    public double width(String text, TextStyle style) {
        return TextWidths.of(text, style);
    }
}
