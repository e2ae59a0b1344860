package ringside.ui.app;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import ringside.ui.diagram.LabEditor;

/**
 * The lab editor of a page that is active, or was last. Whoever follows it is told when another one takes its place, when none is
 * left, and after each edit of its lab.
 */
public final class FollowedEditor implements IPartListener2 {

    private final IWorkbenchPage page;
    private final Runnable changed;
    private LabEditor editor;

    /** Tells for the first time soon, when the part that follows stands in its place. */
    public FollowedEditor(IWorkbenchPage page, Runnable changed) {
        this.page = page;
        this.changed = changed;
        page.addPartListener(this);
        page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> {
            look();
            changed.run();
        });
    }

    /** The editor; null where there is none. */
    public LabEditor editor() {
        return editor;
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
    public void partClosed(IWorkbenchPartReference part) {
        look();
    }

    private void look() {
        LabEditor next = page.getActiveEditor() instanceof LabEditor lab ? lab : null;
        if (next != editor) {
            leave();
            editor = next;
            if (editor != null) {
                editor.addEditListener(changed);
            }
            changed.run();
        }
    }

    private void leave() {
        if (editor != null) {
            editor.removeEditListener(changed);
        }
    }

    /** Tells nobody any more. */
    public void dispose() {
        page.removePartListener(this);
        leave();
    }
}
