package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.TextStyle.BOLD;
import static ringside.ui.diagram.figures.TextStyle.TEXT;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

/** The classifier: which field of the packet decides, its value, and the virtual machines found. */
public final class ClassifierFigure extends StageFigure {
    private String name = "";
    private String found = "";
    private String field = "";
    private String value = "";

    public void show(String newName, String newFound, String newField, String newValue) {
        name = changed(name, newName);
        found = changed(found, newFound);
        field = changed(field, newField);
        value = changed(value, newValue);
    }

    @Override
    public void draw(Pen pen) {
        panel(pen);
        int right = width() - 10;
        pen.left(name, 10, 20, BOLD, INK.color());
        pen.right(pen.fit(found, TEXT, width() - 24 - pen.width(name, BOLD)), right, 20, TEXT, INK.color());
        boolean oneLine = pen.width(field, TEXT) + pen.width(value, TEXT) + 16 <= width() - 20;
        if (oneLine) {
            pen.left(field, 10, 50, TEXT, SECOND_INK.color());
            pen.right(value, right, 50, TEXT, INK.color());
        } else {
            pen.left(field, 10, 40, TEXT, SECOND_INK.color());
            pen.left(pen.fit(value, TEXT, width() - 20), 10, 58, TEXT, INK.color());
        }
    }
}
