package ringside.ui.app.gallery;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import ringside.model.LabFiles;
import ringside.model.LabTemplate;
import ringside.model.lab.Lab;
import ringside.ui.diagram.SpokenName;
import ringside.ui.diagram.figures.Theme.Role;

/** What a new lab begins as, how large, what it is called and where its file is. The picture of the chosen kind is that of the lab to be. */
final class NewLabDialog extends Dialog {

    private static final int CARD = 244;
    private static final int CARDS_WIDTH = 2 * CARD + 46;
    private static final int CARDS_HEIGHT = 660;
    private static final int FORM_WIDTH = 400;
    private static final String EXTENSION = "." + LabFiles.EXTENSION;
    private static final int REDRAW = 300;

    private final Path folder;
    private CardList cards;
    private SizeFields sizes;
    private Text title;
    private Text file;
    private Label message;
    private String written = "";
    private Lab lab;
    private Path chosen;

    NewLabDialog(Shell shell, Path folder) {
        super(shell);
        this.folder = folder;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The lab that was asked for. */
    Lab lab() {
        return lab;
    }

    /** Where it shall be. */
    Path file() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.New_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ((GridLayout) area.getLayout()).numColumns = 2;
        ((GridLayout) area.getLayout()).horizontalSpacing = 20;
        cards = new CardList(area, CARD, 2, 0);
        GridData place = new GridData(SWT.FILL, SWT.FILL, false, true);
        place.widthHint = CARDS_WIDTH;
        place.heightHint = CARDS_HEIGHT;
        cards.setLayoutData(place);
        Composite form = new Composite(area, SWT.NONE);
        GridData right = new GridData(SWT.FILL, SWT.TOP, true, false);
        right.widthHint = FORM_WIDTH;
        form.setLayoutData(right);
        GridLayout rows = new GridLayout(2, false);
        rows.verticalSpacing = 10;
        form.setLayout(rows);
        title = text(form, Messages.New_labTitle);
        file = text(form, Messages.New_file);
        new Label(form, SWT.NONE);
        Button browse = new Button(form, SWT.PUSH);
        browse.setText(Messages.New_browse);
        browse.addListener(SWT.Selection, event -> browse());
        sizes = new SizeFields(form, this::sized);
        message = new Label(form, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        wide.widthHint = FORM_WIDTH;
        wide.heightHint = 84;
        wide.verticalIndent = 8;
        message.setLayoutData(wide);
        fill();
        return area;
    }

    private static Text text(Composite form, String label) {
        new Label(form, SWT.NONE).setText(label);
        Text text = SpokenName.give(new Text(form, SWT.SINGLE | SWT.BORDER), label);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return text;
    }

    private void fill() {
        List<Card> all = new ArrayList<>();
        for (LabTemplate template : LabTemplate.values()) {
            all.add(TemplateCards.of(template, LabTemplate.TEACHING));
        }
        cards.show(all);
        cards.onChoose(card -> chosen());
        cards.onTake(card -> okPressed());
        title.addListener(SWT.Modify, event -> {
            if (file.getText().equals(written)) {
                nameFile();
            }
            check();
        });
        file.addListener(SWT.Modify, event -> {
            file.setToolTipText(file.getText());
            check();
        });
    }

    private LabTemplate template() {
        return LabTemplate.values()[cards.cards().indexOf(cards.selected().orElseThrow())];
    }

    /** Another kind was chosen: its limits hold, and it gives its name where no other was typed. */
    private void chosen() {
        sizes.limit(template());
        boolean named = title.getText().isBlank();
        for (LabTemplate template : LabTemplate.values()) {
            named |= title.getText().equals(TemplateCards.title(template));
        }
        if (named) {
            title.setText(TemplateCards.title(template()));
        }
        check();
    }

    /** Another size was chosen: the picture follows a little later. */
    private void sized() {
        getShell().getDisplay().timerExec(REDRAW, this::redraw);
        check();
    }

    private void redraw() {
        if (!cards.isDisposed()) {
            List<Card> all = new ArrayList<>(cards.cards());
            int at = all.indexOf(cards.selected().orElseThrow());
            all.set(at, TemplateCards.of(template(), sizes.sizes()));
            cards.show(all, at);
        }
    }

    /** The file is called as the lab, in a name that is free. */
    private void nameFile() {
        String name = title.getText().strip().replaceAll("[^\\p{L}\\p{N} ._-]", "-");
        Path free = folder.resolve((name.isEmpty() ? Messages.New_title : name) + EXTENSION);
        for (int i = 2; Files.exists(free); i++) {
            free = folder.resolve(name + " " + i + EXTENSION);
        }
        written = free.toString();
        file.setText(written);
        // The end of a long path is what matters.
        file.setSelection(written.length());
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*" + EXTENSION});
        path().ifPresent(path -> {
            dialog.setFilterPath(String.valueOf(path.getParent()));
            dialog.setFileName(path.getFileName().toString());
        });
        String answer = dialog.open();
        if (answer != null) {
            file.setText(answer.endsWith(EXTENSION) ? answer : answer + EXTENSION);
        }
    }

    private Optional<Path> path() {
        try {
            String name = file.getText().strip();
            return name.isEmpty() ? Optional.empty()
                    : Optional.of(folder.resolve(name.endsWith(EXTENSION) ? name : name + EXTENSION)).filter(path -> path.getFileName() != null);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Says what is in the way, else what the lab will not be able to do. */
    private void check() {
        Optional<Path> path = path();
        String trouble = "";
        if (title.getText().isBlank()) {
            trouble = Messages.New_noTitle;
        } else if (path.isEmpty() || !Files.isDirectory(path.get().toAbsolutePath().getParent())) {
            trouble = NLS.bind(Messages.New_noFolder, path.map(Path::getParent).map(Path::toString).orElse(file.getText()));
        } else if (Files.exists(path.get())) {
            trouble = NLS.bind(Messages.New_taken, path.get().getFileName());
        }
        String note = template() == LabTemplate.TWO_SOCKETS ? Messages.New_noRun : "";
        message.setText(trouble.isEmpty() ? note : "\u2715  " + trouble);
        message.setForeground(trouble.isEmpty() ? Role.INK.color() : Role.TROUBLE.color());
        if (getButton(OK) != null) {
            getButton(OK).setEnabled(trouble.isEmpty());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.New_create, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        cards.select(0);
        cards.setFocus();
    }

    @Override
    protected void okPressed() {
        if (getButton(OK).isEnabled()) {
            lab = template().make(title.getText().strip(), sizes.sizes());
            chosen = path().orElseThrow();
            super.okPressed();
        }
    }
}
