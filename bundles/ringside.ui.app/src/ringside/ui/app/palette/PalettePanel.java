package ringside.ui.app.palette;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.diagram.palette.PaletteItem;
import ringside.ui.diagram.palette.PaletteItem.Column;
import ringside.ui.playback.panel.DrawnButton;
import ringside.ui.playback.panel.Panel;

/** Two titles, and below each the items of its column in rows of 30 pixels. */
final class PalettePanel extends Panel {

    private static final int ROW = 30;
    private static final int FIRST_ROW = 38;
    private static final int TITLE_BASELINE = 26;
    private static final int LEFT = 15;
    private static final int SECOND = 175;
    private static final int COLUMN_WIDTH = 159;
    private static final int SECOND_WIDTH = 180;
    private static final int INSET = 6;
    private static final int LABEL = 28;
    private static final double ICON = 22.0 / 24;

    PalettePanel(Composite parent) {
        super(parent, SWT.NONE, Role.PANEL);
    }

    /** Adds an item at its place in its column. */
    DrawnButton add(PaletteItem item, Runnable action) {
        DrawnButton button = new DrawnButton(this, Role.PANEL, (pen, drawn) -> paint(pen, drawn, item), action);
        Column column = column(item);
        button.setBounds(left(column) - INSET, FIRST_ROW + column.items().indexOf(item) * ROW,
                column == Column.SERVER ? COLUMN_WIDTH : SECOND_WIDTH, ROW);
        return button;
    }

    private static Column column(PaletteItem item) {
        return Column.SERVER.items().contains(item) ? Column.SERVER : Column.HOST;
    }

    private static int left(Column column) {
        return column == Column.SERVER ? LEFT : SECOND;
    }

    @Override
    protected void paint(Pen pen) {
        for (Column column : Column.values()) {
            pen.left(column.title(), left(column), TITLE_BASELINE, TextStyle.BOLD, Role.INK.color());
        }
    }

    private static void paint(Pen pen, DrawnButton button, PaletteItem item) {
        if (button.hovered()) {
            pen.fill(0, 0, button.getSize().x, ROW, 3, Role.SELECTED.color());
        }
        item.icon().draw(pen, INSET - 1, (ROW - 24 * ICON) / 2 - 1);
        pen.left(item.label(), INSET + LABEL, 20, TextStyle.TEXT,
                button.isEnabled() ? Role.INK.color() : Role.BORDER.color());
    }
}
