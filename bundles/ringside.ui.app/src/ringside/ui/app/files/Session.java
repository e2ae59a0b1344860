package ringside.ui.app.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import ringside.ui.diagram.LabEditor;

/**
 * Which labs were open and which was the active one, written down with every change, so that a kill loses nothing. Of several windows that
 * run at the same time the first one has the session; the others neither read nor write it.
 */
public final class Session implements IPartListener2 {

    private final IWorkbenchPage page;
    private final PathList list;
    private final boolean ours;

    private Session(IWorkbenchPage page, Path folder) {
        this.page = page;
        this.list = new PathList(folder.resolve("session"));
        this.ours = first(folder.resolve("session.lock"));
    }

    /** The lock is held until the window ends, however it does. */
    private static boolean first(Path lock) {
        try {
            Files.createDirectories(lock.getParent());
            return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE).tryLock() != null;
        } catch (IOException e) {
            return false;
        }
    }

    public static Session of(IWorkbenchPage page) {
        return new Session(page, Platform.getStateLocation(FrameworkUtil.getBundle(Session.class)).toPath());
    }

    /** The labs that were open last, in the order of their tabs and then the active one once more; empty at the very first start. */
    public Optional<List<Path>> last() {
        return ours ? list.read() : Optional.empty();
    }

    /** Opens the labs that were open last. */
    public void restore(List<Path> last) {
        if (!last.isEmpty()) {
            Labs.open(page, last.stream().distinct().toList());
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
