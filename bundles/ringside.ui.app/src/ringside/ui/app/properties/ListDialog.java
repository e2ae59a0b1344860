package ringside.ui.app.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import ringside.ui.app.Messages;
import ringside.ui.app.properties.Property.Option;
import ringside.ui.diagram.SpokenName;

/** Chooses some of several options in an order: Space takes one in or out, Ctrl+Up and Ctrl+Down move it. */
public final class ListDialog extends Dialog {

    private final Property property;
    private final List<Option> order = new ArrayList<>();
    private final List<String> chosen = new ArrayList<>();
    private Table table;

    public ListDialog(Shell shell, Property property) {
        super(shell);
        this.property = property;
        List<Option> options = property.options();
        List<String> now = Arrays.stream(property.value().orElse("").split(", ")).filter(id -> !id.isEmpty()).toList();
        chosen.addAll(now);
        now.forEach(id -> options.stream().filter(option -> option.value().equals(id)).forEach(order::add));
        options.stream().filter(option -> !now.contains(option.value())).forEach(order::add);
    }

    /** The values that were chosen, separated by commas; empty where it was cancelled. */
    public Optional<String> choose() {
        return open() == Window.OK ? Optional.of(String.join(", ", order.stream().map(Option::value).filter(chosen::contains).toList())) : Optional.empty();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(property.label());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        new Label(area, SWT.NONE).setText(Messages.Properties_listHow);
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.SINGLE);
        SpokenName.give(table, property.label());
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 240).applyTo(table);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                tick((TableItem) event.item);
            }
        });
        table.addListener(SWT.KeyDown, this::key);
        fill(0);
        return area;
    }

    private void tick(TableItem item) {
        String value = order.get(table.indexOf(item)).value();
        if (!chosen.remove(value)) {
            chosen.add(value);
        }
    }

    private void key(Event event) {
        int step = event.keyCode == SWT.ARROW_UP ? -1 : event.keyCode == SWT.ARROW_DOWN ? 1 : 0;
        int at = table.getSelectionIndex();
        if (step != 0 && (event.stateMask & SWT.MOD1) != 0 && at >= 0 && at + step >= 0 && at + step < order.size()) {
            event.doit = false;
            order.add(at + step, order.remove(at));
            fill(at + step);
        }
    }

    private void fill(int selected) {
        table.removeAll();
        for (Option option : order) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(option.words());
            item.setChecked(chosen.contains(option.value()));
        }
        table.setSelection(selected);
    }
}
