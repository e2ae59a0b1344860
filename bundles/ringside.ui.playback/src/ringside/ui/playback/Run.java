package ringside.ui.playback;

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
}
