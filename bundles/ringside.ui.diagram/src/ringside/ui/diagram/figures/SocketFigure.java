package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.TextStyle.BOLD;
import static ringside.ui.diagram.figures.TextStyle.TEXT;
import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

/** One processor socket: a rounded frame round its cores and their last level cache; collapsed, a box that says what it holds. */
public final class SocketFigure extends StageFigure {
    private String name = "";
    private String contents = "";

    /** @param newName empty for a frame round its contents */
    public void show(String newName, String newContents) {
        name = changed(name, newName);
        contents = changed(contents, newContents);
    }

    @Override
    public void draw(Pen pen) {
        if (name.isEmpty()) {
            pen.frame(0.5, 0.5, width() - 1, height() - 1, 8, BORDER.color(), 1);
            return;
        }
        panel(pen);
        pen.left(pen.fit(name, BOLD, width() - 20), 10, 19, BOLD, INK.color());
        pen.left(pen.fit(contents, TEXT, width() - 20), 10, 38, TEXT, SECOND_INK.color());
    }
}
