package ringside.ui.diagram;

import java.util.ArrayList;
import java.util.List;
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

    private record Area(double x, double y, double width, double height, RGB fill) {
        boolean covers(double px, double py) {
            return px >= x && px <= x + width && py >= y && py <= y + height;
        }
    }

    private final GcPen measure;
    private final List<Text> texts = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
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
            stage.draw(this);
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
    public void opacity(double opacity) {
        // What fades is read as if it were there already.
    }

    @Override
    public void box(double x, double y, double width, double height, double radius, Color fill, Color stroke, double lineWidth) {
        if (fill != null) {
            areas.add(new Area(originX + x, originY + y, width, height, fill.getRGB()));
        }
    }

    @Override
    public void outline(Outline outline, Color fill, Color stroke, double lineWidth, Line line) {
        if (fill == null) {
            return;
        }
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        outline.walk(new Outline.Walker() {
            private void add(double x, double y) {
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
        areas.add(new Area(originX + box[0], originY + box[1], box[2] - box[0], box[3] - box[1], fill.getRGB()));
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
