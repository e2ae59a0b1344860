package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.TextStyle.BOLD;
import static ringside.ui.diagram.figures.TextStyle.TEXT;
import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * The last level cache: one figure that paints its cells from the state of a run, with the groups of its ways at the left, the
 * sets below, and a tick below each set in play. Too many sets become bars.
 */
public final class LastLevelCacheFigure extends StageFigure {
    private static final int TOP = 22;
    private static final int GRID_HEIGHT = 112;
    private static final int RIGHT = 8;
    private static final int LABEL_X = 6;
    /** The ticks of sets in play stand below the frame. */
    public static final int BELOW = 4;
    private static final int AXIS_FROM_BOTTOM = 4 + BELOW;
    private static final int GROUP_GAP = 12;

    private String name = "";
    private String size = "";
    private String setWord = "";
    private int sets = 1;
    private int ways = 1;
    private List<WayGroup> groups = List.of();
    private CacheContents contents = CacheContents.EMPTY;
    private Legend legend = Legend.NONE;

    public void show(String newName, String newSize, String newSetWord, int newSets, int newWays, List<WayGroup> newGroups) {
        name = changed(name, newName);
        size = changed(size, newSize);
        setWord = changed(setWord, newSetWord);
        sets = changed(sets, newSets);
        ways = changed(ways, newWays);
        groups = changed(groups, newGroups);
    }

    /** What it holds now; always repaints. */
    public void show(CacheContents newContents) {
        contents = newContents;
        repaint();
    }

    /** What its fills mean. */
    public void show(Legend newLegend) {
        legend = changed(legend, newLegend);
    }

    public Legend legend() {
        return legend;
    }

    /** Where the words in the top left corner end. */
    public int wordsEnd() {
        return getBounds().x + 8 + TextWidths.of(name, BOLD) + 8 + TextWidths.of(size, TEXT) + 4;
    }

    private boolean bars() {
        return cells().detail() == CellGrid.Detail.BARS;
    }

    private CellGrid cells() {
        return CellGrid.in(sets, ways, 80, TOP, width() - 80 - RIGHT + 1, GRID_HEIGHT, 1);
    }

    /** The grid relative to the figure; of bars, the place that a cell would have. */
    public CellGrid grid() {
        return cells();
    }

    /** The rectangle of a cell, or of its bucket where it has none of its own, relative to the figure. */
    public Rectangle cell(int set, int way) {
        if (!bars()) {
            return cells().cell(set, way);
        }
        int in = CacheBars.setsInBucket(sets);
        int pitch = barPitch();
        return new Rectangle(barsX() + set / in * pitch, TOP + way * GRID_HEIGHT / ways, pitch, GRID_HEIGHT / ways);
    }

    /** The cell at a point relative to the figure as set times ways plus way, or -1. Of bars, the first set of the bucket. */
    public int cellAt(int x, int y) {
        if (!bars()) {
            return cells().at(x, y);
        }
        int bucket = Math.floorDiv(x - barsX(), barPitch());
        int way = Math.floorDiv((y - TOP) * ways, GRID_HEIGHT);
        int set = bucket * CacheBars.setsInBucket(sets);
        return bucket >= 0 && set < sets && way >= 0 && way < ways ? set * ways + way : -1;
    }

    private int barsX() {
        return 140;
    }

    private int barPitch() {
        return Math.max(1, (width() - barsX() - 10) / CacheBars.buckets(sets));
    }

    @Override
    public void draw(Pen pen) {
        pen.box(0.5, 0.5, width() - 1, height() - BELOW - 1, 4, STAGE.color(), BORDER.color(), 1);
        pen.left(name, 8, 17, BOLD, INK.color());
        pen.left(size, 8 + pen.width(name, BOLD) + 8, 17, TEXT, SECOND_INK.color());
        legend.draw(pen, 8 + pen.width(name, BOLD) + 8 + pen.width(size, TEXT) + 28, width() - RIGHT, 17);
        if (bars()) {
            drawBars(pen);
        } else {
            drawCells(pen);
        }
    }

    private void drawCells(Pen pen) {
        CellGrid grid = cells();
        int baseline = height() - AXIS_FROM_BOTTOM;
        for (int way = 0; way < ways; way++) {
            pen.right(Integer.toString(way), 74, grid.y() + way * grid.pitchY() + grid.pitchY() / 2.0 + 5, TEXT, SECOND_INK.color());
        }
        groups(pen, LABEL_X, 56, 54.5);
        pen.right(setWord, 74, baseline, TEXT, SECOND_INK.color());
        new CellPainter(grid, contents).paint(pen);
        int every = Math.max(1, (int) Math.ceil((pen.width(Integer.toString(sets), TEXT) + 8) / grid.pitchX()));
        for (int set = 0; set < sets; set++) {
            boolean inPlay = contents.inPlay(set);
            double left = grid.x() + set * grid.pitchX();
            if (inPlay || set % every == 0) {
                boolean room = every == 1 || set % every == 0;
                if (room) {
                    pen.centre(Integer.toString(set), left + grid.cellWidth() / 2.0, baseline, inPlay ? BOLD : TEXT,
                            inPlay ? INK.color() : SECOND_INK.color());
                }
            }
            if (inPlay) {
                double inset = grid.cellWidth() > 24 ? 9 : 1;
                pen.fill(left + inset, baseline + 4.0, grid.cellWidth() - 2 * inset, 3, 0, INK.color());
            }
        }
    }

    private void drawBars(Pen pen) {
        int baseline = height() - AXIS_FROM_BOTTOM;
        int pitch = barPitch();
        int buckets = CacheBars.buckets(sets);
        groups(pen, 8, 99, 98);
        int wayStep = ways > 6 ? 5 : 1;
        for (int way = 0; way < ways; way += wayStep) {
            pen.right(Integer.toString(way), 131, TOP + (way + 0.5) * GRID_HEIGHT / ways + 5, TEXT, SECOND_INK.color());
        }
        new CacheBars(sets, ways, contents).draw(pen, barsX(), TOP, buckets * (double) pitch, GRID_HEIGHT);
        pen.right(setWord, 131, baseline, TEXT, SECOND_INK.color());
        int in = CacheBars.setsInBucket(sets);
        int marked = -1;
        for (int set = 0; set < sets && marked < 0; set++) {
            marked = contents.inPlay(set) ? set : -1;
        }
        double markedX = barsX() + marked / in * pitch + pitch / 2.0;
        for (int quarter = 0; quarter <= 4; quarter++) {
            int set = Math.min(sets - 1, sets * quarter / 4);
            double x = barsX() + set / in * (double) pitch;
            if (marked >= 0 && Math.abs(x - markedX - 20) < 60) {
                continue;
            }
            String number = Numbers.grouped(set);
            if (quarter == 4) {
                pen.right(number, x + pitch, baseline, TEXT, SECOND_INK.color());
            } else {
                pen.left(number, x, baseline, TEXT, SECOND_INK.color());
            }
        }
        if (marked >= 0) {
            ArrowMark.head(pen, markedX, baseline - 12.0, ArrowMark.Toward.UP, 7, 10, INK.color());
            pen.left(Numbers.grouped(marked), markedX + 10, baseline, BOLD, INK.color());
        }
    }

    private void groups(Pen pen, int labelX, double bracketX, double hatchedX) {
        double pitch = bars() ? (double) GRID_HEIGHT / ways : cells().pitchY();
        for (WayGroup group : groups) {
            double top = TOP + group.first() * pitch;
            double tall = group.ways() * pitch;
            if (tall >= GROUP_GAP) {
                pen.left(pen.fit(group.label(), TEXT, hatchedX - labelX), labelX, top + tall / 2 + 5, TEXT, INK.color());
            }
            if (group.shared()) {
                WayBrackets.hatched(pen, Math.ceil(hatchedX), Math.rint(top), 6, Math.rint(tall) - 1);
            } else {
                WayBrackets.bracket(pen, bracketX, Math.rint(top) + 1, Math.rint(tall) - 3);
            }
        }
    }
}
