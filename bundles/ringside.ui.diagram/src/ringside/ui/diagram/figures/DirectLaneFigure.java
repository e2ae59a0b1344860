package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.TextStyle.TEXT;
import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

/** The way past the switch: a double line above the virtual machines. */
public final class DirectLaneFigure extends StageFigure {
    /** The value that can be marked. */
    public static final String COUNT = "count";

    private String name = "";
    private String count = "";

    public void show(String newName, String newCount) {
        name = changed(name, newName);
        count = changed(count, newCount);
    }

    /** What lies in it is hit, not the lane. */
    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    public void draw(Pen pen) {
        pen.line(0, 0.5, width(), 0.5, BORDER.color(), 1);
        pen.line(0, height() - 0.5, width(), height() - 0.5, BORDER.color(), 1);
        pen.left(name, 12, 16, TEXT, SECOND_INK.color());
        value(pen, COUNT, count, width() - 12, 16, Pen.Align.RIGHT, INK.color());
    }
}
