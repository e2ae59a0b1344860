package ringside.ui.playback.branch;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import ringside.scenario.Action;
import ringside.scenario.LiveChange;
import ringside.ui.diagram.SpokenName;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.playback.Messages;

/** Asks what to change at this moment of a run: a list with the values now, what is about the chosen element first, and the new value. */
final class BranchDialog extends Dialog {
    private static final int WIDTH = 560;

    private final String heading;
    private final List<LiveChange> changes;
    private Table table;
    private Combo value;
    private Label message;
    private Action action;
    private String title = "";

    BranchDialog(Shell parent, String heading, List<LiveChange> changes) {
        super(parent);
        this.heading = heading;
        this.changes = changes;
    }

    /** What was asked for; empty where nothing was. */
    Optional<Action> action() {
        return Optional.ofNullable(action);
    }

    /** What was asked for, in words: {@code Copy target of host: LLC → HOST_L1}. */
    String title() {
        return title;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Branch_DialogTitle);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(8, 8).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(NLS.bind(Messages.Branch_After, heading));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        table = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, 280).applyTo(table);
        table.setHeaderVisible(true);
        column(Messages.Branch_ColumnWhat, 380);
        column(Messages.Branch_ColumnNow, 160);
        for (LiveChange change : changes) {
            new TableItem(table, SWT.NONE).setText(new String[] {what(change), change.now()});
        }
        SpokenName.give(table, Messages.Branch_Spoken);
        Label newValue = new Label(area, SWT.NONE);
        newValue.setText(Messages.Branch_NewValue);
        value = SpokenName.give(new Combo(area, SWT.DROP_DOWN), Messages.Branch_NewValue);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
        message = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, 44).applyTo(message);
        message.setForeground(Theme.Role.TROUBLE.color());
        table.select(0);
        table.addListener(SWT.Selection, e -> chosen());
        table.addListener(SWT.DefaultSelection, e -> value.setFocus());
        value.addListener(SWT.Modify, e -> check());
        return area;
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    private static String what(LiveChange change) {
        String words = switch (change.subject()) {
            case COPY_TARGET -> Messages.Branch_COPY_TARGET;
            case RULE -> Messages.Branch_RULE;
            case INJECTION -> Messages.Branch_INJECTION;
            case COALESCING -> Messages.Branch_COALESCING;
            case IO_WAYS -> Messages.Branch_IO_WAYS;
            case COPY_WAYS -> Messages.Branch_COPY_WAYS;
            case CORE_WAYS -> Messages.Branch_CORE_WAYS;
            case COST -> Messages.Branch_COST;
            case PACKET -> Messages.Branch_PACKET;
            case MACHINE -> Messages.Branch_MACHINE;
        };
        return NLS.bind(words, change.element());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Branch_Make, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        chosen();
    }

    private LiveChange change() {
        return changes.get(Math.max(0, table.getSelectionIndex()));
    }

    /** Another row: its values, the first that is not the one it has. */
    private void chosen() {
        LiveChange change = change();
        value.setItems(change.values().toArray(String[]::new));
        value.setText(change.values().stream().filter(each -> !each.equals(change.now())).findFirst().orElse(change.now()));
        check();
    }

    private void check() {
        String problem = "";
        LiveChange change = change();
        String written = value.getText().strip();
        if (!change.values().isEmpty() && !change.values().contains(written)) {
            problem = NLS.bind(Messages.Branch_OneOf, String.join(", ", change.values()));
        } else {
            try {
                change.action(written);
            } catch (IllegalArgumentException e) {
                problem = e.getMessage();
            }
        }
        message.setText(problem);
        Control make = getButton(IDialogConstants.OK_ID);
        if (make != null) {
            make.setEnabled(problem.isEmpty() && !written.equals(change.now()));
        }
    }

    @Override
    protected void okPressed() {
        LiveChange change = change();
        String written = value.getText().strip();
        action = change.action(written);
        title = change.now().isEmpty() ? what(change) + ": " + written : NLS.bind(Messages.Branch_Change, new Object[] {what(change), change.now(), written});
        super.okPressed();
    }
}
