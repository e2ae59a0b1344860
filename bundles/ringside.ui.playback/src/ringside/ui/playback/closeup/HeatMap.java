package ringside.ui.playback.closeup;

import static ringside.ui.diagram.figures.Theme.Role.EMPTY_CELL;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.LINK;
import static ringside.ui.diagram.figures.Theme.Role.PANEL;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import ringside.trace.time.CacheHeat.Counts;
import ringside.ui.diagram.figures.Outline;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.playback.Messages;
import ringside.ui.playback.TimeText;
import ringside.ui.playback.closeup.Spots.Spot;

/** How often sets were used over the run: sets down, time across, the more the darker; a dot where lines were evicted, a line at the playhead. */
final class HeatMap {
    private static final int LABELS = 40;
    private static final int WORDS = 66;
    private static final int HEADER = 22;

    private final Counts counts;
    private final CacheLook look;
    private final Near near;
    private final int playhead;
    private final int left;
    private final int right;
    private final int top;
    private final double rowHeight;

    HeatMap(Counts counts, CacheLook look, Near near, int left, int right, int top, int bottom) {
        this.counts = counts;
        this.look = look;
        this.near = near;
        this.playhead = near.moment().event();
        this.left = left + LABELS;
        this.right = right;
        this.top = top + HEADER;
        this.rowHeight = Math.max(4, Math.min(24, Math.floor((bottom - WORDS - this.top) / (double) counts.rows())));
    }

    private double x(int column) {
        return left + (double) (right - left) * column / Math.max(1, counts.columns());
    }

    private double y(int row) {
        return top + rowHeight * row;
    }

    void paint(Pen pen) {
        if (counts.columns() == 0) {
            pen.left(Messages.Cache_Counting, left - LABELS, top, TextStyle.TEXT, SECOND_INK.color());
            return;
        }
        int most = counts.most();
        Color[] ramp = ramp(17);
        for (int row = 0; row < counts.rows(); row++) {
            for (int column = 0; column < counts.columns(); column++) {
                int count = counts.accesses(row, column);
                int shade = count == 0 ? 0 : 3 + (int) Math.round(13 * Math.sqrt((double) count / most));
                double x = x(column);
                double width = x(column + 1) - x;
                pen.fill(x, y(row), width > 5 ? width - 1 : width, rowHeight > 5 ? rowHeight - 1 : rowHeight, 0, ramp[shade]);
                if (counts.evictions(row, column) > 0) {
                    double dot = Math.min(4, Math.max(2, Math.min(width, rowHeight) - 3));
                    pen.fill(x + width / 2 - dot / 2 - 0.5, y(row) + rowHeight / 2 - dot / 2 - 0.5, dot, dot, 0, (shade > 8 ? PANEL : INK).color());
                }
            }
        }
        labels(pen);
        mark(pen);
        words(pen);
    }

    /** From a cell that was not used to one that was used most. */
    private static Color[] ramp(int count) {
        Color from = EMPTY_CELL.color();
        Color to = INK.color();
        Color[] out = new Color[count];
        for (int i = 0; i < count; i++) {
            double share = (double) i / (count - 1);
            out[i] = new Color(mix(from.getRed(), to.getRed(), share), mix(from.getGreen(), to.getGreen(), share), mix(from.getBlue(), to.getBlue(), share));
        }
        return out;
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private void labels(Pen pen) {
        pen.left(Messages.CloseUp_Set, left - LABELS, top - 8, TextStyle.TEXT, SECOND_INK.color());
        double free = 0;
        for (int row = 0; row < counts.rows(); row++) {
            if (y(row) >= free) {
                pen.right(TimeText.grouped(counts.firstSet(row)), left - 6, y(row) + Math.min(rowHeight, 12), TextStyle.TEXT, SECOND_INK.color());
                free = y(row) + 17;
            }
        }
        double below = y(counts.rows()) + 16;
        pen.left(NLS.bind(Messages.Cache_HeatStep, TimeText.grouped(near.steps().ordinal(1))), left, below, TextStyle.TEXT, SECOND_INK.color());
        pen.right(TimeText.grouped(near.steps().ordinal(counts.events())), right, below, TextStyle.TEXT, SECOND_INK.color());
    }

    private void mark(Pen pen) {
        int column = counts.column(playhead);
        if (column >= 0) {
            double share = (playhead - counts.firstEvent(column) + 1.0) / counts.eventsPerColumn();
            double at = Math.rint(x(column) + (x(column + 1) - x(column)) * Math.min(1, share));
            pen.fill(at - 1, top - 3, 2, rowHeight * counts.rows() + 6, 0, INK.color());
            pen.fill(new Outline().from(at - 5, top - 9).to(at + 5, top - 9).to(at, top - 2).close(), INK.color());
        }
        if (look.row >= 0 && look.column >= 0) {
            pen.frame(x(look.column) - 2, y(look.row) - 2, x(look.column + 1) - x(look.column) + 3, rowHeight + 3, 2, LINK.color(), 2);
        }
    }

    private void words(Pen pen) {
        boolean hovered = look.hoverRow >= 0 && look.hoverRow < counts.rows() && look.hoverColumn < counts.columns();
        int row = hovered ? look.hoverRow : look.row;
        int column = hovered ? look.hoverColumn : look.column;
        double below = y(counts.rows()) + 38;
        if (row < 0 || column < 0 || row >= counts.rows() || column >= counts.columns()) {
            pen.left(NLS.bind(Messages.Cache_HeatLegend, counted(counts.most(), Messages.Cache_Access, Messages.Cache_Accesses)), left - LABELS, below, TextStyle.TEXT, SECOND_INK.color());
            return;
        }
        pen.left(where(row, column), left - LABELS, below, TextStyle.TEXT, SECOND_INK.color());
        pen.left(what(row, column), left - LABELS, below + 19, TextStyle.TEXT, INK.color());
    }

    private String where(int row, int column) {
        int firstSet = counts.firstSet(row);
        int lastSet = counts.lastSet(row);
        int firstStep = near.steps().ordinal(counts.firstEvent(column));
        int lastStep = near.steps().ordinal(counts.lastEvent(column));
        String sets = firstSet == lastSet ? NLS.bind(Messages.Cache_HeatSet, TimeText.grouped(firstSet))
                : NLS.bind(Messages.Cache_HeatSets, TimeText.grouped(firstSet), TimeText.grouped(lastSet));
        String steps = firstStep == lastStep ? NLS.bind(Messages.Cache_HeatOneStep, TimeText.grouped(firstStep))
                : NLS.bind(Messages.Cache_HeatSteps, TimeText.grouped(firstStep), TimeText.grouped(lastStep));
        return NLS.bind(Messages.Cache_HeatWhere, sets, steps);
    }

    private String what(int row, int column) {
        return NLS.bind(Messages.Cache_HeatCounts, counted(counts.accesses(row, column), Messages.Cache_Access, Messages.Cache_Accesses),
                counted(counts.evictions(row, column), Messages.Cache_Eviction, Messages.Cache_EvictionsN));
    }

    private static String counted(int count, String one, String many) {
        return NLS.bind(count == 1 ? one : many, TimeText.grouped(count));
    }

    /** What is at a place, which leads to the first event of its column; null where nothing is. */
    Spot at(double x, double y) {
        int row = (int) Math.floor((y - top) / rowHeight);
        int column = (int) Math.floor((x - left) * counts.columns() / (right - left));
        return row < 0 || row >= counts.rows() || column < 0 || column >= counts.columns() ? null : spot(row, column);
    }

    private Spot spot(int row, int column) {
        String words = NLS.bind(Messages.Cache_HeatSpoken, where(row, column), what(row, column));
        return new Spot(x(column), y(row), x(column + 1) - x(column), rowHeight, List.of(), counts.firstEvent(column), 0, row + "," + column, words);
    }

    /** Notes what the pointer is on. Returns whether that is something else than before. */
    boolean hover(double x, double y) {
        Spot spot = at(x, y);
        int row = spot == null ? -1 : (int) Math.floor((y - top) / rowHeight);
        int column = spot == null ? -1 : counts.column(spot.event());
        boolean other = row != look.hoverRow || column != look.hoverColumn;
        look.hoverRow = row;
        look.hoverColumn = column;
        return other;
    }

    /** Moves the keyboard's cell; null for other keys. */
    Spot key(int keyCode) {
        if (counts.columns() == 0) {
            return null;
        }
        boolean placed = look.row >= 0 && look.column >= 0;
        int row = placed ? look.row : 0;
        int column = placed ? look.column : Math.max(0, counts.column(playhead));
        switch (keyCode) {
            case SWT.ARROW_DOWN -> row += placed ? 1 : 0;
            case SWT.ARROW_UP -> row--;
            case SWT.ARROW_RIGHT -> column += placed ? 1 : 0;
            case SWT.ARROW_LEFT -> column--;
            case SWT.PAGE_DOWN -> row = counts.rows() - 1;
            case SWT.PAGE_UP -> row = 0;
            case SWT.HOME -> column = 0;
            case SWT.END -> column = counts.columns() - 1;
            default -> {
                return null;
            }
        }
        look.row = Math.max(0, Math.min(row, counts.rows() - 1));
        look.column = Math.max(0, Math.min(column, counts.columns() - 1));
        look.hoverRow = -1;
        return spot(look.row, look.column);
    }
}
