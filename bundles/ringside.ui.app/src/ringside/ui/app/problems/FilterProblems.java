package ringside.ui.app.problems;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.scenario.Severity;

/** Shows or hides the problems of a severity in the list. */
public final class FilterProblems extends AbstractHandler {

    private static final String SEVERITY = "ringside.parameter.severity";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            ProblemsView view = (ProblemsView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(ProblemsView.ID);
            view.filter(Severity.valueOf(event.getParameter(SEVERITY)));
        } catch (PartInitException e) {
            throw new ExecutionException(ProblemsView.ID, e);
        }
        return null;
    }
}
