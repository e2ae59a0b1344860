package ringside.ui.app.files;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import ringside.model.LabFiles;
import ringside.model.LabLoadException;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.LabEditorInput;

/** Opens lab files, however they were asked for. What cannot be read gives one message in all, and no editor. */
public final class Labs {

    private Labs() {
    }

    public static Optional<IEditorPart> open(IWorkbenchPage page, Path file) {
        return open(page, List.of(file)).stream().findFirst();
    }

    /** Opens several; the editors of those that could be opened. */
    public static List<IEditorPart> open(IWorkbenchPage page, List<Path> files) {
        List<IEditorPart> opened = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                LabFiles.load(file);
                opened.add(page.openEditor(new LabEditorInput(file), LabEditor.ID));
            } catch (LabLoadException e) {
                problems.add(e.getMessage() + "\n" + advice(e));
            } catch (PartInitException e) {
                problems.add(e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            String title = problems.size() == 1 ? ringside.ui.app.Messages.Open_failed : NLS.bind(Messages.Open_some, problems.size());
            MessageDialog.openError(page.getWorkbenchWindow().getShell(), title, String.join("\n\n", problems));
        }
        return opened;
    }

    /** What can be done about it. */
    static String advice(LabLoadException problem) {
        if (problem.getCause() instanceof NoSuchFileException) {
            return Messages.Open_adviceMissing;
        }
        if (problem.getCause() instanceof AccessDeniedException) {
            return Messages.Open_adviceForbidden;
        }
        return problem.line() > 1 ? NLS.bind(Messages.Open_adviceLine, String.valueOf(problem.line())) : Messages.Open_adviceOther;
    }
}
