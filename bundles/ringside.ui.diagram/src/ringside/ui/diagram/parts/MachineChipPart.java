package ringside.ui.diagram.parts;

import java.util.Map;
import org.eclipse.draw2d.IFigure;
import ringside.model.lab.VirtualMachine;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.history.StateView;
import ringside.ui.diagram.figures.MachineChipFigure;
import ringside.ui.diagram.figures.Numbers;
import ringside.ui.diagram.layout.Detail;
import ringside.ui.diagram.overlay.Moment;

/** A virtual machine among very many, where all of them are shown. */
final class MachineChipPart extends ElementPart<VirtualMachine> {
    MachineChipPart(VirtualMachine machine) {
        super(machine);
    }

    @Override
    protected boolean outdated() {
        return plan().place(element()).isPresent() && plan().detail(element()) != Detail.CHIP;
    }

    @Override
    protected IFigure createFigure() {
        return new MachineChipFigure();
    }

    @Override
    protected void showLab() {
        ((MachineChipFigure) getFigure()).show(Labels.name(element()), "");
    }

    @Override
    protected void showRun(Moment moment, ComponentInfo component) {
        ((MachineChipFigure) getFigure()).show(Labels.name(element()), packets(moment.state()));
        fresh(changed(moment, at -> Map.of(MachineChipFigure.PACKETS, packets(at.state()))));
    }

    private String packets(StateView state) {
        ComponentInfo function = state.schema().ofElement(element().getFunction().getId());
        return Numbers.grouped(function == null ? 0 : state.get(function.id(), FieldKind.PROCESSED));
    }
}
