package ringside.ui.app;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import ringside.trace.time.Position;
import ringside.ui.playback.RunSession;

/** Opens a lab in Run and, as soon as its run has come so far, at a moment of it. */
final class OpenAt implements Runnable {

    private final RunSession session;
    private final Position at;

    private OpenAt(RunSession session, Position at) {
        this.session = session;
        this.at = at;
    }

    static void in(IWorkbenchPage page, IEditorPart editor, Position at) {
        RunSession.of(editor).ifPresent(session -> {
            Mode.show(page, Ids.RUN);
            OpenAt opening = new OpenAt(session, at);
            session.addListener(opening);
            session.ensureRun();
            opening.run();
        });
    }

    @Override
    public void run() {
        boolean there = session.run().isPresent() && (session.run().get().log().size() >= at.event() || !session.fromLab().computing());
        if (there) {
            session.removeListener(this);
            session.jump(p -> p.to(at));
        } else if (!session.trouble().isEmpty()) {
            session.removeListener(this);
        }
    }
}
