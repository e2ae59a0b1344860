package ringside.ui.playback.handlers;

import java.util.Map;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import ringside.ui.diagram.overlay.Overlay;
import ringside.ui.playback.PlaybackCommand;
import ringside.ui.playback.RunSession;

/** Shows the overlay that the command's parameter names; by its key once more, the packets again. */
public final class OverlayHandler extends SessionHandler implements IElementUpdater {
    @Override
    void execute(ExecutionEvent event, RunSession session) {
        Overlay chosen = Overlay.valueOf(event.getParameter(PlaybackCommand.OVERLAY_PARAMETER));
        if (event.getTrigger() instanceof Event trigger && trigger.widget instanceof MenuItem) {
            session.shown().overlay(chosen);
        } else {
            session.shown().toggle(chosen);
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        Object name = parameters.get(PlaybackCommand.OVERLAY_PARAMETER);
        active().ifPresent(s -> element.setChecked(name != null && s.shown().overlay() == Overlay.valueOf(name.toString())));
    }
}
