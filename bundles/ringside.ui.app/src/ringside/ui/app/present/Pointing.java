package ringside.ui.app.present;

import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** What a teacher lays over the whole picture: nothing but black, a spotlight round the pointer, lines drawn by hand. */
public final class Pointing {
    private static final int RADIUS = 110;
    private static final int DIMMED = 185;

    private final Composite screen;
    private final List<Control> parts;
    private final Freehand freehand = new Freehand();
    private Point pointer;
    private double scale = 1;
    private boolean blank;
    private boolean spotlight;
    private boolean pen;

    /** Over these parts of a screen. */
    Pointing(Composite screen, List<? extends Control> parts) {
        this.screen = screen;
        this.parts = List.copyOf(parts);
        for (Control part : this.parts) {
            part.addListener(SWT.Paint, this::paint);
            part.addListener(SWT.MouseMove, this::moved);
            part.addListener(SWT.MouseDown, this::down);
            part.addListener(SWT.MouseUp, event -> freehand.end());
        }
    }

    void scale(double next) {
        scale = next;
    }

    public boolean isBlank() {
        return blank;
    }

    public boolean isSpotlight() {
        return spotlight;
    }

    public boolean isPen() {
        return pen;
    }

    public Freehand freehand() {
        return freehand;
    }

    /** Hides everything, or shows it again. */
    void blank() {
        blank = !blank;
        redraw();
    }

    void unblank() {
        if (blank) {
            blank();
        }
    }

    void spotlight() {
        spotlight = !spotlight;
        pointer = screen.toControl(screen.getDisplay().getCursorLocation());
        redraw();
    }

    /** Takes the pen, or puts it away; what was drawn stays until the next step. */
    void pen() {
        pen = !pen;
        for (Control part : parts) {
            part.setCursor(pen ? screen.getDisplay().getSystemCursor(SWT.CURSOR_CROSS) : null);
        }
    }

    /** The pen draws in the next colour; takes the pen where it is put away. */
    void nextColour() {
        if (!pen) {
            pen();
        }
        freehand.nextColour();
    }

    /** Takes the line that was drawn last away. */
    void undo() {
        if (freehand.undo()) {
            redraw();
        }
    }

    /** Wipes off what was drawn. */
    void wipe() {
        if (!freehand.isEmpty()) {
            freehand.wipe();
            redraw();
        }
    }

    /** Ends what lies on top; false where nothing does. */
    boolean endLast() {
        if (blank) {
            blank();
        } else if (pen || !freehand.isEmpty()) {
            if (pen) {
                pen();
            }
            wipe();
        } else if (spotlight) {
            spotlight();
        } else {
            return false;
        }
        return true;
    }

    void redraw() {
        for (Control part : parts) {
            part.redraw();
        }
    }

    private Point place(Event event) {
        return event.widget == screen ? new Point(event.x, event.y) : screen.getDisplay().map((Control) event.widget, screen, event.x, event.y);
    }

    private void down(Event event) {
        if (pen && event.button == 1) {
            freehand.begin(place(event));
        }
    }

    private void moved(Event event) {
        Point before = pointer;
        pointer = place(event);
        if (freehand.to(pointer)) {
            redraw(around(before, 8), around(pointer, 8));
        }
        if (spotlight) {
            redraw(around(before, RADIUS + 4), around(pointer, RADIUS + 4));
        }
    }

    private Rectangle around(Point at, int margin) {
        int reach = (int) Math.ceil(margin * scale);
        return at == null ? new Rectangle(0, 0, 0, 0) : new Rectangle(at.x - reach, at.y - reach, 2 * reach, 2 * reach);
    }

    private void redraw(Rectangle before, Rectangle now) {
        Rectangle both = before.isEmpty() ? now : before.union(now);
        for (Control part : parts) {
            Point origin = origin(part);
            part.redraw(both.x - origin.x, both.y - origin.y, both.width, both.height, false);
        }
    }

    private Point origin(Control part) {
        return part == screen ? new Point(0, 0) : part.getLocation();
    }

    private void paint(Event event) {
        Control part = (Control) event.widget;
        GC gc = event.gc;
        Point size = part.getSize();
        Point origin = origin(part);
        gc.setAntialias(SWT.ON);
        freehand.paint(gc, origin, scale);
        if (spotlight && pointer != null) {
            dim(gc, size, pointer.x - origin.x, pointer.y - origin.y);
        }
        if (blank) {
            gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_BLACK));
            gc.fillRectangle(0, 0, size.x, size.y);
        }
    }

    private void dim(GC gc, Point size, int x, int y) {
        float radius = (float) (RADIUS * scale);
        Path circle = new Path(gc.getDevice());
        circle.addArc(x - radius, y - radius, 2 * radius, 2 * radius, 0, 360);
        Path rest = new Path(gc.getDevice());
        rest.addRectangle(0, 0, size.x, size.y);
        rest.addPath(circle);
        gc.setFillRule(SWT.FILL_EVEN_ODD);
        gc.setBackground(STAGE.color());
        gc.setAlpha(DIMMED);
        gc.fillPath(rest);
        gc.setAlpha(255);
        gc.setForeground(BORDER.color());
        gc.setLineWidth((int) Math.round(2 * scale));
        gc.drawPath(circle);
        rest.dispose();
        circle.dispose();
    }
}
