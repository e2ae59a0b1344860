package ringside.ui.playback.timeline;

import static ringside.ui.diagram.figures.Theme.Role.PANEL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import ringside.trace.TraceEvent;
import ringside.trace.time.Playhead;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.playback.CoreOwners;
import ringside.ui.playback.Messages;
import ringside.ui.playback.Run;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.StepText;
import ringside.ui.diagram.overlay.PacketNames;
import ringside.ui.playback.panel.Panel;

/** The canvas of the timeline. The playhead is dragged; arrows, Home and End move it; the label says whom it follows. */
final class TimelinePanel extends Panel {
    /** Below these heights there are bands alone, and a thin line without words. */
    private static final int FOLDED = 60;
    private static final int THIN = 20;

    private Optional<RunSession> session = Optional.empty();
    private Run run;
    private CoreOwners owners;
    private Rows rows;
    private Spans spans;
    private int rowsFor;
    private int rowsPacket;
    private boolean dragging;

    TimelinePanel(Composite parent) {
        super(parent, SWT.NONE, PANEL);
        addListener(SWT.MouseDown, this::down);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, e -> dragging = false);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.MenuDetect, e -> followMenu());
    }

    void show(Optional<RunSession> shown) {
        session = shown;
        Run next = session.flatMap(RunSession::run).orElse(null);
        if (next != run) {
            run = next;
            owners = run == null ? null : new CoreOwners(run.log());
            rowsFor = -1;
        }
        if (run != null) {
            chooseRows();
        }
        if (run != null) {
            speak(NLS.bind(Messages.Timeline_Spoken, StepText.step(playhead())));
        }
        redraw();
    }

    /** Rows depend on what cores do, which the first events show, and on whose chapters are shown. */
    private void chooseRows() {
        int seen = Math.min(run.log().size(), 1000);
        int packet = Bands.packet(run, playhead());
        if (seen != rowsFor || packet != rowsPacket) {
            rowsFor = seen;
            rowsPacket = packet;
            rows = new Rows(run.log().schema(), owners, coresOf(packet));
            spans = new Spans(run, rows);
        }
    }

    private Set<Integer> coresOf(int packet) {
        Set<Integer> cores = new TreeSet<>();
        TraceEvent e = run.log().event(packet == 0 ? 0 : run.log().lastEventOfPacket(packet));
        for (; e.number() > 0; e.moveTo(e.previousOfPacket())) {
            cores.add(e.core().id());
        }
        return cores;
    }

    /** For example {@code follows p1}; empty without a run. */
    String follows() {
        if (run == null) {
            return "";
        }
        int packet = playhead().packet() != 0 ? playhead().packet() : Bands.packet(run, playhead());
        return packet == 0 ? "" : NLS.bind(Messages.Timeline_Follows, name(packet));
    }

    private String name(int packet) {
        return new PacketNames(run.history().at(run.log().lastEventOfPacket(packet))).label(packet);
    }

    private Playhead playhead() {
        return session.orElseThrow().playhead();
    }

    private Axis axis() {
        return Axis.of(playhead(), TimelinePainter.LEFT, getClientArea().width - TimelinePainter.LEFT - TimelinePainter.RIGHT_MARGIN);
    }

    @Override
    protected void paint(Pen pen) {
        if (run == null || getClientArea().width < 2 * TimelinePainter.LEFT) {
            return;
        }
        Axis axis = axis();
        TimelinePainter painter = new TimelinePainter(pen, run, playhead(), axis, session.orElseThrow().outcomeHidden());
        int packet = Bands.packet(run, playhead());
        int height = getClientArea().height;
        if (height < THIN) {
            painter.thin(Bands.on(axis, run, playhead(), packet), height);
            return;
        }
        painter.bands(Bands.on(axis, run, playhead(), packet), packet);
        if (height >= FOLDED) {
            painter.rows(rows.labels());
            painter.spans(spans.on(axis, playhead()));
            painter.axis();
        }
        painter.playhead(Math.min(height, TimelinePainter.BANDS + Rows.MOST * TimelinePainter.ROW + 2));
    }

    private void down(Event e) {
        setFocus();
        if (run != null && e.button == 1 && e.x >= TimelinePainter.LEFT) {
            dragging = true;
            drag(e.x);
        } else if (run != null && e.button == 1 && e.y < TimelinePainter.BANDS) {
            followMenu();
        }
    }

    private void move(Event e) {
        if (dragging) {
            drag(e.x);
        } else if (run != null && e.x >= TimelinePainter.LEFT) {
            Playhead there = axis().moved(playhead(), e.x);
            boolean hidden = session.orElseThrow().outcomeHidden() && there.event() > playhead().event();
            setToolTipText(hidden || there.event() == 0 ? null : StepText.step(there) + ". " + StepText.sentence(run, there));
        }
    }

    private void drag(int x) {
        session.orElseThrow().jump(p -> axis().moved(p, x));
    }

    private void key(Event e) {
        session.ifPresent(s -> {
            switch (e.keyCode) {
                case SWT.ARROW_RIGHT -> s.move(Playhead::over);
                case SWT.ARROW_LEFT -> s.move(Playhead::backOver);
                case SWT.HOME -> s.jump(Playhead::home);
                case SWT.END -> s.jump(Playhead::end);
                default -> {
                }
            }
        });
    }

    private void followMenu() {
        if (run == null) {
            return;
        }
        Menu menu = new Menu(this);
        item(menu, Messages.Timeline_FollowNone, 0);
        for (int packet : recentPackets()) {
            item(menu, NLS.bind(Messages.Timeline_Follow, name(packet)), packet);
        }
        menu.addListener(SWT.Hide, e -> getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void item(Menu menu, String text, int packet) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(text);
        item.setSelection(playhead().packet() == packet);
        item.addListener(SWT.Selection, e -> session.ifPresent(s -> s.follow(packet)));
    }

    /** The packets of the latest steps, at most ten. */
    private List<Integer> recentPackets() {
        TreeSet<Integer> out = new TreeSet<>();
        TraceEvent e = run.log().event(playhead().event() == 0 ? Math.min(run.log().size(), 50) : playhead().event());
        while (e.number() > 0 && out.size() < 10) {
            if (e.packet() != 0) {
                out.add(e.packet());
            }
            e.moveTo(e.number() - 1);
        }
        return List.copyOf(out);
    }
}
