package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.TextStyle.BOLD;
import static ringside.ui.diagram.figures.TextStyle.TEXT;
import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

/** A virtual machine in full: its function, the line to its transfer component, and its rings are figures inside it. */
public final class MachineFigure extends StageFigure {
    private String name = "";
    private String note = "";
    private int lineFrom;
    private int lineTo;

    public void show(String newName, String newNote) {
        name = changed(name, newName);
        note = changed(note, newNote);
    }

    /** The line from the function to the transfer component; both 0 for none. */
    public void showLine(int from, int to) {
        lineFrom = changed(lineFrom, from);
        lineTo = changed(lineTo, to);
    }

    @Override
    public void draw(Pen pen) {
        panel(pen);
        pen.left(pen.fit(name, BOLD, width() - 24), 12, 20, BOLD, INK.color());
        pen.right(pen.fit(note, TEXT, width() - 36 - pen.width(name, BOLD)), width() - 12, 20, TEXT, SECOND_INK.color());
        if (lineTo > lineFrom) {
            pen.line(lineFrom, 57, lineTo, 57, BORDER.color(), 2);
        }
    }
}
