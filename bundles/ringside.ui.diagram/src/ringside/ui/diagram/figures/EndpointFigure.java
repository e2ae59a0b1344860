package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.TextStyle.BOLD;
import static ringside.ui.diagram.figures.TextStyle.TEXT;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

/** A machine outside the server. */
public final class EndpointFigure extends StageFigure {
    private String name = "";
    private String note = "";

    public void show(String newName, String newNote) {
        name = changed(name, newName);
        note = changed(note, newNote);
    }

    @Override
    public void draw(Pen pen) {
        panel(pen);
        ElementIcon.ENDPOINT.draw(pen, 11, 13);
        pen.left(pen.fit(name, BOLD, width() - 50), 44, 24, BOLD, INK.color());
        pen.left(pen.fit(note, TEXT, width() - 50), 44, 43, TEXT, SECOND_INK.color());
    }
}
