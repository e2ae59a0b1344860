package ringside.ui.playback.handlers;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import ringside.scenario.expression.Condition;
import ringside.scenario.expression.ExpressionException;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.playback.Messages;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.panel.ConditionField;

/** Asks until when to run, as a condition, forwards or backwards; stays open until there is such an event, or it is closed. */
final class RunUntilDialog extends Dialog {
    /** What was asked for last; the next one begins with it. */
    private static String last = "";

    private final RunSession session;
    private ConditionField condition;
    private Button backwards;
    private Label message;

    RunUntilDialog(Shell parent, RunSession session) {
        super(parent);
        this.session = session;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Until_Title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.Until_Label);
        condition = new ConditionField(area, Messages.Until_Label, () -> session.run().orElse(null));
        condition.control().setText(last);
        condition.control().selectAll();
        GridDataFactory.fillDefaults().grab(true, false).hint(480, SWT.DEFAULT).applyTo(condition.control());
        Label examples = new Label(area, SWT.NONE);
        examples.setText(Messages.Until_Examples);
        examples.setForeground(Theme.Role.SECOND_INK.color());
        backwards = new Button(area, SWT.CHECK);
        backwards.setText(Messages.Until_Backwards);
        message = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).hint(480, 44).applyTo(message);
        message.setForeground(Theme.Role.TROUBLE.color());
        condition.control().addListener(SWT.Modify, e -> check());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Until_Go, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    private void check() {
        message.setText(condition.problem());
        Button go = getButton(IDialogConstants.OK_ID);
        if (go != null) {
            go.setEnabled(!condition.written().isEmpty() && message.getText().isEmpty());
        }
    }

    @Override
    protected void okPressed() {
        last = condition.written();
        boolean back = backwards.getSelection();
        try {
            Condition until = condition.condition();
            int here = session.playhead().event();
            int found = back ? until.previous(here) : until.next(here);
            if (found == 0) {
                message.setText(NLS.bind(back ? Messages.Until_NoneBefore : Messages.Until_NoneAfter, here));
                return;
            }
            session.jump(p -> p.to(found, 0));
            super.okPressed();
        } catch (ExpressionException e) {
            message.setText(e.getMessage());
        }
    }
}
