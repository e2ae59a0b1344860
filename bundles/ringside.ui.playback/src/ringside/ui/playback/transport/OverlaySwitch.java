package ringside.ui.playback.transport;

import static ringside.ui.diagram.figures.Theme.Role.BAR;
import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.SELECTED;
import static ringside.ui.diagram.figures.Theme.Role.SEPARATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import ringside.ui.diagram.Stage;
import ringside.ui.diagram.figures.Outline;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.diagram.overlay.Overlay;
import ringside.ui.playback.OverlayText;
import ringside.ui.playback.PlaybackCommand;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.panel.DrawnButton;
import ringside.ui.playback.panel.KeyText;

/**
 * The button that offers the overlays of the stage, one half of a square filled; pressed and underlined where it is not that of packets. It has the
 * menus tick what is shown, too.
 */
final class OverlaySwitch {
    private static final int TOP = 10;
    private static final int HEIGHT = 28;
    private static final int WIDTH = 36;

    private final IWorkbenchWindow window;
    private final Supplier<Optional<RunSession>> session;
    private final DrawnButton button;
    /** What the menus were told last. */
    private List<Object> ticked = List.of();

    OverlaySwitch(Composite bar, IWorkbenchWindow window, Supplier<Optional<RunSession>> session) {
        this.window = window;
        this.session = session;
        button = new DrawnButton(bar, BAR, (pen, b) -> paint(pen), this::choose);
    }

    /** Returns its left edge. */
    int place(int right) {
        button.setBounds(right - WIDTH, TOP, WIDTH, HEIGHT);
        return right - WIDTH;
    }

    private Overlay shown() {
        return session.get().map(s -> s.shown().overlay()).orElse(Overlay.PACKET);
    }

    void refresh() {
        button.choose(shown() != Overlay.PACKET);
        button.speak(OverlayText.spoken(shown(), session.get().map(s -> s.editor().stage()).map(Stage::legend).orElse("")));
        button.setToolTipText(button.spoken());
        button.redraw();
        tickMenus();
    }

    /** Items of menus ask only when they are told to. */
    private void tickMenus() {
        List<Object> now = new ArrayList<>();
        session.get().ifPresent(s -> now.addAll(List.of(s.shown().layers(), s.shown().overlay())));
        if (!now.equals(ticked)) {
            ticked = now;
            ICommandService commands = window.getService(ICommandService.class);
            commands.refreshElements(PlaybackCommand.LAYER, null);
            commands.refreshElements(PlaybackCommand.OVERLAY, null);
        }
    }

    private void paint(Pen pen) {
        boolean on = button.chosen();
        Role ink = on ? INK : SECOND_INK;
        pen.box(0.5, 0.5, WIDTH - 1, HEIGHT - 1, 5, (on ? SELECTED : BAR).color(), (on || button.hovered() ? BORDER : SEPARATOR).color(), 1);
        pen.outline(new Outline().from(6, 7).by(13, 0).by(0, 13).by(-13, 0).close(), null, ink.color(), 1.5, Pen.Line.SOLID);
        pen.fill(new Outline().from(6, 20).by(13, -13).by(0, 13).close(), ink.color());
        pen.stroke(new Outline().from(23, 12).by(4, 5).by(4, -5), ink.color(), 1.5);
        if (on) {
            pen.fill(6, 24, WIDTH - 12, 2, 0, INK.color());
        }
    }

    private void choose() {
        session.get().ifPresent(s -> {
            Menu menu = new Menu(button);
            fill(menu, s);
            menu.addListener(SWT.Hide, event -> event.display.asyncExec(menu::dispose));
            menu.setLocation(button.toDisplay(0, HEIGHT));
            menu.setVisible(true);
        });
    }

    private static void fill(Menu menu, RunSession session) {
        for (Overlay overlay : Overlay.values()) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            String key = KeyText.key(PlaybackCommand.OVERLAY, Map.of(PlaybackCommand.OVERLAY_PARAMETER, overlay.name()));
            item.setText(key.isEmpty() ? OverlayText.name(overlay) : OverlayText.name(overlay) + "\t" + key);
            item.setSelection(session.shown().overlay() == overlay);
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    session.shown().overlay(overlay);
                }
            });
        }
    }
}
