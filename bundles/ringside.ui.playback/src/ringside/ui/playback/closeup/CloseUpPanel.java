package ringside.ui.playback.closeup;

import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.LINK;
import static ringside.ui.diagram.figures.Theme.Role.PANEL;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import ringside.trace.time.Steps;
import ringside.ui.diagram.LabWays;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.playback.Messages;
import ringside.ui.playback.PlaybackCommand;
import ringside.ui.playback.Run;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.closeup.Spots.Spot;
import ringside.ui.playback.panel.DrawnButton;
import ringside.ui.playback.panel.KeyText;
import ringside.ui.playback.panel.Panel;

/**
 * The canvas of the Close-up: the face of what is chosen on the stage, else of the step; or one sort of face alone. Pinned, it stays with
 * the element that it shows, while its values follow the playhead.
 */
final class CloseUpPanel extends Panel {
    private static final int SCROLL = 42;

    /** The sort of face it shows; null for whichever shows the step best. */
    private final FaceKind only;
    private final GoTo goTo;
    private final DrawnButton pin;
    private final CacheLook look = new CacheLook();
    private final CacheBar bar;
    private HeatReader heats;
    private FaceKind pinnedKind;
    private StageSelection pinned;
    private Face face;
    private Run run;
    private Steps steps;
    private Optional<RunSession> session = Optional.empty();
    private int scrolled;
    private List<Spot> spots = List.of();
    private Spot chosen;

    /** Goes to a line of an event's burst, 0 for the whole event. */
    interface GoTo {
        void to(int event, int line);
    }

    CloseUpPanel(Composite parent, FaceKind only, GoTo goTo) {
        super(parent, SWT.NONE, PANEL);
        this.only = only;
        this.goTo = goTo;
        this.pin = new DrawnButton(this, PANEL, PinMark::paint, this::togglePin);
        this.bar = new CacheBar(this, look, () -> {
            chooseNone();
            show(session);
        });
        addListener(SWT.Resize, e -> resized());
        addListener(SWT.MouseWheel, e -> {
            if (face == null || !face.wheel(e.count > 0 ? -3 : 3)) {
                scroll(e.count > 0 ? -SCROLL : SCROLL);
            }
            redraw();
        });
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.MouseMove, this::hover);
        addListener(SWT.MouseExit, this::hover);
        addListener(SWT.MenuDetect, bar::menu);
        addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
    }

    void show(Optional<RunSession> next) {
        session = next;
        Run shown = session.flatMap(RunSession::run).orElse(null);
        if (shown != run) {
            run = shown;
            steps = run == null ? null : new Steps(run.log(), 1);
            heats = run == null ? null : new HeatReader(run.log(), this);
        }
        Face before = face;
        face = run == null ? null : session.flatMap(this::choose).orElse(null);
        if (before != null && (face == null || face.kind() != before.kind() || !Objects.equals(face.place(), before.place()))) {
            chooseNone();
        }
        resized();
        String words = face == null ? empty() : NLS.bind(Messages.CloseUp_Spoken, face.title(), face.note());
        speak(pinned == null ? words : words + ", " + Messages.CloseUp_Pinned);
        String name = KeyText.withKeys(Messages.CloseUp_Pin, KeyText.key(PlaybackCommand.PIN_CLOSE_UP));
        pin.speak(NLS.bind(pinned == null ? Messages.CloseUp_PinOff : Messages.CloseUp_PinOn, name));
        pin.setToolTipText(name);
        pin.choose(pinned != null);
        pin.setEnabled(pinned != null || face != null);
        redraw();
    }

    private Optional<Face> choose(RunSession at) {
        FaceOf of = new FaceOf(new Near(run, at.closeMoment(), steps), id -> LabWays.of(at.editor(), id), look, heats);
        if (pinned != null) {
            return of.place(pinnedKind, pinned);
        }
        if (only != null) {
            return of.following(only, at.selected());
        }
        Optional<Face> selected = at.selected() == null ? Optional.empty() : of.place(at.selected());
        return selected.isPresent() ? selected : of.step();
    }

    /** Stays with what it shows from now on, or follows the step again. */
    void togglePin() {
        if (pinned != null) {
            pinned = null;
        } else if (face != null) {
            pinnedKind = face.kind();
            pinned = face.place();
        }
        show(session);
        getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    boolean pinned() {
        return pinned != null;
    }

    /** Puts what does not scroll in its place and tells the face how much room it has. */
    private void resized() {
        int width = getClientArea().width;
        pin.setBounds(width - 10 - PinMark.SIZE, 9, PinMark.SIZE, PinMark.SIZE);
        if (face != null) {
            face.room(width, getClientArea().height);
        }
        bar.show(face instanceof CacheFace cache ? cache : null, width);
    }

    private void key(Event e) {
        Spot moved = face == null ? null : face.key(e.keyCode);
        if (moved != null) {
            choose(moved);
            return;
        }
        switch (e.keyCode) {
            case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> step(1);
            case SWT.ARROW_UP, SWT.ARROW_LEFT -> step(-1);
            case SWT.CR, SWT.KEYPAD_CR -> follow(chosen);
            case SWT.ESC -> bar.clearFilter();
            default -> {
            }
        }
    }

    /** To the next or the previous value or link; where a face has none to choose, on or back. */
    private void step(int by) {
        if (spots.isEmpty()) {
            scroll(by * SCROLL);
            return;
        }
        int at = -1;
        for (int i = 0; i < spots.size(); i++) {
            at = spots.get(i).same(chosen) ? i : at;
        }
        choose(spots.get(at < 0 ? 0 : Math.max(0, Math.min(at + by, spots.size() - 1))));
    }

    private void choose(Spot spot) {
        chosen = spot;
        look.choose(spot.elements().isEmpty() ? null : spot.elements().get(0));
        int below = (int) (spot.y() + spot.height() + 4) - getClientArea().height + face.foot();
        scrolled = Math.max(0, Math.max(below, Math.min(scrolled, (int) spot.y() - face.head() - 4)));
        speak(spot.isLink() ? NLS.bind(Messages.CloseUp_Link, spot.words()) : spot.words());
        getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        redraw();
    }

    private void chooseNone() {
        chosen = null;
        look.choose(null);
        scrolled = 0;
    }

    private Optional<Spot> at(Event e) {
        boolean scrolls = face != null && e.y >= face.head() && e.y < getClientArea().height - face.foot();
        Optional<Spot> found = spots.stream().filter(spot -> scrolls && spot.holds(e.x, e.y + scrolled)).reduce((under, over) -> over.isLink() ? over : under);
        return scrolls ? found.or(() -> Optional.ofNullable(face.at(e.x, e.y))) : found;
    }

    private void click(Event e) {
        forceFocus();
        if (e.button != 1 || face != null && face.drag(e.x, e.y)) {
            redraw();
            return;
        }
        at(e).ifPresent(spot -> {
            choose(spot);
            follow(spot);
        });
    }

    private void hover(Event e) {
        Optional<Spot> at = e.type == SWT.MouseExit ? Optional.empty() : at(e);
        setCursor(at.filter(Spot::isLink).isPresent() ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        String words = face instanceof CacheFace ? at.map(Spot::words).orElse(null) : null;
        if (!Objects.equals(words, getToolTipText())) {
            setToolTipText(words);
        }
        boolean dragged = face != null && (e.stateMask & SWT.BUTTON1) != 0 && face.drag(e.x, e.y);
        if (dragged || face != null && face.hover(at.isEmpty() ? -1 : e.x, e.y)) {
            redraw();
        }
    }

    private void follow(Spot spot) {
        if (spot != null && spot.isLink()) {
            goTo.to(spot.event(), spot.line());
        }
    }

    /** Keeps the keyboard where it is within. */
    @Override
    public boolean setFocus() {
        return bar.hasFocus() || forceFocus();
    }

    /** The value or link that is chosen in it, of which one can ask why it is there. */
    Optional<Spot> chosen() {
        return Optional.ofNullable(chosen);
    }

    private void scroll(int by) {
        int most = face == null ? 0 : Math.max(0, face.bottom() - getClientArea().height);
        scrolled = Math.max(0, Math.min(scrolled + by, most));
        redraw();
    }

    private String empty() {
        return pinned == null ? Messages.CloseUp_Empty : Messages.CloseUp_Gone;
    }

    @Override
    protected void paint(Pen pen) {
        int width = getClientArea().width;
        int left = width == 351 ? 15 : 16;
        int right = width - 16;
        if (face == null) {
            pen.left(empty(), left, 26, TextStyle.TEXT, SECOND_INK.color());
            return;
        }
        int offset = scrolled;
        int height = getClientArea().height;
        face.room(width, height);
        int foot = face.foot();
        Pen rows = new WholeRows(pen, offset > 0 ? face.head() : 0, height - foot);
        rows.move(0, -offset);
        Spots found = new Spots(run.history().schema());
        face.paint(rows, found, left, right);
        spots = found.all();
        spots.stream().filter(spot -> spot.same(chosen))
                .forEach(spot -> rows.frame(spot.x() - 1, spot.y() - 1, spot.width() + 2, spot.height() + 2, 3, LINK.color(), 2));
        rows.move(0, offset);
        if (offset > 0) {
            pen.fill(0, 0, width, face.head(), 0, PANEL.color());
        }
        face.paintHead(pen, left, right);
        if (foot > 0) {
            pen.fill(0, height - foot, width, foot, 0, PANEL.color());
            face.paintFoot(pen, left, right, height - foot);
        }
        paintThumb(pen, width, height);
        if (isFocusControl()) {
            pen.frame(2, 2, width - 4, getClientArea().height - 4, 3, LINK.color(), 2);
        }
        int end = right - PinMark.SIZE;
        pen.left(pen.fit(face.title(), TextStyle.TITLE, end - left), left, 26, TextStyle.TITLE, INK.color());
        double room = end - left - pen.width(face.title(), TextStyle.TITLE) - 12;
        String note = pinned == null ? face.note() : Messages.CloseUp_Pinned;
        if (pen.width(note, TextStyle.TEXT) <= room) {
            pen.right(note, end, 26, TextStyle.TEXT, SECOND_INK.color());
        }
    }

    /** How far it is scrolled, where there is more than room for. */
    private void paintThumb(Pen pen, int width, int height) {
        int all = face.bottom();
        if (all > height + 6) {
            int head = face.head();
            double track = height - face.foot() - head - 6;
            double thumb = Math.max(24, track * (height - head) / (all - head));
            pen.fill(width - 7, head + (track - thumb) * Math.min(1, scrolled / (double) (all - height)), 3, thumb, 1.5, BORDER.color());
        }
    }
}
