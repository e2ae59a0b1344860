package ringside.ui.playback;

import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import ringside.scenario.ScenarioRun;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;

/**
 * A run as the window shows it: what happened, the state at any moment, and the words for it.
 *
 * @param made    the run itself, to write it out as the command line does
 * @param footing seed and clock, as the status line shows them
 */
public record Run(ScenarioRun made, TraceLog log, StateHistory history, Narration narration, String footing) {
    /** The run of a scenario, which may still be under way. */
    public static Run of(ScenarioRun run) {
        String clock = String.format(Locale.ENGLISH, "%.1f", run.log().schema().referenceMHz() / 1000.0);
        String footing = NLS.bind(Messages.Status_Footing, TimeText.grouped(run.seed()), clock);
        return new Run(run, run.log(), run.history(), new ScenarioNarration(run.log(), run.explainer(), run.costs()), footing);
    }
}
