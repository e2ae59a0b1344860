package ringside.ui.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.ui.app.frame.RegionSizes;

/** Shows a panel of Build, gives it the keyboard and opens what lies below the stage; which one is written behind the class in the command's declaration. */
public final class ShowPanel extends AbstractHandler implements IExecutableExtension {

    private String view;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        view = (String) data;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        if (Mode.isRun(page)) {
            Mode.show(page, Ids.BUILD);
        }
        if (view.equals(Ids.TABLE) && RegionSizes.folded()) {
            RegionSizes.fold(false);
        }
        try {
            page.showView(view);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
