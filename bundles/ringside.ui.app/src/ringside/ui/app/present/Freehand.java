package ringside.ui.app.present;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.LINK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;
import static ringside.ui.diagram.figures.Theme.Role.TROUBLE;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import ringside.ui.diagram.figures.Theme.Role;

/** Lines drawn by hand: in one of three colours, with an edge in the colour of the stage, so that they are seen on everything. */
public final class Freehand {
    private static final int WIDTH = 4;
    private static final int EDGE = 2;

    /** The colours of the pen, in turn: ink, that of trouble, that of links. */
    private static final List<Role> COLOURS = List.of(INK, TROUBLE, LINK);

    private record Stroke(Role role, List<Point> points) {
    }

    private final List<Stroke> lines = new ArrayList<>();
    private Role colour = INK;
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
        lines.add(new Stroke(colour, drawing));
    }

    /** Draws in the next colour from now on. */
    void nextColour() {
        colour = COLOURS.get((COLOURS.indexOf(colour) + 1) % COLOURS.size());
    }

    /** The colour of the lines that come. */
    public Role colour() {
        return colour;
    }

    /** Takes the last line away; false where there is none. */
    boolean undo() {
        if (lines.isEmpty()) {
            return false;
        }
        lines.remove(lines.size() - 1);
        drawing = null;
        return true;
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
        for (Stroke stroke : lines) {
            List<Point> line = stroke.points();
            Path path = new Path(gc.getDevice());
            path.moveTo(line.get(0).x - origin.x, line.get(0).y - origin.y);
            for (Point point : line) {
                path.lineTo(point.x - origin.x, point.y - origin.y);
            }
            stroke(gc, path, STAGE.color(), (WIDTH + 2 * EDGE) * scale);
            stroke(gc, path, stroke.role().color(), WIDTH * scale);
            path.dispose();
        }
    }

    private static void stroke(GC gc, Path path, Color color, double width) {
        gc.setForeground(color);
        gc.setLineWidth((int) Math.round(width));
        gc.drawPath(path);
    }
}
