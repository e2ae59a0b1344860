package ringside.ui.playback.closeup;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.SELECTED;

import java.util.List;
import ringside.trace.StateSchema.Element;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;

/** Names at the left, values at the right, row by row; each is a spot, and has a frame where the step has changed it. */
final class Facts {
    static final int ROW = 21;

    private final Pen pen;
    private final Spots spots;
    private final int left;
    private final int right;
    private int y;

    Facts(Pen pen, Spots spots, int left, int right, int top) {
        this.pen = pen;
        this.spots = spots;
        this.left = left;
        this.right = right;
        this.y = top;
    }

    /**
     * A row.
     *
     * @param before   the value before the step
     * @param marked   whether the step reads it
     * @param elements what of the state it shows
     */
    Facts row(String name, String value, String before, boolean marked, List<Element> elements) {
        boolean fresh = !value.equals(before);
        TextStyle style = fresh || marked ? TextStyle.BOLD : TextStyle.TEXT;
        boolean wide = pen.width(name, TextStyle.TEXT) + 12 + pen.width(value, style) > right - left;
        int height = wide ? 2 * ROW : ROW;
        if (marked) {
            pen.fill(left - 4, y, right - left + 8, height, 2, SELECTED.color());
        }
        spots.add(left - 4, y, right - left + 8, height, elements, name, name + " " + value);
        pen.left(name, left, y + 15, TextStyle.TEXT, SECOND_INK.color());
        y += height;
        String shown = pen.fit(value, style, right - left);
        pen.right(shown, right, y - 6, style, INK.color());
        if (fresh) {
            double width = pen.width(shown, style);
            Spots.fresh(pen, right - width - 5, y - ROW + 1, width + 9, ROW - 2);
        }
        return this;
    }

    Facts row(String name, String value, String before, List<Element> elements) {
        return row(name, value, before, false, elements);
    }

    /** A number with the last event that it counts, to which it leads. */
    Facts counted(String name, String value, String before, int event, String step) {
        row("  " + name, value, before, false, List.of());
        double end = left + pen.width("  " + name, TextStyle.TEXT) + 12;
        spots.link(pen, step, end, y - 6, false, event, "last " + name, step + ", " + name);
        return this;
    }

    Facts gap(int height) {
        y += height;
        return this;
    }

    int y() {
        return y;
    }
}
