package ringside.ui.app.gallery;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The samples to choose from. */
final class SamplesDialog extends Dialog {

    private static final Point SIZE = new Point(1080, 760);

    private SampleGallery gallery;
    private Path chosen;

    SamplesDialog(Shell shell) {
        super(shell);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The file of the sample that was taken. */
    Optional<Path> chosen() {
        return Optional.ofNullable(chosen);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Gallery_title);
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        gallery = new SampleGallery(area);
        gallery.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        gallery.onTake(file -> okPressed());
        gallery.setFocus();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Gallery_open, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        gallery.setFocus();
    }

    @Override
    protected void okPressed() {
        chosen = gallery.selected().orElse(null);
        if (chosen != null) {
            super.okPressed();
        }
    }
}
