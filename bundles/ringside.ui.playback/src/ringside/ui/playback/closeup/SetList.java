package ringside.ui.playback.closeup;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.SEPARATOR;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.StateField;
import ringside.trace.history.StateView;
import ringside.ui.diagram.figures.CacheContents;
import ringside.ui.diagram.figures.LineLook;
import ringside.ui.diagram.figures.LineMark;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.WayGroup;
import ringside.ui.diagram.overlay.CacheValues;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.playback.Messages;

/** One set of a cache with many ways as a table: way, line, tag, state, owner. */
final class SetList {
    private static final int TOP = 64;
    private static final int ROW = 23;
    private static final int LINE = 77;
    private static final int LINE_WIDTH = 84;

    private final Moment moment;
    private final ComponentInfo cache;
    private final StateField lines;
    private final int set;
    private final List<WayGroup> groups;

    SetList(Moment moment, ComponentInfo cache, int set, List<WayGroup> groups) {
        this.moment = moment;
        this.cache = cache;
        this.lines = moment.history().schema().field(cache.id(), FieldKind.LINE);
        this.set = set;
        this.groups = groups;
    }

    void paint(Pen pen, Spots spots, int left, int right) {
        header(pen, left, right);
        CacheContents contents = CacheValues.of(moment, cache);
        StateView state = moment.state();
        int rows = Math.min(lines.ways(), 12);
        for (int way = 0; way < rows; way++) {
            int y = TOP + ROW * way;
            int baseline = y + 15;
            LineLook held = contents.filled(set, way) ? contents.look(set, way) : null;
            String holds = held == null ? Messages.CloseUp_NoLine : held.label() + " " + held.letter();
            spots.add(left, y, right - left, ROW, cache.id(), FieldKind.LINE, set * lines.ways() + way, NLS.bind(Messages.CloseUp_SetWay, new Object[] {set, way, holds}));
            pen.right(Integer.toString(way), left + LINE - 9, baseline, TextStyle.TEXT, SECOND_INK.color());
            for (WayGroup group : groups) {
                if (group.first() == way) {
                    pen.left(pen.fit(name(group), TextStyle.TEXT, LINE - 30), left, baseline, TextStyle.TEXT, SECOND_INK.color());
                }
            }
            if (!contents.filled(set, way)) {
                LineMark.empty(pen, left + LINE, y, LINE_WIDTH, 20);
                continue;
            }
            LineLook look = contents.look(set, way);
            LineMark.draw(pen, left + LINE, y, LINE_WIDTH, 20, new LineLook(look.number(), look.label(), look.header(), "", look.dirty(), look.outcome(),
                    look.leaving()));
            if (contents.changed(set, way)) {
                LineMark.newFrame(pen, left + LINE, y, LINE_WIDTH, 20);
            }
            long word = state.get(lines.id(), set * lines.ways() + way);
            pen.left("0x" + Long.toHexString(LineWord.line(word) / (lines.length() / lines.ways())).toUpperCase(), left + LINE + 96, baseline,
                    TextStyle.TEXT, SECOND_INK.color());
            pen.centre(LineWord.state(word).name(), left + LINE + 166, baseline, TextStyle.BOLD, INK.color());
            int owner = LineWord.owner(word);
            pen.right(owner == 0 ? "" : state.schema().component(owner).label(), right, baseline, TextStyle.TEXT, SECOND_INK.color());
        }
    }

    /** Without the number of ways: the rows show it. */
    private static String name(WayGroup group) {
        int comma = group.label().indexOf(',');
        return comma < 0 ? group.label() : group.label().substring(0, comma);
    }

    private static void header(Pen pen, int left, int right) {
        pen.left(Messages.CloseUp_WayColumn, left, 48, TextStyle.TEXT, SECOND_INK.color());
        pen.left(Messages.CloseUp_LineColumn, left + LINE, 48, TextStyle.TEXT, SECOND_INK.color());
        pen.left(Messages.CloseUp_Tag, left + LINE + 96, 48, TextStyle.TEXT, SECOND_INK.color());
        pen.centre(Messages.CloseUp_State, left + LINE + 166, 48, TextStyle.TEXT, SECOND_INK.color());
        pen.right(Messages.CloseUp_Owner, right, 48, TextStyle.TEXT, SECOND_INK.color());
        pen.fill(left, 56, right - left, 1, 0, SEPARATOR.color());
    }
}
