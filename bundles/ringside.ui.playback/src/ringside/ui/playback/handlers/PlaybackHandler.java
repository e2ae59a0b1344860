package ringside.ui.playback.handlers;

import java.util.Map;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.UIElement;
import ringside.ui.playback.PlaybackCommand;
import ringside.ui.playback.RunSession;

/** Does what {@link PlaybackCommand} says for the command it is called by. Shown as a switch where it is shown as one. */
public final class PlaybackHandler extends SessionHandler implements IElementUpdater {
    @Override
    void execute(ExecutionEvent event, RunSession session) {
        PlaybackCommand.withId(event.getCommand().getId()).ifPresent(command -> command.apply(session));
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(PlaybackCommand.HIDE_OUTCOME.id(), null);
    }

    /** The one switch among them is the hidden outcome. */
    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        active().ifPresent(session -> element.setChecked(session.outcomeHidden()));
    }
}
