package ringside.ui.diagram.outline;

import java.util.Map;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.UpdateListener;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.diagram.gef.StageGraphics;
import ringside.ui.diagram.gef.StageViewer;

/** The whole stage made small, as it is now, with a frame round what is in sight; the mouse drags the frame, arrows move it. */
final class Overview extends Canvas {
    private static final int MARGIN = 8;
    private static final int SOON = 120;
    private static final int STEP = 40;

    private final Viewport viewport;
    private boolean due;

    Overview(Composite parent, StageViewer viewer) {
        super(parent, SWT.DOUBLE_BUFFERED);
        viewport = ((FigureCanvas) viewer.getControl()).getViewport();
        UpdateListener painted = new UpdateListener() {
            @Override
            public void notifyPainting(Rectangle damage, @SuppressWarnings("rawtypes") Map dirty) {
                soon();
            }

            @Override
            public void notifyValidating() {
                soon();
            }
        };
        viewport.getUpdateManager().addUpdateListener(painted);
        Runnable themed = this::soon;
        Theme.addListener(themed);
        addDisposeListener(event -> {
            viewport.getUpdateManager().removeUpdateListener(painted);
            Theme.removeListener(themed);
        });
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, this::drag);
        addListener(SWT.MouseMove, this::drag);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Resize, event -> redraw());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        });
    }

    /** What is in sight, in hundredths of the whole. */
    private String spoken() {
        Rectangle whole = extent();
        Rectangle seen = inSight();
        return NLS.bind(Texts.overviewSpoken, 100 * Math.min(seen.width, whole.width) / Math.max(1, whole.width),
                100 * Math.min(seen.height, whole.height) / Math.max(1, whole.height));
    }

    private void soon() {
        if (!due && !isDisposed()) {
            due = true;
            getDisplay().timerExec(SOON, () -> {
                due = false;
                if (!isDisposed() && isVisible()) {
                    redraw();
                }
            });
        }
    }

    private Rectangle extent() {
        IFigure contents = viewport.getContents();
        return contents instanceof FreeformFigure stage ? stage.getFreeformExtent().getCopy() : contents.getBounds().getCopy();
    }

    private Rectangle inSight() {
        return new Rectangle(viewport.getViewLocation(), viewport.getClientArea().getSize());
    }

    private double scale() {
        Rectangle whole = extent();
        return Math.min((getClientArea().width - 2.0 * MARGIN) / Math.max(1, whole.width), (getClientArea().height - 2.0 * MARGIN) / Math.max(1, whole.height));
    }

    private void paint(GC gc) {
        double scale = scale();
        gc.setBackground(Role.STAGE.color());
        gc.fillRectangle(getClientArea());
        if (scale <= 0) {
            return;
        }
        Rectangle whole = extent();
        StageGraphics graphics = new StageGraphics(gc);
        graphics.pushState();
        graphics.translate(MARGIN, MARGIN);
        graphics.scale((float) scale, (float) scale);
        graphics.translate(-whole.x, -whole.y);
        viewport.getContents().paint(graphics);
        graphics.popState();
        graphics.dispose();
        Rectangle seen = inSight().intersect(whole);
        gc.setForeground(Role.LINK.color());
        gc.setLineWidth(isFocusControl() ? 3 : 2);
        gc.drawRectangle(MARGIN + (int) ((seen.x - whole.x) * scale), MARGIN + (int) ((seen.y - whole.y) * scale), (int) (seen.width * scale) - 1,
                (int) (seen.height * scale) - 1);
    }

    /** The middle of what is in sight goes to the pointer. */
    private void drag(Event event) {
        if (event.type == SWT.MouseMove && (event.stateMask & SWT.BUTTON1) == 0) {
            return;
        }
        forceFocus();
        Rectangle whole = extent();
        Rectangle seen = inSight();
        double scale = scale();
        look(new Point(whole.x + (int) ((event.x - MARGIN) / scale) - seen.width / 2, whole.y + (int) ((event.y - MARGIN) / scale) - seen.height / 2));
    }

    private void key(Event event) {
        Point at = viewport.getViewLocation().getCopy();
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> look(at.translate(-STEP, 0));
            case SWT.ARROW_RIGHT -> look(at.translate(STEP, 0));
            case SWT.ARROW_UP -> look(at.translate(0, -STEP));
            case SWT.ARROW_DOWN -> look(at.translate(0, STEP));
            default -> { }
        }
    }

    private void look(Point at) {
        viewport.setViewLocation(at);
        redraw();
    }
}
