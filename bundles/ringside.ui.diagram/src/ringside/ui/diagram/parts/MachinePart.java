package ringside.ui.diagram.parts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import ringside.model.lab.VirtualMachine;
import ringside.ui.diagram.figures.MachineFigure;
import ringside.ui.diagram.layout.Detail;
import ringside.ui.diagram.layout.MachinePlan;

/** A virtual machine in full. */
final class MachinePart extends ElementPart<VirtualMachine> {
    MachinePart(VirtualMachine machine) {
        super(machine);
    }

    @Override
    protected boolean outdated() {
        return plan().place(element()).isPresent() && plan().detail(element()) != Detail.FULL;
    }

    @Override
    protected IFigure createFigure() {
        return new MachineFigure();
    }

    @Override
    protected List<?> shownChildren() {
        VirtualMachine machine = element();
        List<Object> children = new ArrayList<>();
        children.add(machine.getFunction());
        if (machine.getTransfer() != null) {
            children.add(machine.getTransfer());
        }
        children.add(machine.getVnic().getRx());
        children.add(machine.getVnic().getTx());
        return children;
    }

    @Override
    protected void showLab() {
        MachineFigure figure = (MachineFigure) getFigure();
        figure.show(Labels.name(element()), "");
        Rectangle box = figure.getBounds();
        boolean transfers = element().getTransfer() != null;
        MachinePlan plan = new MachinePlan(box, transfers);
        if (transfers) {
            figure.showLine(plan.function().right() - box.x, plan.transfer().x + 4 - box.x);
        } else {
            figure.showLine(0, 0);
        }
    }
}
