package ringside.ui.diagram.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.osgi.util.NLS;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.MoreFigure;
import ringside.ui.diagram.figures.Numbers;
import ringside.ui.diagram.gef.StagePart;
import ringside.ui.diagram.policies.FramePolicy;

/** The tile that stands for the machines without room. A click or Enter shows them all, and fewer again. */
public final class MorePart extends StagePart {
    MorePart(More more) {
        setModel(more);
    }

    private LabPart lab() {
        return (LabPart) getParent();
    }

    /** Shows all machines, or fewer again. */
    public void toggle() {
        LabPart lab = lab();
        getViewer().getControl().getDisplay().asyncExec(() -> {
            if (lab.isActive()) {
                lab.showAll(!lab.plan().showsAll());
            }
        });
    }

    @Override
    protected IFigure createFigure() {
        return new MoreFigure();
    }

    @Override
    protected void refreshVisuals() {
        lab().plan().moreMachines().ifPresent(getFigure()::setBounds);
        boolean all = lab().plan().showsAll();
        String hidden = Numbers.grouped(lab().plan().hiddenMachines());
        ((MoreFigure) getFigure()).show(all ? Texts.fewerMachines : NLS.bind(Texts.moreMachines, hidden), all ? "" : Texts.showAll);
    }

    @Override
    public String spoken() {
        boolean all = lab().plan().showsAll();
        return all ? Texts.spokenFewer : NLS.bind(Texts.spokenMore, lab().plan().hiddenMachines());
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new SelectEditPartTracker(this) {
            @Override
            protected boolean handleButtonUp(int button) {
                boolean handled = super.handleButtonUp(button);
                if (button == 1) {
                    toggle();
                }
                return handled;
            }
        };
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new FramePolicy());
    }
}
