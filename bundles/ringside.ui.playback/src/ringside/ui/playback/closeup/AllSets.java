package ringside.ui.playback.closeup;

import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.SEPARATOR;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.playback.Messages;
import ringside.ui.playback.TimeText;
import ringside.ui.playback.closeup.Spots.Spot;

/**
 * Every way of every set of a cache as a list, or those that a filter lets through. Only the rows that are seen are drawn or looked at. It
 * goes along with the sets in play until it is scrolled; from then on it stays where it is.
 */
final class AllSets {
    private static final int THUMB = 4;

    private final CacheLines lines;
    private final CacheLook look;
    private final List<Integer> inPlay;
    private final int top;
    private final int rowsSeen;

    /**
     * @param inPlay sets that the step works on, those first that it is at now
     * @param top    y of its header
     * @param bottom y below it
     */
    AllSets(CacheLines lines, CacheLook look, List<Integer> inPlay, int top, int bottom) {
        this.lines = lines;
        this.look = look;
        this.inPlay = inPlay;
        this.top = top;
        this.rowsSeen = Math.max(1, (bottom - top - LineRow.HEADER) / LineRow.HEIGHT);
        if (look.follows && !inPlay.isEmpty()) {
            int row = row(inPlay.get(0) * lines.ways());
            boolean seen = row >= first() && row + Math.min(lines.ways(), rowsSeen) <= first() + rowsSeen;
            first(seen ? first() : row);
        }
    }

    private int rows() {
        return look.filtered() ? lines.matching().length : lines.field().length();
    }

    private int cell(int row) {
        return look.filtered() ? lines.matching()[row] : row;
    }

    /** The row of a cell, or of the next one that is in the list. */
    private int row(int cell) {
        if (!look.filtered()) {
            return cell;
        }
        int at = Arrays.binarySearch(lines.matching(), cell);
        return at >= 0 ? at : -at - 1;
    }

    private int first() {
        return Math.max(0, Math.min(row(look.topCell), rows() - rowsSeen));
    }

    private void first(int row) {
        int there = Math.max(0, Math.min(row, rows() - rowsSeen));
        look.topCell = rows() == 0 ? 0 : cell(there);
    }

    /** Scrolls as little as it takes to see a row. */
    private void show(int row) {
        first(Math.max(row - rowsSeen + 1, Math.min(row, first())));
    }

    /** Scrolls by hand. */
    void scroll(int by) {
        look.follows = false;
        first(first() + by);
    }

    /** Scrolls so that a share of all rows is above. */
    void scrollTo(double share) {
        look.follows = false;
        first((int) Math.round(share * rows() - rowsSeen / 2.0));
    }

    /** Chooses another row by a key; null for other keys, and where there is none. */
    Spot key(int keyCode, int left, int right) {
        boolean here = look.chosen() != null && look.chosen().field().equals(lines.field());
        int at = here ? row(look.chosen().index()) : first() - 1;
        int to = switch (keyCode) {
            case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> at + 1;
            case SWT.ARROW_UP, SWT.ARROW_LEFT -> at - 1;
            case SWT.PAGE_DOWN -> at + rowsSeen;
            case SWT.PAGE_UP -> at - rowsSeen;
            case SWT.HOME -> 0;
            case SWT.END -> rows() - 1;
            default -> Integer.MIN_VALUE;
        };
        if (to == Integer.MIN_VALUE || rows() == 0) {
            return null;
        }
        int row = Math.max(0, Math.min(to, rows() - 1));
        look.follows = false;
        show(row);
        int cell = cell(row);
        return new Spot(left, y(row), right - left, LineRow.HEIGHT, List.of(lines.element(cell)), 0, 0, "", lines.words(cell));
    }

    private int y(int row) {
        return top + LineRow.HEADER + LineRow.HEIGHT * (row - first());
    }

    void paint(Pen pen, Spots spots, int left, int right) {
        LineRow.header(pen, Messages.CloseUp_Set, left, right, top);
        LineRow row = new LineRow(lines);
        int first = first();
        int last = Math.min(rows(), first + rowsSeen);
        for (int r = first; r < last; r++) {
            int cell = cell(r);
            int set = cell / lines.ways();
            boolean begins = r == first || cell(r - 1) / lines.ways() != set;
            if (begins && r > first) {
                pen.fill(left, y(r) - 2, 30, 1, 0, SEPARATOR.color());
            }
            row.paint(pen, spots, left, right, y(r), cell, begins ? TimeText.grouped(set) : "", begins && inPlay.contains(set));
        }
        if (rows() == 0) {
            pen.left(Messages.Cache_NoneFits, left, top + LineRow.HEADER + 16, TextStyle.TEXT, SECOND_INK.color());
        }
        if (rows() > rowsSeen) {
            int tall = LineRow.HEIGHT * rowsSeen;
            double thumb = Math.max(16, (double) tall * rowsSeen / rows());
            double y = (tall - thumb) * first / (rows() - rowsSeen);
            pen.fill(right + 6, top + LineRow.HEADER, THUMB, tall, 2, SEPARATOR.color());
            pen.fill(right + 6, top + LineRow.HEADER + y, THUMB, thumb, 2, BORDER.color());
        }
    }

    /** The share of its height that a y is at, for a click beside it on the mark of where it is; -1 elsewhere. */
    double share(double x, double y, int right) {
        double at = (y - top - LineRow.HEADER) / (LineRow.HEIGHT * rowsSeen);
        return x >= right + 2 && at >= 0 && at <= 1 && rows() > rowsSeen ? at : -1;
    }
}
