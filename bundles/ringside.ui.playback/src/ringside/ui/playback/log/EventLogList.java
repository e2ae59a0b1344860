package ringside.ui.playback.log;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.LINK;
import static ringside.ui.diagram.figures.Theme.Role.PANEL;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.SELECTED;
import static ringside.ui.diagram.figures.Theme.Role.SEPARATOR;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import ringside.trace.TraceEvent;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.playback.Messages;
import ringside.ui.playback.Run;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.TimeText;
import ringside.ui.playback.panel.Panel;

/**
 * The events in rows of 23 pixels under a line of titles. Only the rows in sight are made. The row of the playhead is filled;
 * arrows, Page Up and Down, Home, End and a click move it. While the outcome is hidden, what is still to come is not listed.
 */
public final class EventLogList extends Panel {
    static final int TITLES = 28;
    static final int ROW = 23;
    private static final int BASELINE = 17;
    private static final int STEP = 82;
    private static final int CYCLES = 190;
    private static final int WHAT = 214;

    private Optional<RunSession> session = Optional.empty();
    private int top;
    private int seenEvent = -1;

    EventLogList(Composite parent) {
        super(parent, SWT.V_SCROLL, PANEL);
        getVerticalBar().addListener(SWT.Selection, e -> scroll(getVerticalBar().getSelection()));
        addListener(SWT.MouseDown, e -> {
            setFocus();
            if (e.y > TITLES) {
                goTo(top + 1 + (e.y - TITLES) / ROW);
            }
        });
        addListener(SWT.MouseVerticalWheel, e -> scroll(top - 3 * Integer.signum(e.count)));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Resize, e -> scroll(top));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    /** Shows the run of a session as it is now, with the row of the playhead in sight. */
    void show(Optional<RunSession> shown) {
        boolean other = !shown.equals(session);
        session = shown;
        int event = event();
        if (event != seenEvent || other) {
            seenEvent = event;
            int row = event - 1;
            scroll(row < top ? row : row >= top + rowsInSight() ? row - rowsInSight() + 1 : top);
            run().ifPresent(run -> speak(event == 0 ? Messages.Log_Spoken : line(run, event)));
            getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
        scroll(top);
    }

    private Optional<Run> run() {
        return session.flatMap(RunSession::run);
    }

    private int event() {
        return session.filter(s -> s.run().isPresent()).map(s -> s.playhead().event()).orElse(0);
    }

    /** How many events are listed. */
    public int rows() {
        boolean hidden = session.map(RunSession::outcomeHidden).orElse(false);
        return hidden ? event() : run().map(run -> run.log().size()).orElse(0);
    }

    private int rowsInSight() {
        return Math.max(1, (getClientArea().height - TITLES) / ROW);
    }

    private void scroll(int to) {
        top = Math.max(0, Math.min(to, rows() - rowsInSight()));
        ScrollBar bar = getVerticalBar();
        bar.setVisible(rows() > rowsInSight());
        bar.setValues(top, 0, Math.max(1, rows()), Math.min(Math.max(1, rows()), rowsInSight()), 1, rowsInSight());
        redraw();
    }

    private void goTo(int event) {
        int to = Math.max(1, Math.min(event, rows()));
        session.filter(s -> s.run().isPresent() && rows() > 0 && s.playhead().event() != to).ifPresent(s -> s.jump(p -> p.to(to, 0)));
    }

    private void key(Event e) {
        switch (e.keyCode) {
            case SWT.ARROW_DOWN -> goTo(event() + 1);
            case SWT.ARROW_UP -> goTo(event() - 1);
            case SWT.PAGE_DOWN -> goTo(event() + rowsInSight());
            case SWT.PAGE_UP -> goTo(event() - rowsInSight());
            case SWT.HOME -> goTo(1);
            case SWT.END -> goTo(rows());
            default -> {
            }
        }
    }

    @Override
    protected void paint(Pen pen) {
        int width = getClientArea().width;
        pen.right(Messages.Log_Step, STEP, BASELINE + 2, TextStyle.TEXT, SECOND_INK.color());
        pen.right(Messages.Log_Cycles, CYCLES, BASELINE + 2, TextStyle.TEXT, SECOND_INK.color());
        pen.left(Messages.Log_What, WHAT, BASELINE + 2, TextStyle.TEXT, SECOND_INK.color());
        pen.fill(0, TITLES, width, 1, 0, SEPARATOR.color());
        run().ifPresent(run -> {
            for (int row = top; row < Math.min(rows(), top + rowsInSight()); row++) {
                row(pen, run, row + 1, TITLES + 1 + (row - top) * ROW, width);
            }
        });
    }

    private void row(Pen pen, Run run, int number, int y, int width) {
        boolean here = number == event();
        if (here) {
            pen.fill(0, y, width, ROW, 0, SELECTED.color());
            if (isFocusControl()) {
                pen.frame(0.5, y + 0.5, width - 1, ROW - 1, 0, LINK.color(), 1);
            }
        }
        TraceEvent event = run.log().event(number);
        boolean step = event.depth() <= 1;
        TextStyle style = here ? TextStyle.BOLD : TextStyle.TEXT;
        if (step) {
            pen.right(TimeText.grouped(session.orElseThrow().playhead().to(number, 0).step()), STEP, y + BASELINE, style, INK.color());
        }
        pen.right(TimeText.grouped(event.tick()), CYCLES, y + BASELINE, TextStyle.TEXT, SECOND_INK.color());
        int left = step ? WHAT : WHAT + 16;
        pen.left(pen.fit(run.narration().sentence(number, 0), TextStyle.TEXT, width - left - 12), left, y + BASELINE, TextStyle.TEXT,
                (step ? INK : SECOND_INK).color());
    }

    private String line(Run run, int number) {
        return TimeText.grouped(session.orElseThrow().playhead().to(number, 0).step()) + ". " + run.narration().spoken(number, 0);
    }
}
