package ringside.ui.playback.panel;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** A view in which undo and redo of the window take back changes of marks, not of the lab. */
public interface UndoesMarks {
    /** What they take back, as it stands in the menu behind Undo. */
    String marks();

    /** Undo and redo of the window do this while the view is active. */
    static void into(IActionBars bars, Runnable undo, Runnable redo) {
        add(bars, ActionFactory.UNDO, undo);
        add(bars, ActionFactory.REDO, redo);
        bars.updateActionBars();
    }

    private static void add(IActionBars bars, ActionFactory action, Runnable does) {
        bars.setGlobalActionHandler(action.getId(), new Action() {
            @Override
            public void run() {
                does.run();
            }
        });
    }
}
