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
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.playback.Messages;

/**
 * Asks what to change at this moment of a run: a list with the values now and what they may be, what is about the chosen element first, and the new
 * value. What decides how the machine is built stands last; it is run from the beginning.
 */
final class BranchDialog extends Dialog {
    private static final int WIDTH = 860;
    private static final int SCROLLBAR = 24;

    private final String heading;
    private final List<LiveChange> changes;
    private final ChangeWords words;
    private Table table;
    private Combo value;
    private Label how;
    private Label message;
    private Action action;
    private String setting = "";
    private String title = "";

    BranchDialog(Shell parent, String heading, List<LiveChange> changes, ChangeWords words) {
        super(parent);
        this.heading = heading;
        this.changes = changes;
        this.words = words;
    }

    /** What was asked for, where it takes effect in the run; else empty. */
    Optional<Action> action() {
        return Optional.ofNullable(action);
    }

    /** The attribute of the lab that was asked for, where it needs a run from the beginning; else empty. */
    String setting() {
        return setting;
    }

    /** What was asked for, in words: {@code Copy target of Host: LLC → L1 of the host}. */
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
        GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 16).spacing(8, 8).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(NLS.bind(Messages.Branch_After, heading));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(label);
        table = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(WIDTH, 300).applyTo(table);
        table.setHeaderVisible(true);
        column(Messages.Branch_ColumnWhat, 350);
        column(Messages.Branch_ColumnNow, 170);
        column(Messages.Branch_ColumnRange, WIDTH - 350 - 170 - SCROLLBAR);
        for (LiveChange change : changes) {
            new TableItem(table, SWT.NONE).setText(new String[] {words.what(change), words.value(change, change.now()), words.range(change)});
        }
        SpokenName.give(table, Messages.Branch_Spoken);
        Label newValue = new Label(area, SWT.NONE);
        newValue.setText(Messages.Branch_NewValue);
        value = SpokenName.give(new Combo(area, SWT.DROP_DOWN), Messages.Branch_NewValue);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
        how = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().hint(WIDTH / 2, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(how);
        message = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(WIDTH, 44).applyTo(message);
        for (Control control : new Control[] {label, table, newValue, value, how, message}) {
            control.setFont(Theme.current().controlFont(TextStyle.TEXT));
        }
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
        value.setItems(words.choices(change).toArray(String[]::new));
        value.setText(words.first(change));
        how.setText(words.how(change));
        check();
    }

    private void check() {
        String problem = "";
        LiveChange change = change();
        String meant = words.meant(change, value.getText().strip());
        if (!change.values().isEmpty() && !change.values().contains(meant)) {
            problem = NLS.bind(Messages.Branch_OneOf, String.join(", ", words.choices(change)));
        } else {
            try {
                take(change, meant);
            } catch (IllegalArgumentException e) {
                problem = e.getMessage();
            }
        }
        boolean same = problem.isEmpty() && meant.equals(change.now());
        message.setForeground((problem.isEmpty() ? Theme.Role.SECOND_INK : Theme.Role.TROUBLE).color());
        message.setText(!problem.isEmpty() ? problem : same ? Messages.Branch_Same : change.subject().structural() ? Messages.Branch_FromTheStart : Messages.Branch_NextDispatch);
        Control make = getButton(IDialogConstants.OK_ID);
        if (make != null) {
            make.setEnabled(problem.isEmpty() && !same);
        }
    }

    private void take(LiveChange change, String meant) {
        if (change.subject().structural()) {
            setting = change.setting(meant);
            action = null;
        } else {
            setting = "";
            action = change.action(meant);
        }
    }

    @Override
    protected void okPressed() {
        LiveChange change = change();
        String meant = words.meant(change, value.getText().strip());
        take(change, meant);
        String shown = change.subject().isMask() ? words.value(change, "0x" + Long.toHexString(action.value())) : words.value(change, meant);
        title = change.now().isEmpty() ? words.what(change) + ": " + shown
                : NLS.bind(Messages.Branch_Change, new Object[] {words.what(change), words.value(change, change.now()), shown});
        super.okPressed();
    }
}
