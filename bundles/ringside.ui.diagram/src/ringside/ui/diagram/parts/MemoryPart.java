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
        if (machines.size() == 1) {
            String name = Labels.name(machines.get(0));
            add(regions, Texts.hostReceiveBuffers, 10.46);
            add(regions, Texts.nicRings, 5.46);
            add(regions, NLS.bind(Texts.rings, name), 6.46);
            add(regions, NLS.bind(Texts.buffers, name), 10.46);
            add(regions, NLS.bind(Texts.privateMemory, name), 8.46);
            return regions;
        }
        add(regions, Texts.hostBuffers, 13.7);
        if (machines.size() > 2) {
            String first = Labels.name(machines.get(0));
            String last = shortened(first, Labels.name(machines.get(machines.size() - 1)));
            add(regions, NLS.bind(Texts.machinesRings, first, last), 12);
            add(regions, NLS.bind(Texts.machinesBuffers, first, last), 18.7);
        } else {
            for (VirtualMachine machine : machines) {
                add(regions, NLS.bind(Texts.rings, Labels.name(machine)), 10.2);
                add(regions, NLS.bind(Texts.buffers, Labels.name(machine)), 12.7);
            }
        }
        if (!Labels.lab(element()).getSharedRegions().isEmpty()) {
            add(regions, Texts.sharedRegions, 12);
        }
        return regions;
    }

    /** Without the words that both names begin with: VM 1 to 12. */
    private static String shortened(String first, String last) {
        int word = first.lastIndexOf(' ') + 1;
        return word > 0 && last.startsWith(first.substring(0, word)) ? last.substring(word) : last;
    }

    private static void add(List<MemoryFigure.Region> regions, String label, double weight) {
        regions.add(new MemoryFigure.Region(label, weight));
    }
}
