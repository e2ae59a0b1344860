package ringside.scenario;

/** Follows a run from outside; called by the thread that runs it, some hundred times a second at most. */
public interface RunListener {
    /** Follows nothing and never cancels. */
    RunListener NONE = new RunListener() {
        @Override
        public void progress(long tick, int events) {
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** The run has come to this tick and has written so many events. */
    void progress(long tick, int events);

    /** Whether the run is to stop; what was computed so far stays usable. */
    boolean cancelled();
}
