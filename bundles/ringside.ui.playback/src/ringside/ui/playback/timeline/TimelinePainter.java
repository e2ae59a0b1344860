package ringside.ui.playback.timeline;

import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.EMPTY_CELL;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.PANEL;
import static ringside.ui.diagram.figures.Theme.Role.RING_MEMORY;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.SELECTED;
import static ringside.ui.diagram.figures.Theme.Role.SEPARATOR;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import ringside.trace.TraceEvent;
import ringside.trace.time.Playhead;
import ringside.ui.diagram.figures.Hue;
import ringside.ui.diagram.figures.Outline;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.playback.Messages;
import ringside.ui.playback.Run;
import ringside.ui.playback.TimeText;
import ringside.ui.diagram.overlay.PacketNames;

/** Draws a page of the timeline: bands 24 high, rows of 20, the axis 24, and the playhead over all. */
final class TimelinePainter {
    static final int LEFT = 148;
    static final int RIGHT_MARGIN = 16;
    static final int BANDS = 24;
    static final int ROW = 20;
    private static final int ROWS_BOTTOM = BANDS + Rows.MOST * ROW;

    private final Pen pen;
    private final Run run;
    private final Playhead playhead;
    private final Axis axis;
    private final boolean futureHidden;
    private final double now;
    private final PacketNames names;

    TimelinePainter(Pen pen, Run run, Playhead playhead, Axis axis, boolean futureHidden) {
        this.pen = pen;
        this.run = run;
        this.playhead = playhead;
        this.axis = axis;
        this.futureHidden = futureHidden;
        this.now = axis.of(playhead);
        this.names = new PacketNames(run.history().at(run.log().size()));
    }

    void bands(List<Bands.Band> bands, int packet) {
        String whose = packet == 0 ? "" : names.label(packet);
        pen.left(NLS.bind(Messages.Timeline_Chapters, whose).strip(), 16, 17, TextStyle.TEXT, SECOND_INK.color());
        for (Bands.Band band : bands) {
            boolean current = now > band.from() && now <= band.to() && playhead.event() > 0;
            double x = axis.x(band.from()) + 1;
            double w = Math.max(1, axis.x(band.to()) - axis.x(band.from()) - 2);
            pen.fill(x, 3, w, 19, 3, (current ? SELECTED : EMPTY_CELL).color());
            if (current) {
                pen.frame(x + 0.75, 3.75, w - 1.5, 17.5, 3, INK.color(), 1.5);
            }
            TextStyle style = current ? TextStyle.BOLD : TextStyle.TEXT;
            String name = band.chapter().label();
            if (!(futureHidden && band.from() >= now) && pen.width(name, style) <= w - 6) {
                pen.centre(name, x + w / 2, 17.5, style, INK.color());
            }
        }
    }

    /** The folded timeline: bands without words, filled as far as the run has come. */
    void thin(List<Bands.Band> bands, int height) {
        double high = height - 6.0;
        for (Bands.Band band : bands) {
            double x = axis.x(band.from()) + 1;
            double w = Math.max(1, axis.x(band.to()) - axis.x(band.from()) - 2);
            pen.frame(x + 0.5, 3.5, Math.max(1, w - 1), high - 1, 2, BORDER.color(), 1);
            double past = Math.min(w, axis.x(now) - x);
            if (past > 0) {
                pen.fill(x, 3, past, high, 2, SECOND_INK.color());
            }
        }
        playhead(height);
    }

    void rows(List<String> labels) {
        for (int i = 0; i < labels.size(); i++) {
            pen.left(pen.fit(labels.get(i), TextStyle.TEXT, LEFT - 20), 16, BANDS + 15 + ROW * i, TextStyle.TEXT, INK.color());
        }
        for (long step = axis.from(); axis.steps() && step <= axis.to(); step++) {
            pen.fill(Math.floor(axis.x(step)), BANDS, 1, ROWS_BOTTOM - BANDS, 0, SEPARATOR.color());
        }
    }

    void spans(List<Span> spans) {
        for (Span span : spans) {
            if (span.to() <= now || span.from() >= now) {
                part(span, axis.x(span.from()), axis.x(span.to()), span.to() <= now, true);
            } else {
                part(span, axis.x(span.from()), axis.x(now), true, true);
                part(span, axis.x(now), axis.x(span.to()), false, false);
            }
        }
    }

    private void part(Span span, double from, double to, boolean past, boolean labelled) {
        double left = Math.max(from, axis.left());
        double right = Math.min(to, axis.left() + axis.width());
        boolean narrow = right - left < 8;
        double inset = narrow ? 0.5 : 2.5;
        double w = Math.max(1, right - left - 2 * inset);
        double y = BANDS + 2.5 + ROW * span.row();
        long number = span.packet() == 0 ? 0 : names.number(span.packet());
        Color text = SECOND_INK.color();
        if (past) {
            boolean packet = number > 0;
            pen.box(left + inset, y, w, 16, 2, packet ? Hue.of(number).fill() : RING_MEMORY.color(), (packet ? SECOND_INK : BORDER).color(), 1);
            text = packet ? Hue.of(number).text() : INK.color();
        } else if (!futureHidden) {
            pen.box(left + inset + 0.25, y + 0.25, Math.max(1, w - 0.5), 15.5, 2, PANEL.color(), BORDER.color(), 1.5);
        }
        if (labelled && !narrow && (past || !futureHidden)) {
            String words = words(span.label(), w - 3);
            double indent = Math.min(4.5, (w - pen.width(words, TextStyle.TEXT)) / 2);
            pen.left(words, left + inset + indent, y + 13, TextStyle.TEXT, text);
        }
    }

    /** The longest wording that there is room for; nothing where even the shortest is too long. */
    private String words(String label, double width) {
        String[] wordings = label.split("\\|");
        for (String wording : wordings) {
            if (pen.width(wording, TextStyle.TEXT) <= width) {
                return wording;
            }
        }
        return "";
    }

    void axis() {
        double baseline = ROWS_BOTTOM + 17;
        if (!axis.steps()) {
            pen.left(Messages.Timeline_Cycles, 16, baseline, TextStyle.TEXT, SECOND_INK.color());
            long mark = Math.max(1, (axis.to() - axis.from()) / 4);
            for (long at = axis.from(); at < axis.to(); at += mark) {
                pen.fill(Math.floor(axis.x(at)), BANDS, 1, ROWS_BOTTOM - BANDS, 0, SEPARATOR.color());
                pen.left(TimeText.grouped(at), axis.x(at) + 4, baseline, TextStyle.BOLD, INK.color());
            }
            return;
        }
        boolean cycles = cyclesFit();
        pen.left(cycles ? Messages.Timeline_StepsCycles : Messages.Timeline_Steps, 16, baseline, TextStyle.TEXT, SECOND_INK.color());
        for (long step = axis.from(); step < axis.to() && step <= playhead.stepCount(); step++) {
            String number = TimeText.grouped(step);
            double x = axis.x(step) + 4;
            pen.left(number, x, baseline, TextStyle.BOLD, INK.color());
            if (cycles && (!futureHidden || step < now)) {
                pen.left(tick((int) step), x + pen.width(number, TextStyle.BOLD) + 8, baseline, TextStyle.TEXT, SECOND_INK.color());
            }
        }
    }

    private String tick(int step) {
        TraceEvent e = run.log().event(playhead.toStep(step).event());
        return TimeText.grouped(e.tick());
    }

    private boolean cyclesFit() {
        double column = axis.width() / (double) (axis.to() - axis.from());
        int last = (int) Math.min(axis.to() - 1, playhead.stepCount());
        return last < 1 || pen.width(TimeText.grouped(last), TextStyle.BOLD) + 8 + pen.width(tick(last), TextStyle.TEXT) + 8 <= column;
    }

    /** The line at the moment that is shown, with its handle. */
    void playhead(int bottom) {
        double x = Math.max(axis.left(), Math.min(axis.left() + axis.width(), Math.round(axis.x(now))));
        pen.fill(x - 1, 0, 2, bottom, 0, INK.color());
        pen.fill(new Outline().from(x - 6, 0).by(12, 0).by(0, 3).by(-6, 6).by(-6, -6).close(), INK.color());
    }
}
