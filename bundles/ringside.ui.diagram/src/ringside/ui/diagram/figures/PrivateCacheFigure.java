package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.Theme.Role.INK;

import org.eclipse.draw2d.geometry.Rectangle;

/** A cache of one core: its level and a grid of its sets and ways. */
public final class PrivateCacheFigure extends StageFigure {
    private static final int LABEL = 24;

    private String level = "";
    private int sets = 1;
    private int ways = 1;
    private CacheContents contents = CacheContents.EMPTY;

    public void show(String newLevel, int newSets, int newWays) {
        level = changed(level, newLevel);
        sets = changed(sets, newSets);
        ways = changed(ways, newWays);
    }

    /** What it holds now; always repaints. */
    public void show(CacheContents newContents) {
        contents = newContents;
        repaint();
    }

    /** The grid relative to the figure. */
    public CellGrid grid() {
        return CellGrid.in(sets, ways, LABEL, 3, width() - LABEL - 3, height() - 6, 2);
    }

    /** The rectangle of a cell relative to the figure. */
    public Rectangle cell(int set, int way) {
        return grid().cell(set, way);
    }

    @Override
    public void draw(Pen pen) {
        CellGrid grid = grid();
        pen.left(level, 0, height() / 2.0 + 7, TextStyle.TEXT, INK.color());
        if (grid.cellWidth() >= 3 && grid.cellHeight() >= 3) {
            new CellPainter(grid, contents).paint(pen);
        } else {
            new CacheBars(sets, ways, contents).draw(pen, LABEL, 3, width() - LABEL - 3, height() - 6);
        }
    }
}
