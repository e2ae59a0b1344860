package ringside.ui.app.properties;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Lets the property whose field was used last be as where nothing is set. */
public final class BackToDefault extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof PropertiesView view) {
            view.resetField();
        }
        return null;
    }
}
