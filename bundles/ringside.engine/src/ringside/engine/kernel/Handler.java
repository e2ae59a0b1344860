package ringside.engine.kernel;

/** What happens when an event's time has come. Events carry only numbers, so that a run can be made again up to any point. */
public interface Handler {
    void handle(long first, long second);
}
