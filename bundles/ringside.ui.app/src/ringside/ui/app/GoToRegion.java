package ringside.ui.app;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes the keyboard from one region of the window to the next, or to the one before: the stage, then every panel that is in sight. */
public final class GoToRegion extends AbstractHandler implements IExecutableExtension {

    private int by;

    /** {@code 1} or {@code -1}, written behind the class in the command's declaration. */
    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        by = Integer.parseInt((String) data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        List<IWorkbenchPart> regions = new ArrayList<>();
        if (page.getActiveEditor() != null) {
            regions.add(page.getActiveEditor());
        }
        for (IViewReference view : page.getViewReferences()) {
            IWorkbenchPart part = view.getPart(false);
            if (part != null && page.isPartVisible(part)) {
                regions.add(part);
            }
        }
        if (!regions.isEmpty()) {
            page.activate(regions.get(Math.floorMod(regions.indexOf(page.getActivePart()) + by, regions.size())));
        }
        return null;
    }
}
