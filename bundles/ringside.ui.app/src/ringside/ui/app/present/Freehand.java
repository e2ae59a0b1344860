package ringside.ui.app.present;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;

/** Lines drawn by hand: ink with an edge in the colour of the stage, so that they are seen on everything. */
public final class Freehand {
    private static final int WIDTH = 4;
    private static final int EDGE = 2;

    private final List<List<Point>> lines = new ArrayList<>();
    private List<Point> drawing;

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** How many lines there are. */
    public int count() {
        return lines.size();
    }

    void begin(Point at) {
        drawing = new ArrayList<>(List.of(at));
        lines.add(drawing);
    }

    /** Goes on to this point; false where no line has begun. */
    boolean to(Point at) {
        return drawing != null && drawing.add(at);
    }

    void end() {
        drawing = null;
    }

    void wipe() {
        lines.clear();
        drawing = null;
    }

    void paint(GC gc, Point origin, double scale) {
        gc.setLineCap(SWT.CAP_ROUND);
        gc.setLineJoin(SWT.JOIN_ROUND);
        for (List<Point> line : lines) {
            Path path = new Path(gc.getDevice());
            path.moveTo(line.get(0).x - origin.x, line.get(0).y - origin.y);
            for (Point point : line) {
                path.lineTo(point.x - origin.x, point.y - origin.y);
            }
            stroke(gc, path, STAGE.color(), (WIDTH + 2 * EDGE) * scale);
            stroke(gc, path, INK.color(), WIDTH * scale);
            path.dispose();
        }
    }

    private static void stroke(GC gc, Path path, Color color, double width) {
        gc.setForeground(color);
        gc.setLineWidth((int) Math.round(width));
        gc.drawPath(path);
    }
}
