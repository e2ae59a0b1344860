package ringside.ui.app.rules;

import org.eclipse.ui.IWorkbenchPage;

/** Rules as tables. */
public final class RulesView {

    private RulesView() {
    }

    /** Shows the view. */
    public static void open(IWorkbenchPage page) {
        // There is no view yet.
    }
}
