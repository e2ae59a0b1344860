package ringside.ui.app.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import ringside.ui.diagram.LabEditor;

/**
 * Which labs were open and which was the active one, written down with every change, so that a kill loses nothing. Of several windows that
 * run at the same time the first one has the session; the others neither read nor write it.
 */
public final class Session implements IPartListener2, AutoCloseable {

    private final IWorkbenchPage page;
    private final PathList list;
    /** Its lock is held until the window ends, however it does. */
    private final FileChannel lock;
    private final boolean ours;

    private Session(IWorkbenchPage page, Path folder) throws IOException {
        this.page = page;
        this.list = new PathList(folder.resolve("session"));
        Files.createDirectories(folder);
        lock = FileChannel.open(folder.resolve("session.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        ours = isFirst();
    }

    private boolean isFirst() throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Another one of this very process.
            return false;
        }
    }

    /** The session of a page, written down in this folder. */
    public static Session of(IWorkbenchPage page, Path folder) throws IOException {
        return new Session(page, folder);
    }

    /** The labs that were open last, in the order of their tabs and then the active one once more; empty at the very first start. */
    public Optional<List<Path>> last() {
        return ours ? list.read() : Optional.empty();
    }

    /** Opens the labs that were open last. That a file has gone since is no news worth a message. */
    public void restore(List<Path> last) {
        if (!last.isEmpty()) {
            Labs.open(page, last.stream().distinct().filter(Files::exists).toList());
            Path active = last.get(last.size() - 1);
            for (IEditorReference reference : page.getEditorReferences()) {
                if (reference.getPart(false) instanceof LabEditor editor && editor.file().equals(active)) {
                    page.activate(editor);
                }
            }
        }
    }

    /** Writes down what is open from now on. */
    public void follow() {
        if (ours) {
            page.addPartListener(this);
            write();
        }
    }

    /** The next window may have the session. */
    @Override
    public void close() {
        page.removePartListener(this);
        try {
            lock.close();
        } catch (IOException e) {
            // The lock ends with the process at the latest.
        }
    }

    private void write() {
        if (PlatformUI.getWorkbench().isClosing()) {
            return;
        }
        List<Path> files = new ArrayList<>();
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getPart(false) instanceof LabEditor editor) {
                files.add(editor.file());
            }
        }
        if (page.getActiveEditor() instanceof LabEditor active) {
            files.add(active.file());
        }
        list.write(files);
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        write();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        write();
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference reference) {
        write();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        write();
    }
}
