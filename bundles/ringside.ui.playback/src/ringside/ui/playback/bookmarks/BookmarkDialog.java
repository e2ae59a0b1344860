package ringside.ui.playback.bookmarks;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import ringside.ui.playback.Messages;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.StepText;
import ringside.ui.playback.panel.LineDialog;

/** Asks for the note of a bookmark and sets it. */
public final class BookmarkDialog {
    private BookmarkDialog() {
    }

    public static void open(Shell shell, RunSession session, int event) {
        String where = NLS.bind(Messages.Bookmarks_Ask, StepText.step(session.playhead().to(event, 0)));
        LineDialog dialog = new LineDialog(shell, Messages.Bookmarks_Title, where, session.bookmarks().note(event).orElse(""), null);
        if (dialog.open() == Window.OK) {
            session.bookmarks().set(event, dialog.getValue());
        }
    }
}
