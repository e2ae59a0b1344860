package ringside.ui.diagram.handlers;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import ringside.ui.diagram.gef.StageSnap;

/** Boxes that are dragged snap, or do not any more. */
public final class Snap extends AbstractHandler implements IElementUpdater {
    @Override
    public Object execute(ExecutionEvent event) {
        StageSnap.turn(!StageSnap.isOn());
        HandlerUtil.getActiveWorkbenchWindow(event).getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(StageSnap.isOn());
    }
}
