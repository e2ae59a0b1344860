package ringside.ui.app.problems;

import org.eclipse.swt.graphics.Color;
import ringside.scenario.Severity;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;

/** The mark before a problem: a red disc with a cross for an error, a hollow disc with a sign for the rest. */
final class ProblemMark {

    private static final int RADIUS = 7;

    private ProblemMark() {
    }

    static void draw(Pen pen, Severity severity, double x, double y) {
        Theme theme = Theme.current();
        if (severity == Severity.ERROR) {
            Color cross = theme.color(Role.ON_TROUBLE);
            pen.fill(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, RADIUS, theme.color(Role.TROUBLE));
            pen.line(x - 3, y - 3, x + 3, y + 3, cross, 2);
            pen.line(x - 3, y + 3, x + 3, y - 3, cross, 2);
            return;
        }
        Color ink = theme.color(Role.SECOND_INK);
        int stem = severity == Severity.WARNING ? -1 : 1;
        pen.frame(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, RADIUS, ink, 1.5);
        pen.line(x, y + stem * -1, x, y + stem * 4, ink, 2);
        pen.line(x, y - stem * 4, x, y - stem * 2.5, ink, 2);
    }
}
