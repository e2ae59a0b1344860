package ringside.ui.app.export;

import java.io.IOException;
import java.util.List;

import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.picture.Page;
import ringside.ui.diagram.picture.Paper;

/** Prints the picture of the stage, as large as the paper allows. */
public final class Print extends OnStage {

    @Override
    void run(LabEditor editor) throws IOException {
        PictureChoice.asShown(editor, Theme.PRINT).use(editor, pages -> print(editor.getSite().getShell(), PictureChoice.title(editor), pages));
    }

    /** Asks for a printer and prints. */
    static void print(Shell shell, String job, List<? extends Page> pages) throws IOException {
        PrinterData wanted = new PrinterData();
        wanted.orientation = Paper.orientation(pages.get(0));
        try {
            PrintDialog dialog = new PrintDialog(shell);
            dialog.setPrinterData(wanted);
            PrinterData chosen = dialog.open();
            if (chosen != null) {
                Printer printer = new Printer(chosen);
                try {
                    Paper.print(printer, job, pages);
                } finally {
                    printer.dispose();
                }
            }
        } catch (SWTError | SWTException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
