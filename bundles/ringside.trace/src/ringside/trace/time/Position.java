package ringside.trace.time;

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
