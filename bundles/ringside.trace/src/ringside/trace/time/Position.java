package ringside.trace.time;

import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/**
 * A moment of a trace: after event {@code event}, or, where {@code line} is not 0, after that line of the event's burst and before
 * the next one. The moment after the last line is the moment after the event and is written with line 0.
 *
 * @param event 0 (before the first event) and up
 * @param line  0 for the whole event; otherwise from 1 to one less than the number of its lines
 */
public record Position(int event, int line) implements Comparable<Position> {
    /** Before the first event. */
    public static final Position START = new Position(0, 0);

    /** Whether it lies between two lines of a burst. */
    public boolean insideBurst() {
        return line > 0;
    }

    /**
     * The tick at which the state of this moment is reached: the end of the event, or of the line of its burst, but not later than the
     * beginning of the next event, so that time never runs back while steps go forwards.
     */
    public long tick(TraceLog log) {
        if (event == 0) {
            return 0;
        }
        TraceEvent e = log.event(event);
        long spent = line == 0 ? e.cycles() : 0;
        for (int k = 1; k <= line; k++) {
            spent += e.lineCycles(k);
        }
        long end = e.tick() + (spent + 999) / 1000;
        return event < log.size() ? Math.min(end, e.moveTo(event + 1).tick()) : end;
    }

    @Override
    public int compareTo(Position other) {
        int byEvent = Integer.compare(event, other.event);
        return byEvent != 0 ? byEvent : Long.compare(Integer.toUnsignedLong(line - 1), Integer.toUnsignedLong(other.line - 1));
    }

    /** {@code 5}, or {@code 5.2} after line 2 of event 5. */
    @Override
    public String toString() {
        return line == 0 ? Integer.toString(event) : event + "." + line;
    }
}
