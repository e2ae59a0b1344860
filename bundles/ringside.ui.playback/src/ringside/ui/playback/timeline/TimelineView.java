package ringside.ui.playback.timeline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import ringside.ui.playback.Messages;
import ringside.ui.playback.panel.ActiveRun;
import ringside.ui.playback.panel.StripNote;
import ringside.ui.playback.panel.UndoesMarks;

/** The view below the stage: what happened when, and whom it follows. */
public final class TimelineView extends ViewPart implements UndoesMarks {
    public static final String ID = "ringside.view.timeline";
    private static final String ZOOM = "ringside.command.zoom";
    private static final String ZOOM_PARAMETER = "ringside.parameter.zoom";

    private TimelinePanel panel;
    private ActiveRun active;

    @Override
    public void createPartControl(Composite parent) {
        panel = new TimelinePanel(parent);
        getSite().getService(IHandlerService.class).activateHandler(ZOOM, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                zoom(event.getParameter(ZOOM_PARAMETER));
                return null;
            }
        });
        UndoesMarks.into(getViewSite().getActionBars(), () -> panel.session().ifPresent(s -> s.bookmarks().undo()), () -> panel.session().ifPresent(s -> s.bookmarks().redo()));
        active = new ActiveRun(getSite().getWorkbenchWindow(), panel, this::refresh);
    }

    /** The keys and the menu of the stage's zoom act on the timeline while it is in front. */
    private void zoom(String step) {
        if (panel.session().isPresent()) {
            switch (step) {
                case "IN" -> panel.zoom(0.5);
                case "OUT" -> panel.zoom(2);
                case "ACTUAL" -> panel.pages();
                default -> panel.wholeRun();
            }
        }
    }

    private void refresh() {
        panel.show(active.session());
        StripNote.show(panel, panel.follows());
    }

    @Override
    public String marks() {
        return Messages.Marks_OfBookmarks;
    }

    @Override
    public void setFocus() {
        panel.setFocus();
    }
}
