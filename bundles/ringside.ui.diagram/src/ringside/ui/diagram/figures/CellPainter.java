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
        frames(pen);
    }

    /** Round what the step made; while that fades in or out, so does its frame. */
    private void frames(Pen pen) {
        for (int set = 0; set < grid.sets(); set++) {
            for (int way = 0; way < grid.ways(); way++) {
                boolean framed = contents.changed(set, way);
                boolean before = fades() ? contents.before().changed(set, way) : framed;
                if (framed || before) {
                    Rectangle cell = grid.cell(set, way);
                    pen.opacity(framed && before ? 1 : framed ? contents.settled() : 1 - contents.settled());
                    LineMark.newFrame(pen, cell.x, cell.y, cell.width, cell.height);
                    pen.opacity(1);
                }
            }
        }
    }

    private boolean fades() {
        return contents.settled() < 1;
    }

    /** Small cells have room for the packet's name at its header at most, or for a letter where that is what the picture is about. */
    private LineLook fitted(LineLook look) {
        if (grid.detail() == CellGrid.Detail.LABELS) {
            return look;
        }
        String label = look.header() && grid.cellWidth() >= SHORT_LABEL && grid.cellHeight() >= LABEL_HEIGHT ? look.label().replaceFirst("·.*", "") : "";
        boolean shapes = grid.cellHeight() >= SHAPES;
        return look.labelled(contents.lettered() ? "" : label).with(contents.lettered() ? look.letter() : "", look.dirty() && shapes,
                shapes && !contents.lettered() ? look.outcome() : LineLook.Outcome.NONE, false);
    }

    private void cell(Pen pen, int set, int way) {
        if (fades() && differs(set, way)) {
            Fade.over(pen, contents.settled(), () -> cell(pen, contents.before(), set, way), () -> cell(pen, contents, set, way));
        } else {
            cell(pen, contents, set, way);
        }
    }

    private boolean differs(int set, int way) {
        CacheContents old = contents.before();
        boolean filled = contents.filled(set, way);
        if (filled != old.filled(set, way)) {
            return true;
        }
        return filled ? !contents.look(set, way).equals(old.look(set, way)) : contents.toCome(set, way) != old.toCome(set, way);
    }

    private void cell(Pen pen, CacheContents shown, int set, int way) {
        Rectangle cell = grid.cell(set, way);
        if (shown.filled(set, way)) {
            LineMark.draw(pen, cell.x, cell.y, cell.width, cell.height, fitted(shown.look(set, way)));
        } else if (shown.toCome(set, way)) {
            LineMark.toCome(pen, cell.x, cell.y, cell.width, cell.height);
        } else {
            LineMark.empty(pen, cell.x, cell.y, cell.width, cell.height);
        }
    }
}
