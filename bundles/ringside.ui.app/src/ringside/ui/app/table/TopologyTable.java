package ringside.ui.app.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import ringside.model.lab.Element;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.diagram.parts.KindIcons;
import ringside.ui.diagram.problems.ElementProblem;

/** The rows and columns, with a cursor that the keyboard moves from cell to cell and that says where it is. */
final class TopologyTable {

    private static final int ICON = 22;

    private final Table table;
    private final TableCursor cursor;
    private final Image room;
    private List<? extends Column> columns = List.of();
    private List<Element> rows = List.of();
    private Topology topology;
    private Consumer<Column> titleClicked = column -> { };
    private Runnable moved = () -> { };

    TopologyTable(Composite parent) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        room = empty();
        table.addListener(SWT.PaintItem, event -> {
            int row = table.indexOf((TableItem) event.item);
            if (event.index == 0 && row >= 0 && row < rows.size()) {
                Rectangle cell = ((TableItem) event.item).getImageBounds(0);
                icon(event.gc, rows.get(row), cell.x + 1, event.y + (event.height - ICON) / 2 + 2);
            }
        });
        cursor = new TableCursor(table, SWT.NONE);
        cursor.addListener(SWT.Selection, event -> moved());
        cursor.addListener(SWT.Paint, this::paintCursor);
        cursor.addListener(SWT.FocusIn, event -> cursor.redraw());
        cursor.addListener(SWT.FocusOut, event -> cursor.redraw());
        table.addListener(SWT.FocusIn, event -> {
            if (!rows.isEmpty()) {
                focus();
            }
        });
        Runnable themed = this::theme;
        Theme.addListener(themed);
        table.addDisposeListener(event -> {
            Theme.removeListener(themed);
            room.dispose();
        });
        theme();
        speak();
    }

    /** Keeps the room in which the icons are painted. */
    private Image empty() {
        ImageData data = new ImageData(ICON, ICON, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        data.alphaData = new byte[ICON * ICON];
        return new Image(table.getDisplay(), data);
    }

    private void theme() {
        table.setFont(Theme.current().controlFont(TextStyle.TEXT));
        table.setBackground(Role.PANEL.color());
        table.setForeground(Role.INK.color());
        table.setHeaderBackground(Role.PANEL.color());
        table.setHeaderForeground(Role.SECOND_INK.color());
        cursor.setFont(Theme.current().controlFont(TextStyle.TEXT));
        cursor.setBackground(Role.STAGE.color());
        cursor.setForeground(Role.INK.color());
        table.redraw();
    }

    private void icon(GC gc, Element element, int x, int y) {
        KindIcons.draw(gc, x, y, element, topology.problem(element));
    }

    /** The cell that has the keyboard is framed like every focus; without the keyboard it has a thin frame. */
    private void paintCursor(Event event) {
        Rectangle area = cursor.getClientArea();
        if (cursor.getColumn() == 0) {
            element().ifPresent(element -> icon(event.gc, element, 3, (area.height - ICON) / 2 + 2));
        }
        boolean focus = cursor.isFocusControl();
        event.gc.setForeground(focus ? Role.LINK.color() : Role.BORDER.color());
        event.gc.setLineWidth(focus ? 2 : 1);
        int inset = focus ? 1 : 0;
        event.gc.drawRectangle(inset, inset, area.width - 1 - inset, area.height - 1 - inset);
    }

    private void speak() {
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF ? NLS.bind(Messages.tableName, rows.size())
                        : event.childID < rows.size() ? spoken(rows.get(event.childID), ElementColumn.NAME) : null;
            }
        });
        cursor.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        });
        cursor.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLECELL;
            }
        });
    }

    /** What is said of the cell that is chosen: column, value, kind, name and state. */
    String spoken() {
        return element().map(element -> spoken(element, column())).orElse(Messages.nothing);
    }

    private String spoken(Element element, Column column) {
        String text = column.text(element, topology);
        String words = NLS.bind(Messages.cellSpoken, new Object[] {column.title(), text.isEmpty() ? Messages.empty : text, Topology.kind(element),
            Topology.name(element)});
        return topology.problem(element).map(ElementProblem::text).map(problem -> NLS.bind(Messages.cellProblem, words, problem)).orElse(words);
    }

    /** Shows these columns from now on. */
    void columns(List<? extends Column> next) {
        if (next.equals(columns)) {
            return;
        }
        table.removeAll();
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
        columns = next;
        for (Column column : columns) {
            TableColumn drawn = new TableColumn(table, SWT.LEFT);
            drawn.setText(column.title());
            drawn.setWidth(column.width());
            drawn.addListener(SWT.Selection, event -> titleClicked.accept(column));
        }
    }

    /** Shows these rows; the cell that was chosen stays chosen if its element is among them. */
    void show(List<Element> next, Topology now) {
        boolean keyboard = table.isFocusControl() || cursor.isFocusControl();
        Element before = element().orElse(null);
        int column = Math.max(0, Math.min(cursor.getColumn(), columns.size() - 1));
        int index = cursor.getRow() == null ? 0 : table.indexOf(cursor.getRow());
        rows = next;
        topology = now;
        table.setItemCount(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            fill(table.getItem(row), rows.get(row));
        }
        int at = rows.contains(before) ? rows.indexOf(before) : Math.max(0, Math.min(index, rows.size() - 1));
        put(at, column);
        if (keyboard) {
            focus();
        }
    }

    private void fill(TableItem item, Element element) {
        String[] texts = columns.stream().map(column -> column.text(element, topology).replace('\n', ' ')).toArray(String[]::new);
        if (!Arrays.equals(texts, (String[]) item.getData())) {
            item.setData(texts);
            item.setText(texts);
            item.setImage(0, room);
        }
    }

    private void put(int row, int column) {
        if (cursor.getVisible() == rows.isEmpty()) {
            cursor.setVisible(!rows.isEmpty());
        }
        if (!rows.isEmpty()) {
            cursor.setSelection(row, column);
            table.setSelection(row);
        }
    }

    /** Chooses the row of an element; {@code false} where it has none. */
    boolean choose(Element element) {
        int row = rows.indexOf(element);
        if (row >= 0) {
            put(row, Math.max(0, cursor.getColumn()));
        }
        return row >= 0;
    }

    void choose(Column column) {
        if (cursor.getRow() != null && columns.contains(column)) {
            put(table.indexOf(cursor.getRow()), columns.indexOf(column));
        }
    }

    /** Goes so many cells to the right, or to the left; over the end of a row to the next. */
    void go(int cells) {
        if (!rows.isEmpty()) {
            int at = table.indexOf(cursor.getRow()) * columns.size() + cursor.getColumn() + cells;
            int there = Math.max(0, Math.min(at, rows.size() * columns.size() - 1));
            put(there / columns.size(), there % columns.size());
            moved();
        }
    }

    private void moved() {
        if (cursor.getRow() != null) {
            table.setSelection(cursor.getRow());
        }
        cursor.getAccessible().setFocus(ACC.CHILDID_SELF);
        moved.run();
    }

    /** The element of the chosen cell. */
    Optional<Element> element() {
        int row = cursor.getRow() == null || cursor.getRow().isDisposed() ? -1 : table.indexOf(cursor.getRow());
        return row < 0 || row >= rows.size() ? Optional.empty() : Optional.of(rows.get(row));
    }

    Column column() {
        return columns.get(Math.max(0, Math.min(cursor.getColumn(), columns.size() - 1)));
    }

    List<Element> rows() {
        return rows;
    }

    List<? extends Column> columns() {
        return columns;
    }

    Table control() {
        return table;
    }

    TableCursor cursor() {
        return cursor;
    }

    void focus() {
        if (rows.isEmpty()) {
            table.forceFocus();
        } else {
            cursor.forceFocus();
        }
    }

    /** Called when the keyboard or the mouse chose another cell. */
    void onMove(Runnable listener) {
        moved = listener;
    }

    void onTitle(Consumer<Column> listener) {
        titleClicked = listener;
    }
}
