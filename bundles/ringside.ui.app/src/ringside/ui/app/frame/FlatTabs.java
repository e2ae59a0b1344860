package ringside.ui.app.frame;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolderRenderer;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import ringside.ui.app.BuildPerspective;
import ringside.ui.app.RunPerspective;
import ringside.ui.diagram.figures.GcPen;
import ringside.ui.diagram.figures.Outline;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.playback.panel.KeyText;
import ringside.ui.playback.panel.StripNote;

/**
 * Tabs as flat as paper: a strip of 28 pixels, the shown tab in the colour of its content with an ink line on top, the
 * others as plain words. A stack that has a border above counts that border into its 28 pixels.
 */
public final class FlatTabs extends CTabFolderRenderer {

    private static final int STRIP = 28;
    private static final int INDENT = 14;
    private static final int BASELINE = 19;
    private static final int CROSS = 7;
    private static final int CROSS_TOP = 11;
    private static final int CROSS_GAP = 12;
    private static final int CROSS_END = 11;
    private static final int FOLD_ROOM = 40;

    public FlatTabs(CTabFolder folder) {
        super(folder);
        folder.setMRUVisible(false);
        folder.setUnselectedCloseVisible(false);
        folder.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && onFold(event)) {
                RegionSizes.fold(!RegionSizes.folded());
                folder.redraw();
            }
        });
        folder.addListener(SWT.MouseMove, event -> {
            String name = onFold(event) ? KeyText.withKeys(KeyText.name(FoldBelow.COMMAND), KeyText.key(FoldBelow.COMMAND)) : null;
            if (name != null || folder.getToolTipText() != null) {
                folder.setToolTipText(name);
            }
        });
    }

    /** Whether this stack lies below the stage, where it can be folded. */
    private boolean isBelow() {
        return parent.getData("modelElement") instanceof MUIElement element && element.getElementId() != null
                && (element.getElementId().equals(RunPerspective.TIMELINE_STACK) || element.getElementId().equals(BuildPerspective.PROBLEMS_STACK));
    }

    private boolean onFold(Event event) {
        return isBelow() && event.y < STRIP && event.x >= parent.getSize().x - FOLD_ROOM;
    }

    /** Whether the bar above the window's regions is the border of this stack. */
    private boolean isAtTop() {
        return parent.getData("modelElement") instanceof MUIElement element
                && (element.getTags().contains("EditorStack") || BuildPerspective.PALETTE_STACK.equals(element.getElementId()));
    }

    private int strip() {
        return isAtTop() ? STRIP : STRIP - 1;
    }

    /** What lies above the strip and counts into its height. */
    private int above() {
        return STRIP - strip();
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
            gc.setFont(Theme.current().font(TextStyle.TEXT));
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
            case PART_CLOSE_BUTTON, PART_HEADER, PART_BORDER -> new Rectangle(x, y, width, height);
            default -> part >= 0
                    ? new Rectangle(x - INDENT, y, width + INDENT + CROSS_END - 3, height)
                    : super.computeTrim(part, state, x, y, width, height);
        };
    }

    @Override
    protected void draw(int part, int state, Rectangle bounds, GC gc) {
        if (part == PART_CHEVRON_BUTTON) {
            super.draw(part, state, bounds, gc);
            return;
        }
        try (GcPen pen = new GcPen(gc)) {
            Theme theme = Theme.current();
            if (part == PART_BODY || part == PART_BACKGROUND) {
                pen.fill(bounds.x, bounds.y, bounds.width, bounds.height, 0, parent.getSelectionBackground());
            } else if (part == PART_HEADER) {
                drawStrip(pen, theme, bounds.width);
            } else if (part >= 0 && part < parent.getItemCount()) {
                drawTab(pen, theme, parent.getItem(part), (state & SWT.SELECTED) != 0, bounds);
            }
        }
    }

    private void drawStrip(Pen pen, Theme theme, int width) {
        pen.fill(0, 0, width, strip(), 0, theme.color(Role.BAR));
        pen.fill(0, strip() - 1, width, 1, 0, theme.color(Role.SEPARATOR));
        if (isBelow()) {
            drawFold(pen, theme, width);
        }
        if (parent.getSelection() != null && parent.getSelection().getControl() != null
                && parent.getSelection().getControl().getData(StripNote.KEY) instanceof String note) {
            pen.right(note, width - (isBelow() ? FOLD_ROOM : INDENT), BASELINE - above(), TextStyle.TEXT, theme.color(Role.SECOND_INK));
        }
    }

    /** A chevron at the right end: down folds, up opens. */
    private void drawFold(Pen pen, Theme theme, int width) {
        double x = width - INDENT - 12.0;
        double y = 14.5 - above();
        double tip = RegionSizes.folded() ? -3 : 3;
        pen.stroke(new Outline().from(x, y - tip).by(6, 2 * tip).by(6, -2 * tip), theme.color(Role.SECOND_INK), 1.5);
    }

    private void drawTab(Pen pen, Theme theme, CTabItem item, boolean shown, Rectangle tab) {
        if (shown) {
            pen.fill(tab.x, 0, tab.width, strip(), 0, parent.getSelectionBackground());
            pen.fill(tab.x + tab.width, 0, 1, strip(), 0, theme.color(Role.SEPARATOR));
            pen.fill(tab.x, 0, tab.width, 2 - above(), 0, theme.color(Role.SECOND_INK));
        }
        pen.left(item.getText(), tab.x + INDENT, BASELINE - above(), TextStyle.TEXT,
                theme.color(shown ? Role.INK : Role.SECOND_INK));
        if (shown && item.getShowClose()) {
            int x = tab.x + tab.width - CROSS_END - CROSS;
            int y = CROSS_TOP - above();
            pen.line(x, y, x + CROSS, y + CROSS, theme.color(Role.SECOND_INK), 1.2);
            pen.line(x, y + CROSS, x + CROSS, y, theme.color(Role.SECOND_INK), 1.2);
        }
    }
}
