package ringside.ui.diagram.parts;

import java.util.Map;
import java.util.Optional;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import ringside.model.lab.NetworkFunction;
import ringside.model.lab.VirtualMachine;
import ringside.trace.ComponentInfo;
import ringside.ui.diagram.figures.FunctionFigure;
import ringside.ui.diagram.layout.MachinePlan;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.diagram.overlay.WorkValues;

/** The network function of a virtual machine. */
final class FunctionPart extends ElementPart<NetworkFunction> {
    private String state = "";

    FunctionPart(NetworkFunction function) {
        super(function);
    }

    @Override
    protected IFigure createFigure() {
        return new FunctionFigure();
    }

    @Override
    protected Optional<Rectangle> place() {
        VirtualMachine machine = (VirtualMachine) element().eContainer();
        return plan().place(machine).map(box -> new MachinePlan(box, machine.getTransfer() != null).function());
    }

    @Override
    protected void showLab() {
        show("");
    }

    @Override
    protected void showRun(Moment moment, ComponentInfo component) {
        show(WorkValues.function(moment, component));
        fresh(changed(moment, at -> Map.of(FunctionFigure.STATE, WorkValues.function(at, component))));
    }

    private void show(String newState) {
        state = newState;
        NetworkFunction function = element();
        ((FunctionFigure) getFigure()).show(Labels.icon(function.getKind()), Labels.function(function), Labels.does(function.getKind()), state);
    }

    @Override
    protected String spokenState() {
        return state;
    }
}
