package ringside.ui.playback.timeline;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import ringside.ui.playback.panel.ActiveRun;
import ringside.ui.playback.panel.StripNote;

/** The view below the stage: what happened when, and whom it follows. */
public final class TimelineView extends ViewPart {
    public static final String ID = "ringside.view.timeline";

    private TimelinePanel panel;
    private ActiveRun active;

    @Override
    public void createPartControl(Composite parent) {
        panel = new TimelinePanel(parent);
        active = new ActiveRun(getSite().getWorkbenchWindow(), panel, this::refresh);
    }

    private void refresh() {
        panel.show(active.session());
        StripNote.show(panel, panel.follows());
    }

    @Override
    public void setFocus() {
        panel.setFocus();
    }
}
