package ringside.ui.app.palette;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import ringside.ui.app.Messages;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.diagram.palette.PaletteItem;
import ringside.ui.diagram.palette.PaletteItem.Column;
import ringside.ui.playback.panel.DrawnButton;
import ringside.ui.playback.panel.Panel;

/**
 * Two titles, and below each the items of its column in rows of 30 pixels. It has the keyboard for all of them: one is the current one,
 * framed while the keyboard is here, and spoken.
 */
final class PalettePanel extends Panel {

    private static final int ROW = 30;
    private static final int FIRST_ROW = 38;
    private static final int TITLE_BASELINE = 26;
    private static final int LEFT = 15;
    private static final int SECOND = 175;
    private static final int COLUMN_WIDTH = 159;
    private static final int SECOND_WIDTH = 180;
    private static final int INSET = 6;
    private static final int LABEL = 28;
    private static final double ICON = 22.0 / 24;
    private static final double FADED = 0.35;

    private final Map<PaletteItem, DrawnButton> buttons = new EnumMap<>(PaletteItem.class);
    private final Map<PaletteItem, String> reasons = new EnumMap<>(PaletteItem.class);
    private final List<PaletteItem> order = new ArrayList<>();
    private PaletteItem current;

    PalettePanel(Composite parent) {
        super(parent, SWT.NONE, Role.PANEL);
        for (Column column : Column.values()) {
            order.addAll(column.items());
        }
        current = order.get(0);
        addListener(SWT.FocusIn, event -> moved());
        addListener(SWT.FocusOut, event -> buttons.get(current).redraw());
    }

    /**
     * Says what keys do.
     *
     * @param enter with the current item, where Enter or the space bar is pressed
     * @param move  with the current item, whenever another one is
     * @param leave where Esc is pressed
     */
    void onKey(Consumer<PaletteItem> enter, Consumer<PaletteItem> move, Runnable leave) {
        addListener(SWT.KeyDown, event -> {
            switch (event.keyCode) {
                case SWT.ARROW_DOWN -> go(current, 1, move);
                case SWT.ARROW_UP -> go(current, -1, move);
                case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> across(event.keyCode == SWT.ARROW_LEFT ? Column.SERVER : Column.HOST, move);
                case SWT.HOME -> go(order.get(0), 0, move);
                case SWT.END -> go(order.get(order.size() - 1), 0, move);
                case SWT.CR, SWT.KEYPAD_CR, ' ' -> enter.accept(current);
                case SWT.ESC -> leave.run();
                default -> { }
            }
        });
        addListener(SWT.Traverse, PalettePanel::traverse);
    }

    private static void traverse(Event event) {
        event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    private void go(PaletteItem from, int by, Consumer<PaletteItem> move) {
        DrawnButton left = buttons.get(current);
        current = order.get(Math.max(0, Math.min(order.size() - 1, order.indexOf(from) + by)));
        left.redraw();
        moved();
        move.accept(current);
    }

    private void across(Column to, Consumer<PaletteItem> move) {
        List<PaletteItem> items = to.items();
        go(items.get(Math.min(items.size() - 1, column(current).items().indexOf(current))), 0, move);
    }

    private void moved() {
        buttons.get(current).redraw();
        say(place(current));
    }

    private String place(PaletteItem item) {
        return NLS.bind(Messages.Palette_place, new Object[] {buttons.get(item).spoken(), order.indexOf(item) + 1, order.size()});
    }

    private void say(String words) {
        speak(words);
        getAccessible().setFocus(ACC.CHILDID_SELF);
    }

    /** Says that a new one was put in. */
    void inserted(PaletteItem item) {
        say(NLS.bind(Messages.Palette_inserted, item.label(), buttons.get(current).spoken()));
    }

    /** Adds an item at its place in its column. */
    DrawnButton add(PaletteItem item, Runnable action) {
        DrawnButton button = new DrawnButton(this, Role.PANEL, (pen, drawn) -> paint(pen, drawn, item), action);
        Column column = column(item);
        button.setBounds(left(column) - INSET, FIRST_ROW + column.items().indexOf(item) * ROW,
                column == Column.SERVER ? COLUMN_WIDTH : SECOND_WIDTH, ROW);
        buttons.put(item, button);
        return button;
    }

    /**
     * Shows whether an item can be put somewhere.
     *
     * @param reason why it cannot; empty where it can
     */
    void show(PaletteItem item, String reason) {
        if (reason.equals(reasons.put(item, reason))) {
            return;
        }
        DrawnButton button = buttons.get(item);
        button.grey(!reason.isEmpty());
        button.speak(reason.isEmpty() ? NLS.bind(Messages.Palette_item, item.label()) : NLS.bind(Messages.Palette_grey, item.label(), reason));
        button.setToolTipText(reason.isEmpty() ? NLS.bind(Messages.Palette_tip, item.label()) : reason);
        if (item == current) {
            speak(place(item));
        }
    }

    private static Column column(PaletteItem item) {
        return Column.SERVER.items().contains(item) ? Column.SERVER : Column.HOST;
    }

    private static int left(Column column) {
        return column == Column.SERVER ? LEFT : SECOND;
    }

    @Override
    protected void paint(Pen pen) {
        for (Column column : Column.values()) {
            pen.left(column.title(), left(column), TITLE_BASELINE, TextStyle.BOLD, Role.INK.color());
        }
    }

    private void paint(Pen pen, DrawnButton button, PaletteItem item) {
        if (button.hovered()) {
            pen.fill(0, 0, button.getSize().x, ROW, 3, Role.SELECTED.color());
        }
        if (item == current && isFocusControl()) {
            pen.frame(1, 1, button.getSize().x - 2, ROW - 2, 3, Role.LINK.color(), 2);
        }
        pen.opacity(button.isGrey() ? FADED : 1);
        item.icon().draw(pen, INSET - 1, (ROW - 24 * ICON) / 2 - 1);
        pen.opacity(1);
        pen.left(item.label(), INSET + LABEL, 20, TextStyle.TEXT,
                button.isGrey() ? Role.SECOND_INK.color() : Role.INK.color());
    }
}
