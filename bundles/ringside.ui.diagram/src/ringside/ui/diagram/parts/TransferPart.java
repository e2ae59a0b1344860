package ringside.ui.diagram.parts;

import java.util.Optional;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import ringside.model.lab.TransferComponent;
import ringside.model.lab.VirtualMachine;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.ui.diagram.figures.TransferFigure;
import ringside.ui.diagram.layout.MachinePlan;
import ringside.ui.diagram.overlay.Moment;

/** The transfer component of a virtual machine. */
final class TransferPart extends ElementPart<TransferComponent> {
    TransferPart(TransferComponent transfer) {
        super(transfer);
    }

    @Override
    protected IFigure createFigure() {
        return new TransferFigure();
    }

    @Override
    protected Optional<Rectangle> place() {
        VirtualMachine machine = (VirtualMachine) element().eContainer();
        return plan().place(machine).map(box -> new MachinePlan(box, true).transfer());
    }

    @Override
    protected void showLab() {
        ((TransferFigure) getFigure()).show(false);
    }

    @Override
    protected void showRun(Moment moment, ComponentInfo component) {
        boolean deciding = moment.shownEvent() > 0 && moment.step().kind() == EventKind.DECIDE
                && moment.step().component().id() == component.id();
        ((TransferFigure) getFigure()).show(deciding);
    }
}
