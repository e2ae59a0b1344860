package ringside.trace;

/**
 * What an engine writes to. Each event is a bracket: {@link #begin}, then its arguments and charges, then the assignments that
 * belong to the event as a whole, then its lines, each {@link #openLine}, the assignments it causes, {@link #line}, then
 * {@link #end}. Assignments outside a bracket are the initial state and come before the first event.
 */
public interface TraceSink {
    /** Opens event number {@code previous + 1}. {@code core} is a component id or 0; {@code cause} an event number or 0. */
    void begin(long tick, long dispatch, int component, EventKind kind, Chapter chapter, int depth, int packet, int cause, int scope, int core);

    void argument(long value);

    /** A further cause of the open event. */
    void alsoCause(int event);

    /** {@code count} times a cost; together they make {@code thousandths} of a cycle. */
    void charge(int cost, int count, long thousandths);

    /** The assignments from here on belong to the next line of the burst. */
    void openLine();

    /** Closes a line of the burst: physical line number, {@link Outcome} word, thousandths of a cycle. */
    void line(long line, int outcome, long thousandths);

    /** One assignment. */
    void set(int field, int index, long value);

    /** Closes the event; its charges sum to {@code thousandths}. */
    void end(long thousandths);
}
