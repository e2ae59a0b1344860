package ringside.ui.playback.closeup;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.SEPARATOR;

import ringside.ui.diagram.figures.LineLook;
import ringside.ui.diagram.figures.LineMark;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.playback.Messages;

/** A way of a set as a row of a table: way, line, tag, state, whose memory it lies in and where there. */
final class LineRow {
    static final int HEIGHT = 23;
    static final int HEADER = 26;
    private static final int WAY = 65;
    private static final int LINE = 71;
    private static final int LINE_WIDTH = 50;
    private static final int TAG = 127;
    private static final int STATE = 191;
    private static final int OWNER = 210;
    private static final int PART = 262;

    private final CacheLines lines;

    LineRow(CacheLines lines) {
        this.lines = lines;
    }

    /** @param first what the first column is */
    static void header(Pen pen, String first, int left, int right, int top) {
        int baseline = top + 14;
        pen.left(first, left, baseline, TextStyle.TEXT, SECOND_INK.color());
        pen.right(Messages.CloseUp_WayColumn, left + WAY, baseline, TextStyle.TEXT, SECOND_INK.color());
        pen.left(Messages.CloseUp_LineColumn, left + LINE, baseline, TextStyle.TEXT, SECOND_INK.color());
        pen.left(Messages.CloseUp_Tag, left + TAG, baseline, TextStyle.TEXT, SECOND_INK.color());
        pen.centre(Messages.CloseUp_State, left + STATE - 4, baseline, TextStyle.TEXT, SECOND_INK.color());
        pen.left(Messages.CloseUp_Owner, left + OWNER, baseline, TextStyle.TEXT, SECOND_INK.color());
        pen.right(Messages.Cache_Part, right, baseline, TextStyle.TEXT, SECOND_INK.color());
        pen.fill(left, top + 21, right - left, 1, 0, SEPARATOR.color());
    }

    /** @param first what stands in the first column; bold where it is in play */
    void paint(Pen pen, Spots spots, int left, int right, int y, int cell, String first, boolean inPlay) {
        int set = cell / lines.ways();
        int way = cell % lines.ways();
        int baseline = y + 15;
        spots.add(left, y, right - left, HEIGHT, lines.field().component().id(), lines.field().kind(), cell, lines.words(cell));
        pen.left(pen.fit(first, TextStyle.TEXT, WAY - 14), left, baseline, inPlay ? TextStyle.BOLD : TextStyle.TEXT, (inPlay ? INK : SECOND_INK).color());
        pen.right(Integer.toString(way), left + WAY, baseline, TextStyle.TEXT, SECOND_INK.color());
        LineLook look = lines.look(cell);
        if (look == null) {
            LineMark.empty(pen, left + LINE, y, LINE_WIDTH, 20);
            return;
        }
        if (!lines.fits(cell)) {
            LineMark.empty(pen, left + LINE, y, LINE_WIDTH, 20);
            pen.left(pen.fit(look.label(), TextStyle.TEXT, LINE_WIDTH - 6), left + LINE + 4, y + 16.5, TextStyle.TEXT, SECOND_INK.color());
            return;
        }
        LineMark.draw(pen, left + LINE, y, LINE_WIDTH, 20, new LineLook(look.number(), look.label(), look.header(), "", look.dirty(), look.outcome(),
                look.leaving()));
        if (lines.contents().changed(set, way)) {
            LineMark.newFrame(pen, left + LINE, y, LINE_WIDTH, 20);
        }
        long line = lines.line(cell);
        pen.left(lines.tag(cell), left + TAG, baseline, TextStyle.TEXT, SECOND_INK.color());
        if (line >= 0) {
            pen.centre(look.letter(), left + STATE, baseline, TextStyle.BOLD, INK.color());
        }
        pen.left(pen.fit(lines.owner(line), TextStyle.TEXT, PART - OWNER - 4), left + OWNER, baseline, TextStyle.TEXT, SECOND_INK.color());
        pen.right(pen.fit(lines.part(line), TextStyle.TEXT, right - left - PART), right, baseline, TextStyle.TEXT, SECOND_INK.color());
    }
}
