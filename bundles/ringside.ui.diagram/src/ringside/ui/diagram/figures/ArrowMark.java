package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import org.eclipse.swt.graphics.Color;

/** The heads of arrows; the point of a head is where the arrow ends. */
public final class ArrowMark {
    /** Where a head points. */
    public enum Toward {
        UP(0, -1), DOWN(0, 1), LEFT(-1, 0), RIGHT(1, 0);

        private final int dx;
        private final int dy;

        Toward(int dx, int dy) {
            this.dx = dx;
            this.dy = dy;
        }

        /** The direction from one point to another, along the longer side. */
        public static Toward of(double fromX, double fromY, double toX, double toY) {
            if (Math.abs(toX - fromX) > Math.abs(toY - fromY)) {
                return toX > fromX ? RIGHT : LEFT;
            }
            return toY > fromY ? DOWN : UP;
        }
    }

    private static final double EDGED = 10;

    private ArrowMark() {
    }

    /** A triangle {@code length} long and {@code width} wide; a large one has an edge in the colour of the stage, so that it is seen on every hue. */
    public static void head(Pen pen, double x, double y, Toward toward, double length, double width, Color color) {
        double baseX = x - toward.dx * length;
        double baseY = y - toward.dy * length;
        double sideX = toward.dy * width / 2;
        double sideY = toward.dx * width / 2;
        if (length >= EDGED) {
            pen.stroke(new Outline().from(baseX + sideX, baseY - sideY).to(x, y).to(baseX - sideX, baseY + sideY), STAGE.color(), 3);
        }
        pen.fill(new Outline().from(x, y).to(baseX + sideX, baseY - sideY).to(baseX - sideX, baseY + sideY).close(), color);
    }

    /** The small head of a quiet line of 2 px. */
    public static void small(Pen pen, double x, double y, Toward toward, Color color) {
        head(pen, x, y, toward, 7, 7.7, color);
    }
}
