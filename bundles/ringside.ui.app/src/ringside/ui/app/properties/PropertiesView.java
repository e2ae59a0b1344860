package ringside.ui.app.properties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import ringside.model.lab.Element;
import ringside.model.lab.VirtualMachine;
import ringside.ui.app.rules.RulesView;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;

/**
 * The properties of what is selected on the stage or in another view of the lab, of several elements at once those that all have; of the
 * lab where nothing is. Every change is a command that can be undone. Below the form the field that has the focus is explained.
 */
public final class PropertiesView extends ViewPart {

    private final ISelectionListener selected = this::select;
    private final Runnable edited = this::refresh;
    private final Runnable themed = this::show;
    private final Map<String, Boolean> open = new HashMap<>();
    private Composite parent;
    private ScrolledComposite area;
    private HelpStrip help;
    private PropertyForm form;
    private LabEditor editor;
    private List<EObject> elements = List.of();

    @Override
    public void createPartControl(Composite composite) {
        parent = composite;
        parent.setLayout(null);
        area = new ScrolledComposite(parent, SWT.V_SCROLL);
        area.setShowFocusedControl(true);
        help = new HelpStrip(parent);
        parent.addListener(SWT.Resize, event -> layout());
        parent.addListener(SWT.Dispose, event -> leave());
        getSite().getPage().addSelectionListener(selected);
        Theme.addListener(themed);
        IWorkbenchPart active = getSite().getPage().getActiveEditor();
        show();
        if (active != null) {
            select(active, active.getSite().getSelectionProvider().getSelection());
        }
    }

    private void layout() {
        int width = parent.getClientArea().width;
        int height = parent.getClientArea().height;
        int below = help.height(width, height / 2);
        area.setBounds(0, 0, width, height - below);
        help.setBounds(0, height - below, width, below);
    }

    private void select(IWorkbenchPart part, ISelection selection) {
        LabEditor lab = part instanceof LabEditor direct ? direct : getSite().getPage().getActiveEditor() instanceof LabEditor active ? active : null;
        if (part == this || lab == null || !(selection instanceof IStructuredSelection structured)) {
            return;
        }
        List<EObject> next = new ArrayList<>();
        for (Object each : structured) {
            EObject object = object(each);
            if (object != null && EcoreUtil.getRootContainer(object) == lab.lab() && !next.contains(object)) {
                next.add(object);
            }
        }
        if (part != lab && next.isEmpty()) {
            return;
        }
        if (lab != editor) {
            follow(lab);
        }
        if (!next.equals(elements)) {
            show(next);
        }
    }

    private static EObject object(Object selected) {
        Element element = Adapters.adapt(selected, Element.class);
        if (element != null) {
            return element;
        }
        if (selected instanceof EditPart part && part.getModel() instanceof EObject model) {
            return model;
        }
        return selected instanceof EObject object ? object : null;
    }

    private void follow(LabEditor lab) {
        leave();
        if (editor != null) {
            editor.removeEditListener(edited);
        }
        editor = lab;
        editor.addEditListener(edited);
    }

    /** Values are read again; what is no longer in the lab is shown no more. */
    private void refresh() {
        if (area.isDisposed() || form == null && !elements.isEmpty()) {
            return;
        }
        List<EObject> left = elements.stream().filter(element -> EcoreUtil.getRootContainer(element) == editor.lab()).toList();
        if (!left.equals(elements)) {
            show(left);
        } else if (form != null && !form.fits()) {
            show();
        } else if (form != null) {
            form.refresh();
            help.refresh();
            layout();
        }
    }

    /** What is right in the fields is taken, what is wrong is kept until its element is shown again. */
    private void leave() {
        PropertyForm left = form;
        form = null;
        if (left != null) {
            left.leave(editor.stage().control() != null);
        }
    }

    /** Shows the properties of parts of the lab. */
    public void show(List<? extends EObject> parts) {
        leave();
        elements = List.copyOf(parts);
        show();
    }

    private void show() {
        if (area.isDisposed()) {
            return;
        }
        leave();
        area.setBackground(Role.PANEL.color());
        parent.setBackground(Role.PANEL.color());
        help.themed();
        if (area.getContent() != null) {
            area.getContent().dispose();
            area.setContent(null);
        }
        explain(null);
        form = elements.isEmpty() ? null : new PropertyForm(area, elements, editor.getCommandStack(), new Around());
    }

    private void explain(PropertyField field) {
        help.explain(field);
        layout();
    }

    /** Lets the property whose field was used last go back to its default. */
    void resetField() {
        help.reset();
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

    /** What the form asks for. */
    private final class Around implements PropertyForm.Surroundings {

        @Override
        public boolean isOpen(String group, boolean folded) {
            return open.getOrDefault(group, !folded);
        }

        @Override
        public void toggle(String group) {
            boolean folded = new PropertiesOf(elements, editor.getCommandStack()).groups().stream()
                    .anyMatch(each -> each.title().equals(group) && each.folded());
            boolean parts = group.equals(ringside.ui.app.Messages.Properties_parts) && elements.get(0).eContainer() != null;
            open.merge(group, folded || parts, (was, now) -> !was);
            PropertiesView.this.show();
            later(() -> form.focus(group));
        }

        /** What had the keyboard is gone; the system gives it to the first field, but only soon. */
        private void later(Runnable focus) {
            focus.run();
            area.getDisplay().asyncExec(() -> {
                if (!area.isDisposed() && form != null) {
                    focus.run();
                }
            });
        }

        @Override
        public void show(EObject part) {
            PropertiesView.this.show(List.of(Objects.requireNonNull(part)));
            setFocus();
        }

        @Override
        public void showRules(VirtualMachine machine) {
            RulesView.open(getSite().getPage());
        }

        @Override
        public RefusedTexts refused() {
            return RefusedTexts.of(editor);
        }

        @Override
        public void mend(RefusedTexts.Refused refused) {
            PropertiesView.this.show(refused.elements());
            later(() -> form.focusRefused(refused.label()));
        }

        @Override
        public void explain(PropertyField field) {
            PropertiesView.this.explain(field);
        }
    }
}
