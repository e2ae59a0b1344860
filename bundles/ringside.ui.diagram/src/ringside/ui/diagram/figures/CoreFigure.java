package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.TextStyle.BOLD;
import static ringside.ui.diagram.figures.TextStyle.TEXT;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

import java.util.List;

/** A core: title and state word; its caches are figures inside it, or, where it is one of many, two or three counts. */
public final class CoreFigure extends StageFigure {
    /** A name and its value. */
    public record Count(String name, String value) {
    }

    /** The word for what it does, as a value that can be marked; a count is one by its name. */
    public static final String STATE = "state";

    private String title = "";
    private String state = "";
    private boolean busy;
    private String oldState = "";
    private double settled = 1;
    private List<Count> counts = List.of();

    public void show(String newTitle, String newState, boolean isBusy) {
        title = changed(title, newTitle);
        state = changed(state, newState);
        busy = changed(busy, isBusy);
    }

    /** The state word that was there and goes, as far as it has gone: 1 where nothing is seen of it any more. */
    public void fade(String fromState, double howFar) {
        oldState = changed(oldState, fromState);
        settled = changed(settled, howFar);
    }

    public void showCounts(List<Count> newCounts) {
        counts = changed(counts, newCounts);
    }

    @Override
    public void draw(Pen pen) {
        panel(pen);
        double room = width() - 20;
        boolean fades = settled < 1 && !oldState.equals(state);
        double stateWidth = Math.max(pen.width(state, TEXT), fades ? pen.width(oldState, TEXT) : 0);
        pen.left(pen.fit(title, BOLD, room - stateWidth - 8), 10, 19, BOLD, INK.color());
        Fade.between(pen, fades ? settled : 1, () -> state(pen, oldState, room), () -> state(pen, state, room));
        double word = pen.width(pen.fit(state, TEXT, room), TEXT);
        freshFrame(pen, STATE, width() - 14 - word, 5, word + 8, 18);
        for (int i = 0; i < counts.size(); i++) {
            int baseline = 43 + 24 * i;
            pen.left(counts.get(i).name(), 10, baseline, TEXT, SECOND_INK.color());
            value(pen, counts.get(i).name(), counts.get(i).value(), width() - 10, baseline, Pen.Align.RIGHT, INK.color());
        }
    }

    private void state(Pen pen, String word, double room) {
        pen.right(pen.fit(word, TEXT, room), width() - 10, 19, TEXT, busy ? INK.color() : SECOND_INK.color());
    }
}
