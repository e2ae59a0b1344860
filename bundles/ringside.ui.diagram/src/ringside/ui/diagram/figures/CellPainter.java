package ringside.ui.diagram.figures;

import org.eclipse.draw2d.geometry.Rectangle;

/** Paints the cells of a grid from the contents of a cache. */
final class CellPainter {
    private static final int SHORT_LABEL = 30;
    private static final int LABEL_HEIGHT = 18;
    private static final int SHAPES = 12;

    private final CellGrid grid;
    private final CacheContents contents;

    CellPainter(CellGrid grid, CacheContents contents) {
        this.grid = grid;
        this.contents = contents;
    }

    void paint(Pen pen) {
        for (int set = 0; set < grid.sets(); set++) {
            for (int way = 0; way < grid.ways(); way++) {
                cell(pen, set, way);
            }
        }
        for (int set = 0; set < grid.sets(); set++) {
            for (int way = 0; way < grid.ways(); way++) {
                if (contents.changed(set, way)) {
                    Rectangle cell = grid.cell(set, way);
                    LineMark.newFrame(pen, cell.x, cell.y, cell.width, cell.height);
                }
            }
        }
    }

    /** Small cells have no letters, and room for the packet's name at its header at most. */
    private LineLook fitted(LineLook look) {
        if (grid.detail() == CellGrid.Detail.LABELS) {
            return look;
        }
        String label = look.header() && grid.cellWidth() >= SHORT_LABEL && grid.cellHeight() >= LABEL_HEIGHT ? look.label().replaceFirst("·.*", "") : "";
        boolean shapes = grid.cellHeight() >= SHAPES;
        return new LineLook(look.number(), label, look.header(), "", look.dirty() && shapes,
                shapes ? look.outcome() : LineLook.Outcome.NONE, false);
    }

    private void cell(Pen pen, int set, int way) {
        Rectangle cell = grid.cell(set, way);
        if (contents.filled(set, way)) {
            LineMark.draw(pen, cell.x, cell.y, cell.width, cell.height, fitted(contents.look(set, way)));
        } else if (contents.toCome(set, way)) {
            LineMark.toCome(pen, cell.x, cell.y, cell.width, cell.height);
        } else {
            LineMark.empty(pen, cell.x, cell.y, cell.width, cell.height);
        }
    }
}
