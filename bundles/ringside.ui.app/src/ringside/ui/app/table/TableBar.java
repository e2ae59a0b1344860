package ringside.ui.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import ringside.model.lab.Element;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.diagram.parts.KindNames;

/** The line above the table: a filter, the kind that is shown, the column it is sorted by, and what the table has to say. */
final class TableBar {

    private final Composite bar;
    private final Text filter;
    private final Combo kinds;
    private final Combo order;
    private final Label note;
    private final List<EClass> offered = new ArrayList<>();
    private Runnable changed = () -> { };
    private String quiet = "";

    TableBar(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.marginHeight = 3;
        layout.marginWidth = 14;
        layout.horizontalSpacing = 10;
        bar.setLayout(layout);
        filter = new Text(bar, SWT.SINGLE | SWT.BORDER);
        filter.setMessage(Messages.filterHint);
        place(filter, 250, Messages.filterName);
        filter.addListener(SWT.Modify, event -> changed.run());
        kinds = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        place(kinds, 190, Messages.kindName);
        kinds.addListener(SWT.Selection, event -> changed.run());
        order = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        place(order, 210, Messages.sortName);
        order.addListener(SWT.Selection, event -> changed.run());
        note = new Label(bar, SWT.NONE);
        note.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        theme();
    }

    private static void place(Control control, int width, String spoken) {
        GridData data = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        data.widthHint = width;
        control.setLayoutData(data);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken;
            }
        });
    }

    void theme() {
        bar.setBackground(Role.PANEL.color());
        note.setBackground(Role.PANEL.color());
        for (Control control : bar.getChildren()) {
            control.setFont(Theme.current().controlFont(TextStyle.TEXT));
        }
        say("");
    }

    /** Called when the filter, the kind or the order is another. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    Text filter() {
        return filter;
    }

    /** The kind that is shown, null for all. */
    EClass kind() {
        return kinds.getSelectionIndex() <= 0 ? null : offered.get(kinds.getSelectionIndex() - 1);
    }

    /** Shows one kind from now on, or all of them where it is null. */
    void kind(EClass kind) {
        kinds.select(kind == null ? 0 : offered.indexOf(kind) + 1);
        changed.run();
    }

    /** The column that the table is sorted by; -1 for the order of the lab. */
    int order() {
        return Math.max(0, order.getSelectionIndex()) - 1;
    }

    void order(int column) {
        order.select(order() == column ? 0 : column + 1);
        changed.run();
    }

    /** Offers these kinds with their numbers; the one that is chosen stays chosen. */
    void offer(Map<EClass, List<Element>> found) {
        EClass before = kind();
        List<String> items = new ArrayList<>();
        items.add(NLS.bind(Messages.allKinds, found.values().stream().mapToInt(List::size).sum()));
        offered.clear();
        found.forEach((kind, elements) -> {
            offered.add(kind);
            items.add(NLS.bind(Messages.oneKind, KindNames.of(kind), elements.size()));
        });
        set(kinds, items, Math.max(0, offered.indexOf(before) + 1));
    }

    /** Offers these columns to sort by. */
    void offer(List<? extends Column> columns) {
        List<String> items = new ArrayList<>();
        items.add(Messages.sortedAsLab);
        columns.forEach(column -> items.add(NLS.bind(Messages.sortedBy, column.title().toLowerCase(Locale.ROOT))));
        boolean same = items.equals(List.of(order.getItems()));
        set(order, items, same ? Math.max(0, order.getSelectionIndex()) : 0);
    }

    private static void set(Combo combo, List<String> items, int selected) {
        if (!items.equals(List.of(combo.getItems()))) {
            combo.setItems(items.toArray(String[]::new));
        }
        if (combo.getSelectionIndex() != selected) {
            combo.select(selected);
        }
    }

    /** What stands at the right when there is nothing to complain about. */
    void quiet(String words) {
        quiet = words;
        say("");
    }

    /** Says what is wrong; an empty text takes that away. */
    void say(String complaint) {
        note.setForeground(complaint.isEmpty() ? Role.SECOND_INK.color() : Role.TROUBLE.color());
        note.setText((complaint.isEmpty() ? quiet : "\u2716 " + complaint).replace("&", "&&"));
        note.setToolTipText(note.getText());
    }
}
