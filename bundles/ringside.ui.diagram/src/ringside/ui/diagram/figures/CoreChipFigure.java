package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.TextStyle.BOLD;
import static ringside.ui.diagram.figures.TextStyle.TEXT;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

/** A core among many: its number and its state. */
public final class CoreChipFigure extends StageFigure {
    private String title = "";
    private String state = "";

    public void show(String newTitle, String newState) {
        title = changed(title, newTitle);
        state = changed(state, newState);
    }

    @Override
    public void draw(Pen pen) {
        panel(pen);
        pen.left(pen.fit(title, BOLD, width() - 16), 8, 18, BOLD, INK.color());
        pen.left(pen.fit(state, TEXT, width() - 16), 8, 34, TEXT, SECOND_INK.color());
    }
}
