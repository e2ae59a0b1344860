package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

/** Brackets that group the ways of a cache; a hatched bar for the ways that host and virtual machines share. */
public final class WayBrackets {
    private WayBrackets() {
    }

    /** An open bracket, 5 wide, from (x, y) down. */
    public static void bracket(Pen pen, double x, double y, double height) {
        pen.stroke(new Outline().from(x + 5, y).by(-5, 0).by(0, height).by(5, 0), SECOND_INK.color(), 1.5);
    }

    /** A hatched bar. */
    public static void hatched(Pen pen, double x, double y, double width, double height) {
        for (double rise = 0; rise < height + width; rise += 5) {
            double fromX = Math.max(0, rise - height);
            double toX = Math.min(width, rise);
            pen.line(x + fromX, y + rise - fromX, x + toX, y + rise - toX, SECOND_INK.color(), 1.5);
        }
        pen.frame(x + 0.5, y + 0.5, width - 1, height - 1, 0, SECOND_INK.color(), 1);
    }
}
