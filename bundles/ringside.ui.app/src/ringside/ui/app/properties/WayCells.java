package ringside.ui.app.properties;

import java.util.function.LongConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import ringside.ui.app.Messages;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.playback.panel.Panel;

/**
 * A mask of ways as numbered cells: a click or Space takes a way in or out, arrows go from way to way. A second mask may be told whose
 * ways then have a hatched lower edge: they are in use elsewhere too. Values are masks, way 0 the lowest bit.
 */
public final class WayCells extends Panel {

    private static final int CELL = 24;
    private static final int STEP = 26;

    private final String label;
    private final int ways;
    private final LongConsumer changed;
    private long mask;
    private long others;
    private boolean mixed;
    private int current;

    /** @param changed told the mask after each click */
    public WayCells(Composite parent, String label, int ways, LongConsumer changed) {
        super(parent, SWT.NONE, Role.PANEL);
        this.label = label;
        this.ways = ways;
        this.changed = changed;
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, event -> {
            setFocus();
            int way = wayAt(event.x, event.y);
            if (event.button == 1 && way < ways) {
                current = way;
                toggle();
            }
        });
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_CHECKBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (in(current) ? ACC.STATE_CHECKED : 0) | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        });
        say();
    }

    /** How high it is when it is so wide. */
    public static int height(int ways, int width) {
        return rows(ways, width) * STEP - (STEP - CELL);
    }

    private static int rows(int ways, int width) {
        int inRow = Math.max(1, (width + STEP - CELL) / STEP);
        return (ways + inRow - 1) / inRow;
    }

    /**
     * Shows a mask.
     *
     * @param used  ways that others use
     * @param differ whether several masks differ, of which this is one
     */
    public void show(long now, long used, boolean differ) {
        mask = now;
        others = used;
        mixed = differ;
        say();
        redraw();
    }

    public long mask() {
        return mask;
    }

    private boolean in(int way) {
        return (mask >> way & 1) == 1;
    }

    private void toggle() {
        mask ^= 1L << current;
        mixed = false;
        say();
        redraw();
        changed.accept(mask);
    }

    private void say() {
        String ways = mixed ? Messages.Properties_mixed : FeatureText.ways(mask);
        speak(NLS.bind(Messages.Properties_spokenWays, new Object[] {label, ways, current, NLS.bind(in(current) ? Messages.Properties_on : Messages.Properties_off, "")}));
        getAccessible().setFocus(ACC.CHILDID_SELF);
    }

    private int inRow() {
        return Math.max(1, (getClientArea().width + STEP - CELL) / STEP);
    }

    private int wayAt(int x, int y) {
        return x / STEP >= inRow() ? ways : y / STEP * inRow() + x / STEP;
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> go(current + 1);
            case SWT.ARROW_LEFT -> go(current - 1);
            case SWT.ARROW_DOWN -> go(current + inRow());
            case SWT.ARROW_UP -> go(current - inRow());
            case SWT.HOME -> go(0);
            case SWT.END -> go(ways - 1);
            case ' ' -> toggle();
            default -> { }
        }
    }

    private void go(int way) {
        if (way >= 0 && way < ways) {
            current = way;
            say();
            redraw();
        }
    }

    @Override
    protected void paint(Pen pen) {
        for (int way = 0; way < ways; way++) {
            int x = way % inRow() * STEP;
            int y = way / inRow() * STEP;
            boolean on = in(way) && !mixed;
            pen.box(x + 0.5, y + 0.5, CELL - 1, CELL - 1, 3, (on ? Role.SECOND_INK : Role.EMPTY_CELL).color(), Role.BORDER.color(), 1);
            if ((others >> way & 1) == 1) {
                for (int i = 0; i < 4; i++) {
                    pen.line(x + 3 + i * 5, y + 22, x + 7 + i * 5, y + 18, (on ? Role.STAGE : Role.SECOND_INK).color(), 1);
                }
            }
            pen.centre(Integer.toString(way), x + CELL / 2.0, y + 16, TextStyle.TEXT, (on ? Role.STAGE : Role.INK).color());
            if (way == current && isFocusControl()) {
                pen.frame(x + 1, y + 1, CELL - 2, CELL - 2, 3, Role.LINK.color(), 2);
            }
        }
    }
}
