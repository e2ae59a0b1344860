package ringside.ui.app.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import ringside.ui.diagram.figures.GcPen;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.playback.panel.Panel;

/**
 * A few words that do something: a link, or the heading of a group that opens and folds. A click, Enter or Space does it.
 */
public final class TextLink extends Panel {

    private static final int HEIGHT = 24;
    private static final int CHEVRON = 16;

    private final String text;
    private final boolean heading;
    private final boolean folded;

    private TextLink(Composite parent, String text, String spoken, boolean heading, boolean folded, Runnable action) {
        super(parent, SWT.NONE, Role.PANEL);
        this.text = text;
        this.heading = heading;
        this.folded = folded;
        speak(spoken);
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        Listener act = event -> {
            if (event.type == SWT.MouseUp ? event.button == 1 : event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == ' ') {
                action.run();
            }
        };
        addListener(SWT.KeyDown, act);
        addListener(SWT.MouseUp, act);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = heading ? ACC.ROLE_PUSHBUTTON : ACC.ROLE_LINK;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0)
                        | (!heading ? 0 : folded ? ACC.STATE_COLLAPSED : ACC.STATE_EXPANDED);
            }
        });
    }

    public static TextLink link(Composite parent, String text, Runnable action) {
        return new TextLink(parent, text, text, false, false, action);
    }

    static TextLink heading(Composite parent, String text, String spoken, boolean folded, Runnable action) {
        return new TextLink(parent, text, spoken, true, folded, action);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changedNow) {
        org.eclipse.swt.graphics.GC gc = new org.eclipse.swt.graphics.GC(this);
        try (GcPen pen = new GcPen(gc)) {
            int width = (int) Math.ceil(pen.width(text, heading ? TextStyle.BOLD : TextStyle.TEXT)) + 4 + (heading ? CHEVRON : 0);
            return new Point(widthHint == SWT.DEFAULT ? width : widthHint, HEIGHT);
        } finally {
            gc.dispose();
        }
    }

    @Override
    protected void paint(Pen pen) {
        int x = 2;
        if (heading) {
            double y = HEIGHT / 2.0;
            var ink = Role.SECOND_INK.color();
            if (folded) {
                pen.line(x + 3, y - 4, x + 7, y, ink, 1.5);
                pen.line(x + 7, y, x + 3, y + 4, ink, 1.5);
            } else {
                pen.line(x + 1, y - 2, x + 5, y + 2, ink, 1.5);
                pen.line(x + 5, y + 2, x + 9, y - 2, ink, 1.5);
            }
            x += CHEVRON;
        }
        String fits = pen.fit(text, heading ? TextStyle.BOLD : TextStyle.TEXT, getClientArea().width - x);
        pen.left(fits, x, 17, heading ? TextStyle.BOLD : TextStyle.TEXT, (heading ? Role.INK : Role.LINK).color());
        if (!heading) {
            pen.fill(x, 19, pen.width(fits, TextStyle.TEXT), 1, 0, Role.LINK.color());
        }
        if (isFocusControl()) {
            pen.frame(0.5, 1.5, getClientArea().width - 1, HEIGHT - 3, 3, Role.LINK.color(), 1);
        }
    }
}
