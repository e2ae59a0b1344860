package ringside.ui.playback.closeup;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.PANEL;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import ringside.trace.FieldKind;
import ringside.trace.StateField;
import ringside.ui.diagram.figures.CacheContents;
import ringside.ui.diagram.figures.Hue;
import ringside.ui.diagram.figures.LineLook;
import ringside.ui.diagram.figures.LineMark;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.WayGroup;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.playback.Messages;

/** The sets in play of a cache with few ways: one row a set, one cell a way, each with label, tag and coherence letter. */
final class SetGrid {
    static final int MOST_ROWS = 4;
    private static final int HEAD = 43;
    /** Height of the brackets over the ways, which private caches have none of. */
    private static final int BRACKETS = 18;
    private static final int ROW = 40;
    private static final int CELL = 68;
    private static final int HEIGHT = 36;
    private static final int PITCH = 72;
    private static final int INDENT = 32;

    private final WayHeads heads;
    private final StateField lines;
    private final CacheLines cells;
    private final CacheContents contents;
    private final List<Integer> sets;
    private final int current;
    private final boolean grouped;

    /** @param current the set that is worked on now, -1 for none */
    SetGrid(Moment moment, CacheLines cells, List<WayGroup> groups, List<Integer> sets, int current) {
        this.heads = new WayHeads(moment.history().schema(), groups);
        this.cells = cells;
        this.lines = cells.field();
        this.contents = cells.contents();
        this.sets = sets;
        this.current = current;
        this.grouped = !groups.isEmpty();
    }

    int ways() {
        return lines.ways();
    }

    /** Draws it below y; returns the y below it. */
    int paint(Pen pen, Spots spots, int left, int y) {
        int top = y + (grouped ? HEAD : HEAD - BRACKETS);
        heads.paint(pen, left + INDENT, PITCH, y);
        pen.left(Messages.CloseUp_Set, left, top - 8, TextStyle.TEXT, SECOND_INK.color());
        for (int way = 0; way < ways(); way++) {
            pen.centre(NLS.bind(Messages.CloseUp_Way, way), x(left, way) + CELL / 2.0, top - 8, TextStyle.TEXT, SECOND_INK.color());
        }
        int landing = 0;
        for (int row = 0; row < sets.size(); row++) {
            int set = sets.get(row);
            int at = top + ROW * row;
            pen.left(Integer.toString(set), left, at + 23, set == current ? TextStyle.BOLD : TextStyle.TEXT, INK.color());
            for (int way = 0; way < ways(); way++) {
                spots.add(x(left, way), at, CELL, HEIGHT, lines.component().id(), FieldKind.LINE, set * ways() + way, cells.words(set * ways() + way));
                landing += cell(pen, x(left, way), at, set, way, landing);
            }
        }
        for (int row = 0; row < sets.size(); row++) {
            for (int way = 0; way < ways(); way++) {
                if (contents.changed(sets.get(row), way) && (current < 0 || sets.get(row) == current)) {
                    frame(pen, x(left, way), top + ROW * row);
                }
            }
        }
        return top + ROW * sets.size();
    }

    private static int x(int left, int way) {
        return left + INDENT + PITCH * way;
    }

    private int cell(Pen pen, int x, int y, int set, int way, int landing) {
        if (contents.toCome(set, way)) {
            LineMark.toCome(pen, x, y, CELL, HEIGHT);
            pen.centre(landing == 0 ? Messages.CloseUp_Next : Messages.CloseUp_Then, x + CELL / 2.0, y + 23, TextStyle.TEXT, SECOND_INK.color());
            return 1;
        }
        if (!contents.filled(set, way)) {
            LineMark.empty(pen, x, y, CELL, HEIGHT);
            return 0;
        }
        LineLook look = contents.look(set, way);
        if (!cells.fits(set * ways() + way)) {
            LineMark.empty(pen, x, y, CELL, HEIGHT);
            pen.left(look.label(), x + 5, y + 17, TextStyle.TEXT, SECOND_INK.color());
            return 0;
        }
        LineMark.draw(pen, x, y, CELL, HEIGHT, new LineLook(look.number(), "", look.header(), "", look.dirty(), look.outcome(), look.leaving()));
        Color ink = look.number() > 0 ? Hue.of(look.number()).text() : INK.color();
        pen.left(look.label(), x + 5, y + 17, TextStyle.TEXT, ink);
        pen.left(cells.tag(set * ways() + way), x + 5, y + 32, TextStyle.TEXT, ink);
        if (!look.leaving()) {
            pen.right(look.letter(), x + CELL - 4, y + 32, TextStyle.BOLD, ink);
        }
        return 0;
    }

    private static void frame(Pen pen, int x, int y) {
        pen.frame(x - 2, y - 2, CELL + 4, HEIGHT + 4, 3, PANEL.color(), 1.5);
        pen.frame(x - 3, y - 3, CELL + 6, HEIGHT + 6, 4, INK.color(), 2);
    }
}
