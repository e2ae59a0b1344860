package ringside.ui.playback.closeup;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.PANEL;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.StateField;
import ringside.trace.history.StateView;
import ringside.ui.diagram.figures.CacheContents;
import ringside.ui.diagram.figures.Hue;
import ringside.ui.diagram.figures.LineLook;
import ringside.ui.diagram.figures.LineMark;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.WayGroup;
import ringside.ui.diagram.overlay.CacheValues;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.playback.Messages;

/** The sets in play of a cache with few ways: one row a set, one cell a way, each with label, tag and coherence letter. */
final class SetGrid {
    static final int MOST_ROWS = 4;
    private static final int TOP = 88;
    private static final int ROW = 42;
    private static final int CELL = 68;
    private static final int HEIGHT = 38;
    private static final int PITCH = 72;
    private static final int INDENT = 32;

    private final Moment moment;
    private final WayHeads heads;
    private final StateField lines;
    private final CacheContents contents;
    private final List<Integer> sets;
    private final int current;

    /** @param current the set that is worked on now, -1 for none */
    SetGrid(Moment moment, ComponentInfo cache, List<WayGroup> groups, List<Integer> sets, int current) {
        this.heads = new WayHeads(moment.history().schema(), groups);
        this.moment = moment;
        this.lines = moment.history().schema().field(cache.id(), FieldKind.LINE);
        this.contents = CacheValues.of(moment, cache);
        this.sets = sets;
        this.current = current;
    }

    int ways() {
        return lines.ways();
    }

    /** Draws it; returns the y below it. */
    int paint(Pen pen, Spots spots, int left) {
        heads.paint(pen, left + INDENT, PITCH);
        pen.left(Messages.CloseUp_Set, left, TOP - 8, TextStyle.TEXT, SECOND_INK.color());
        for (int way = 0; way < ways(); way++) {
            pen.centre(NLS.bind(Messages.CloseUp_Way, way), x(left, way) + CELL / 2.0, TOP - 8, TextStyle.TEXT, SECOND_INK.color());
        }
        int landing = 0;
        for (int row = 0; row < sets.size(); row++) {
            int set = sets.get(row);
            int y = TOP + ROW * row;
            pen.left(Integer.toString(set), left, y + 24, set == current ? TextStyle.BOLD : TextStyle.TEXT, INK.color());
            for (int way = 0; way < ways(); way++) {
                spots.add(x(left, way), y, CELL, HEIGHT, lines.component().id(), FieldKind.LINE, set * ways() + way, words(set, way));
                landing += cell(pen, x(left, way), y, set, way, landing);
            }
        }
        for (int row = 0; row < sets.size(); row++) {
            for (int way = 0; way < ways(); way++) {
                if (contents.changed(sets.get(row), way) && (current < 0 || sets.get(row) == current)) {
                    frame(pen, x(left, way), TOP + ROW * row);
                }
            }
        }
        return TOP + ROW * sets.size();
    }

    private String words(int set, int way) {
        LineLook look = contents.filled(set, way) ? contents.look(set, way) : null;
        String holds = look == null ? Messages.CloseUp_NoLine : look.label() + " " + look.letter();
        return NLS.bind(Messages.CloseUp_SetWay, new Object[] {set, way, holds});
    }

    private static int x(int left, int way) {
        return left + INDENT + PITCH * way;
    }

    private int cell(Pen pen, int x, int y, int set, int way, int landing) {
        if (contents.toCome(set, way)) {
            LineMark.toCome(pen, x, y, CELL, HEIGHT);
            pen.centre(landing == 0 ? Messages.CloseUp_Next : Messages.CloseUp_Then, x + CELL / 2.0, y + 24, TextStyle.TEXT, SECOND_INK.color());
            return 1;
        }
        if (!contents.filled(set, way)) {
            LineMark.empty(pen, x, y, CELL, HEIGHT);
            return 0;
        }
        LineLook look = contents.look(set, way);
        LineMark.draw(pen, x, y, CELL, HEIGHT, new LineLook(look.number(), "", look.header(), "", look.dirty(), look.outcome(), look.leaving()));
        Color ink = look.number() > 0 ? Hue.of(look.number()).text() : INK.color();
        pen.left(look.label(), x + 5, y + 19, TextStyle.TEXT, ink);
        pen.left(tag(set, way), x + 5, y + 34, TextStyle.TEXT, ink);
        if (!look.leaving()) {
            pen.right(look.letter(), x + CELL - 4, y + 34, TextStyle.BOLD, ink);
        }
        return 0;
    }

    /** In hexadecimal, as tags are. */
    String tag(int set, int way) {
        StateView state = moment.state();
        long word = state.get(lines.id(), set * ways() + way);
        return LineWord.valid(word) ? "0x" + Long.toHexString(LineWord.line(word) / (lines.length() / ways())).toUpperCase() : "";
    }

    private static void frame(Pen pen, int x, int y) {
        pen.frame(x - 2, y - 2, CELL + 4, HEIGHT + 4, 3, PANEL.color(), 1.5);
        pen.frame(x - 3, y - 3, CELL + 6, HEIGHT + 6, 4, INK.color(), 2);
    }
}
