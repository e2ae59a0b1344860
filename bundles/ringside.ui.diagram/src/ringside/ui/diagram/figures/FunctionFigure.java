package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.TextStyle.BOLD;
import static ringside.ui.diagram.figures.TextStyle.TEXT;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

/** A network function: icon, name, what it does, and its state or verdict. */
public final class FunctionFigure extends StageFigure {
    /** The value that can be marked. */
    public static final String STATE = "state";

    /** Room for the state at the right, so that the words before it come and go with the width only. */
    private static final int STATE_ROOM = 112;
    private static final int WIDE = 300;

    private ElementIcon icon = ElementIcon.SINK;
    private String name = "";
    private String does = "";
    private String state = "";

    /** @param newDoes what it does; shown where there is room for it beside the state */
    public void show(ElementIcon newIcon, String newName, String newDoes, String newState) {
        icon = changed(icon, newIcon);
        name = changed(name, newName);
        does = changed(does, newDoes);
        state = changed(state, newState);
    }

    @Override
    public void draw(Pen pen) {
        sheet(pen);
        double middle = height() / 2.0;
        if (width() >= WIDE) {
            icon.draw(pen, 14, middle - 13);
            pen.left(name, 48, middle + 5, BOLD, INK.color());
            double after = 48 + pen.width(name, BOLD) + 5;
            if (after + pen.width(does, TEXT) + STATE_ROOM <= width()) {
                pen.left(does, after, middle + 5, TEXT, SECOND_INK.color());
            }
            value(pen, STATE, state, width() - 12, middle + 5, Pen.Align.RIGHT, INK.color());
        } else {
            icon.draw(pen, 11, middle - 12);
            pen.left(pen.fit(name, BOLD, width() - 52), 44, state.isEmpty() ? middle + 5 : middle - 4, BOLD, INK.color());
            value(pen, STATE, pen.fit(state, TEXT, width() - 48), 44, middle + 16, Pen.Align.LEFT, SECOND_INK.color());
        }
    }
}
