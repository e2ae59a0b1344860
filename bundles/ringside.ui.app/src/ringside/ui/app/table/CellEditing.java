package ringside.ui.app.table;

import java.util.function.Consumer;

import org.eclipse.gef.commands.Command;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.ControlEditor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.keys.IBindingService;
import ringside.model.lab.Element;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;

/**
 * A field over the chosen cell. Enter and Tab take what was written, Esc leaves the cell as it was; what cannot be taken is said and
 * the field stays. While it is open its keys are its own.
 */
final class CellEditing {

    private final TopologyTable table;
    private final IBindingService keys;
    private final Consumer<Command> change;
    private final Consumer<String> complaint;
    private final ControlEditor place;
    private Cell cell;
    private Control field;

    /**
     * @param change    executes the command that a cell makes
     * @param complaint says why a text cannot be taken; empty for nothing
     */
    CellEditing(TopologyTable table, IBindingService keys, Consumer<Command> change, Consumer<String> complaint) {
        this.table = table;
        this.keys = keys;
        this.change = change;
        this.complaint = complaint;
        place = new ControlEditor(table.cursor());
        place.grabHorizontal = true;
        place.grabVertical = true;
    }

    /** Opens the chosen cell, with a text in place of its own unless that is null; {@code false} where it cannot be edited in place. */
    boolean open(String typed) {
        Element element = table.element().orElse(null);
        Cell next = element == null ? null : table.column().cell(element).orElse(null);
        if (next == null) {
            return false;
        }
        cell = next;
        field = cell.options().isEmpty() ? text(typed) : combo(typed);
        field.setFont(Theme.current().controlFont(TextStyle.TEXT));
        field.setBackground(Role.STAGE.color());
        field.setForeground(Role.INK.color());
        String spoken = NLS.bind(Messages.cellEditor, table.column().title(), Topology.name(element));
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken;
            }
        });
        field.addListener(SWT.Traverse, this::leave);
        field.addListener(SWT.FocusOut, event -> {
            if (field == event.widget) {
                commit();
                close();
            }
        });
        place.setEditor(field);
        keys.setKeyFilterEnabled(false);
        field.addDisposeListener(event -> keys.setKeyFilterEnabled(true));
        field.setFocus();
        return true;
    }

    private Control text(String typed) {
        Text text = new Text(table.cursor(), SWT.SINGLE);
        text.setText(typed == null ? cell.text() : typed);
        if (typed == null) {
            text.selectAll();
        } else {
            text.setSelection(text.getCharCount());
        }
        return text;
    }

    private Control combo(String typed) {
        CCombo combo = new CCombo(table.cursor(), SWT.READ_ONLY | SWT.FLAT);
        combo.setItems(cell.options().toArray(String[]::new));
        combo.setVisibleItemCount(Math.min(12, combo.getItemCount()));
        int first = typed == null ? -1 : cell.options().indexOf(cell.options().stream()
                .filter(option -> option.regionMatches(true, 0, typed, 0, typed.length())).findFirst().orElse(null));
        combo.select(first >= 0 ? first : Math.max(0, cell.options().indexOf(cell.text())));
        return combo;
    }

    private void leave(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_ESCAPE -> {
                event.doit = false;
                done();
            }
            case SWT.TRAVERSE_RETURN -> {
                event.doit = false;
                if (commit()) {
                    done();
                }
            }
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
                event.doit = false;
                if (commit()) {
                    done();
                    table.go(event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
                }
            }
            default -> { }
        }
    }

    private String written() {
        return field instanceof Text text ? text.getText() : ((CCombo) field).getText();
    }

    /** Whether what is written now stands in the cell. */
    private boolean commit() {
        String text = written();
        try {
            if (!text.equals(cell.text())) {
                Command command = cell.change().apply(text);
                cell = new Cell(text, cell.options(), cell.change());
                change.accept(command);
            }
            complaint.accept("");
            return true;
        } catch (IllegalArgumentException e) {
            complaint.accept(e.getMessage());
            return false;
        }
    }

    private void done() {
        close();
        table.focus();
    }

    private void close() {
        Control closing = field;
        field = null;
        if (closing != null && !closing.isDisposed()) {
            closing.dispose();
        }
    }

    boolean isOpen() {
        return field != null;
    }
}
