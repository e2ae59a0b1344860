package ringside.ui.diagram.outline;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;

/** The outline of a lab: as a tree, or as an overview of the stage. */
public final class LabOutline extends Page implements IContentOutlinePage {
    private static final String MENU = "ringside.menu.element";

    private final LabEditor editor;
    private final StackLayout stack = new StackLayout();
    private Composite page;
    private Composite shown;
    private OutlineTree tree;
    private Overview overview;

    public LabOutline(LabEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        page.setLayout(layout);
        Composite ways = new Composite(page, SWT.NONE);
        ways.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        RowLayout row = new RowLayout();
        row.marginLeft = 12;
        row.spacing = 14;
        ways.setLayout(row);
        shown = new Composite(page, SWT.NONE);
        shown.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        shown.setLayout(stack);
        tree = new OutlineTree(shown, editor);
        overview = new Overview(shown, editor.stage().viewer());
        choice(ways, Texts.outlineTree, tree.viewer().getControl(), true);
        choice(ways, Texts.outlineOverview, overview, false);
        stack.topControl = tree.viewer().getControl();
        Runnable themed = () -> theme(ways);
        Theme.addListener(themed);
        page.addDisposeListener(event -> Theme.removeListener(themed));
        theme(ways);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(filled -> filled.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS)));
        tree.viewer().getControl().setMenu(menu.createContextMenu(tree.viewer().getControl()));
        getSite().registerContextMenu(MENU, menu, tree.viewer());
        getSite().setSelectionProvider(this);
        ListActions.into(getSite().getActionBars(), () -> editor, tree::selected);
    }

    private void choice(Composite ways, String name, Control control, boolean first) {
        Button button = new Button(ways, SWT.RADIO);
        button.setText(name);
        button.setSelection(first);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                stack.topControl = control;
                shown.layout();
            }
        });
    }

    private void theme(Composite ways) {
        page.setBackground(Role.PANEL.color());
        ways.setBackground(Role.PANEL.color());
        for (Control button : ways.getChildren()) {
            button.setBackground(Role.PANEL.color());
            button.setForeground(Role.INK.color());
            button.setFont(Theme.current().controlFont(TextStyle.TEXT));
        }
    }

    @Override
    public Control getControl() {
        return page;
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
    }

    @Override
    public ISelection getSelection() {
        return tree.viewer().getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        tree.viewer().setSelection(selection, true);
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        tree.viewer().addSelectionChangedListener(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        tree.viewer().removeSelectionChangedListener(listener);
    }
}
