package ringside.ui.app.recovery;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import ringside.model.LabFiles;
import ringside.ui.diagram.LabEditor;

/** Keeps the unsaved labs of a page in a recovery area, a few seconds after each change, and forgets what is saved or closed. */
final class Autosave implements IPartListener2, AutoCloseable {

    /** Milliseconds from a change until it is kept, with all that has come after it. */
    static final int SOON = 3000;

    private final IWorkbenchPage page;
    private final RecoveryArea area;
    private final Display display = Display.getCurrent();
    private final Map<LabEditor, String> names = new HashMap<>();
    private int count;

    private Autosave(IWorkbenchPage page, RecoveryArea area) {
        this.page = page;
        this.area = area;
    }

    static Autosave in(IWorkbenchPage page, RecoveryArea area) {
        Autosave autosave = new Autosave(page, area);
        page.addPartListener(autosave);
        for (var editor : page.getEditorReferences()) {
            autosave.partOpened(editor);
        }
        return autosave;
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof LabEditor editor && names.putIfAbsent(editor, "lab" + ++count) == null) {
            Runnable later = () -> keep(editor);
            editor.addEditListener(() -> display.timerExec(SOON, later));
            editor.addPropertyListener((source, property) -> {
                if (property == LabEditor.PROP_DIRTY && names.containsKey(editor)) {
                    if (editor.isDirty()) {
                        display.timerExec(SOON, later);
                    } else {
                        forget(names.get(editor));
                    }
                }
            });
        }
    }

    /** Keeps a lab now, if it is open and unsaved; false where that fails. */
    boolean keep(LabEditor editor) {
        String name = names.get(editor);
        if (name == null || !editor.isDirty()) {
            return true;
        }
        try {
            String state = LabFiles.changedOnDisk(editor.lab()) ? "" : Draft.stateOf(editor.file());
            area.keep(name, editor.file(), state, LabFiles.text(editor.lab()));
            return true;
        } catch (IOException e) {
            ILog.get().warn(e.toString(), e);
            return false;
        }
    }

    /** A lab that is closed is saved, or its changes are not wanted. */
    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        String name = names.remove(reference.getPart(false));
        if (name != null) {
            forget(name);
        }
    }

    private void forget(String name) {
        try {
            area.forget(name);
        } catch (IOException e) {
            ILog.get().warn(e.toString(), e);
        }
    }

    /** From now on nothing is kept and nothing forgotten. */
    @Override
    public void close() {
        page.removePartListener(this);
        names.clear();
    }
}
