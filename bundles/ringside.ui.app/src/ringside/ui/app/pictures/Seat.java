package ringside.ui.app.pictures;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import ringside.ui.app.Ids;
import ringside.ui.app.Mode;
import ringside.ui.app.files.Labs;
import ringside.ui.app.files.Samples;
import ringside.ui.diagram.LabEditor;
import ringside.ui.playback.RunSession;

/** One lab in the window, as a user sits before it. */
final class Seat {

    private final IWorkbenchPage page;
    private final Patience patience;
    private final LabEditor editor;
    private final RunSession session;

    private Seat(IWorkbenchPage page, Patience patience, LabEditor editor) {
        this.page = page;
        this.patience = patience;
        this.editor = editor;
        this.session = RunSession.of(editor).orElseThrow();
    }

    /** Opens the sample whose folder's name begins so. */
    static Seat atSample(IWorkbenchPage page, Patience patience, String number) throws IOException {
        for (Path lab : Samples.all()) {
            if (lab.getParent().getFileName().toString().startsWith(number)) {
                return at(page, patience, lab);
            }
        }
        throw new IOException(NLS.bind(Messages.No_sample, number));
    }

    static Seat at(IWorkbenchPage page, Patience patience, Path lab) throws IOException {
        IEditorPart opened = Labs.open(page, lab).orElse(null);
        if (opened instanceof LabEditor editor) {
            return new Seat(page, patience, editor);
        }
        throw new IOException(NLS.bind(Messages.No_sample, lab));
    }

    LabEditor editor() {
        return editor;
    }

    RunSession session() {
        return session;
    }

    /** Runs the lab to its end and shows the run. */
    void run() throws IOException {
        Mode.show(page, Ids.RUN);
        page.activate(editor);
        session.ensureRun();
        patience.until(editor.getTitle(), () -> !session.trouble().isEmpty()
                || session.run().isPresent() && !session.fromLab().computing() && session.run().get().log().complete());
        if (!session.trouble().isEmpty()) {
            throw new IOException(session.trouble());
        }
        atRest();
    }

    /** Until nothing moves and all is drawn. */
    void atRest() throws IOException {
        patience.until(editor.getTitle(), () -> !session.moving());
        patience.settled();
    }

    void leave() {
        page.closeEditor(editor, false);
        patience.settled();
    }
}
