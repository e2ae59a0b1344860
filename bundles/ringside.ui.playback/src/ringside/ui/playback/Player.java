package ringside.ui.playback;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import ringside.trace.TraceLog;
import ringside.trace.time.Playhead;
import ringside.trace.time.Position;

/**
 * Plays a run: where it stands, the movement that led there, and how it goes on by itself. It knows real time only as it is told,
 * in nanoseconds. A new move finishes the one before at once, so no key is ever queued or lost.
 */
public final class Player {
    /** Nanoseconds that a trail is seen. */
    private static final long TRAIL = 1_000_000_000L;

    /** Events after which a run that plays stops. */
    public interface Stops {
        Stops NONE = new Stops() {
            @Override
            public int next(int after, int last) {
                return 0;
            }

            @Override
            public int previous(int before, int first) {
                return 0;
            }
        };

        /** The first one after {@code after}, up to {@code last}; 0 where there is none. */
        int next(int after, int last);

        /** The last one before {@code before}, down to {@code first}; 0 where there is none. */
        int previous(int before, int first);
    }

    private Playhead playhead;
    private Position from = Position.START;
    private Motion motion = Motion.NONE;
    private Pace pace = Pace.NORMAL;
    /** Real time of a step that was too fast to move, and the event before it; of the last second. */
    private final Deque<long[]> passed = new ArrayDeque<>();
    private int direction;
    private long stepDue;
    private boolean reducedMotion;
    private Stops stops = Stops.NONE;

    /** Goes to the start of another run and stops. */
    public void load(TraceLog log) {
        playhead = new Playhead(log);
        passed.clear();
        rest();
        direction = 0;
    }

    public Playhead playhead() {
        return playhead;
    }

    /** Where the movement to the playhead began. */
    public Position from() {
        return from;
    }

    public double progress(long now) {
        return motion.progress(now);
    }

    /** How far what has changed has faded to its new look; 1 where nothing fades. */
    public double settled(long now) {
        return motion.settled(now);
    }

    public boolean moving(long now) {
        return !motion.over(now);
    }

    /** Whether it plays by itself, forwards or backwards. */
    public boolean playing() {
        return direction != 0;
    }

    public Pace pace() {
        return pace;
    }

    public void pace(Pace next) {
        pace = next;
    }

    /** With reduced motion everything lands at once; arrows and frames stay. */
    public void reducedMotion(boolean reduced) {
        reducedMotion = reduced;
        if (reduced) {
            rest();
        }
    }

    public boolean reducedMotion() {
        return reducedMotion;
    }

    /** What playing stops at, forwards and backwards. */
    public void stops(Stops at) {
        stops = at;
    }

    /** One step made by hand: pauses and moves. */
    public void step(UnaryOperator<Playhead> move, long now) {
        direction = 0;
        passed.clear();
        Playhead next = move.apply(playhead);
        moveTo(next, now, Math.min(1, Math.max(0.5, pace.stretch())));
    }

    /** Goes somewhere at once, without a movement, and pauses. */
    public void jump(Playhead to) {
        direction = 0;
        passed.clear();
        playhead = to;
        rest();
    }

    private void moveTo(Playhead next, long now, double stretch) {
        Position before = playhead.position();
        playhead = next;
        if (next.position().equals(before) || reducedMotion) {
            rest();
            return;
        }
        from = before;
        motion = next.position().compareTo(before) > 0 ? Motion.forwards(now, linesLanding(next, before), stretch) : Motion.backwards(now, stretch);
    }

    private static int linesLanding(Playhead to, Position before) {
        int last = to.line() == 0 ? to.lineCount() : to.line();
        return before.event() == to.event() ? last - before.line() : to.line() == 0 ? last : 1;
    }

    /** Stands still where it is. */
    private void rest() {
        from = playhead.position();
        motion = Motion.NONE;
    }

    /** Plays on by itself, forwards (1) or backwards (-1), or pauses (0). */
    public void play(int towards, long now) {
        direction = towards;
        stepDue = now;
    }

    /** Brings it to {@code now}; returns whether it wants to be asked again. */
    public boolean frame(long now) {
        if (motion != Motion.NONE && motion.gone(now) && !playing()) {
            motion = Motion.NONE;
        }
        while (playing() && now >= stepDue) {
            if (!advance(now)) {
                break;
            }
        }
        return playing() || !motion.gone(now) || trailFrom(now) < playhead.event();
    }

    /** The event after which steps left a trail in the last second; the present one where there is no trail. */
    public int trailFrom(long now) {
        while (!passed.isEmpty() && passed.peekFirst()[0] <= now - TRAIL) {
            passed.removeFirst();
        }
        return passed.isEmpty() ? playhead.event() : (int) passed.peekFirst()[1];
    }

    private boolean advance(long now) {
        Playhead next = pace.stepMillis() == 0 ? leap() : direction > 0 ? playhead.over() : playhead.backOver();
        int halt = direction > 0 ? stops.next(playhead.event(), next.event()) : stops.previous(playhead.event(), next.event());
        next = halt == 0 ? next : playhead.to(halt, 0);
        boolean more = !next.equals(playhead);
        if (pace.moves()) {
            moveTo(next, now, pace.stretch());
            stepDue = now + pace.stepMillis() * 1_000_000L;
        } else {
            if (direction > 0 && more) {
                passed.addLast(new long[] {now, playhead.event()});
            } else if (direction < 0) {
                passed.clear();
            }
            playhead = next;
            rest();
            stepDue = pace.stepMillis() == 0 ? now + 1 : stepDue + pace.stepMillis() * 1_000_000L;
        }
        boolean ended = direction < 0 ? next.event() == 0 : !more && next.log().complete();
        if (ended || halt != 0) {
            direction = 0;
        } else if (!more) {
            stepDue = now + 1;
        }
        return more && playing();
    }

    /** As fast as it goes: the whole run in two seconds or more, at least a step a frame. */
    private Playhead leap() {
        int stride = Math.max(1, playhead.stepCount() / 120);
        return stride == 1 ? direction > 0 ? playhead.over() : playhead.backOver() : playhead.toStep(Math.max(0, playhead.step() + direction * stride));
    }
}
