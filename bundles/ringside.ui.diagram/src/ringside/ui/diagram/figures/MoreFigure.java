package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.TextStyle.BOLD;
import static ringside.ui.diagram.figures.TextStyle.TEXT;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

/** Stands for the elements that have no room: how many, and what they do together. */
public final class MoreFigure extends StageFigure {
    private String title = "";
    private String note = "";

    public void show(String newTitle, String newNote) {
        title = changed(title, newTitle);
        note = changed(note, newNote);
    }

    @Override
    public void draw(Pen pen) {
        panel(pen);
        double middle = height() / 2.0;
        pen.left(pen.fit(title, BOLD, width() - 16), 8, note.isEmpty() ? middle + 5 : middle - 2, BOLD, INK.color());
        pen.left(pen.fit(note, TEXT, width() - 16), 8, middle + 17, TEXT, SECOND_INK.color());
    }
}
