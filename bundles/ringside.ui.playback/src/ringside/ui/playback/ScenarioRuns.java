package ringside.ui.playback;

import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
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
            started.accept(show(run));
            run.run();
        } catch (LabProblemException | IllegalArgumentException e) {
            throw new CannotRun(e.getMessage());
        }
    }

    private static Run show(ScenarioRun run) {
        String clock = String.format(Locale.ENGLISH, "%.1f", run.log().schema().referenceMHz() / 1000.0);
        String footing = NLS.bind(Messages.Status_Footing, TimeText.grouped(run.seed()), clock);
        return new Run(run, run.log(), run.history(), new ScenarioNarration(run.log(), run.explainer(), run.costs()), footing);
    }
}
