package ringside.ui.app.recovery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import ringside.ui.diagram.LabEditorInput;
import ringside.ui.diagram.SpokenName;

/** Which labs were left unsaved, from when, and what is to become of them. Whoever closes it is asked again at the next start. */
final class RecoveryDialog extends Dialog {

    static final int RECOVER = IDialogConstants.CLIENT_ID + 1;
    static final int DISCARD = IDialogConstants.CLIENT_ID + 2;

    private static final int WIDTH = 860;
    private static final int HEIGHT = 170;
    private static final int GAP = 24;

    private final List<Draft> drafts;
    private final List<Draft> chosen;
    private Table table;

    RecoveryDialog(Shell shell, List<Draft> drafts) {
        super(shell);
        this.drafts = drafts;
        this.chosen = new ArrayList<>(drafts);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The drafts that the answer is about. */
    List<Draft> chosen() {
        return List.copyOf(chosen);
    }

    static String name(Draft draft) {
        return draft.lab().map(file -> new LabEditorInput(file).getName()).orElse(Messages.Offer_unknownLab);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Offer_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label words = new Label(area, SWT.WRAP);
        words.setText(drafts.size() == 1 ? Messages.Offer_one : NLS.bind(Messages.Offer_some, drafts.size()));
        table = SpokenName.give(new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION), Messages.Offer_title);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.widthHint = WIDTH;
        place.heightHint = HEIGHT;
        table.setLayoutData(place);
        table.setHeaderVisible(true);
        for (String title : List.of(Messages.Offer_lab, Messages.Offer_when, Messages.Offer_what)) {
            new TableColumn(table, SWT.NONE).setText(title);
        }
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());
        for (Draft draft : drafts) {
            TableItem item = new TableItem(table, SWT.NONE);
            String where = draft.lab().map(Path::toString).orElse("");
            item.setText(new String[] {name(draft), time.format(draft.when()), what(draft)});
            item.setData(where);
            item.setChecked(true);
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(column.getWidth() + GAP);
        }
        Label path = new Label(area, SWT.WRAP);
        path.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        table.setSelection(0);
        path.setText(String.valueOf(table.getItem(0).getData()));
        table.addListener(SWT.Selection, event -> {
            path.setText(String.valueOf(event.item.getData()));
            recount();
        });
        return area;
    }

    private static String what(Draft draft) {
        return draft.lab().isEmpty() ? Messages.Offer_unknown : draft.fileIsAsItWas() ? Messages.Offer_asItWas
                : Files.exists(draft.lab().get()) ? Messages.Offer_changed : Messages.Offer_gone;
    }

    private void recount() {
        chosen.clear();
        for (int i = 0; i < drafts.size(); i++) {
            if (table.getItem(i).getChecked()) {
                chosen.add(drafts.get(i));
            }
        }
        for (int id : new int[] {RECOVER, DISCARD}) {
            getButton(id).setEnabled(!chosen.isEmpty());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Button recover = createButton(parent, RECOVER, Messages.Offer_recover, true);
        createButton(parent, DISCARD, Messages.Offer_discard, false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Offer_later, false);
        recover.setFocus();
    }

    @Override
    protected void buttonPressed(int button) {
        String names = String.join(", ", chosen.stream().map(RecoveryDialog::name).toList());
        if (button == DISCARD && !MessageDialog.openConfirm(getShell(), Messages.Discard_title, NLS.bind(Messages.Discard_question, names))) {
            return;
        }
        setReturnCode(button == IDialogConstants.CANCEL_ID ? CANCEL : button);
        close();
    }
}
