package ringside.ui.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import ringside.model.LabFiles;
import ringside.model.LabLoadException;
import ringside.model.lab.Lab;
import ringside.ui.diagram.EditorBar.Choice;
import ringside.ui.diagram.LabEditor;

/**
 * Notices what others do to the files of open labs: every second, and when the window comes to the front. A lab without changes of
 * its own is read again; for one with changes, and where the file is gone or damaged, the bar above its stage asks.
 */
public final class DiskWatch implements IPartListener2 {

    private static final int EVERY = 1000;

    /** What can be seen of a file without reading it. {@code there} and {@code readable} are part of it. */
    private record Seen(Path file, boolean there, boolean readable, Object modified, long bytes, Object key) {

        static Seen of(Path file) {
            try {
                BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
                return new Seen(file, found.isRegularFile(), Files.isReadable(file), found.lastModifiedTime(), found.size(), found.fileKey());
            } catch (IOException e) {
                return new Seen(file, false, false, null, 0, null);
            }
        }
    }

    private final Map<LabEditor, Seen> open = new HashMap<>();
    private final Display display = Display.getCurrent();
    private final Runnable look = this::lookAndGoOn;

    private DiskWatch() {
    }

    /** Watches the files of the labs that are and will be open in a page. */
    public static void in(IWorkbenchPage page) {
        DiskWatch watch = new DiskWatch();
        page.addPartListener(watch);
        for (var editor : page.getEditorReferences()) {
            watch.partOpened(editor);
        }
        page.getWorkbenchWindow().getShell().addListener(SWT.Activate, event -> watch.look());
        watch.display.timerExec(EVERY, watch.look);
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof LabEditor editor) {
            editor.keep(Samples::isSample);
            open.put(editor, Seen.of(editor.file()));
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        look();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        open.remove(reference.getPart(false));
    }

    private void lookAndGoOn() {
        look();
        display.timerExec(EVERY, look);
    }

    private void look() {
        for (LabEditor editor : List.copyOf(open.keySet())) {
            Seen now = Seen.of(editor.file());
            Seen before = open.put(editor, now);
            if (!now.equals(before)) {
                changed(editor, now);
            }
        }
    }

    private void changed(LabEditor editor, Seen now) {
        if (!now.there()) {
            onlyHere(editor, Messages.Disk_gone);
        } else if (!LabFiles.changedOnDisk(editor.lab())) {
            editor.onlyHere(false);
            editor.bar().hide();
        } else {
            try {
                read(editor, LabFiles.load(now.file()));
            } catch (LabLoadException e) {
                onlyHere(editor, Messages.Disk_damaged);
            }
        }
    }

    private void onlyHere(LabEditor editor, String what) {
        editor.onlyHere(true);
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(Messages.Disk_saveAgain, () -> editor.doSave(new NullProgressMonitor())));
        choices.add(new Choice(Messages.Disk_saveAs, editor::doSaveAs));
        choices.add(new Choice(Messages.Disk_close, () -> editor.getSite().getPage().closeEditor(editor, true)));
        editor.bar().show(NLS.bind(what, editor.getTitle()), true, choices);
    }

    private void read(LabEditor editor, Lab read) {
        editor.onlyHere(false);
        if (!editor.isDirty()) {
            editor.reload(read);
            return;
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(Messages.Disk_reload, () -> editor.reload(read)));
        choices.add(new Choice(Messages.Disk_keep, () -> LabFiles.knowAs(editor.lab(), read)));
        choices.add(new Choice(Messages.Disk_compare, () -> compare(editor, read)));
        choices.add(new Choice(Messages.Disk_saveAs, editor::doSaveAs));
        editor.bar().show(NLS.bind(Messages.Disk_changed, editor.getTitle()), false, choices);
    }

    private void compare(LabEditor editor, Lab read) {
        new CompareDialog(editor.getSite().getShell(), editor.getTitle(), LabFiles.text(editor.lab()), LabFiles.text(read)).open();
        read(editor, read);
    }
}
