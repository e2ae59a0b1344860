package ringside.ui.playback.panel;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;

/** A list of a view in the colours of the theme: columns with titles, of which the last takes the width that is left. */
public final class ListTable {
    private static final int LEAST = 160;

    private final Table table;

    /**
     * Fills what is left of the area, over so many of its columns.
     *
     * @param spoken what it is called where it is spoken
     */
    public ListTable(Composite area, int style, int span, String spoken) {
        table = new Table(area, style | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(span, 1).applyTo(table);
        table.setHeaderVisible(true);
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = spoken;
            }
        });
        table.addListener(SWT.Resize, event -> resized());
        Runnable themed = this::theme;
        themed.run();
        Theme.addListener(themed);
        table.addDisposeListener(e -> Theme.removeListener(themed));
    }

    private void theme() {
        table.setBackground(Role.PANEL.color());
        table.setForeground(Role.INK.color());
        table.setHeaderBackground(Role.PANEL.color());
        table.setHeaderForeground(Role.SECOND_INK.color());
        table.setFont(Theme.current().controlFont(TextStyle.TEXT));
    }

    public Table table() {
        return table;
    }

    /** One more column; numbers stand at its right ({@code SWT.RIGHT}). */
    public void column(String title, int width, int style) {
        TableColumn column = new TableColumn(table, style);
        // A title at the right would touch the next one.
        column.setText(style == SWT.RIGHT ? title + "\u2002" : title);
        column.setWidth(width);
    }

    /** As many rows with these words; rows that say the same stay untouched. */
    public void rows(List<String[]> rows) {
        int at = table.getSelectionIndex();
        boolean fewer = rows.size() != table.getItemCount();
        if (fewer) {
            table.setItemCount(rows.size());
        }
        for (int row = 0; row < rows.size(); row++) {
            TableItem item = table.getItem(row);
            for (int column = 0; column < rows.get(row).length; column++) {
                if (!item.getText(column).equals(rows.get(row)[column])) {
                    item.setText(column, rows.get(row)[column]);
                }
            }
        }
        if (fewer && !rows.isEmpty()) {
            table.setSelection(Math.max(0, Math.min(at, rows.size() - 1)));
            table.getDisplay().asyncExec(this::inSight);
        }
    }

    /** GTK keeps rows out of sight that were filled in while the list had no height, until its size changes. */
    private void inSight() {
        if (!table.isDisposed() && table.getSize().y > 1) {
            Point size = table.getSize();
            table.setSize(size.x, size.y - 1);
            table.setSize(size);
        }
    }

    private void resized() {
        int used = 0;
        for (int i = 0; i < table.getColumnCount() - 1; i++) {
            used += table.getColumn(i).getWidth();
        }
        if (table.getColumnCount() > 0) {
            table.getColumn(table.getColumnCount() - 1).setWidth(Math.max(LEAST, table.getSize().x - used - 24));
        }
    }
}
