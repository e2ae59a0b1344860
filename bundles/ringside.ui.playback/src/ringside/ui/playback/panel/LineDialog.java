package ringside.ui.playback.panel;

import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import ringside.ui.diagram.SpokenName;

/** Asks for a line of text, in a field that a screen reader calls by what is asked. */
public final class LineDialog extends InputDialog {
    private final String question;

    /** @param validator says what is wrong with a text; null where nothing can be */
    public LineDialog(Shell shell, String title, String question, String text, IInputValidator validator) {
        super(shell, title, question, text, validator);
        this.question = question;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Control area = super.createDialogArea(parent);
        SpokenName.give(getText(), question);
        return area;
    }
}
