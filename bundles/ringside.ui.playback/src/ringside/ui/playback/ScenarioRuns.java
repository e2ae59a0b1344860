package ringside.ui.playback;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import ringside.scenario.LabProblemException;
import ringside.scenario.RunListener;
import ringside.scenario.RunOptions;
import ringside.scenario.ScenarioRun;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;
import ringside.ui.diagram.LabSnapshot;

/** Runs of the scenario bundle: the same that the command line makes, of more events. */
public final class ScenarioRuns implements RunMaker {
    /** A run is stopped after so many events; about 4 GB, most of it in a temporary file. */
    private static final int MAX_EVENTS = 12_000_000;

    /** So many assignments may wait to be read: the work of some ten milliseconds. */
    private static final long FAR = 1 << 19;

    private final RunOptions options;

    ScenarioRuns() {
        // Several runs may be open at once.
        this(RunOptions.DEFAULT.withMaxEvents(MAX_EVENTS).withMemoryBudget(TraceLog.DEFAULT_BUDGET / 2));
    }

    public ScenarioRuns(RunOptions options) {
        this.options = options;
    }

    @Override
    public void make(LabSnapshot lab, IProgressMonitor monitor, Consumer<Run> started) throws CannotRun {
        StateHistory[] history = new StateHistory[1];
        RunListener listener = new RunListener() {
            @Override
            public boolean cancelled() {
                return monitor.isCanceled();
            }

            @Override
            public void progress(long tick, int events) {
                // The trace itself tells how far it is. Where nobody finds the time to read it, the run does, so that no jump waits for that.
                while (history[0].behind() > FAR) {
                    history[0].prepare();
                }
            }
        };
        try {
            ScenarioRun run = ScenarioRun.of(lab.lab(), options.withListener(listener));
            history[0] = run.history();
            started.accept(Run.of(run));
            run.run();
            if (run.end() == ScenarioRun.End.NO_ROOM) {
                throw new CannotRun(NLS.bind(Messages.Run_NoRoom, TimeText.grouped(run.log().size()), run.problem()));
            }
            if (run.end() == ScenarioRun.End.TOO_MANY_EVENTS) {
                throw new CannotRun(NLS.bind(Messages.Run_TooMany, TimeText.grouped(run.log().size())));
            }
        } catch (LabProblemException | IllegalArgumentException e) {
            throw new CannotRun(e.getMessage());
        }
    }
}
