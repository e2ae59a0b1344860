package ringside.ui.app.problems;

import ringside.scenario.Severity;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TroubleMark;

/** The mark before a problem, by its severity. */
final class ProblemMark {

    private ProblemMark() {
    }

    static void draw(Pen pen, Severity severity, double x, double y) {
        if (severity == Severity.ERROR) {
            TroubleMark.error(pen, x, y);
        } else if (severity == Severity.WARNING) {
            TroubleMark.warning(pen, x, y);
        } else {
            TroubleMark.hint(pen, x, y);
        }
    }
}
