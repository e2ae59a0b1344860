package ringside.ui.playback.handlers;

import java.util.Map;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import ringside.ui.playback.Mode;
import ringside.ui.playback.PlaybackCommand;
import ringside.ui.playback.RunSession;

/** Does what {@link PlaybackCommand} says for the command it is called by. Shown as a switch where it is shown as one. */
public final class PlaybackHandler extends SessionHandler implements IElementUpdater {
    @Override
    void execute(ExecutionEvent event, RunSession session) {
        showRun(HandlerUtil.getActiveWorkbenchWindow(event));
        PlaybackCommand.withId(event.getCommand().getId()).ifPresent(command -> command.apply(session));
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(PlaybackCommand.HIDE_OUTCOME.id(), null);
    }

    /** Whoever steps or runs wants to see it. */
    private static void showRun(IWorkbenchWindow window) {
        if (Mode.building(window)) {
            try {
                PlatformUI.getWorkbench().showPerspective(Mode.RUN_PERSPECTIVE, window);
            } catch (WorkbenchException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The one switch among them is the hidden outcome. */
    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        active().ifPresent(session -> element.setChecked(session.outcomeHidden()));
    }
}
