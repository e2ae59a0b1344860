package ringside.ui.playback.closeup;

import org.eclipse.osgi.util.NLS;
import ringside.trace.time.Steps;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.playback.Messages;
import ringside.ui.playback.Run;
import ringside.ui.playback.TimeText;

/** What a face is drawn from: the run, the moment of it, and how its steps are counted. */
record Near(Run run, Moment moment, Steps steps) {
    /** What a link to an event says: {@code step 12}. */
    String step(int event) {
        return NLS.bind(Messages.CloseUp_Step, TimeText.grouped(steps.ordinal(event)));
    }
}
