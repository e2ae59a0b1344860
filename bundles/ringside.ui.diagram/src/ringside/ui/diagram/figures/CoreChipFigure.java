package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.TextStyle.BOLD;
import static ringside.ui.diagram.figures.TextStyle.TEXT;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

/** A core among many: its number and its state. */
public final class CoreChipFigure extends StageFigure {
    private String title = "";
    private String state = "";
    private String oldState = "";
    private double settled = 1;

    public void show(String newTitle, String newState) {
        title = changed(title, newTitle);
        state = changed(state, newState);
    }

    /** The state that was there and goes, as far as it has gone: 1 where nothing is seen of it any more. */
    public void fade(String fromState, double howFar) {
        oldState = changed(oldState, fromState);
        settled = changed(settled, howFar);
    }

    @Override
    public void draw(Pen pen) {
        panel(pen);
        pen.left(pen.fit(title, BOLD, width() - 16), 8, 18, BOLD, INK.color());
        double fading = oldState.equals(state) ? 1 : settled;
        Fade.between(pen, fading, () -> state(pen, oldState), () -> state(pen, state));
        freshFrame(pen, CoreFigure.STATE, 4, 20, pen.width(pen.fit(state, TEXT, width() - 16), TEXT) + 8, 18);
    }

    private void state(Pen pen, String word) {
        pen.left(pen.fit(word, TEXT, width() - 16), 8, 34, TEXT, SECOND_INK.color());
    }
}
