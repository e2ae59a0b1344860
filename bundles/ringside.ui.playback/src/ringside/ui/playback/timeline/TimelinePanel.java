package ringside.ui.playback.timeline;

import static ringside.ui.diagram.figures.Theme.Role.PANEL;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.WeakHashMap;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import ringside.trace.TraceEvent;
import ringside.trace.time.Causes;
import ringside.trace.time.Playhead;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.overlay.PacketNames;
import ringside.ui.playback.Branches;
import ringside.ui.playback.Messages;
import ringside.ui.playback.Run;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.StepText;
import ringside.ui.playback.panel.Panel;
import ringside.ui.playback.timeline.Lane.Group;
import ringside.ui.playback.timeline.TimelinePainter.Half;

/**
 * The canvas of the timeline. The playhead is dragged; arrows, Home and End move it; the label says whom it follows. Below the first look
 * lie groups of lines that fold; Up and Down go from line to line. What is shown of the run is zoomed and scrolled.
 */
final class TimelinePanel extends Panel {
    /** Below these heights there are bands alone, and a thin line without words. */
    private static final int FOLDED = 60;
    private static final int THIN = 20;
    private static final double ZOOM = 1.5;
    private static final double SMALL_SCROLL = 0.1;
    private static final double LARGE_SCROLL = 0.5;

    private final Map<RunSession, Look> looks = new WeakHashMap<>();
    private Zoom zoom = new Zoom();
    private Set<Group> open = EnumSet.noneOf(Group.class);
    private final TimelineMenu menu = new TimelineMenu(this);
    private final JumpField jump = new JumpField(this);
    private Optional<RunSession> session = Optional.empty();
    private Run run;
    private Page page;
    /** The run beside it while two are compared, and its page; else null. */
    private Branches.Beside beside;
    private Page besidePage;
    private int scroll;
    /** The line that the keyboard is in; -1 for none. */
    private int cursor = -1;
    private boolean dragging;

    /** What a viewer sees of one lab's run: each lab keeps its own. */
    private record Look(Zoom zoom, Set<Group> open) {
    }

    TimelinePanel(Composite parent) {
        super(parent, SWT.NONE, PANEL);
        addListener(SWT.MouseDown, this::down);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, e -> dragging = false);
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.MouseHorizontalWheel, e -> scrollTime(-Integer.signum(e.count) * SMALL_SCROLL));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.MenuDetect, e -> menu.open());
        addListener(SWT.Resize, e -> scrollTo(scroll));
    }

    void show(Optional<RunSession> shown) {
        if (!shown.equals(session) && shown.isPresent()) {
            Look look = looks.computeIfAbsent(shown.get(), s -> new Look(new Zoom(), EnumSet.noneOf(Group.class)));
            zoom = look.zoom;
            beside = null;
            open = look.open;
            scroll = 0;
        }
        session = shown;
        Run next = session.flatMap(RunSession::run).orElse(null);
        if (next != run) {
            run = next;
            page = run == null ? null : new Page(run);
            cursor = -1;
        }
        if (run != null) {
            besides();
            page.choose(playhead());
            lay();
            say();
        }
        redraw();
    }

    /** While two runs are compared their axis is cycles, which both have, and what was zoomed before comes back afterwards. */
    private void besides() {
        Branches.Beside next = session.orElseThrow().branches().beside().orElse(null);
        Run before = beside == null ? null : beside.run();
        boolean compared = before != null;
        beside = next;
        if (next == null) {
            besidePage = null;
            zoom = compared ? looks.get(session.orElseThrow()).zoom : zoom;
        } else {
            besidePage = next.run() == before ? besidePage : new Page(next.run());
            besidePage.choose(next.playhead());
            if (!compared) {
                zoom = new Zoom();
                zoom.compare(playhead(), Math.max(Axis.end(playhead()), Axis.end(next.playhead())));
            }
        }
    }

    private void lay() {
        if (getClientArea().width >= 2 * TimelinePainter.LEFT) {
            page.lay(axis(), playhead(), open);
        }
    }

    private void say() {
        String here = NLS.bind(Messages.Timeline_Spoken, StepText.step(playhead()));
        String where = session.orElseThrow().bookmarks().note(playhead().event()).map(note -> here + ", " + NLS.bind(Messages.Timeline_Bookmarked, note).strip())
                .orElse(here);
        speak(cursor < 0 || cursor >= page.lanes().size() ? where : where + ". " + line(page.lanes().get(cursor)));
    }

    private String line(Lane lane) {
        String number = NLS.bind(Messages.Timeline_LineSpoken, new Object[] {lane.label(), cursor + 1, page.lanes().size()});
        return !lane.heading() ? number : number + ", " + (open.contains(lane.group()) ? Messages.Timeline_Opened : Messages.Timeline_Folded);
    }

    /** For example {@code follows p1}; empty without a run. */
    String follows() {
        if (run == null) {
            return "";
        }
        if (beside != null) {
            String[] titles = session.orElseThrow().editor().split().titles();
            return NLS.bind(Messages.Timeline_Both, titles[0], titles[1]);
        }
        int packet = playhead().packet() != 0 ? playhead().packet() : page.bandsPacket();
        return packet == 0 ? "" : NLS.bind(Messages.Timeline_Follows, name(packet));
    }

    private String name(int packet) {
        return new PacketNames(run.history().at(run.log().lastEventOfPacket(packet))).label(packet);
    }

    Optional<RunSession> session() {
        return run == null ? Optional.empty() : session;
    }

    private Playhead playhead() {
        return session.orElseThrow().playhead();
    }

    /** The lines from top to bottom, as they are shown. */
    List<String> lines() {
        return page == null ? List.of() : page.lanes().stream().map(Lane::label).toList();
    }

    /** What is shown of the run. */
    Axis axis() {
        return zoom.axis(playhead(), TimelinePainter.LEFT, getClientArea().width - TimelinePainter.LEFT - TimelinePainter.RIGHT_MARGIN);
    }

    @Override
    protected void paint(Pen pen) {
        if (run == null || getClientArea().width < 2 * TimelinePainter.LEFT) {
            return;
        }
        Axis axis = axis();
        page.lay(axis, playhead(), open);
        int packet = page.bandsPacket();
        int height = getClientArea().height;
        TimelinePainter painter = new TimelinePainter(pen, run, playhead(), axis, page.names(), session.orElseThrow().outcomeHidden(), room(), scroll);
        if (height < THIN) {
            painter.thin(Bands.on(axis, run, playhead(), packet), height);
            return;
        }
        painter.bands(Bands.on(axis, run, playhead(), packet), packet == 0 ? "" : name(packet));
        if (height >= FOLDED) {
            painter.names(page.lanes(), open, isFocusControl() ? cursor : -1);
            if (beside == null) {
                page.paint(painter, playhead());
            } else {
                besidePage.lay(axis, beside.playhead(), open);
                TimelinePainter other = new TimelinePainter(pen, beside.run(), beside.playhead(), axis, besidePage.names(),
                        session.orElseThrow().outcomeHidden(), room(), scroll);
                besidePage.paint(other.half(beside.second() ? Half.LOWER : Half.UPPER, besidePage.placesIn(page)), beside.playhead());
                painter.half(beside.second() ? Half.UPPER : Half.LOWER, null);
                page.paint(painter, playhead());
                other.otherPlayhead();
            }
            if (beside != null && beside.differs() >= 0) {
                painter.difference(beside.differs());
            }
            painter.axis();
            session.orElseThrow().bookmarks().all().forEach(b -> painter.flag(axis.of(playhead().to(b.event(), 0))));
        }
        painter.playhead(height);
    }

    // ---- the stretch of the run

    void zoom(double factor) {
        Axis axis = axis();
        double now = axis.x(axis.of(playhead()));
        zoom(factor, now < axis.left() || now > axis.left() + axis.width() ? axis.left() + axis.width() / 2.0 : now);
    }

    private void zoom(double factor, double x) {
        zoom.by(factor, playhead(), axis(), x);
        show(session);
    }

    void wholeRun() {
        zoom.all(playhead(), axis());
        show(session);
    }

    void pages() {
        zoom.page();
        show(session);
    }

    boolean cyclesAlways() {
        return zoom.cyclesAlways();
    }

    void cyclesAlways(boolean always) {
        zoom.cyclesAlways(always);
        show(session);
    }

    private void scrollTime(double share) {
        if (run != null) {
            zoom.scroll(share, playhead(), axis());
            show(session);
        }
    }

    // ---- the lines

    void fold(Group group) {
        if (!open.remove(group)) {
            open.add(group);
        }
        show(session);
        scrollTo(scroll);
    }

    boolean opened(Group group) {
        return open.contains(group);
    }

    private void scrollTo(int line) {
        int most = page == null ? 0 : page.lanes().size() - room();
        scroll = Math.max(0, Math.min(line, most));
        redraw();
    }

    /** Puts the keyboard into a line and brings it in sight. */
    private void moveCursor(int by) {
        cursor = Math.max(0, Math.min(page.lanes().size() - 1, cursor < 0 && by < 0 ? 0 : cursor + by));
        int room = room();
        scrollTo(Math.max(cursor - room + 1, Math.min(cursor, scroll)));
        say();
        getAccessible().setFocus(ACC.CHILDID_SELF);
    }

    private int room() {
        return TimelinePainter.room(getClientArea().height, page == null ? 0 : page.lanes().size());
    }

    private int lineAt(int y) {
        int line = scroll + (y - TimelinePainter.BANDS) / TimelinePainter.ROW;
        boolean inside = y >= TimelinePainter.BANDS && y < TimelinePainter.BANDS + TimelinePainter.ROW * room();
        return inside && line < page.lanes().size() ? line : -1;
    }

    // ---- mouse and keys

    private void down(Event e) {
        forceFocus();
        if (run == null || e.button != 1) {
            return;
        }
        int line = lineAt(e.y);
        if (e.x >= TimelinePainter.LEFT) {
            dragging = true;
            drag(e.x);
        } else if (e.y < TimelinePainter.BANDS) {
            menu.openFollow();
        } else if (line >= 0) {
            cursor = line;
            if (page.lanes().get(line).heading()) {
                fold(page.lanes().get(line).group());
            }
            say();
            redraw();
        }
    }

    private void move(Event e) {
        if (dragging) {
            drag(e.x);
        } else if (run != null && e.x >= TimelinePainter.LEFT) {
            Playhead there = axis().moved(playhead(), e.x);
            boolean hidden = session.orElseThrow().outcomeHidden() && there.event() > playhead().event();
            setToolTipText(hidden || there.event() == 0 ? null : StepText.step(there) + ". " + StepText.sentence(run, there));
        } else if (run != null) {
            int line = lineAt(e.y);
            setToolTipText(line < 0 ? null : page.lanes().get(line).label());
        }
    }

    private void drag(int x) {
        session.orElseThrow().jump(p -> axis().moved(p, x));
    }

    private void wheel(Event e) {
        if (run == null) {
            return;
        }
        if ((e.stateMask & SWT.MOD1) != 0) {
            zoom(e.count > 0 ? 1 / ZOOM : ZOOM, Math.max(TimelinePainter.LEFT, e.x));
        } else if ((e.stateMask & SWT.SHIFT) != 0) {
            scrollTime(-Integer.signum(e.count) * SMALL_SCROLL);
        } else {
            scrollTo(scroll - e.count);
        }
        e.doit = false;
    }

    private void key(Event e) {
        if (session().isEmpty()) {
            return;
        }
        RunSession s = session.orElseThrow();
        boolean control = (e.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
        boolean shift = (e.stateMask & SWT.MODIFIER_MASK) == SWT.SHIFT;
        switch (e.keyCode) {
            case SWT.ARROW_RIGHT -> sideways(s, 1, control, shift);
            case SWT.ARROW_LEFT -> sideways(s, -1, control, shift);
            case SWT.ARROW_DOWN -> moveCursor(1);
            case SWT.ARROW_UP -> moveCursor(-1);
            case SWT.PAGE_DOWN -> scrollTime(LARGE_SCROLL);
            case SWT.PAGE_UP -> scrollTime(-LARGE_SCROLL);
            case SWT.HOME -> s.jump(Playhead::home);
            case SWT.END -> s.jump(Playhead::end);
            case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> {
                if (cursor >= 0 && cursor < page.lanes().size() && page.lanes().get(cursor).heading()) {
                    fold(page.lanes().get(cursor).group());
                }
            }
            case SWT.DEL -> s.bookmarks().remove(s.playhead().event());
            default -> {
                if (Character.isDigit(e.character) && (e.stateMask & SWT.MODIFIER_MASK) == 0) {
                    jump.open(e.character);
                }
            }
        }
    }

    /** A step; with Ctrl to the cause or the effect, with Shift to the next event of the line that the keyboard is in. */
    private void sideways(RunSession s, int direction, boolean control, boolean shift) {
        if (control) {
            toCause(direction);
        } else if (shift && cursor >= 0 && cursor < page.lanes().size()) {
            int found = page.neighbour(page.lanes().get(cursor), s.playhead().event(), direction);
            if (found > 0) {
                s.move(p -> p.to(found, 0));
            }
        } else {
            s.move(direction > 0 ? Playhead::over : Playhead::backOver);
        }
    }

    /** To the cause of this event (-1), or to the first of its effects (1). */
    void toCause(int direction) {
        session().ifPresent(s -> {
            int here = s.playhead().event();
            int there = direction < 0 ? run.log().event(here).cause() : here == 0 ? 0 : Causes.next(run.log(), here, run.log().size());
            if (there > 0) {
                s.move(p -> p.to(there, 0));
            }
        });
    }

    /** The packets of the latest steps, at most ten, with their names. */
    Map<Integer, String> recentPackets() {
        TreeMap<Integer, String> out = new TreeMap<>();
        TraceEvent e = run.log().event(playhead().event() == 0 ? Math.min(run.log().size(), 50) : playhead().event());
        while (e.number() > 0 && out.size() < 10) {
            if (e.packet() != 0 && !out.containsKey(e.packet())) {
                out.put(e.packet(), name(e.packet()));
            }
            e.moveTo(e.number() - 1);
        }
        return out;
    }
}
