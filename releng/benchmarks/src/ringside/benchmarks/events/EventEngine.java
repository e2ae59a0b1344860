package ringside.benchmarks.events;

/** Something that keeps pending events in order and dispatches them. Every engine must end at the same clock. */
public interface EventEngine {

    /** What the engine is called in the tables. */
    String label();

    /**
     * Hold: {@code pending} events are scheduled, then {@code events} times the earliest is taken and another one scheduled.
     *
     * @return the tick of the last event taken
     */
    long hold(int pending, int events);

    /** Packets through a source and four stations in tandem, each with one server and a queue. Five events a packet. */
    Pipeline.Answer pipeline(int packets);
}
