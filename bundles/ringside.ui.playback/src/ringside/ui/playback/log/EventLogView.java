package ringside.ui.playback.log;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import ringside.ui.playback.panel.ActiveRun;

/** Every event of the run as a sentence, in order; the row of the playhead is chosen, choosing a row goes there. */
public final class EventLogView extends ViewPart {
    public static final String ID = "ringside.view.log";

    private EventLogList list;
    private ActiveRun active;

    @Override
    public void createPartControl(Composite parent) {
        list = new EventLogList(parent);
        active = new ActiveRun(getSite().getWorkbenchWindow(), list, () -> list.show(active.session()));
    }

    @Override
    public void setFocus() {
        list.setFocus();
    }
}
