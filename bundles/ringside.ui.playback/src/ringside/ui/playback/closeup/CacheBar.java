package ringside.ui.playback.closeup;

import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.LINK;
import static ringside.ui.diagram.figures.Theme.Role.PANEL;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.SELECTED;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import ringside.trace.LineFilter;
import ringside.ui.diagram.figures.GcPen;
import ringside.ui.diagram.figures.Outline;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.playback.Messages;
import ringside.ui.playback.closeup.CacheLook.View;
import ringside.ui.playback.panel.Panel;

/**
 * What of a cache is shown, as a row of switches: Left and Right choose, as do clicks. Behind them, where lines are shown, what they are
 * filtered by: Down, Space, Enter or a click opens its menu.
 */
final class CacheBar {
    static final int TOP = 33;
    static final int HEIGHT = 22;
    private static final int PADDING = 5;
    private static final int ARROW = 15;

    private final CacheLook look;
    private final Switches switches;
    private final FilterButton filter;
    private final Runnable changed;
    private CacheFace face;

    /** @param changed called when another view or filter was chosen */
    CacheBar(Composite parent, CacheLook look, Runnable changed) {
        this.look = look;
        this.changed = changed;
        this.switches = new Switches(parent);
        this.filter = new FilterButton(parent);
    }

    private void openMenu() {
        if (face != null && filter.getVisible()) {
            new FilterMenu(face, look.filter(), this::filter).open(filter.getParent(), filter.getLocation().x, TOP + HEIGHT);
        }
    }

    /** The filter is the menu of the Close-up as well, where that shows lines. */
    void menu(Event e) {
        e.doit = face == null;
        openMenu();
    }

    private void filter(LineFilter next, String name, String shortName) {
        look.filter(next, name, shortName);
        changed.run();
    }

    /** Lets all lines through again. */
    void clearFilter() {
        if (look.filtered()) {
            filter(LineFilter.ALL, "", "");
        }
    }

    /** Shows the bar at the top of a face of a cache; nothing where the face is none. */
    void show(CacheFace shown, int width) {
        face = shown;
        boolean on = face != null;
        switches.setVisible(on);
        boolean lines = on && (look.view() == View.IN_PLAY || look.view() == View.ALL);
        filter.setVisible(lines);
        if (on) {
            int[] widths = switches.widths();
            int left = width == 351 ? 15 : 16;
            switches.setBounds(left, TOP, widths[widths.length - 1] + 1, HEIGHT);
            filter.setBounds(left + widths[widths.length - 1] + 6, TOP, Math.max(10, width - 16 - left - widths[widths.length - 1] - 6), HEIGHT);
            switches.speak(NLS.bind(Messages.Cache_Views, new Object[] {look.view().label(), look.view().ordinal() + 1, View.values().length}));
            filter.speak(NLS.bind(Messages.Cache_FilterSpoken, look.filtered() ? face.filterWords() : Messages.Cache_FilterNone));
            filter.setToolTipText(look.filtered() ? face.filterWords() : null);
            switches.redraw();
            filter.redraw();
        }
    }

    boolean hasFocus() {
        return switches.isFocusControl() || filter.isFocusControl();
    }

    private static void traverse(Event e) {
        e.doit = switch (e.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> true;
            default -> false;
        };
    }

    private final class Switches extends Panel {
        Switches(Composite parent) {
            super(parent, SWT.NONE, PANEL);
            addListener(SWT.MouseDown, e -> {
                setFocus();
                int[] ends = widths();
                for (View view : View.values()) {
                    if (e.x < ends[view.ordinal()]) {
                        choose(view);
                        return;
                    }
                }
            });
            addListener(SWT.KeyDown, e -> {
                int at = look.view().ordinal();
                int last = View.values().length - 1;
                switch (e.keyCode) {
                    case SWT.ARROW_RIGHT -> choose(View.values()[Math.min(last, at + 1)]);
                    case SWT.ARROW_LEFT -> choose(View.values()[Math.max(0, at - 1)]);
                    case SWT.HOME -> choose(View.values()[0]);
                    case SWT.END -> choose(View.values()[last]);
                    default -> {
                    }
                }
            });
            addListener(SWT.Traverse, CacheBar::traverse);
            addListener(SWT.FocusIn, e -> redraw());
            addListener(SWT.FocusOut, e -> redraw());
            role(this, ACC.ROLE_TABFOLDER);
        }

        private void choose(View view) {
            look.view(view);
            changed.run();
            getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }

        /** Where each switch ends. */
        int[] widths() {
            GC gc = new GC(this);
            try (GcPen pen = new GcPen(gc)) {
                int[] ends = new int[View.values().length];
                int at = 0;
                for (View view : View.values()) {
                    at += (int) Math.ceil(pen.width(view.label(), TextStyle.TEXT)) + 2 * PADDING;
                    ends[view.ordinal()] = at;
                }
                return ends;
            } finally {
                gc.dispose();
            }
        }

        @Override
        protected void paint(Pen pen) {
            int[] ends = widths();
            pen.box(0.5, 0.5, ends[ends.length - 1] - 1, HEIGHT - 1, 3, STAGE.color(), BORDER.color(), 1);
            int from = 0;
            for (View view : View.values()) {
                int to = ends[view.ordinal()];
                if (view == look.view()) {
                    pen.box(from + 0.5, 0.5, to - from - 1, HEIGHT - 1, 3, SELECTED.color(), INK.color(), 1);
                }
                pen.centre(view.label(), (from + to) / 2.0, 16, TextStyle.TEXT, (view == look.view() ? INK : SECOND_INK).color());
                if (view == look.view() && isFocusControl()) {
                    pen.frame(from + 2, 2, to - from - 4, HEIGHT - 4, 2, LINK.color(), 2);
                }
                from = to;
            }
        }
    }

    private final class FilterButton extends Panel {
        FilterButton(Composite parent) {
            super(parent, SWT.NONE, PANEL);
            addListener(SWT.MouseDown, e -> {
                setFocus();
                openMenu();
            });
            addListener(SWT.KeyDown, e -> {
                if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR || e.keyCode == SWT.SPACE) {
                    openMenu();
                } else if (e.keyCode == SWT.ESC) {
                    clearFilter();
                }
            });
            addListener(SWT.Traverse, CacheBar::traverse);
            addListener(SWT.FocusIn, e -> redraw());
            addListener(SWT.FocusOut, e -> redraw());
            role(this, ACC.ROLE_PUSHBUTTON);
        }

        @Override
        protected void paint(Pen pen) {
            int width = getClientArea().width;
            pen.box(0.5, 0.5, width - 1, HEIGHT - 1, 3, (look.filtered() ? SELECTED : STAGE).color(), (look.filtered() ? INK : BORDER).color(), 1);
            String name = look.filtered() ? look.filterShort() : Messages.Cache_Filter;
            pen.left(pen.fit(name, TextStyle.TEXT, width - PADDING - ARROW), PADDING, 16, TextStyle.TEXT, (look.filtered() ? INK : SECOND_INK).color());
            pen.fill(new Outline().from(width - 14, 9).to(width - 5, 9).to(width - 9.5, 14).close(), SECOND_INK.color());
            if (isFocusControl()) {
                pen.frame(2, 2, width - 4, HEIGHT - 4, 2, LINK.color(), 2);
            }
        }
    }

    private static void role(Panel panel, int role) {
        panel.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = role;
            }
        });
    }
}
