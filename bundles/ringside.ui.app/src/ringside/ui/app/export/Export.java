package ringside.ui.app.export;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.picture.PictureFiles;

/** Asks what the picture of the stage shall be and where it goes, and writes it. */
public final class Export extends OnStage {

    @Override
    void run(LabEditor editor) throws IOException {
        Shell shell = editor.getSite().getShell();
        boolean selection = ringside.ui.diagram.picture.StagePicture.selected(editor.stage().viewer(), Theme.LIGHT).isPresent();
        ExportDialog dialog = new ExportDialog(shell, PictureChoice.asShown(editor, Theme.current()), selection, editor.overlay().moment().isPresent());
        if (dialog.open() == Window.OK) {
            Path file = ask(shell, Messages.Export_title, editor.getTitle(), dialog.choice().format());
            if (file != null) {
                write(editor, dialog.choice(), file);
            }
        }
    }

    static void write(LabEditor editor, PictureChoice choice, Path file) throws IOException {
        choice.use(editor, pages -> PictureFiles.write(pages, choice.format(), choice.scale(), file));
    }

    /** The file that is chosen, its name ending as the format's do; null for none. */
    static Path ask(Shell shell, String title, String name, PictureFiles.Format format) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterNames(new String[] {format.name()});
        dialog.setFilterExtensions(new String[] {"*." + format.ending()});
        dialog.setFileName(name.replaceFirst("\\.[A-Za-z]+$", "") + "." + format.ending());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        return chosen == null ? null : withEnding(Path.of(chosen), format);
    }

    static Path withEnding(Path file, PictureFiles.Format format) {
        return PictureFiles.Format.of(file).filter(format::equals).isPresent() ? file : file.resolveSibling(file.getFileName() + "." + format.ending());
    }
}
