package ringside.ui.app.rules;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.Socket;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.VirtualSwitch;
import ringside.scenario.TestPacket;
import ringside.ui.app.Ids;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.playback.panel.StripNote;

/**
 * The routing rules of the machine, the flow rules of the switch or the classes of service of the socket that is selected or that the
 * selected element is a part of; first those of the first machine that has some. Rules are tried with a packet.
 */
public final class RulesView extends ViewPart {

    private final ISelectionListener selected = this::select;
    private final Runnable edited = this::refresh;
    private Composite parent;
    private StackLayout stack;
    private RuleGrid grid;
    private ClassTable classes;
    private LabEditor editor;
    private EObject owner;
    private TestPacket packet;

    /** Shows the view and gives it the keyboard. */
    public static void open(IWorkbenchPage page) {
        try {
            page.showView(Ids.RULES);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void createPartControl(Composite composite) {
        parent = composite;
        stack = new StackLayout();
        parent.setLayout(stack);
        grid = new RuleGrid(parent, this::attempt);
        classes = new ClassTable(parent);
        stack.topControl = grid;
        getSite().getPage().addSelectionListener(selected);
        Theme.addListener(edited);
        parent.getDisplay().asyncExec(() -> {
            IWorkbenchPart active = getSite().getPage().getActiveEditor();
            if (active != null && !parent.isDisposed()) {
                select(active, active.getSite().getSelectionProvider().getSelection());
            }
        });
    }

    private void select(IWorkbenchPart part, ISelection selection) {
        LabEditor lab = getSite().getPage().getActiveEditor() instanceof LabEditor active ? active : null;
        if (lab == null || part == this || !(selection instanceof IStructuredSelection structured)) {
            return;
        }
        if (lab != editor) {
            follow(lab);
        }
        Object first = structured.getFirstElement();
        Element element = first == null ? null : Adapters.adapt(first, Element.class);
        EObject next = element != null ? element : first instanceof EObject object ? object : null;
        owner(next).ifPresent(found -> owner = found);
        refresh();
    }

    private void follow(LabEditor lab) {
        if (editor != null) {
            editor.removeEditListener(edited);
        }
        editor = lab;
        editor.addEditListener(edited);
        packet = TestPacket.first(lab.lab());
        owner = null;
    }

    /** Whose rules or classes are meant by an element: it, or what it is a part of. */
    private static Optional<EObject> owner(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof VirtualMachine machine && machine.getTransfer() != null) {
                return Optional.of(machine.getTransfer());
            }
            if (at instanceof VirtualSwitch || at instanceof Socket) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static EObject first(Lab lab) {
        return lab.getServer().getVirtualMachines().stream().filter(machine -> machine.getTransfer() != null).map(machine -> (EObject) machine.getTransfer())
                .findFirst().orElse(lab.getServer().getVirtualSwitch());
    }

    private void attempt(TestPacket now) {
        packet = now;
        refresh();
    }

    private void refresh() {
        if (parent.isDisposed() || editor == null) {
            return;
        }
        if (owner == null || EcoreUtil.getRootContainer(owner) != editor.lab()) {
            owner = first(editor.lab());
        }
        Control before = stack.topControl;
        if (owner instanceof Socket socket && socket.getLastLevelCache() != null) {
            classes.show(socket, editor.getCommandStack());
            stack.topControl = classes;
        } else {
            stack.topControl = grid;
            if (owner instanceof Element element && !(owner instanceof Socket)) {
                grid.show(new RuleTable(element, editor.getCommandStack()), packet);
            }
        }
        if (before != stack.topControl) {
            parent.layout();
        }
        StripNote.show(stack.topControl, stack.topControl == grid ? grid.note() : classes.note());
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(selected);
        Theme.removeListener(edited);
        if (editor != null) {
            editor.removeEditListener(edited);
        }
        super.dispose();
    }
}
