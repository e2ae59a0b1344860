package ringside.ui.app.frame;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolderRenderer;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;

/**
 * Tabs as flat as paper: a strip of 28 pixels, the shown tab in the colour of its content with an ink line on top, the
 * others as plain words. A stack that has a border above counts that border into its 28 pixels.
 */
public final class FlatTabs extends CTabFolderRenderer {

    /** The tab folder's data under which a quiet note for the right end of its strip is kept. */
    static final String NOTE = "ringside.note";

    private static final int STRIP = 28;
    private static final int INDENT = 14;
    private static final int BASELINE = 19;
    private static final int CROSS = 7;
    private static final int CROSS_GAP = 12;
    private static final int CROSS_END = 11;

    public FlatTabs(CTabFolder folder) {
        super(folder);
        folder.setMRUVisible(false);
        folder.setUnselectedCloseVisible(false);
    }

    private boolean holdsEditors() {
        return parent.getData("modelElement") instanceof MUIElement element
                && element.getTags().contains("EditorStack");
    }

    private int strip() {
        return holdsEditors() ? STRIP : STRIP - 1;
    }

    @Override
    protected Point computeSize(int part, int state, GC gc, int widthHint, int heightHint) {
        if (part == PART_HEADER) {
            return new Point(0, strip());
        }
        if (part == PART_CLOSE_BUTTON) {
            return new Point(CROSS + 6, CROSS + 6);
        }
        if (part >= 0 && part < parent.getItemCount()) {
            gc.setFont(parent.getFont());
            int text = gc.textExtent(parent.getItem(part).getText(), SWT.DRAW_TRANSPARENT).x;
            boolean shown = (state & SWT.SELECTED) != 0;
            return new Point(INDENT + text + (shown ? CROSS_GAP + CROSS + CROSS_END : INDENT), strip());
        }
        return super.computeSize(part, state, gc, widthHint, heightHint);
    }

    @Override
    protected Rectangle computeTrim(int part, int state, int x, int y, int width, int height) {
        return switch (part) {
            case PART_BODY -> new Rectangle(x, y - strip(), width, height + strip());
            case PART_CLOSE_BUTTON -> new Rectangle(x, y, width, height);
            case PART_HEADER, PART_BORDER -> new Rectangle(x, y, width, height);
            default -> part >= 0
                    ? new Rectangle(x - INDENT, y, width + INDENT + CROSS_END - 3, height)
                    : super.computeTrim(part, state, x, y, width, height);
        };
    }

    @Override
    protected void draw(int part, int state, Rectangle bounds, GC gc) {
        if (part == PART_BODY || part == PART_BACKGROUND) {
            gc.setBackground(parent.getSelectionBackground());
            gc.fillRectangle(bounds);
        } else if (part == PART_HEADER) {
            drawStrip(bounds, gc);
        } else if (part >= 0 && part < parent.getItemCount()) {
            drawTab(parent.getItem(part), (state & SWT.SELECTED) != 0, bounds, gc);
        } else if (part == PART_CHEVRON_BUTTON) {
            super.draw(part, state, bounds, gc);
        }
    }

    private void drawStrip(Rectangle bounds, GC gc) {
        Theme theme = Theme.current();
        gc.setBackground(theme.color(Role.BAR));
        gc.fillRectangle(0, 0, bounds.width, strip());
        gc.setForeground(theme.color(Role.SEPARATOR));
        gc.drawLine(0, strip() - 1, bounds.width, strip() - 1);
        if (parent.getData(NOTE) instanceof String note && !note.isEmpty()) {
            gc.setForeground(theme.color(Role.SECOND_INK));
            gc.drawText(note, bounds.width - INDENT - gc.textExtent(note).x, textTop(gc), SWT.DRAW_TRANSPARENT);
        }
    }

    private int textTop(GC gc) {
        return BASELINE - (STRIP - strip()) - gc.getFontMetrics().getAscent() - gc.getFontMetrics().getLeading();
    }

    private void drawTab(CTabItem item, boolean shown, Rectangle bounds, GC gc) {
        Theme theme = Theme.current();
        if (shown) {
            gc.setBackground(parent.getSelectionBackground());
            gc.fillRectangle(bounds.x, 0, bounds.width, strip());
            gc.setForeground(theme.color(Role.SEPARATOR));
            gc.drawLine(bounds.x + bounds.width, 0, bounds.x + bounds.width, strip() - 1);
            gc.setBackground(theme.color(Role.SECOND_INK));
            gc.fillRectangle(bounds.x, 0, bounds.width, strip() == STRIP ? 2 : 1);
        }
        gc.setFont(parent.getFont());
        gc.setForeground(shown ? theme.color(Role.INK) : theme.color(Role.SECOND_INK));
        gc.drawText(item.getText(), bounds.x + INDENT, textTop(gc), SWT.DRAW_TRANSPARENT);
        if (shown && (item.getShowClose() || parent.getMaximized())) {
            drawCross(bounds, gc, theme);
        }
    }

    private void drawCross(Rectangle bounds, GC gc, Theme theme) {
        int x = bounds.x + bounds.width - CROSS_END - CROSS;
        int y = 11 - (STRIP - strip());
        gc.setAntialias(SWT.ON);
        gc.setLineAttributes(new LineAttributes(1.2f));
        gc.setForeground(theme.color(Role.SECOND_INK));
        gc.drawLine(x, y, x + CROSS, y + CROSS);
        gc.drawLine(x, y + CROSS, x + CROSS, y);
        gc.setLineWidth(1);
    }
}
