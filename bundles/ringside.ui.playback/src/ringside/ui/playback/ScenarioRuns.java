package ringside.ui.playback;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import ringside.scenario.LabProblemException;
import ringside.scenario.RunListener;
import ringside.scenario.RunOptions;
import ringside.scenario.ScenarioRun;
import ringside.ui.diagram.LabSnapshot;

/** Runs of the scenario bundle: the same that the command line makes. */
final class ScenarioRuns implements RunMaker {
    @Override
    public void make(LabSnapshot lab, IProgressMonitor monitor, Consumer<Run> started) throws CannotRun {
        RunListener listener = new RunListener() {
            @Override
            public boolean cancelled() {
                return monitor.isCanceled();
            }

            @Override
            public void progress(long tick, int events) {
                // The trace itself tells how far it is.
            }
        };
        try {
            ScenarioRun run = ScenarioRun.of(lab.lab(), RunOptions.DEFAULT.withListener(listener));
            started.accept(Run.of(run));
            run.run();
            if (run.end() == ScenarioRun.End.NO_ROOM) {
                throw new CannotRun(run.problem());
            }
        } catch (LabProblemException | IllegalArgumentException e) {
            throw new CannotRun(e.getMessage());
        }
    }
}
