package ringside.ui.diagram.parts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.osgi.util.NLS;
import ringside.model.lab.Memory;
import ringside.model.lab.Server;
import ringside.model.lab.VirtualMachine;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.MemoryFigure;

/** The memory, as the regions that the lab lays out in it. */
final class MemoryPart extends ElementPart<Memory> {
    MemoryPart(Memory memory) {
        super(memory);
    }

    @Override
    protected IFigure createFigure() {
        return new MemoryFigure();
    }

    @Override
    protected void showLab() {
        ((MemoryFigure) getFigure()).show(Labels.named(element(), Texts.memory), regions());
    }

    private List<MemoryFigure.Region> regions() {
        Server server = (Server) element().eContainer();
        List<VirtualMachine> machines = server.getVirtualMachines();
        List<MemoryFigure.Region> regions = new ArrayList<>();
        regions.add(new MemoryFigure.Region(Texts.hostBuffers, 10));
        if (machines.size() <= 1) {
            regions.add(new MemoryFigure.Region(Texts.nicRings, 5.5));
        }
        if (machines.size() > 2) {
            String first = Labels.name(machines.get(0));
            String last = Labels.name(machines.get(machines.size() - 1));
            regions.add(new MemoryFigure.Region(NLS.bind(Texts.machinesRings, first, last), 10));
            regions.add(new MemoryFigure.Region(NLS.bind(Texts.machinesBuffers, first, last), 14));
        } else {
            for (VirtualMachine machine : machines) {
                String name = Labels.name(machine);
                regions.add(new MemoryFigure.Region(NLS.bind(Texts.rings, name), machines.size() == 1 ? 6.5 : 8));
                regions.add(new MemoryFigure.Region(NLS.bind(Texts.buffers, name), 10));
                if (machines.size() == 1) {
                    regions.add(new MemoryFigure.Region(NLS.bind(Texts.privateMemory, name), 8));
                }
            }
        }
        boolean shared = !((ringside.model.lab.Lab) server.eContainer()).getSharedRegions().isEmpty();
        if (shared && machines.size() != 1) {
            regions.add(new MemoryFigure.Region(Texts.sharedRegions, 8));
        }
        return regions;
    }
}
