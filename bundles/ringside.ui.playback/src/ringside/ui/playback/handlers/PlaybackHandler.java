package ringside.ui.playback.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import ringside.ui.playback.PlaybackCommand;
import ringside.ui.playback.RunSession;

/** Does what {@link PlaybackCommand} says for the command it is called by. */
public final class PlaybackHandler extends SessionHandler {
    @Override
    void execute(ExecutionEvent event, RunSession session) {
        PlaybackCommand.withId(event.getCommand().getId()).ifPresent(command -> command.apply(session));
    }
}
