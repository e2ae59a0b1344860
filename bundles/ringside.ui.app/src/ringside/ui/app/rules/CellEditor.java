package ringside.ui.app.rules;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import ringside.ui.app.properties.ListDialog;
import ringside.ui.app.properties.Property;
import ringside.ui.app.properties.PropertyField;

/** The field in a cell of a table of rules. Enter takes what was written, Tab too and goes on, Esc does not; what is wrong stays to be mended. */
final class CellEditor {

    private final RuleGrid grid;
    private PropertyField field;

    CellEditor(RuleGrid grid) {
        this.grid = grid;
    }

    /** Opens the field for a property; with letters in it, or with what is there. */
    void open(Property property, Rectangle bounds, String letters) {
        close();
        if (property.form() == Property.Form.LIST) {
            new ListDialog(grid.getShell(), property).choose().ifPresent(property::write);
            return;
        }
        field = new PropertyField(grid, property);
        Control control = field.control();
        control.setBounds(bounds.x, bounds.y + 1, Math.max(bounds.width, 110), bounds.height - 2);
        control.moveAbove(null);
        control.addListener(SWT.Traverse, this::traverse);
        control.addListener(SWT.FocusOut, event -> grid.getDisplay().asyncExec(this::closeIfRight));
        field.whenMarked(grid::redraw);
        control.setFocus();
        if (control instanceof Text text) {
            if (letters.isEmpty()) {
                text.selectAll();
            } else {
                text.setText(letters);
                text.setSelection(letters.length());
            }
        }
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            grid.getDisplay().asyncExec(this::leave);
        } else if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = false;
            int step = event.detail == SWT.TRAVERSE_RETURN ? 0 : event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1;
            if (field.problem().isEmpty()) {
                field.take();
                leave();
                grid.go(grid.row(), grid.column().ordinal() + step);
            }
        }
    }

    private void leave() {
        close();
        if (!grid.isDisposed()) {
            grid.setFocus();
        }
    }

    private void closeIfRight() {
        if (field != null && !field.control().isDisposed() && field.problem().isEmpty() && !field.control().isFocusControl()) {
            close();
        }
    }

    /** What is wrong with what is written; empty where nothing is. */
    Optional<String> problem() {
        return field == null ? Optional.empty() : field.problem();
    }

    void close() {
        PropertyField open = field;
        field = null;
        if (open != null && !open.control().isDisposed()) {
            open.control().dispose();
        }
        if (!grid.isDisposed()) {
            grid.redraw();
        }
    }
}
