package ringside.ui.playback;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import ringside.ui.diagram.LabSnapshot;

/** Makes the run of a lab, away from the UI thread. */
public interface RunMaker {
    /**
     * Runs a lab to its end, or until the monitor says to stop; what was computed until then stays usable.
     *
     * @param lab     what to run; a copy that nobody else touches
     * @param started told as soon as there is a trace to look at, while it still grows
     * @throws CannotRun where the lab has problems, or the trace has no more room; what was computed until then stays usable
     */
    void make(LabSnapshot lab, IProgressMonitor monitor, Consumer<Run> started) throws CannotRun;

    /** The lab has problems, or its run cannot go on; the message says the first one. */
    final class CannotRun extends Exception {
        private static final long serialVersionUID = 1L;

        public CannotRun(String message) {
            super(message);
        }
    }
}
