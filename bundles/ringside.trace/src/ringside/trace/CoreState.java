package ringside.trace;

/** What a core is doing. */
public enum CoreState {
    /** Nothing to do; a VM's core waits for an interrupt. */
    HALTED,
    RUNNING,
    /** The VM has left to the host (VM exit) and has not entered again. */
    IN_EXIT,
    /** Looks for work without an interrupt; finding none is free of events. */
    POLLING
}
