package ringside.ui.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import ringside.ui.diagram.figures.GcPen;
import ringside.ui.diagram.figures.Outline;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.StageFigure;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.playback.panel.Panel;

/** Writes down what figures draw, so that tests can walk a picture: every text with its place and what is behind it. */
public final class RecordingPen implements Pen {
    /** @param clip bounds of the figure that wrote it */
    public record Text(String text, double x, double baseline, double width, TextStyle style, RGB color, RGB behind, Rectangle clip) {
        /** Whether all of it is inside its figure, give or take the thin edge of letters. */
        public boolean inside() {
            return x >= clip.x - 1 && x + width <= clip.right() + 1 && baseline - 11 >= clip.y && baseline + 3 <= clip.bottom();
        }

        /** Whether letters of the two lie on each other. */
        public boolean covers(Text other) {
            return Math.min(x + width, other.x + other.width) - Math.max(x, other.x) > 2
                    && Math.min(baseline, other.baseline) - Math.max(baseline - 10, other.baseline - 10) > 1;
        }

        public double contrast() {
            return Contrast.of(color, behind);
        }
    }

    /**
     * A shape or a line.
     *
     * @param fill    null for none
     * @param stroke  null for none
     * @param outside what is behind it and beside it, at several places of its edge
     */
    public record Drawn(double x, double y, double width, double height, RGB fill, RGB stroke, List<RGB> outside, boolean faint) {
        /**
         * The contrast by which it is seen: of its edge or of its fill against what is around it. It may touch what has its own colour, so
         * that it needs to stand out along half of its edge.
         */
        public double contrast() {
            List<Double> places = new ArrayList<>();
            for (RGB behind : outside) {
                double edge = stroke == null ? 1 : Contrast.of(stroke, behind);
                double ofEdgeInside = stroke == null || fill == null ? 1 : Contrast.of(stroke, fill);
                double inner = fill == null ? 1 : Contrast.of(fill, behind);
                places.add(Math.max(edge, Math.max(inner, ofEdgeInside)));
            }
            places.sort(java.util.Comparator.reverseOrder());
            return places.get(Math.max(0, places.size() / 2 - 1));
        }

        /** Whether this is a line in the colour of the stage that sets such a box apart from what is behind it. */
        private boolean edges(double otherX, double otherY, double otherWidth, double otherHeight) {
            return fill == null && Theme.Role.STAGE.color().getRGB().equals(stroke) && Math.abs(x - otherX) <= 3 && Math.abs(y - otherY) <= 3
                    && Math.abs(width - otherWidth) <= 6 && Math.abs(height - otherHeight) <= 6;
        }

        private boolean sameBox(double otherX, double otherY, double otherWidth, double otherHeight) {
            return x == otherX && y == otherY && width == otherWidth && height == otherHeight;
        }

        public boolean holds(Text text) {
            return text.x() >= x - 1 && text.x() + text.width() <= x + width + 1 && text.baseline() > y && text.baseline() <= y + height;
        }

        public boolean holds(Drawn other) {
            return other.x >= x - 1 && other.y >= y - 1 && other.x + other.width <= x + width + 1 && other.y + other.height <= y + height + 1;
        }
    }

    private record Area(double x, double y, double width, double height, RGB fill) {
        boolean covers(double px, double py) {
            return px >= x && px <= x + width && py >= y && py <= y + height;
        }
    }

    private final GcPen measure;
    private final List<Text> texts = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private final List<Drawn> drawn = new ArrayList<>();
    private double opacity = 1;
    private double originX;
    private double originY;
    private Rectangle clip = new Rectangle(-10000, -10000, 20000, 20000);

    private RecordingPen(GC gc) {
        measure = new GcPen(gc);
    }

    /** Everything that a figure and its visible children write, in the order in which it is painted. */
    public static List<Text> textsOf(IFigure figure, GC gc) {
        RecordingPen pen = new RecordingPen(gc);
        pen.paint(figure);
        pen.measure.close();
        return pen.texts;
    }

    /** All shapes and lines that a figure and its visible children draw, and all texts, each in the order in which it is painted. */
    public static void walk(IFigure figure, GC gc, List<Text> texts, List<Drawn> drawn) {
        RecordingPen pen = new RecordingPen(gc);
        pen.paint(figure);
        pen.measure.close();
        texts.addAll(pen.texts);
        drawn.addAll(pen.drawn);
    }

    /** All texts, shapes and lines that somebody draws. */
    public static void record(Consumer<Pen> draws, GC gc, List<Text> texts, List<Drawn> drawn) {
        RecordingPen pen = new RecordingPen(gc);
        draws.accept(pen);
        pen.measure.close();
        texts.addAll(pen.texts);
        drawn.addAll(pen.drawn);
    }

    /** Everything that a panel writes, at places from its upper left corner. */
    public static List<Text> textsOf(Panel panel, GC gc) {
        RecordingPen pen = new RecordingPen(gc);
        org.eclipse.swt.graphics.Rectangle area = panel.getClientArea();
        pen.clip = new Rectangle(0, 0, area.width, area.height);
        pen.areas.add(new Area(0, 0, area.width, area.height, panel.getBackground().getRGB()));
        panel.draw(pen);
        pen.measure.close();
        return pen.texts;
    }

    private void paint(IFigure figure) {
        if (!figure.isVisible()) {
            return;
        }
        if (figure instanceof StageFigure stage) {
            originX = figure.getBounds().x;
            originY = figure.getBounds().y;
            clip = figure.getBounds();
            stage.drawMarked(this);
        }
        for (Object child : figure.getChildren()) {
            paint((IFigure) child);
        }
    }

    @Override
    public void move(double dx, double dy) {
        originX += dx;
        originY += dy;
    }

    @Override
    public void opacity(double newOpacity) {
        // What fades is read as if it were there already, but it need not stand out.
        opacity = newOpacity;
    }

    @Override
    public void box(double x, double y, double width, double height, double radius, Color fill, Color stroke, double lineWidth) {
        note(originX + x, originY + y, width, height, fill, lineWidth > 0 ? stroke : null, List.of());
    }

    /** @param along points on the line itself; of what is filled, places on the edge of its box are taken */
    private void note(double x, double y, double width, double height, Color fill, Color stroke, List<double[]> along) {
        RGB inside = fill == null ? null : fill.getRGB();
        if (fill != null || stroke != null) {
            RGB edge = stroke == null ? null : stroke.getRGB();
            int filled = fill == null ? lastFilled(x, y, width, height) : -1;
            if (filled >= 0) {
                // A shape that is filled first and outlined then.
                Drawn before = drawn.get(filled);
                drawn.set(filled, new Drawn(x, y, width, height, before.fill(), edge, before.outside(), opacity < 1));
            } else {
                List<RGB> outside = new ArrayList<>();
                along.forEach(point -> outside.add(behind(point[0], point[1])));
                boolean edged = drawn.stream().skip(Math.max(0, drawn.size() - 2)).anyMatch(gap -> gap.edges(x, y, width, height));
                if (edged) {
                    outside.clear();
                    outside.add(Theme.Role.STAGE.color().getRGB());
                }
                for (double part : edged || !along.isEmpty() ? new double[0] : new double[] {0.25, 0.5, 0.75}) {
                    outside.add(behind(x + width * part, y));
                    outside.add(behind(x + width * part, y + height));
                    outside.add(behind(x, y + height * part));
                    outside.add(behind(x + width, y + height * part));
                }
                drawn.add(new Drawn(x, y, width, height, inside, edge, outside, opacity < 1));
            }
        }
        if (fill != null) {
            areas.add(new Area(x, y, width, height, inside));
        }
    }

    private int lastFilled(double x, double y, double width, double height) {
        for (int i = drawn.size() - 1; i >= Math.max(0, drawn.size() - 8); i--) {
            if (drawn.get(i).stroke() == null && drawn.get(i).sameBox(x, y, width, height)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void outline(Outline outline, Color fill, Color stroke, double lineWidth, Line line) {
        List<double[]> along = new ArrayList<>();
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        outline.walk(new Outline.Walker() {
            private void add(double x, double y) {
                if (!along.isEmpty()) {
                    double[] last = along.get(along.size() - 1);
                    along.add(new double[] {(last[0] + originX + x) / 2, (last[1] + originY + y) / 2});
                }
                along.add(new double[] {originX + x, originY + y});
                box[0] = Math.min(box[0], x);
                box[1] = Math.min(box[1], y);
                box[2] = Math.max(box[2], x);
                box[3] = Math.max(box[3], y);
            }

            @Override
            public void from(double x, double y) {
                add(x, y);
            }

            @Override
            public void to(double x, double y) {
                add(x, y);
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double x, double y) {
                add(x, y);
            }

            @Override
            public void close() {
                // The first point is in already.
            }
        });
        note(originX + box[0], originY + box[1], box[2] - box[0], box[3] - box[1], fill, lineWidth > 0 ? stroke : null, fill == null ? along : List.of());
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style, Color color, Align align) {
        if (text.isEmpty()) {
            return;
        }
        double width = width(text, style);
        double left = originX + (align == Align.LEFT ? x : align == Align.CENTRE ? x - width / 2 : x - width);
        double y = originY + baseline;
        texts.add(new Text(text, left, y, width, style, color.getRGB(), behind(left + width / 2, y - 4), clip));
    }

    private RGB behind(double x, double y) {
        for (int i = areas.size() - 1; i >= 0; i--) {
            if (areas.get(i).covers(x, y)) {
                return areas.get(i).fill();
            }
        }
        return Theme.Role.STAGE.color().getRGB();
    }

    @Override
    public double width(String text, TextStyle style) {
        return measure.width(text, style);
    }
}
