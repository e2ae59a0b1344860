package ringside.ui.playback.stage;

import org.eclipse.osgi.util.NLS;
import ringside.trace.time.Position;
import ringside.ui.playback.Messages;
import ringside.ui.playback.PlaybackCommand;
import ringside.ui.playback.PlaybackPreferences;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.panel.KeyText;

/** The one hint of the first start: which key makes the packet arrive, then which keys go on; then never again. */
final class FirstHint {
    private final RunSession session;
    private Position hinted;
    private boolean over = PlaybackPreferences.hintSeen();

    FirstHint(RunSession session) {
        this.session = session;
    }

    /** What to say now; empty for nothing. */
    String words() {
        if (over || session.run().isEmpty()) {
            return "";
        }
        Position at = session.playhead().position();
        if (hinted == null && at.equals(Position.START)) {
            return NLS.bind(Messages.Hint_First, KeyText.key(PlaybackCommand.OVER.id()));
        }
        if (hinted == null) {
            hinted = at;
            PlaybackPreferences.hintSeen(true);
        }
        over = !at.equals(hinted);
        return over ? "" : NLS.bind(Messages.Hint_Then, new Object[] {KeyText.key(PlaybackCommand.OVER.id()), KeyText.key(PlaybackCommand.BACK_OVER.id()),
            KeyText.key(PlaybackCommand.INTO.id())});
    }
}
