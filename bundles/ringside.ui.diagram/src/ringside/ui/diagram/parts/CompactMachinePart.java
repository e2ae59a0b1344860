package ringside.ui.diagram.parts;

import java.util.Map;
import org.eclipse.draw2d.IFigure;
import ringside.model.lab.VirtualMachine;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.history.StateView;
import ringside.ui.diagram.figures.CompactMachineFigure;
import ringside.ui.diagram.figures.Numbers;
import ringside.ui.diagram.layout.Detail;
import ringside.ui.diagram.overlay.Moment;

/** A virtual machine among many. */
final class CompactMachinePart extends ElementPart<VirtualMachine> {
    CompactMachinePart(VirtualMachine machine) {
        super(machine);
    }

    @Override
    protected boolean outdated() {
        return plan().place(element()).isPresent() && plan().detail(element()) != Detail.COMPACT;
    }

    @Override
    protected IFigure createFigure() {
        return new CompactMachineFigure();
    }

    @Override
    protected void showLab() {
        CompactMachineFigure figure = (CompactMachineFigure) getFigure();
        figure.show(Labels.name(element()), Labels.smallCore(element()));
        figure.show("", 0, 0);
    }

    @Override
    protected void showRun(Moment moment, ComponentInfo component) {
        StateView state = moment.state();
        ((CompactMachineFigure) getFigure()).show(packets(state), share(state, element().getVnic().getRx().getId(), true),
                share(state, element().getVnic().getTx().getId(), false));
        fresh(changed(moment, at -> Map.of(CompactMachineFigure.PACKETS, packets(at.state()),
                CompactMachineFigure.RX, String.valueOf(share(at.state(), element().getVnic().getRx().getId(), true)),
                CompactMachineFigure.TX, String.valueOf(share(at.state(), element().getVnic().getTx().getId(), false)))));
    }

    private String packets(StateView state) {
        ComponentInfo function = state.schema().ofElement(element().getFunction().getId());
        return Numbers.grouped(function == null ? 0 : state.get(function.id(), FieldKind.PROCESSED));
    }

    /** How full a ring is of packets: published and not yet read, or posted and not yet taken. */
    private double share(StateView state, String ring, boolean receives) {
        ComponentInfo queue = state.schema().ofElement(ring);
        if (queue == null) {
            return 0;
        }
        long waiting = receives ? state.get(queue.id(), FieldKind.USED_IDX) - state.get(queue.id(), FieldKind.LAST_USED)
                : state.get(queue.id(), FieldKind.AVAIL_IDX) - state.get(queue.id(), FieldKind.LAST_AVAIL);
        int size = receives ? element().getVnic().getRx().getSize() : element().getVnic().getTx().getSize();
        return Math.min(1, (waiting & 0xFFFF) / (double) size);
    }
}
