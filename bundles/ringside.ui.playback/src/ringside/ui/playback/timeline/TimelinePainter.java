package ringside.ui.playback.timeline;

import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.EMPTY_CELL;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.PANEL;
import static ringside.ui.diagram.figures.Theme.Role.RING_MEMORY;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.SELECTED;
import static ringside.ui.diagram.figures.Theme.Role.SEPARATOR;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
    static final int AXIS = 24;
    private static final int INDENT = 12;
    private static final int[] HEIGHTS = {4, 7, 10, 13, 16};

    private final Pen pen;
    private final Run run;
    private final Playhead playhead;
    private final Axis axis;
    private final boolean futureHidden;
    private final double now;
    /** The first line that is in sight, how many there is room for, and where they end. */
    private final int scroll;
    private final int room;
    private final int rowsBottom;
    private final PacketNames names;
    /** Of two runs that are compared each has half of every line. */
    private Half half = Half.WHOLE;
    /** The lines that its lines are drawn in, -1 for none; null where they are the same. */
    private int[] places;

    /** Where words stand on the axis in the place of its numbers. */
    private double wordsFrom = Double.MAX_VALUE;
    private double wordsTo = -1;

    /** What part of a line is painted: top, and how high spans are. */
    enum Half {
        WHOLE(2.5, 16), UPPER(1.5, 8), LOWER(10.5, 8);

        private final double top;
        private final double high;

        Half(double top, double high) {
            this.top = top;
            this.high = high;
        }
    }

    TimelinePainter(Pen pen, Run run, Playhead playhead, Axis axis, PacketNames names, boolean futureHidden, int room, int scroll) {
        this.pen = pen;
        this.run = run;
        this.playhead = playhead;
        this.axis = axis;
        this.futureHidden = futureHidden;
        this.now = axis.of(playhead);
        this.scroll = scroll;
        this.room = room;
        this.rowsBottom = BANDS + room * ROW;
        this.names = names;
    }

    /** How many of so many lines a timeline of this height shows; never fewer than the first look has. */
    static int room(int height, int lines) {
        return Math.max(Rows.MOST, Math.min(lines, (height - BANDS - AXIS) / ROW));
    }

    /** From here on in half of each line, without words. */
    TimelinePainter half(Half part, int[] lines) {
        half = part;
        places = lines;
        return this;
    }

    /** Whether it paints one of two runs that are compared. */
    boolean halved() {
        return half != Half.WHOLE;
    }

    private int place(int line) {
        return places == null ? line : places[line];
    }

    private boolean inSight(int line) {
        return place(line) >= scroll && place(line) < scroll + room;
    }

    private int y(int line) {
        return BANDS + ROW * (place(line) - scroll);
    }

    /** @param whose the name of their packet; empty for none */
    void bands(List<Bands.Band> bands, String whose) {
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

    /** Names of the lines, the headings with what folds them, and the line that the keyboard is in. */
    void names(List<Lane> lanes, Set<Lane.Group> open, int cursor) {
        double mark = axis.steps() ? 1 : mark();
        for (double at = Math.ceil(axis.from() / mark) * mark; at <= axis.to(); at += mark) {
            pen.fill(Math.floor(axis.x(at)), BANDS, 1, rowsBottom - BANDS, 0, SEPARATOR.color());
        }
        for (int line = scroll; line < Math.min(lanes.size(), scroll + room); line++) {
            Lane lane = lanes.get(line);
            int y = y(line);
            if (line == cursor) {
                pen.fill(8, y + 0.5, LEFT - 16, ROW - 1, 3, SELECTED.color());
            }
            int x = 16;
            if (lane.heading()) {
                pen.fill(0, y, axis.left() + axis.width(), 1, 0, SEPARATOR.color());
                Outline fold = open.contains(lane.group()) ? new Outline().from(x, y + 8).by(8, 0).by(-4, 5).close()
                        : new Outline().from(x + 1.5, y + 6).by(5, 4).by(-5, 4).close();
                pen.fill(fold, SECOND_INK.color());
                x += INDENT;
            } else if (lane.group() != Lane.Group.FIRST_LOOK) {
                x += INDENT;
            }
            pen.left(pen.fit(lane.label(), TextStyle.TEXT, LEFT - 4 - x), x, y + 15, TextStyle.TEXT, (lane.heading() ? SECOND_INK : INK).color());
        }
        thumb(lanes.size());
    }

    /** Where the lines in sight are among all; nothing where all are in sight. */
    private void thumb(int lines) {
        if (lines > room) {
            double high = rowsBottom - BANDS - 4.0;
            pen.fill(axis.left() + axis.width() + 5, BANDS + 2 + high * scroll / lines, 6, Math.max(12, high * room / lines), 3, BORDER.color());
        }
    }

    /**
     * Marks of events in a line: alone, or as high as they are many.
     *
     * @param counts one for each part of the page
     * @param low    whether there are spans in the line, so that marks stand at their foot
     */
    void marks(int line, int[] counts, boolean low) {
        if (!inSight(line)) {
            return;
        }
        double part = axis.width() / (double) counts.length;
        int most = Arrays.stream(counts).max().orElse(0);
        int split = (int) Math.round((axis.x(now) - axis.left()) / part);
        int from = 0;
        while (from < counts.length) {
            int to = from + 1;
            int high = markHeight(counts[from], most, low);
            while (to < counts.length && to != split && markHeight(counts[to], most, low) == high) {
                to++;
            }
            boolean past = from < split;
            if (high > 0 && (past || !futureHidden)) {
                double foot = half == Half.WHOLE ? low ? 20 : 18 : half.top + half.high;
                pen.fill(axis.left() + from * part, y(line) + foot - high, (to - from) * part, high, 0, (past ? SECOND_INK : BORDER).color());
            }
            from = to;
        }
    }

    private int markHeight(int count, int most, boolean low) {
        int high = low ? Math.min(3, count * 3) : height(count, most);
        return half == Half.WHOLE ? high : (high + 1) / 2;
    }

    private static int height(int count, int most) {
        if (count == 0) {
            return 0;
        }
        return most == 1 ? HEIGHTS[2] : HEIGHTS[(int) Math.round((HEIGHTS.length - 1) * Math.log(count) / Math.log(most))];
    }

    /** The way from a cause to its effect, between the lines so that it lies on no words, with a head at the effect. */
    void arrow(int fromLine, double from, int toLine, double to, boolean solid) {
        if (!inSight(toLine) || !inSight(fromLine)) {
            return;
        }
        double x1 = Math.max(axis.left() + 2.0, Math.min(axis.left() + axis.width() - 2.0, from));
        double x2 = Math.max(axis.left() + 2.0, Math.min(axis.left() + axis.width() - 2.0, to));
        boolean down = toLine > fromLine;
        double gap = down ? y(fromLine) + ROW + 0.5 : y(fromLine) + 0.5;
        double tip = toLine < fromLine ? y(toLine) + 17.5 : y(toLine) + 3.5;
        double head = toLine < fromLine ? -5 : 5;
        Outline way = new Outline().from(x1, down ? gap - 3 : gap + 3).to(x1, gap).to(x2, gap).to(x2, tip - head);
        pen.outline(way, null, INK.color(), 1.5, solid ? Pen.Line.SOLID : Pen.Line.DOTTED);
        pen.fill(new Outline().from(x2 - 4, tip - head).by(8, 0).by(-4, head).close(), INK.color());
    }

    void spans(List<Span> spans) {
        for (Span span : spans) {
            if (!inSight(span.row())) {
                continue;
            }
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
        double y = y(span.row()) + half.top;
        long number = span.packet() == 0 ? 0 : names.number(span.packet());
        Color text = SECOND_INK.color();
        if (span.thin()) {
            if (past) {
                pen.box(left, y + half.high / 2 - 2, right - left, 4, 0, Hue.of(Math.max(1, number)).fill(), SECOND_INK.color(), 1);
            } else if (!futureHidden) {
                pen.frame(left, y + half.high / 2 - 2, right - left, 4, 0, BORDER.color(), 1);
            }
            return;
        }
        if (past) {
            boolean packet = number > 0;
            pen.box(left + inset, y, w, half.high, 2, packet ? Hue.of(number).fill() : RING_MEMORY.color(), (packet ? SECOND_INK : BORDER).color(), 1);
            text = packet ? Hue.of(number).text() : INK.color();
        } else if (!futureHidden) {
            pen.box(left + inset + 0.25, y + 0.25, Math.max(1, w - 0.5), half.high - 0.5, 2, PANEL.color(), BORDER.color(), 1.5);
        }
        if (labelled && !narrow && !halved() && (past || !futureHidden)) {
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
        double baseline = rowsBottom + 17;
        if (!axis.steps()) {
            pen.left(Messages.Timeline_Cycles, 16, baseline, TextStyle.TEXT, SECOND_INK.color());
            long mark = mark();
            for (long at = (long) Math.ceil(axis.from() / mark) * mark; at < axis.to(); at += mark) {
                String number = TimeText.grouped(at);
                double left = axis.x(at) + 4;
                if (wordsTo < 0 || left > wordsTo || left + pen.width(number, TextStyle.BOLD) < wordsFrom) {
                    pen.left(number, left, baseline, TextStyle.BOLD, INK.color());
                }
            }
            return;
        }
        boolean cycles = cyclesFit();
        pen.left(cycles ? Messages.Timeline_StepsCycles : Messages.Timeline_Steps, 16, baseline, TextStyle.TEXT, SECOND_INK.color());
        for (long step = (long) axis.from(); step < axis.to() && step <= playhead.stepCount(); step++) {
            String number = TimeText.grouped(step);
            double x = axis.x(step) + 4;
            pen.left(number, x, baseline, TextStyle.BOLD, INK.color());
            if (cycles && (!futureHidden || step < now)) {
                pen.left(tick((int) step), x + pen.width(number, TextStyle.BOLD) + 8, baseline, TextStyle.TEXT, SECOND_INK.color());
            }
        }
    }

    /** A round number of cycles, such that some four of them are on the page. */
    private long mark() {
        double wanted = Math.max(1, (axis.to() - axis.from()) / 5);
        long round = (long) Math.pow(10, Math.floor(Math.log10(wanted)));
        return wanted <= round ? round : wanted <= round * 2 ? round * 2 : wanted <= round * 5 ? round * 5 : round * 10;
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

    /** A flag below the line where a bookmark stands. */
    void flag(double at) {
        if (at >= axis.from() && at <= axis.to()) {
            double x = Math.round(axis.x(at));
            pen.fill(x - 1, rowsBottom, 1.5, 22, 0, INK.color());
            pen.fill(new Outline().from(x - 1, rowsBottom + 2).by(-11, 4).by(11, 4).close(), INK.color());
        }
    }

    /** A line where two runs differ first, and what it is. */
    void difference(long tick) {
        double at = axis.x(tick);
        if (axis.steps() || at < axis.left() || at > axis.left() + axis.width()) {
            return;
        }
        double x = Math.round(at);
        pen.outline(new Outline().from(x, BANDS).to(x, rowsBottom + AXIS - 2), null, INK.color(), 1.5, Pen.Line.DOTTED);
        double w = pen.width(Messages.Timeline_Difference, TextStyle.TEXT);
        double left = x + 6 + w > axis.left() + axis.width() ? x - 6 - w : x + 6;
        wordsFrom = left - 6;
        wordsTo = left + w + 6;
        pen.left(Messages.Timeline_Difference, left, rowsBottom + 17, TextStyle.TEXT, INK.color());
    }

    /** The playhead of the other run that is compared: dotted, with a hollow handle. */
    void otherPlayhead() {
        if (now >= axis.from() && now <= axis.to()) {
            double x = Math.round(axis.x(now));
            pen.outline(new Outline().from(x, 9).to(x, rowsBottom + 2), null, SECOND_INK.color(), 2, Pen.Line.DOTTED);
            pen.outline(new Outline().from(x - 5.5, 0.5).by(11, 0).by(0, 3).by(-5.5, 5.5).by(-5.5, -5.5).close(), PANEL.color(), SECOND_INK.color(), 1.5, Pen.Line.SOLID);
        }
    }

    /** Draws what is still to come, unless that is kept from the class. */
    void effect(Runnable drawing) {
        if (!futureHidden) {
            drawing.run();
        }
    }

    /** The line at the moment that is shown, with its handle; nothing where that is not on the page. */
    void playhead(int height) {
        if (now < axis.from() || now > axis.to()) {
            return;
        }
        double x = Math.round(axis.x(now));
        pen.fill(x - 1, 0, 2, Math.min(height, rowsBottom + 2), 0, INK.color());
        pen.fill(new Outline().from(x - 6, 0).by(12, 0).by(0, 3).by(-6, 6).by(-6, -6).close(), INK.color());
    }
}
