package ringside.ui.playback.log;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.LINK;
import static ringside.ui.diagram.figures.Theme.Role.PANEL;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.SELECTED;
import static ringside.ui.diagram.figures.Theme.Role.SEPARATOR;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import ringside.scenario.expression.Condition;
import ringside.trace.TraceEvent;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.playback.Messages;
import ringside.ui.playback.Run;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.TimeText;
import ringside.ui.playback.panel.Panel;

/**
 * The events in rows of 23 pixels under a line of titles, all or those that a filter lets through. Only the rows in sight are made.
 * The row of the playhead is filled; arrows, Page Up and Down, Home, End and a click move it, with Shift they choose rows to copy.
 * While the outcome is hidden, what is still to come is not listed.
 */
public final class EventLogList extends Panel {
    static final int TITLES = 28;
    static final int ROW = 23;
    private static final int BASELINE = 17;
    private static final int STEP = 70;
    private static final int EVENT = 142;
    private static final int CYCLES = 240;
    private static final int COST = 320;
    private static final int PACKET = 344;
    private static final int WHERE = 412;
    private static final int KIND = 552;
    private static final int WHAT = 690;
    /** Below this width only step, cycles and what happened have room. */
    private static final int NARROW = 1000;
    private static final int WHAT_NARROW = 264;
    /** How many events a search looks at before the window goes on. */
    private static final int SEARCH_AT_ONCE = 50_000;

    private Optional<RunSession> session = Optional.empty();
    private EventFilter filter;
    private Runnable counted = () -> { };
    private int top;
    private int seenEvent = -1;
    /** The event from which rows are chosen to that of the playhead; 0 where only that one is. */
    private int anchor;

    EventLogList(Composite parent) {
        super(parent, SWT.V_SCROLL, PANEL);
        getVerticalBar().addListener(SWT.Selection, e -> scroll(getVerticalBar().getSelection()));
        addListener(SWT.MouseDown, e -> {
            setFocus();
            if (e.y > TITLES) {
                goToRow(top + (e.y - TITLES) / ROW, (e.stateMask & SWT.SHIFT) != 0);
            }
        });
        addListener(SWT.MouseVerticalWheel, e -> scroll(top - 3 * Integer.signum(e.count)));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Resize, e -> scroll(top));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addDisposeListener(e -> filter(null));
    }

    /** Whoever shows how many rows there are. */
    void counted(Runnable listener) {
        counted = listener;
    }

    /** Lists only events for which this holds; all where it is null. */
    void filter(Condition condition) {
        if (filter != null) {
            filter.end();
        }
        filter = condition == null ? null : new EventFilter(condition, getDisplay(), () -> {
            if (!isDisposed()) {
                keepInSight();
            }
        });
        anchor = 0;
        if (!isDisposed()) {
            grow();
            keepInSight();
        }
    }

    private void grow() {
        if (filter != null) {
            run().ifPresent(run -> filter.upTo(run.log().size()));
        }
    }

    /** Shows the run of a session as it is now, with the row of the playhead in sight. */
    void show(Optional<RunSession> shown) {
        boolean other = !shown.equals(session);
        session = shown;
        grow();
        int event = event();
        if (event != seenEvent || other) {
            seenEvent = event;
            keepInSight();
            run().ifPresent(run -> speak(event == 0 ? Messages.Log_Spoken : line(run, event)));
            getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
        scroll(top);
        counted.run();
    }

    private void keepInSight() {
        int row = rowOf(event());
        scroll(row < top ? row : row >= top + rowsInSight() ? row - rowsInSight() + 1 : top);
        counted.run();
    }

    private Optional<Run> run() {
        return session.flatMap(RunSession::run);
    }

    private int event() {
        return session.filter(s -> s.run().isPresent()).map(s -> s.playhead().event()).orElse(0);
    }

    private int last() {
        boolean hidden = session.map(RunSession::outcomeHidden).orElse(false);
        return hidden ? event() : run().map(run -> run.log().size()).orElse(0);
    }

    /** How many events are listed. */
    public int rows() {
        return filter == null ? last() : filter.count(last());
    }

    /** The event of a row, from 0. */
    public int eventAt(int row) {
        return filter == null ? row + 1 : filter.event(row);
    }

    /** The row of an event, or of the last one listed before it; -1 where there is none. */
    private int rowOf(int event) {
        return filter == null ? event - 1 : filter.rowAt(event);
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

    private void goToRow(int row, boolean choosing) {
        if (rows() > 0) {
            anchor = !choosing ? 0 : anchor == 0 ? event() : anchor;
            goTo(eventAt(Math.max(0, Math.min(row, rows() - 1))));
        }
    }

    private void goTo(int event) {
        session.filter(s -> s.run().isPresent() && s.playhead().event() != event).ifPresent(s -> s.jump(p -> p.to(event, 0)));
        redraw();
    }

    private void key(Event e) {
        boolean choosing = (e.stateMask & SWT.SHIFT) != 0;
        int row = rowOf(event());
        switch (e.keyCode) {
            case SWT.ARROW_DOWN -> goToRow(row + 1, choosing);
            case SWT.ARROW_UP -> goToRow(row >= 0 && eventAt(row) < event() ? row : row - 1, choosing);
            case SWT.PAGE_DOWN -> goToRow(row + rowsInSight(), choosing);
            case SWT.PAGE_UP -> goToRow(row - rowsInSight(), choosing);
            case SWT.HOME -> goToRow(0, choosing);
            case SWT.END -> goToRow(rows() - 1, choosing);
            default -> {
            }
        }
    }

    /** The events that are chosen: those of the rows from the anchor to the playhead, or that of the playhead alone. */
    public int[] chosen() {
        int from = rowOf(anchor == 0 ? event() : anchor);
        int to = rowOf(event());
        return IntStream.rangeClosed(Math.max(0, Math.min(from, to)), Math.max(from, to)).map(this::eventAt).toArray();
    }

    /** All events that are listed. */
    public int[] listed() {
        return IntStream.range(0, rows()).map(this::eventAt).toArray();
    }

    /**
     * Goes to the next row (1), or the previous (-1), whose row has these words in it, upper or lower case; from the end it goes on at the
     * beginning.
     *
     * @return whether there is one; false also where too many rows would have to be looked at, and then the playhead stands at the last one
     *         that was
     */
    boolean find(String words, int direction) {
        Run run = run().orElse(null);
        String wanted = words.toLowerCase(Locale.ROOT);
        int rows = rows();
        if (run == null || wanted.isEmpty() || rows == 0) {
            return false;
        }
        int row = rowOf(event());
        for (int looked = 0; looked < Math.min(rows, SEARCH_AT_ONCE); looked++) {
            row = Math.floorMod(row + direction, rows);
            if (text(run, eventAt(row)).toLowerCase(Locale.ROOT).contains(wanted)) {
                goToRow(row, false);
                return true;
            }
        }
        if (rows > SEARCH_AT_ONCE) {
            goToRow(row, false);
        }
        return false;
    }

    private static String text(Run run, int number) {
        TraceEvent event = run.log().event(number);
        return event.kind().label() + " " + event.component().path() + " " + run.narration().sentence(number, 0);
    }

    @Override
    protected void paint(Pen pen) {
        int width = getClientArea().width;
        boolean wide = width >= NARROW;
        title(pen, Messages.Log_Step, STEP, true);
        if (wide) {
            title(pen, Messages.Log_Event, EVENT, true);
            title(pen, Messages.Log_Cost, COST, true);
            title(pen, Messages.Log_Packet, PACKET, false);
            title(pen, Messages.Log_Where, WHERE, false);
            title(pen, Messages.Log_Kind, KIND, false);
        }
        title(pen, Messages.Log_Cycles, CYCLES, true);
        title(pen, Messages.Log_What, wide ? WHAT : WHAT_NARROW, false);
        pen.fill(0, TITLES, width, 1, 0, SEPARATOR.color());
        run().ifPresent(run -> {
            int from = anchor == 0 ? event() : anchor;
            for (int row = top; row < Math.min(rows(), top + rowsInSight()); row++) {
                int event = eventAt(row);
                boolean chosen = event >= Math.min(from, event()) && event <= Math.max(from, event());
                row(pen, run, event, TITLES + 1 + (row - top) * ROW, chosen);
            }
        });
    }

    private static void title(Pen pen, String words, int x, boolean right) {
        if (right) {
            pen.right(words, x, BASELINE + 2, TextStyle.TEXT, SECOND_INK.color());
        } else {
            pen.left(words, x, BASELINE + 2, TextStyle.TEXT, SECOND_INK.color());
        }
    }

    private void row(Pen pen, Run run, int number, int y, boolean chosen) {
        int width = getClientArea().width;
        boolean wide = width >= NARROW;
        boolean here = number == event();
        if (chosen) {
            pen.fill(0, y, width, ROW, 0, SELECTED.color());
            if (here && isFocusControl()) {
                pen.frame(0.5, y + 0.5, width - 1, ROW - 1, 0, LINK.color(), 1);
            }
        }
        TraceEvent event = run.log().event(number);
        boolean step = event.depth() <= 1;
        int base = y + BASELINE;
        if (step) {
            TextStyle style = here ? TextStyle.BOLD : TextStyle.TEXT;
            pen.right(TimeText.grouped(session.orElseThrow().playhead().to(number, 0).step()), STEP, base, style, INK.color());
        }
        pen.right(TimeText.grouped(event.tick()), CYCLES, base, TextStyle.TEXT, SECOND_INK.color());
        if (wide) {
            pen.right(TimeText.grouped(number), EVENT, base, TextStyle.TEXT, SECOND_INK.color());
            pen.right(event.cycles() == 0 ? "" : TimeText.cycles(event.cycles()), COST, base, TextStyle.TEXT, SECOND_INK.color());
            pen.left(event.packet() == 0 ? "" : run.made().explainer().packet(number), PACKET, base, TextStyle.TEXT, INK.color());
            pen.left(pen.fit(event.component().path(), TextStyle.TEXT, KIND - WHERE - 12), WHERE, base, TextStyle.TEXT, SECOND_INK.color());
            pen.left(pen.fit(event.kind().name(), TextStyle.TEXT, WHAT - KIND - 12), KIND, base, TextStyle.TEXT, SECOND_INK.color());
        }
        int left = (wide ? WHAT : WHAT_NARROW) + (step ? 0 : 16);
        pen.left(pen.fit(run.narration().sentence(number, 0), TextStyle.TEXT, width - left - 12), left, base, TextStyle.TEXT,
                (step ? INK : SECOND_INK).color());
    }

    private String line(Run run, int number) {
        return TimeText.grouped(session.orElseThrow().playhead().to(number, 0).step()) + ". " + run.narration().spoken(number, 0);
    }
}
