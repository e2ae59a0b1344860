package ringside.ui.playback.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.bookmarks.BookmarkDialog;

/** Sets a bookmark at the event of the playhead, or changes the note of the one there. */
public final class BookmarkHandler extends SessionHandler {
    @Override
    void execute(ExecutionEvent event, RunSession session) {
        if (session.run().isEmpty()) {
            session.ensureRun();
        } else {
            BookmarkDialog.open(HandlerUtil.getActiveShell(event), session, session.playhead().event());
        }
    }
}
