package ringside.ui.app.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.osgi.framework.FrameworkUtil;
import ringside.ui.diagram.LabEditor;

/** The lab files that were opened or saved last, the last one first. Every running window adds to the same list. */
public final class Recent implements IPartListener2 {

    static final int MOST = 10;

    private final PathList list;

    Recent(PathList list) {
        this.list = list;
    }

    /** The list of this installation's user. */
    static Recent ofUser() {
        return new Recent(new PathList(Platform.getStateLocation(FrameworkUtil.getBundle(Recent.class)).toPath().resolve("recent")));
    }

    /** Adds what is opened in this page from now on. */
    public static void in(IWorkbenchPage page) {
        page.addPartListener(ofUser());
    }

    List<Path> files() {
        return list.read().orElse(List.of());
    }

    void add(Path file) {
        List<Path> files = new ArrayList<>(files());
        files.remove(file);
        files.add(0, file);
        list.write(files.subList(0, Math.min(MOST, files.size())));
    }

    void clear() {
        list.write(List.of());
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof LabEditor editor) {
            add(editor.file());
        }
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference reference) {
        partOpened(reference);
    }
}
