package ringside.ui.app.properties;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import ringside.model.lab.Element;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;

/** The properties of the element that is selected on the stage. Every change is a command that can be undone. */
public final class PropertiesView extends ViewPart {

    private final ISelectionListener selected = this::select;
    private final Runnable edited = this::refresh;
    private final Runnable themed = this::show;
    private ScrolledComposite area;
    private PropertyForm form;
    private LabEditor editor;
    private Element element;

    @Override
    public void createPartControl(Composite parent) {
        area = new ScrolledComposite(parent, SWT.V_SCROLL);
        area.setShowFocusedControl(true);
        getSite().getPage().addSelectionListener(selected);
        Theme.addListener(themed);
        IWorkbenchPart active = getSite().getPage().getActiveEditor();
        show();
        if (active != null) {
            select(active, active.getSite().getSelectionProvider().getSelection());
        }
    }

    private void select(IWorkbenchPart part, ISelection selection) {
        if (!(part instanceof LabEditor lab) || !(selection instanceof IStructuredSelection structured)) {
            return;
        }
        Object first = structured.getFirstElement();
        Element next = first == null ? null : Adapters.adapt(first, Element.class);
        if (lab != editor) {
            follow(lab);
        }
        if (next != element) {
            element = next;
            show();
        }
    }

    private void follow(LabEditor lab) {
        if (editor != null) {
            editor.removeEditListener(edited);
        }
        editor = lab;
        editor.addEditListener(edited);
    }

    /** Values are read again; what is no longer in the lab is shown no more. */
    private void refresh() {
        if (element != null && !EcoreUtil.isAncestor(editor.lab(), element)) {
            element = null;
        }
        if (element == null || form != null && !form.fits()) {
            show();
        } else if (form != null) {
            form.refresh();
        }
    }

    private void show() {
        if (area.isDisposed()) {
            return;
        }
        area.setBackground(Role.PANEL.color());
        if (area.getContent() != null) {
            area.getContent().dispose();
            area.setContent(null);
        }
        form = element == null ? null : new PropertyForm(area, element, editor.getCommandStack());
    }

    @Override
    public void setFocus() {
        if (form != null) {
            form.focus();
        } else {
            area.setFocus();
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(selected);
        Theme.removeListener(themed);
        if (editor != null) {
            editor.removeEditListener(edited);
        }
        super.dispose();
    }
}
