package ringside.ui.playback.closeup;

import java.util.List;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.WayGroup;

/** One set of a cache with many ways as a table: what each way is for, and its row. */
final class SetList {
    private final CacheLines lines;
    private final int set;
    private final List<WayGroup> groups;

    SetList(CacheLines lines, int set, List<WayGroup> groups) {
        this.lines = lines;
        this.set = set;
        this.groups = groups;
    }

    /** Draws it; returns the y below it. */
    int paint(Pen pen, Spots spots, int left, int right, int top) {
        LineRow.header(pen, "", left, right, top);
        LineRow row = new LineRow(lines);
        for (int way = 0; way < lines.ways(); way++) {
            String purpose = "";
            for (WayGroup group : groups) {
                purpose = group.first() == way ? name(group) : purpose;
            }
            row.paint(pen, spots, left, right, top + LineRow.HEADER + LineRow.HEIGHT * way, set * lines.ways() + way, purpose, false);
        }
        return top + LineRow.HEADER + LineRow.HEIGHT * lines.ways();
    }

    /** Without the number of ways: the rows show it. */
    static String name(WayGroup group) {
        int comma = group.label().indexOf(',');
        return comma < 0 ? group.label() : group.label().substring(0, comma);
    }
}
