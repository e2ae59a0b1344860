package ringside.ui.playback.timeline;

import ringside.trace.time.Playhead;
import ringside.ui.playback.TimeText;

/**
 * What the timeline's page spans. Where a run has few steps every step has a column of its own; a page turns eight columns at a
 * time, so that four steps of the past and at least five to come are in sight. Where a run is long the axis is cycles.
 *
 * @param steps whether the unit is steps; else ticks
 * @param from  first unit on the page
 * @param to    unit after the last one
 * @param left  pixel at which it begins
 * @param width pixels it spans
 */
record Axis(boolean steps, double from, double to, int left, int width) {
    /** No column of a step is narrower. */
    static final int COLUMN = 60;
    /** Runs of more steps than this have an axis of cycles. */
    static final int MOST_STEPS = 400;
    private static final int PAGE_COLUMNS = 17;
    private static final int TURN = 8;
    private static final int KEPT = 5;

    static Axis of(Playhead playhead, int left, int width) {
        int count = playhead.stepCount();
        if (count > MOST_STEPS) {
            return cycles(playhead, left, width);
        }
        int room = Math.max(2, width / COLUMN);
        if (count <= room) {
            return new Axis(true, 1, Math.max(2, count + 1L), left, width);
        }
        int columns = Math.min(PAGE_COLUMNS, room);
        int turn = Math.min(TURN, columns - 1);
        int kept = Math.min(KEPT, columns - turn);
        int page = Math.max(0, Math.floorDiv(playhead.step() - kept, turn));
        long from = Math.max(1, Math.min(1L + (long) page * turn, count - columns + 1L));
        return new Axis(true, from, from + columns, left, width);
    }

    /** A page of cycles is a round number of them, so long that some 40 steps lie on it, and turns by halves. */
    static Axis cycles(Playhead playhead, int left, int width) {
        double wanted = Math.max(10, end(playhead) * 40.0 / Math.max(1, playhead.stepCount()));
        long round = (long) Math.pow(10, Math.floor(Math.log10(wanted)));
        long page = wanted < round * 2 ? round * 2 : wanted < round * 4 ? round * 4 : round * 10;
        long now = TimeText.tickAt(playhead.log(), playhead.event(), playhead.line());
        long turn = page / 2;
        long from = Math.max(0, (now - page / 8) / turn * turn);
        return new Axis(false, from, from + page, left, width);
    }

    /** The tick at which a run so far is over, at least 1. */
    static long end(Playhead playhead) {
        return Math.max(1, TimeText.tickAt(playhead.log(), playhead.log().size(), 0));
    }

    /** Where an event begins on the axis: its tick, or its place in the column of its step. */
    double at(Playhead playhead, int event) {
        if (!steps) {
            return playhead.log().event(event).tick();
        }
        if (event > playhead.log().size()) {
            return playhead.stepCount() + 1.0;
        }
        Playhead there = playhead.to(event, 0);
        int step = there.step();
        int first = there.stepEvent();
        int next = step < playhead.stepCount() ? playhead.toStep(step + 1).event() : playhead.log().size() + 1;
        return step + (event - first) / (double) Math.max(1, next - first);
    }

    /** Pixel of a place on the axis. */
    double x(double unit) {
        return left + (unit - from) * width / (to - from);
    }

    /** Place on the axis of a pixel. */
    double unit(double x) {
        return from + (x - left) * (to - from) / width;
    }

    /** Where the playhead stands on the axis: at the end of its step, or as far within it as lines of its burst have landed. */
    double of(Playhead playhead) {
        if (!steps) {
            return TimeText.tickAt(playhead.log(), playhead.event(), playhead.line());
        }
        int step = playhead.step();
        return playhead.line() > 0 ? step + playhead.line() / (double) playhead.lineCount() : step + 1;
    }

    /** The playhead moved to a pixel: into the column there, or to the tick. */
    Playhead moved(Playhead playhead, double x) {
        double unit = unit(x);
        if (!steps) {
            return playhead.toTick(Math.max(0, Math.round(unit)));
        }
        return playhead.toStep((int) Math.max(0, Math.min(playhead.stepCount(), Math.ceil(unit) - 1)));
    }
}
