package ringside.ui.app.frame;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MGenericTile;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Tiles regions with a border of one pixel between them; sizes as {@link Region} says. */
final class FrameLayout extends Layout {

    private static final int GAP = 1;
    private static final int SMALLEST = 40;

    /** A border that can be dragged: it sizes {@code sized}, which lies before or behind it. */
    record Border(Rectangle line, boolean upright, MUIElement sized, boolean before) {
    }

    private final MUIElement root;
    private final List<Border> borders = new ArrayList<>();

    FrameLayout(MUIElement root) {
        this.root = root;
    }

    List<Border> borders() {
        return borders;
    }

    @Override
    protected Point computeSize(Composite regions, int widthHint, int heightHint, boolean flushCache) {
        return new Point(600, 400);
    }

    @Override
    protected void layout(Composite regions, boolean flushCache) {
        borders.clear();
        Rectangle area = regions.getClientArea();
        if (area.width > 0 && area.height > 0 && root instanceof MGenericTile<?> tile) {
            tile(tile, area, new Point(Region.WIDTH, Region.HEIGHT));
        }
    }

    private void place(MUIElement element, Rectangle area, Point designed) {
        if (element.getWidget() instanceof Control control) {
            control.setBounds(area);
        } else if (element.getWidget() instanceof Rectangle kept) {
            kept.x = area.x;
            kept.y = area.y;
            kept.width = area.width;
            kept.height = area.height;
        }
        if (element instanceof MGenericTile<?> tile) {
            tile(tile, area, designed);
        }
    }

    private void tile(MGenericTile<?> tile, Rectangle area, Point designed) {
        List<MUIElement> children = Region.shown(tile);
        if (children.isEmpty()) {
            return;
        }
        boolean across = tile.isHorizontal();
        int designedExtent = across ? designed.x : designed.y;
        int extent = across ? area.width : area.height;
        MUIElement growing = Region.growing(children);
        int left = extent - GAP * (children.size() - 1);
        int designedLeft = designedExtent;
        int[] sizes = new int[children.size()];
        int growingAt = children.indexOf(growing);
        for (int i = 0; i < sizes.length; i++) {
            if (i != growingAt) {
                // A border is the first pixel of the region behind it.
                int wanted = Region.pixels(children.get(i), designedExtent);
                designedLeft -= Region.designed(children.get(i), designedExtent);
                sizes[i] = Math.max(0, Math.min(i > growingAt ? wanted - GAP : wanted, left - SMALLEST));
                left -= sizes[i];
            }
        }
        int at = across ? area.x : area.y;
        boolean behindGrowing = false;
        for (int i = 0; i < sizes.length; i++) {
            MUIElement child = children.get(i);
            int size = child == growing ? left : sizes[i];
            if (i > 0) {
                Rectangle line = across ? new Rectangle(at, area.y, GAP, area.height)
                        : new Rectangle(area.x, at, area.width, GAP);
                borders.add(new Border(line, across, behindGrowing ? child : children.get(i - 1), !behindGrowing));
                at += GAP;
            }
            int share = child == growing ? designedLeft : Region.designed(child, designedExtent);
            place(child, across ? new Rectangle(at, area.y, size, area.height)
                    : new Rectangle(area.x, at, area.width, size),
                    across ? new Point(share, designed.y) : new Point(designed.x, share));
            at += size;
            behindGrowing |= child == growing;
        }
    }
}
