package ringside.ui.diagram.handlers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import ringside.ui.diagram.SpokenName;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;

/**
 * Asks for one of a list: typing narrows it, arrows choose, Enter takes, Esc leaves. What may not be chosen stands last, with the
 * reason.
 */
public final class Chooser<T> extends Dialog {
    private static final Point SIZE = new Point(560, 420);

    private final String title;
    private final String message;
    private final List<Offer<T>> offers;
    private Text filter;
    private Table table;
    private Label reason;
    private List<Offer<T>> shown = List.of();
    private T chosen;

    private Chooser(Shell shell, String title, String message, List<Offer<T>> offers) {
        super(shell);
        this.title = title;
        this.message = message;
        this.offers = offers.stream().sorted((a, b) -> Boolean.compare(b.isFree(), a.isFree())).toList();
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What was chosen; empty where nothing was. */
    public static <T> Optional<T> choose(Shell shell, String title, String message, List<Offer<T>> offers) {
        Chooser<T> chooser = new Chooser<>(shell, title, message, offers);
        return chooser.open() == OK ? Optional.ofNullable(chooser.chosen) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        styled(new Label(area, SWT.WRAP)).setText(message.replace("&", "&&"));
        filter = new Text(area, SWT.SINGLE | SWT.BORDER);
        styled(filter);
        filter.setMessage(Texts.chooserFilter);
        filter.addListener(SWT.Modify, event -> show());
        filter.addListener(SWT.KeyDown, this::move);
        SpokenName.give(filter, message);
        table = new Table(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        styled(table).setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        SpokenName.give(table, title);
        table.addListener(SWT.Selection, event -> chosenChanged());
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        reason = new Label(area, SWT.WRAP);
        styled(reason);
        GridData two = new GridData(SWT.FILL, SWT.FILL, true, false);
        two.heightHint = 40;
        reason.setLayoutData(two);
        return area;
    }

    private static <C extends Control> C styled(C control) {
        control.setFont(Theme.current().controlFont(TextStyle.TEXT));
        control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return control;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        show();
        filter.setFocus();
        return contents;
    }

    private void move(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            okPressed();
            return;
        }
        int by = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (by != 0 && !shown.isEmpty()) {
            table.setSelection(Math.max(0, Math.min(shown.size() - 1, table.getSelectionIndex() + by)));
            chosenChanged();
            event.doit = false;
        }
    }

    private void show() {
        String[] words = filter.getText().toLowerCase(Locale.ROOT).replace("*", " ").strip().split("\\s+");
        shown = offers.stream().filter(offer -> List.of(words).stream().allMatch(offer.label().toLowerCase(Locale.ROOT)::contains)).toList();
        table.removeAll();
        for (Offer<T> offer : shown) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(offer.isFree() ? offer.label() : NLS.bind(Texts.chooserRefused, offer.label(), offer.refusal()));
            if (!offer.isFree()) {
                item.setForeground(Role.SECOND_INK.color());
            }
        }
        table.select(0);
        chosenChanged();
    }

    private void chosenChanged() {
        Optional<Offer<T>> offer = selected();
        reason.setText(offer.map(Offer::refusal).orElse(Texts.chooserNothing).replace("&", "&&"));
        getButton(IDialogConstants.OK_ID).setEnabled(offer.filter(Offer::isFree).isPresent());
    }

    private Optional<Offer<T>> selected() {
        int at = table.getSelectionIndex();
        return at < 0 || at >= shown.size() ? Optional.empty() : Optional.of(shown.get(at));
    }

    @Override
    protected void okPressed() {
        selected().filter(Offer::isFree).ifPresent(offer -> {
            chosen = offer.value();
            super.okPressed();
        });
    }
}
