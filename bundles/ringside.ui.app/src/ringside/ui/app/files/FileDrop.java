package ringside.ui.app.files;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import ringside.ui.diagram.LabEditor;

/** Lab files that are dragged into the window, wherever in it they are dropped, are opened. */
public final class FileDrop extends DropTargetAdapter implements TransferDropTargetListener, IPartListener2 {

    private final IWorkbenchPage page;

    private FileDrop(IWorkbenchPage page) {
        this.page = page;
    }

    public static void in(IWorkbenchPage page) {
        FileDrop drop = new FileDrop(page);
        DropTarget window = new DropTarget(page.getWorkbenchWindow().getShell(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK);
        window.setTransfer(FileTransfer.getInstance());
        window.addDropListener(drop);
        page.addPartListener(drop);
        for (var editor : page.getEditorReferences()) {
            drop.partOpened(editor);
        }
    }

    /** A stage takes other things as well, and so is a target of its own. */
    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof LabEditor editor) {
            editor.stage().viewer().addDropTargetListener((TransferDropTargetListener) this);
        }
    }

    @Override
    public Transfer getTransfer() {
        return FileTransfer.getInstance();
    }

    @Override
    public boolean isEnabled(DropTargetEvent event) {
        return FileTransfer.getInstance().isSupportedType(event.currentDataType);
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : event.operations & DND.DROP_LINK;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] names) {
            page.getWorkbenchWindow().getShell().forceActive();
            // The source waits until this returns; a message must not keep it waiting.
            page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> Labs.open(page, Stream.of(names).map(Path::of).toList()));
        }
    }
}
