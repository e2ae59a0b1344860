package ringside.ui.playback.transport;

import static ringside.ui.diagram.figures.Theme.Role.BAR;
import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.SEPARATOR;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import ringside.ui.diagram.figures.GcPen;
import ringside.ui.diagram.figures.ActionIcon;
import ringside.ui.diagram.figures.Outline;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.SvgIcon;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.playback.Messages;
import ringside.ui.playback.Mode;
import ringside.ui.playback.Pace;
import ringside.ui.playback.PlaybackCommand;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.StepText;
import ringside.ui.playback.panel.ActiveRun;
import ringside.ui.playback.panel.DrawnButton;
import ringside.ui.playback.panel.KeyText;
import ringside.ui.playback.panel.Panel;

/** The transport bar, 48 px high and as wide as the window. What its buttons do, the keys in their tooltips do as well. */
public final class TransportBar extends Panel {
    public static final int HEIGHT = 48;

    private static final int SEPARATOR_LEFT = 288;
    private static final int SPEED_LEFT = SEPARATOR_LEFT + 6;

    private final IWorkbenchWindow window;
    private final ActiveRun active;
    private final DrawnButton play;
    private final DrawnButton more;
    private final SpeedSlider slider;
    private final DrawnButton speed;
    private final Map<Layer, DrawnButton> layers = new EnumMap<>(Layer.class);
    private final OverlaySwitch overlay;
    private final ModeWord mode;
    private int textLeft;
    private int layersLeft;
    private int modeSeparator;

    public TransportBar(Composite parent, IWorkbenchWindow window) {
        super(parent, SWT.NONE, BAR);
        this.window = window;
        step(12, ActionIcon.STEP_OUT, true, PlaybackCommand.BACK_OUT);
        step(46, ActionIcon.STEP_OVER, true, PlaybackCommand.BACK_OVER);
        step(80, ActionIcon.STEP_INTO, true, PlaybackCommand.BACK_INTO);
        play = button(118, 36, (pen, b) -> paintPlay(pen), PlaybackCommand.RUN_OR_PAUSE);
        step(160, ActionIcon.STEP_INTO, false, PlaybackCommand.INTO);
        step(194, ActionIcon.STEP_OVER, false, PlaybackCommand.OVER);
        step(228, ActionIcon.STEP_OUT, false, PlaybackCommand.OUT);
        more = new DrawnButton(this, BAR, (pen, b) -> paintMore(pen), this::chooseMore);
        more.setBounds(262, 8, 20, 32);
        slider = new SpeedSlider(this, pace -> session().ifPresent(s -> s.pace(pace)));
        speed = new DrawnButton(this, BAR, (pen, b) -> paintSpeed(pen), this::chooseSpeed);
        for (Layer layer : Layer.values()) {
            layers.put(layer, LayerSwitch.create(this, layer, () -> session().ifPresent(s -> s.shown().toggle(layer))));
        }
        overlay = new OverlaySwitch(this, window, this::session);
        mode = new ModeWord(this);
        active = new ActiveRun(window, this, this::refresh);
        window.addPerspectiveListener(mode.following(this::refresh));
        addListener(SWT.Resize, e -> place());
        refresh();
    }

    private Optional<RunSession> session() {
        return active.session();
    }

    private void step(int x, ActionIcon action, boolean back, PlaybackCommand command) {
        SvgIcon icon = back ? action.svg().mirrored() : action.svg();
        button(x, 32, (pen, b) -> {
            hovered(pen, b, 32);
            icon.draw(pen, 4, 4, (b.isEnabled() ? INK : BORDER).color());
        }, command);
    }

    private static void hovered(Pen pen, DrawnButton button, int width) {
        if (button.hovered()) {
            pen.box(0.5, 0.5, width - 1, 31, 5, STAGE.color(), SEPARATOR.color(), 1);
        }
    }

    private DrawnButton button(int x, int width, DrawnButton.Face face, PlaybackCommand command) {
        DrawnButton button = new DrawnButton(this, BAR, face, () -> KeyText.execute(window, command.id()));
        button.setBounds(x, 8, width, 32);
        button.setData(command);
        return button;
    }

    private void paintPlay(Pen pen) {
        pen.box(0.5, 0.5, 35, 31, 5, STAGE.color(), BORDER.color(), 1);
        boolean playing = session().map(RunSession::playing).orElse(false);
        if (playing) {
            ActionIcon.PAUSE.svg().draw(pen, 6, 4, INK.color());
        } else {
            ActionIcon.RUN.svg().draw(pen, 6, 4, (play.isEnabled() ? INK : BORDER).color());
        }
    }

    private String paceLabel() {
        return session().map(RunSession::pace).orElse(Pace.NORMAL).label();
    }

    private void paintSpeed(Pen pen) {
        boolean on = speed.isEnabled();
        pen.left(paceLabel(), 4, 21, TextStyle.TEXT, (on ? INK : SECOND_INK).color());
        double x = 4 + pen.width(paceLabel(), TextStyle.TEXT) + 6;
        pen.stroke(new Outline().from(x, 14).by(4, 5).by(4, -5), (on ? INK : BORDER).color(), 1.5);
    }

    private void paintMore(Pen pen) {
        hovered(pen, more, 20);
        pen.stroke(new Outline().from(6, 14).by(4, 5).by(4, -5), (more.isEnabled() ? INK : BORDER).color(), 1.5);
    }

    /** What has no button of its own: the other ways through a run. */
    private void chooseMore() {
        Menu menu = new Menu(this);
        for (PlaybackCommand command : new PlaybackCommand[] {PlaybackCommand.RUN_BACK, PlaybackCommand.FIRST, PlaybackCommand.LAST}) {
            item(menu, KeyText.name(command.id()), KeyText.key(command.id()), () -> KeyText.execute(window, command.id()));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        for (PlaybackCommand command : new PlaybackCommand[] {PlaybackCommand.NEXT_OF_PACKET, PlaybackCommand.PREVIOUS_OF_PACKET,
                PlaybackCommand.NEXT_OF_SELECTION, PlaybackCommand.PREVIOUS_OF_SELECTION}) {
            item(menu, KeyText.name(command.id()), KeyText.key(command.id()), () -> KeyText.execute(window, command.id()));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, KeyText.name(PlaybackCommand.RUN_TO_SELECTION), KeyText.key(PlaybackCommand.RUN_TO_SELECTION),
                () -> KeyText.execute(window, PlaybackCommand.RUN_TO_SELECTION));
        for (String to : new String[] {"EVENT", "TIME", "CONDITION"}) {
            Map<String, String> parameter = Map.of(PlaybackCommand.RUN_TO_PARAMETER, to);
            String name = switch (to) {
                case "EVENT" -> Messages.GoTo_EventMenu;
                case "TIME" -> Messages.GoTo_TimeMenu;
                default -> Messages.Until_Menu;
            };
            item(menu, name, KeyText.key(PlaybackCommand.RUN_TO, parameter), () -> KeyText.execute(window, PlaybackCommand.RUN_TO, parameter));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem hide = item(menu, KeyText.name(PlaybackCommand.HIDE_OUTCOME.id()), KeyText.key(PlaybackCommand.HIDE_OUTCOME.id()),
                () -> KeyText.execute(window, PlaybackCommand.HIDE_OUTCOME.id()));
        hide.setSelection(session().map(RunSession::outcomeHidden).orElse(false));
        drop(menu, more);
    }

    private static MenuItem item(Menu menu, String name, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, name.equals(KeyText.name(PlaybackCommand.HIDE_OUTCOME.id())) ? SWT.CHECK : SWT.PUSH);
        item.setText(key.isEmpty() ? name : name + "\t" + key);
        item.addListener(SWT.Selection, e -> action.run());
        return item;
    }

    private void chooseSpeed() {
        Menu menu = new Menu(this);
        for (Pace pace : Pace.values()) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(pace.label());
            item.setSelection(session().map(s -> s.pace() == pace).orElse(false));
            item.addListener(SWT.Selection, e -> session().ifPresent(s -> s.pace(pace)));
        }
        drop(menu, speed);
    }

    /** Opens a menu below a button. */
    private void drop(Menu menu, DrawnButton below) {
        menu.addListener(SWT.Hide, e -> getDisplay().asyncExec(menu::dispose));
        Rectangle box = below.getBounds();
        menu.setLocation(toDisplay(box.x, box.y + box.height));
        menu.setVisible(true);
    }

    private void refresh() {
        session().filter(s -> Mode.of(window, session()) == Mode.RUN).ifPresent(RunSession::ensureRun);
        boolean building = Mode.building(window);
        boolean runs = session().flatMap(RunSession::run).isPresent() && !building;
        for (var child : getChildren()) {
            if (child.getData() instanceof PlaybackCommand command && child instanceof DrawnButton button) {
                button.speak(KeyText.withKeys(KeyText.name(command.id()), KeyText.key(command.id())));
                button.setToolTipText(button.spoken());
                button.setEnabled(runs || command == PlaybackCommand.RUN_OR_PAUSE && !building);
            }
        }
        play.redraw();
        more.setEnabled(runs);
        more.speak(Messages.Transport_More);
        more.setToolTipText(Messages.Transport_More);
        slider.setEnabled(runs);
        slider.show(session().map(RunSession::pace).orElse(Pace.NORMAL));
        slider.speak(NLS.bind(Messages.Speed_Spoken, paceLabel()));
        slider.setToolTipText(KeyText.withKeys(slider.spoken(), KeyText.key(PlaybackCommand.FASTER.id()), KeyText.key(PlaybackCommand.SLOWER.id())));
        slider.redraw();
        speed.setEnabled(runs);
        speed.speak(NLS.bind(Messages.Speed_Spoken, paceLabel()));
        speed.setToolTipText(KeyText.withKeys(speed.spoken(), KeyText.key(PlaybackCommand.FASTER.id()), KeyText.key(PlaybackCommand.SLOWER.id())));
        speed.redraw();
        layers.forEach((layer, button) -> {
            button.choose(session().map(s -> s.shown().layers().contains(layer)).orElse(Layer.atFirst().contains(layer)));
            LayerSwitch.describe(button, layer);
        });
        overlay.refresh();
        mode.show(Mode.of(window, session()));
        place();
        redraw();
    }

    /** Puts the parts whose place depends on words and width. */
    private void place() {
        GC gc = new GC(this);
        try (GcPen pen = new GcPen(gc)) {
            slider.setBounds(SPEED_LEFT, 8, SpeedSlider.WIDTH, 32);
            int speedLeft = SPEED_LEFT + SpeedSlider.WIDTH;
            int speedRight = speedLeft + 4 + (int) pen.width(paceLabel(), TextStyle.TEXT) + 16;
            speed.setBounds(speedLeft, 8, speedRight + 4 - speedLeft, 32);
            textLeft = speedRight + 26;
            int right = getClientArea().width - 12;
            int modeWidth = mode.width(pen);
            mode.setBounds(right - modeWidth, 10, modeWidth, 28);
            modeSeparator = right - modeWidth - 14;
            int x = modeSeparator - 15;
            x = overlay.place(x) - 5;
            Layer[] all = Layer.values();
            for (int i = all.length - 1; i >= 0; i--) {
                int width = LayerSwitch.width(pen, all[i]);
                layers.get(all[i]).setBounds(x - width, 10, width, 28);
                x -= width + 5;
            }
            layersLeft = x + 5;
        } finally {
            gc.dispose();
        }
    }

    @Override
    protected void paint(Pen pen) {
        int width = getClientArea().width;
        pen.fill(0, HEIGHT - 1, width, 1, 0, SEPARATOR.color());
        pen.fill(SEPARATOR_LEFT, 12, 1, 24, 0, SEPARATOR.color());
        pen.fill(textLeft - 16, 12, 1, 24, 0, SEPARATOR.color());
        pen.fill(modeSeparator, 12, 1, 24, 0, SEPARATOR.color());
        String step = session().flatMap(s -> s.run().map(r -> StepText.step(s.playhead()))).orElse(Messages.Step_NotRun);
        String time = session().flatMap(s -> s.run().map(r -> StepText.time(s.playhead())))
                .orElse(NLS.bind(Messages.Step_RunKey, KeyText.key(PlaybackCommand.BUILD_OR_RUN)));
        pen.left(step, textLeft, 29, TextStyle.BOLD, INK.color());
        double after = textLeft + pen.width(step, TextStyle.BOLD) + 16;
        double room = layersLeft - 11 - pen.width(Messages.Layers, TextStyle.TEXT) - 16 - after;
        pen.left(pen.fit(time, TextStyle.TEXT, room), after, 29, TextStyle.TEXT, SECOND_INK.color());
        pen.right(Messages.Layers, layersLeft - 11, 29, TextStyle.TEXT, SECOND_INK.color());
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 1440 : widthHint, HEIGHT);
    }
}
