package ringside.ui.playback.closeup;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.SELECTED;

import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;

/** Names at the left, values at the right, row by row. */
final class Facts {
    private static final int ROW = 21;

    private final Pen pen;
    private final int left;
    private final int right;
    private int y;

    Facts(Pen pen, int left, int right, int top) {
        this.pen = pen;
        this.left = left;
        this.right = right;
        this.y = top;
    }

    /** A row; {@code fresh} where the step wrote it, {@code marked} where the step read it. */
    Facts row(String name, String value, boolean fresh, boolean marked) {
        if (marked) {
            pen.fill(left - 4, y, right - left + 8, ROW, 2, SELECTED.color());
        }
        pen.left(name, left, y + 15, TextStyle.TEXT, SECOND_INK.color());
        pen.right(pen.fit(value, TextStyle.BOLD, right - left - pen.width(name, TextStyle.TEXT) - 12), right, y + 15,
                fresh || marked ? TextStyle.BOLD : TextStyle.TEXT, INK.color());
        if (fresh) {
            double width = pen.width(value, TextStyle.BOLD);
            Spots.fresh(pen, right - width - 5, y + 1, width + 9, ROW - 2);
        }
        y += ROW;
        return this;
    }

    Facts row(String name, String value, boolean fresh) {
        return row(name, value, fresh, false);
    }

    Facts gap() {
        y += 10;
        return this;
    }

    int y() {
        return y;
    }
}
