package ringside.ui.app.problems;

import org.eclipse.swt.graphics.Color;
import ringside.scenario.Severity;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.Theme.Role;

/** The mark before a problem: a red disc with a cross for an error, a hollow disc with a sign for the rest. */
final class ProblemMark {

    private static final int RADIUS = 7;

    private ProblemMark() {
    }

    static void draw(Pen pen, Severity severity, double x, double y) {
        if (severity == Severity.ERROR) {
            Color cross = Role.ON_TROUBLE.color();
            pen.fill(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, RADIUS, Role.TROUBLE.color());
            pen.line(x - 3, y - 3, x + 3, y + 3, cross, 2);
            pen.line(x - 3, y + 3, x + 3, y - 3, cross, 2);
            return;
        }
        Color ink = Role.SECOND_INK.color();
        int stem = severity == Severity.WARNING ? -1 : 1;
        pen.frame(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, RADIUS, ink, 1.5);
        pen.line(x, y - stem, x, y + 4 * stem, ink, 2);
        pen.line(x, y - 4 * stem, x, y - 2.5 * stem, ink, 2);
    }
}
