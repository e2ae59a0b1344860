package ringside.engine.kernel;

/**
 * What a core does in a task: a chain of steps. A step either writes exactly one event (through {@link Core#begin} and
 * {@link Core#end}) and takes as long as its charges say, or writes none and takes no time.
 */
public interface Activity {
    /** Returned by a step when the task is over. */
    int END = -1;

    /**
     * Does step {@code pc} of the core's current task.
     *
     * @return the step to do when this one's time is over, or {@link #END}
     */
    int step(Core core, int pc);
}
