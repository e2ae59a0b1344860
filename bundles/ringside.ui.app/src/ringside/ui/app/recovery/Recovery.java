package ringside.ui.app.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import ringside.model.LabFiles;
import ringside.model.LabLoadException;
import ringside.model.LabSaveException;
import ringside.model.lab.Lab;
import ringside.ui.app.files.Labs;
import ringside.ui.app.files.Samples;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.LabEditorInput;

/**
 * Brings back what windows that were killed have left. A lab whose file is as it was is opened with the changes, unsaved; any other
 * becomes a copy beside it. No file that is there is written to.
 */
public final class Recovery implements AutoCloseable {

    private final IWorkbenchPage page;
    private final RecoveryArea area;
    private final Autosave autosave;

    private Recovery(IWorkbenchPage page, RecoveryArea area) {
        this.page = page;
        this.area = area;
        this.autosave = Autosave.in(page, area);
    }

    /** Keeps the unsaved labs of a page below this folder from now on; empty where nothing can be kept there. */
    public static Optional<Recovery> in(IWorkbenchPage page, Path folder) {
        try {
            return Optional.of(new Recovery(page, RecoveryArea.in(folder)));
        } catch (IOException e) {
            ILog.get().error(e.toString(), e);
            return Optional.empty();
        }
    }

    /** Asks what is to become of what was left behind, where something was. */
    public void offer() {
        List<Draft> left = new ArrayList<>();
        try {
            left.addAll(area.left());
        } catch (IOException e) {
            ILog.get().error(e.toString(), e);
        }
        if (!left.isEmpty()) {
            RecoveryDialog dialog = new RecoveryDialog(page.getWorkbenchWindow().getShell(), left);
            int answer = dialog.open();
            if (answer == RecoveryDialog.RECOVER) {
                recover(dialog.chosen());
            } else if (answer == RecoveryDialog.DISCARD) {
                dialog.chosen().forEach(this::remove);
            }
        }
    }

    void recover(List<Draft> drafts) {
        List<String> problems = new ArrayList<>();
        for (Draft draft : drafts) {
            try {
                recover(draft, LabFiles.load(draft.text()), problems);
            } catch (LabLoadException e) {
                problems.add(NLS.bind(Messages.Recover_damaged, new Object[] {RecoveryDialog.name(draft), e.problem(), putAside(draft)}));
            }
        }
        if (!problems.isEmpty()) {
            MessageDialog.openError(page.getWorkbenchWindow().getShell(), Messages.Recover_failed, String.join("\n\n", problems));
        }
    }

    private void recover(Draft draft, Lab lab, List<String> problems) {
        Optional<LabEditor> editor = draft.fileIsAsItWas() ? unchanged(draft.lab().orElseThrow()) : Optional.empty();
        if (editor.isPresent()) {
            editor.get().replace(lab, Messages.Recover_command);
            if (autosave.keep(editor.get())) {
                remove(draft);
            }
            return;
        }
        try {
            Path copy = freeName(draft);
            LabFiles.saveOver(lab, copy);
            Labs.open(page, copy);
            remove(draft);
        } catch (LabSaveException e) {
            problems.add(NLS.bind(Messages.Recover_notWritten, RecoveryDialog.name(draft), e.getMessage()));
        }
    }

    /** The editor of a file that holds just what the file does, opened where it is not; empty where there is none. */
    private Optional<LabEditor> unchanged(Path file) {
        try {
            LabFiles.load(file);
        } catch (LabLoadException e) {
            return Optional.empty();
        }
        return page.findEditor(new LabEditorInput(file)) instanceof LabEditor open ? Optional.of(open).filter(editor -> !editor.isDirty())
                : Labs.open(page, file).map(LabEditor.class::cast);
    }

    /** A name beside the lab's file, else at home, that is not taken. */
    private static Path freeName(Draft draft) {
        Path home = Path.of(System.getProperty("user.home"));
        Path folder = draft.lab().filter(file -> !Samples.isSample(file)).map(Path::getParent).filter(Files::isWritable).orElse(home);
        String name = RecoveryDialog.name(draft).replaceFirst("\\.ringside$", "");
        Path file = folder.resolve(NLS.bind(Messages.Recover_name, name));
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(NLS.bind(Messages.Recover_name, name + " " + i));
        }
        return file;
    }

    /** A draft that cannot be read is kept for those who can mend it, but not offered again. */
    private Path putAside(Draft draft) {
        Path aside = draft.text().getParent().resolveSibling(draft.text().getParent().getFileName() + " " + draft.text().getFileName() + ".damaged");
        try {
            Files.move(draft.text(), aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            ILog.get().error(e.toString(), e);
            return draft.text();
        }
        remove(draft);
        return aside;
    }

    private void remove(Draft draft) {
        try {
            area.remove(draft);
        } catch (IOException e) {
            ILog.get().error(e.toString(), e);
        }
    }

    @Override
    public void close() {
        autosave.close();
        try {
            area.close();
        } catch (IOException e) {
            ILog.get().error(e.toString(), e);
        }
    }
}
