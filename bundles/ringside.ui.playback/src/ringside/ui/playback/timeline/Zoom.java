package ringside.ui.playback.timeline;

import ringside.trace.time.Playhead;
import ringside.trace.time.Position;
import ringside.ui.playback.TimeText;

/**
 * What stretch of a run a viewer looks at. At first the pages of {@link Axis#of}; once zoomed or scrolled, a stretch of its own, which
 * stays until the playhead leaves it and then turns as a page does. Steps are the unit while each has room for a column, else cycles.
 */
final class Zoom {
    private static final double LEAST_CYCLES = 16;
    private static final double LEAST_STEPS = 2;

    private static final int MOST_COMPARED = 120;

    private boolean automatic = true;
    private boolean cyclesAlways;
    private boolean steps;
    private double from;
    private double length;
    private Position seen;

    /** The stretch that is shown now. */
    Axis axis(Playhead playhead, int left, int width) {
        if (automatic) {
            return cyclesAlways ? Axis.cycles(playhead, left, width) : Axis.of(playhead, left, width);
        }
        Axis axis = new Axis(steps, from, from + length, left, width);
        if (!playhead.position().equals(seen)) {
            seen = playhead.position();
            double now = axis.of(playhead);
            if (now < from || now > from + length) {
                from = now - length / 8;
                clamp(playhead);
                return new Axis(steps, from, from + length, left, width);
            }
        }
        return axis;
    }

    /** Shows more (above 1) or less of the run; what is at pixel {@code x} stays there. */
    void by(double factor, Playhead playhead, Axis axis, double x) {
        double at = axis.unit(x);
        take(axis, playhead);
        if (steps && factor > 1 && length * factor > Math.min(playhead.stepCount(), axis.width() / Axis.COLUMN)) {
            if (length >= playhead.stepCount()) {
                return;
            }
            at = tick(playhead, at);
            double start = tick(playhead, from);
            length = tick(playhead, from + length) - start;
            from = start;
            steps = false;
        }
        double share = (at - from) / length;
        length = Math.max(steps ? LEAST_STEPS : LEAST_CYCLES, length * factor);
        if (steps) {
            length = Math.rint(length);
        }
        from = at - share * length;
        if (!steps && factor < 1 && !cyclesAlways) {
            stepsWhereTheyFit(playhead, axis);
        }
        clamp(playhead);
    }

    private void stepsWhereTheyFit(Playhead playhead, Axis axis) {
        int first = playhead.toTick((long) Math.max(0, from)).step();
        int last = playhead.toTick((long) Math.max(0, from + length)).step();
        if (last - first < axis.width() / Axis.COLUMN) {
            steps = true;
            from = Math.max(1, first);
            length = Math.max(LEAST_STEPS, last - first + 1.0);
        }
    }

    /** The whole run from its beginning to its end. */
    void all(Playhead playhead, Axis axis) {
        take(axis, playhead);
        steps = !cyclesAlways && playhead.stepCount() <= axis.width() / Axis.COLUMN;
        from = steps ? 1 : 0;
        length = extent(playhead) - from;
    }

    /** From the beginning to a cycle, in cycles, as two runs are compared; pages where there would be too many steps in it. */
    void compare(Playhead playhead, long end) {
        cyclesAlways = true;
        automatic = playhead.stepCount() > MOST_COMPARED;
        steps = false;
        from = 0;
        length = Math.max(LEAST_CYCLES, end);
        seen = playhead.position();
    }

    /** The pages of the beginning. */
    void page() {
        automatic = true;
    }

    /** Goes on by a share of what is shown; below 0 back. */
    void scroll(double share, Playhead playhead, Axis axis) {
        take(axis, playhead);
        from += steps ? Math.copySign(Math.max(1, Math.rint(Math.abs(share) * length)), share) : share * length;
        clamp(playhead);
    }

    boolean cyclesAlways() {
        return cyclesAlways;
    }

    /** Whether the unit is cycles even where steps would have room. */
    void cyclesAlways(boolean always) {
        cyclesAlways = always;
        automatic = true;
    }

    private void take(Axis axis, Playhead playhead) {
        automatic = false;
        steps = axis.steps();
        from = axis.from();
        length = axis.to() - axis.from();
        seen = playhead.position();
    }

    private void clamp(Playhead playhead) {
        double first = steps ? 1 : 0;
        length = Math.min(length, Math.max(steps ? LEAST_STEPS : LEAST_CYCLES, extent(playhead) - first));
        from = Math.max(first, Math.min(from, extent(playhead) - length));
        from = steps ? Math.rint(from) : from;
    }

    private double extent(Playhead playhead) {
        return steps ? playhead.stepCount() + 1.0 : Axis.end(playhead);
    }

    /** The tick at which the column of a step, or a part of it, begins. */
    private static double tick(Playhead playhead, double step) {
        if (step <= 1) {
            return 0;
        }
        if (step > playhead.stepCount()) {
            return Axis.end(playhead);
        }
        return playhead.toStep((int) step).tick();
    }
}
