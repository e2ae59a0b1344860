package ringside.ui.diagram.figures;

import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Where the cells of a cache lie: sets run across, ways down, at every size.
 *
 * @param x      left edge of set 0
 * @param y      upper edge of way 0
 * @param pitchX from one set to the next
 * @param pitchY from one way to the next
 * @param gap    between two cells, part of the pitch
 */
public record CellGrid(int sets, int ways, int x, int y, int pitchX, int pitchY, int gap) {
    private static final int LABEL_WIDTH = 51;
    private static final int LABEL_HEIGHT = 21;
    private static final int SHAPE_WIDTH = 12;
    private static final int SHAPE_HEIGHT = 20;

    /** How much a cell has room for. */
    public enum Detail {
        /** Label, letter and shapes. */
        LABELS,
        /** Fill, band and shapes. */
        SHAPES,
        /** Not a cell of its own. */
        BARS
    }

    /** The grid that fills an area. */
    public static CellGrid in(int sets, int ways, int x, int y, int width, int height, int gap) {
        return new CellGrid(sets, ways, x, y, Math.max(1, width / sets), Math.max(1, height / ways), gap);
    }

    public int cellWidth() {
        return pitchX - gap;
    }

    public int cellHeight() {
        return pitchY - gap;
    }

    public Rectangle cell(int set, int way) {
        return new Rectangle(x + set * pitchX, y + way * pitchY, cellWidth(), cellHeight());
    }

    public Detail detail() {
        if (cellWidth() >= LABEL_WIDTH && cellHeight() >= LABEL_HEIGHT) {
            return Detail.LABELS;
        }
        return cellWidth() >= SHAPE_WIDTH && cellHeight() >= SHAPE_HEIGHT ? Detail.SHAPES : Detail.BARS;
    }

    /** The cell at a point as set times ways plus way, or -1. */
    public int at(int px, int py) {
        int set = Math.floorDiv(px - x, pitchX);
        int way = Math.floorDiv(py - y, pitchY);
        return set >= 0 && set < sets && way >= 0 && way < ways ? set * ways + way : -1;
    }
}
