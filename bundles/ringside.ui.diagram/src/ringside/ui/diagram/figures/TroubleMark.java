package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.Theme.Role.ON_TROUBLE;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;
import static ringside.ui.diagram.figures.Theme.Role.TROUBLE;

/** The mark of a problem about a point: a red disc with a cross for an error, a hollow disc with a sign for the rest. */
public final class TroubleMark {
    public static final int RADIUS = 7;

    private TroubleMark() {
    }

    public static void error(Pen pen, double x, double y) {
        pen.fill(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, RADIUS, TROUBLE.color());
        pen.line(x - 3, y - 3, x + 3, y + 3, ON_TROUBLE.color(), 2);
        pen.line(x - 3, y + 3, x + 3, y - 3, ON_TROUBLE.color(), 2);
    }

    /** An exclamation mark. */
    public static void warning(Pen pen, double x, double y) {
        sign(pen, x, y, -1);
    }

    /** The same upside down: a small i. */
    public static void hint(Pen pen, double x, double y) {
        sign(pen, x, y, 1);
    }

    private static void sign(Pen pen, double x, double y, int stem) {
        pen.box(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, RADIUS, STAGE.color(), SECOND_INK.color(), 1.5);
        pen.line(x, y - stem, x, y + 4 * stem, SECOND_INK.color(), 2);
        pen.line(x, y - 4 * stem, x, y - 2.5 * stem, SECOND_INK.color(), 2);
    }
}
