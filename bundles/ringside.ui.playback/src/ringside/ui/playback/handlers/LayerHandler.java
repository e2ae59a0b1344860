package ringside.ui.playback.handlers;

import java.util.Map;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.playback.PlaybackCommand;
import ringside.ui.playback.RunSession;

/** Shows or hides the layer that the command's parameter names. */
public final class LayerHandler extends SessionHandler implements IElementUpdater {
    @Override
    void execute(ExecutionEvent event, RunSession session) {
        session.shown().toggle(Layer.valueOf(event.getParameter(PlaybackCommand.LAYER_PARAMETER)));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        Object name = parameters.get(PlaybackCommand.LAYER_PARAMETER);
        active().ifPresent(s -> element.setChecked(name != null && s.shown().layers().contains(Layer.valueOf(name.toString()))));
    }
}
