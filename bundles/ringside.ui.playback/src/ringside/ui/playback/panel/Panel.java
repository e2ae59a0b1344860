package ringside.ui.playback.panel;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import ringside.ui.diagram.figures.GcPen;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.Theme;

/** A canvas that is painted with a {@link Pen}, repaints when the theme changes and has an accessible name. */
public abstract class Panel extends Canvas {
    private String spoken = "";

    protected Panel(Composite parent, int style, Theme.Role background) {
        super(parent, style | SWT.DOUBLE_BUFFERED);
        Runnable themed = () -> {
            if (isDisposed()) {
                // Another listener has disposed of it while all are told.
                return;
            }
            setBackground(background.color());
            redraw();
        };
        themed.run();
        Theme.addListener(themed);
        addDisposeListener(e -> Theme.removeListener(themed));
        addPaintListener(e -> {
            try (GcPen pen = new GcPen(e.gc)) {
                paint(pen);
            }
        });
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = spoken;
            }
        });
    }

    /** Draws everything that is on it now with any pen. */
    public final void draw(Pen pen) {
        paint(pen);
    }

    /** Draws everything; the background is there already. */
    protected abstract void paint(Pen pen);

    /** What a screen reader says of it: kind, name and state. */
    public final void speak(String words) {
        spoken = words;
    }

    public final String spoken() {
        return spoken;
    }
}
