package ringside.ui.playback.stage;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import ringside.ui.diagram.StageSelection;
import ringside.ui.playback.RunSession;

/** Takes what is selected on the stage to the session: the cell or slot where one was clicked, else the element. */
public final class StageChoice {
    private StageChoice() {
    }

    /** Follows the selection of a stage for as long as it lives. */
    public static void follow(ISelectionProvider stage, RunSession session) {
        stage.addSelectionChangedListener(event -> session.select(of(event.getSelection())));
    }

    /** The place that a selection is about; null for none or several. */
    static StageSelection of(ISelection selection) {
        StageSelection element = null;
        if (selection instanceof IStructuredSelection many) {
            for (Object one : many.toList()) {
                if (one instanceof StageSelection place) {
                    return place;
                }
                element = many.size() == 1 ? Adapters.adapt(one, StageSelection.class) : null;
            }
        }
        return element;
    }
}
