package ringside.ui.playback.panel;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.widgets.Composite;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.Theme;

/**
 * A button that draws its face. It leaves the focus where it is, because whoever presses it is looking at the stage; everything
 * it does has a key as well.
 */
public final class DrawnButton extends Panel {
    /** Draws a button's face; the origin is the button's corner. */
    public interface Face {
        void paint(Pen pen, DrawnButton button);
    }

    private final Face face;
    private boolean hovered;
    private boolean chosen;
    private boolean grey;

    public DrawnButton(Composite parent, Theme.Role background, Face face, Runnable action) {
        super(parent, SWT.NO_FOCUS, background);
        this.face = face;
        addListener(SWT.MouseEnter, e -> hover(true));
        addListener(SWT.MouseExit, e -> hover(false));
        addListener(SWT.MouseUp, e -> {
            if (e.button == 1 && isEnabled() && getClientArea().contains(e.x, e.y)) {
                action.run();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_PUSHBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent e) {
                e.detail = (isEnabled() && !grey ? ACC.STATE_NORMAL : ACC.STATE_DISABLED) | (chosen ? ACC.STATE_PRESSED : 0);
            }
        });
    }

    @Override
    protected void paint(Pen pen) {
        face.paint(pen, this);
    }

    private void hover(boolean inside) {
        hovered = inside;
        redraw();
    }

    public boolean hovered() {
        return hovered && isEnabled() && !grey;
    }

    /** Whether it is a switch that is on. */
    public boolean chosen() {
        return chosen;
    }

    public void choose(boolean on) {
        if (on != chosen) {
            chosen = on;
            redraw();
        }
    }

    /** Whether it looks and is spoken of as one that can do nothing now; unlike a disabled one it has the pointer, and can say why. */
    public boolean isGrey() {
        return grey;
    }

    public void grey(boolean on) {
        if (on != grey) {
            grey = on;
            redraw();
        }
    }

    @Override
    public void setEnabled(boolean on) {
        if (on != getEnabled()) {
            super.setEnabled(on);
            redraw();
        }
    }
}
