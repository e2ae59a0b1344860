package ringside.ui.app.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.part.ViewPart;
import ringside.model.lab.Element;
import ringside.ui.app.frame.RegionSizes;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.diagram.outline.ListActions;
import ringside.ui.playback.panel.KeyText;
import ringside.ui.playback.panel.StripNote;

/**
 * Everything that the picture holds, as a table: a row for each element, in which it is created, connected, edited and deleted by
 * keyboard. Of one kind alone every value has a column. The chosen row and the selection of the stage follow each other.
 */
public final class TableView extends ViewPart {

    private static final String CONNECT = "ringside.command.connect";
    private static final String INSERT = "ringside.command.insert";
    private static final String DELETE = "org.eclipse.ui.edit.delete";

    private final ElementSelection selection = new ElementSelection();
    private final Runnable edited = this::soon;
    private final Runnable themed = this::theme;
    private final ISelectionChangedListener selected = event -> follow();
    private final IPartListener2 parts = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference part) {
            attach();
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference part) {
            attach();
        }

        @Override
        public void partClosed(IWorkbenchPartReference part) {
            attach();
        }

        @Override
        public void partVisible(IWorkbenchPartReference part) {
            if (part.getPart(false) == TableView.this) {
                makeRoom();
            }
        }

        @Override
        public void partHidden(IWorkbenchPartReference part) {
            if (part.getPart(false) == TableView.this) {
                makeRoom();
            }
        }
    };
    private Composite area;
    private TableBar bar;
    private TopologyTable table;
    private CellEditing editing;
    private LabEditor editor;
    private boolean following;
    private boolean due;

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        bar = new TableBar(area);
        area.getChildren()[0].setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        table = new TopologyTable(area);
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        editing = new CellEditing(table, getSite().getService(IBindingService.class), command -> editor.getCommandStack().execute(command), bar::say);
        bar.onChange(this::show);
        bar.filter().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
                table.focus();
                moved();
            }
        });
        table.onMove(this::moved);
        table.onTitle(column -> bar.order(table.columns().indexOf(column)));
        table.cursor().addListener(SWT.KeyDown, this::key);
        table.cursor().addListener(SWT.DefaultSelection, event -> open());
        table.cursor().addListener(SWT.MouseDoubleClick, event -> open());
        getSite().setSelectionProvider(selection);
        ListActions.into(getViewSite().getActionBars(), () -> editor, table::element);
        getSite().getService(IHandlerService.class).activateHandler(ActionFactory.RENAME.getCommandId(), new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                rename();
                return null;
            }
        });
        contextMenu();
        Theme.addListener(themed);
        getSite().getPage().addPartListener(parts);
        theme();
        parent.getDisplay().asyncExec(this::attach);
    }

    private void contextMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(filled -> filled.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS)));
        getSite().registerContextMenu("ringside.menu.element", menu, selection);
        for (Control control : new Control[] {table.cursor(), table.control()}) {
            control.setMenu(menu.createContextMenu(control));
        }
    }

    private void theme() {
        if (!area.isDisposed()) {
            area.setBackground(Role.PANEL.color());
            bar.theme();
        }
    }

    /** Room while the table is seen; afterwards, since the regions are being laid out now. */
    private void makeRoom() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            boolean seen = !area.isDisposed() && area.isVisible();
            RegionSizes.tall(seen);
            if (seen) {
                show();
                follow();
            }
        });
    }

    /** Follows the editor that is in front. */
    private void attach() {
        if (area.isDisposed()) {
            return;
        }
        LabEditor next = getSite().getPage().getActiveEditor() instanceof LabEditor lab ? lab : null;
        if (next == editor) {
            return;
        }
        detach();
        editor = next;
        if (editor != null) {
            editor.addEditListener(edited);
            editor.stage().problems().addListener(edited);
            editor.stage().selections().addSelectionChangedListener(selected);
        }
        show();
        follow();
    }

    private void detach() {
        if (editor != null) {
            editor.removeEditListener(edited);
            editor.stage().problems().removeListener(edited);
            editor.stage().selections().removeSelectionChangedListener(selected);
        }
    }

    private void soon() {
        if (!due) {
            due = true;
            area.getDisplay().asyncExec(() -> {
                due = false;
                show();
                follow();
            });
        }
    }

    private void show() {
        if (area.isDisposed() || !area.isVisible() || editing.isOpen()) {
            return;
        }
        if (editor == null) {
            table.show(List.of(), null);
            bar.quiet(Messages.noLab);
            return;
        }
        following = true;
        Topology topology = new Topology(editor);
        bar.offer(topology.kinds());
        EClass kind = bar.kind();
        List<? extends Column> columns = columns(kind);
        bar.offer(columns);
        table.columns(columns);
        Column order = bar.order() < 0 ? null : columns.get(bar.order());
        table.show(Rows.of(topology, kind, bar.filter().getText(), columns, order), topology);
        bar.quiet(table.rows().isEmpty() ? Messages.nothing
                : NLS.bind(Messages.help, new Object[] {KeyText.key(INSERT), KeyText.key(CONNECT), KeyText.key(DELETE)}));
        StripNote.show(area, table.spoken());
        following = false;
    }

    /** Of all kinds the columns that every element has; of one kind a column for each value. */
    private static List<? extends Column> columns(EClass kind) {
        if (kind == null) {
            return Arrays.asList(ElementColumn.values());
        }
        List<Column> columns = new ArrayList<>(List.of(ElementColumn.NAME, ElementColumn.ID, ElementColumn.IN));
        columns.addAll(FeatureColumn.of(kind));
        columns.addAll(List.of(ElementColumn.CONNECTED, ElementColumn.PROBLEMS));
        return columns;
    }

    /** The row of what is selected on the stage is chosen, unless one is that the stage shows in the same part. */
    private void follow() {
        if (following || editor == null || area.isDisposed() || !area.isVisible()) {
            return;
        }
        Element on = editor.stage().selected().stream().findFirst().orElse(null);
        if (on == null || table.element().filter(element -> editor.stage().shows(element, on)).isPresent()) {
            return;
        }
        following = true;
        if (!table.choose(on) && Arrays.asList(ElementColumn.values()) != table.columns() && getSite().getPage().getActivePart() == this) {
            // What was just made is not hidden by the filter.
            bar.filter().setText("");
            following = false;
            bar.kind(null);
            following = true;
            table.choose(on);
        }
        following = false;
        publish();
    }

    private void moved() {
        if (!following && editor != null) {
            following = true;
            table.element().ifPresent(editor.stage()::reveal);
            following = false;
        }
        publish();
    }

    private void publish() {
        StripNote.show(area, table.spoken());
        selection.setSelection(table.element().map(StructuredSelection::new).orElse(StructuredSelection.EMPTY));
    }

    private void key(Event event) {
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0;
        if (event.keyCode == SWT.ESC) {
            if (bar.kind() != null) {
                bar.kind(null);
            } else if (editor != null) {
                getSite().getPage().activate(editor);
            }
        } else if (plain && event.character > ' ' && event.character != SWT.DEL) {
            editing.open(String.valueOf(event.character));
        }
    }

    /** Edits the chosen cell, or does what it is for. */
    private void open() {
        Element element = table.element().orElse(null);
        if (element == null || editing.open(null)) {
            return;
        }
        if (table.column() == ElementColumn.VALUES) {
            bar.kind(element.eClass());
            table.choose(element);
            table.choose(table.columns().get(Math.min(3, table.columns().size() - 1)));
            table.focus();
        } else if (table.column() == ElementColumn.CONNECTED) {
            KeyText.execute(getSite().getWorkbenchWindow(), CONNECT);
        } else if (table.column() == ElementColumn.IN) {
            ElementColumn.container(element).ifPresent(container -> {
                table.choose(container);
                moved();
            });
        } else if (table.column() == ElementColumn.PROBLEMS) {
            editor.stage().problems().mend(element.getId());
        }
    }

    /** Opens the name of the chosen row. */
    private void rename() {
        table.choose(ElementColumn.NAME);
        editing.open(null);
    }

    @Override
    public void setFocus() {
        attach();
        table.focus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(parts);
        Theme.removeListener(themed);
        makeRoom();
        detach();
        super.dispose();
    }
}
