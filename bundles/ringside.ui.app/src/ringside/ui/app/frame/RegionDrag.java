package ringside.ui.app.frame;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Dragging the border of a region with the pointer. A border of one pixel is caught within {@value #REACH} pixels. */
final class RegionDrag {

    private static final int REACH = 3;
    private static final int SMALLEST = 28;

    private final Composite regions;
    private FrameLayout.Border dragged;

    RegionDrag(Composite regions) {
        this.regions = regions;
        regions.addListener(SWT.MouseMove, this::move);
        regions.addListener(SWT.MouseDown, event -> dragged = event.button == 1 ? borderAt(event.x, event.y) : null);
        regions.addListener(SWT.MouseUp, event -> {
            if (dragged != null) {
                dragged = null;
                RegionSizes.save();
            }
        });
        regions.addListener(SWT.MouseExit, event -> regions.setCursor(null));
    }

    private FrameLayout layout() {
        return (FrameLayout) regions.getLayout();
    }

    private FrameLayout.Border borderAt(int x, int y) {
        Rectangle near = new Rectangle(x - REACH, y - REACH, 2 * REACH + 1, 2 * REACH + 1);
        return layout().borders().stream().filter(border -> border.line().intersects(near)).findFirst().orElse(null);
    }

    private void move(Event event) {
        if (dragged == null) {
            FrameLayout.Border border = borderAt(event.x, event.y);
            regions.setCursor(border == null ? null : regions.getDisplay()
                    .getSystemCursor(border.upright() ? SWT.CURSOR_SIZEWE : SWT.CURSOR_SIZENS));
            return;
        }
        Rectangle sized = bounds();
        Point at = new Point(event.x, event.y);
        int near = dragged.upright() ? sized.x : sized.y;
        int far = dragged.upright() ? sized.x + sized.width : sized.y + sized.height;
        int here = dragged.upright() ? at.x : at.y;
        int pixels = Math.max(SMALLEST, dragged.before() ? here - near : far - here);
        RegionSizes.of(dragged.sized()).ifPresent(place -> RegionSizes.keep(place, pixels));
    }

    private Rectangle bounds() {
        Object widget = dragged.sized().getWidget();
        return widget instanceof Control control ? control.getBounds() : (Rectangle) widget;
    }
}
