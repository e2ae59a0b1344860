package ringside.ui.app.problems;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import ringside.scenario.Severity;
import ringside.ui.app.Messages;
import ringside.ui.diagram.figures.GcPen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;

/** A native table, which screen readers know, with rows of 30 pixels drawn in the window's own type. */
final class ProblemTable {

    private static final int ROW = 30;
    private static final int BASELINE = 20;
    private static final int INDENT = 42;
    private static final int MARK = 24;
    private static final int[] WIDTHS = {620, 200, 340, 280};

    private final Table table;

    ProblemTable(Composite parent) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        String[] titles = {Messages.Problems_what, Messages.Problems_where, Messages.Problems_fix, Messages.Problems_key};
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(titles[i]);
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.MeasureItem, event -> event.height = ROW);
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
        Runnable themed = this::colors;
        themed.run();
        Theme.addListener(themed);
        table.addDisposeListener(event -> Theme.removeListener(themed));
    }

    private void colors() {
        Theme theme = Theme.current();
        table.setBackground(theme.color(Role.PANEL));
        table.setForeground(theme.color(Role.INK));
        table.setHeaderBackground(theme.color(Role.PANEL));
        table.setHeaderForeground(theme.color(Role.SECOND_INK));
    }

    Table control() {
        return table;
    }

    void clear() {
        table.removeAll();
    }

    void add(Problem problem, String key) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(new String[] {problem.what(), problem.where(),
            problem.fix().map(fix -> fix.label()).orElse(""), key});
        item.setData(problem);
    }

    Problem problem(TableItem item) {
        return (Problem) item.getData();
    }

    private void erase(Event event) {
        boolean chosen = (event.detail & SWT.SELECTED) != 0;
        event.gc.setBackground(Theme.current().color(chosen ? Role.SELECTED : Role.PANEL));
        event.gc.fillRectangle(event.x, event.y, table.getClientArea().width, event.height);
        event.detail &= ~(SWT.FOREGROUND | SWT.BACKGROUND | SWT.SELECTED | SWT.HOT);
    }

    private void paint(Event event) {
        TableItem item = (TableItem) event.item;
        Problem problem = problem(item);
        Theme theme = Theme.current();
        Rectangle cell = item.getBounds(event.index);
        int left = event.index == 0 ? INDENT : cell.x;
        boolean quiet = problem.severity() != Severity.ERROR && table.getSelectionIndex() != table.indexOf(item);
        try (GcPen pen = new GcPen(event.gc)) {
            String text = pen.fit(item.getText(event.index), TextStyle.TEXT, cell.x + cell.width - left - 8);
            pen.left(text, left, event.y + BASELINE, TextStyle.TEXT, theme.color(quiet ? Role.SECOND_INK : Role.INK));
            if (event.index == 0) {
                ProblemMark.draw(pen, problem.severity(), MARK, event.y + ROW / 2.0);
            }
        }
    }
}
