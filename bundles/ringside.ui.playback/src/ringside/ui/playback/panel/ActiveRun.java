package ringside.ui.playback.panel;

import java.util.Optional;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import ringside.ui.playback.RunSession;

/** Follows the editor in front: tells a control of the window whenever another run is shown or the shown one changes. */
public final class ActiveRun implements IPartListener2 {
    private final IWorkbenchWindow window;
    private final Runnable changed;
    private RunSession session;

    /** Listens for as long as the control lives; {@code changed} is called on the UI thread, at first soon after this. */
    public ActiveRun(IWorkbenchWindow window, Control control, Runnable changed) {
        this.window = window;
        this.changed = () -> {
            if (!control.isDisposed()) {
                changed.run();
            }
        };
        window.getPartService().addPartListener(this);
        control.addDisposeListener(e -> {
            window.getPartService().removePartListener(this);
            attach(null);
        });
        control.getDisplay().asyncExec(this::look);
    }

    /** The session of the editor in front. */
    public Optional<RunSession> session() {
        return Optional.ofNullable(session);
    }

    private void look() {
        IWorkbenchPage page = window.getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        attach(RunSession.of(editor).orElse(null));
        changed.run();
    }

    private void attach(RunSession next) {
        if (next == session) {
            return;
        }
        if (session != null) {
            session.removeListener(changed);
        }
        session = next;
        if (session != null) {
            session.addListener(changed);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof IEditorPart editor) {
            RunSession.closed(editor);
        }
        look();
    }
}
