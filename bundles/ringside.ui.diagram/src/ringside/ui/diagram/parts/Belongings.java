package ringside.ui.diagram.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import ringside.model.lab.ClassOfService;
import ringside.model.lab.Core;
import ringside.model.lab.Socket;
import ringside.model.lab.VirtualMachine;
import ringside.ui.diagram.figures.LastLevelCacheFigure;
import ringside.ui.diagram.figures.MemoryFigure;
import ringside.ui.diagram.figures.Route;
import ringside.ui.diagram.figures.RouteFigure;
import ringside.ui.diagram.figures.RouteStyle;
import ringside.ui.diagram.layout.Routes;

/**
 * What has no line of its own until one asks: from a selected machine to the shared regions that it maps, and from a selected core to the
 * ways of its class of service, thin and with a pin.
 */
final class Belongings {
    private final IFigure layer;
    private final List<RouteFigure> figures = new ArrayList<>();

    Belongings(IFigure layer) {
        this.layer = layer;
    }

    /** Shows those of what is selected now, and no others. */
    void show(LabPart lab) {
        figures.forEach(layer::remove);
        figures.clear();
        Routes routes = new Routes(lab.plan());
        for (Object selected : lab.getViewer().getSelectedEditParts()) {
            Object model = ((EditPart) selected).getModel();
            if (model instanceof VirtualMachine machine && lab.lab().getSharedRegions().stream().anyMatch(region -> region.getMembers().contains(machine))) {
                regions(lab).flatMap(to -> routes.toRegions(machine, to)).ifPresent(this::add);
            } else if (model instanceof Core core && core.getClassOfService() != null) {
                ways(lab, core).flatMap(to -> routes.toWays(core, to)).ifPresent(this::add);
            }
        }
    }

    private void add(Route route) {
        RouteFigure figure = new RouteFigure();
        figure.show(RouteStyle.PIN, "");
        figure.show(route, false);
        figures.add(figure);
        layer.add(figure);
    }

    /** Where the shared regions are drawn, on the stage; they are where there is more than one machine. */
    private static Optional<Rectangle> regions(LabPart lab) {
        if (lab.lab().getServer().getVirtualMachines().size() < 2) {
            return Optional.empty();
        }
        return lab.part(lab.lab().getServer().getMemory().getId()).map(part -> {
            MemoryFigure memory = (MemoryFigure) part.getFigure();
            return memory.region(memory.regions() - 1).getTranslated(memory.getBounds().getLocation());
        });
    }

    /** Where the ways of a core's class are drawn, on the stage. */
    private static Optional<Rectangle> ways(LabPart lab, Core core) {
        ClassOfService service = core.getClassOfService();
        if (!(service.eContainer() instanceof Socket socket) || socket.getLastLevelCache() == null || service.getCapacityMask() == 0) {
            return Optional.empty();
        }
        int last = socket.getLastLevelCache().getWays() - 1;
        int from = Math.min(last, Long.numberOfTrailingZeros(service.getCapacityMask()));
        int to = Math.min(last, 63 - Long.numberOfLeadingZeros(service.getCapacityMask()));
        return lab.part(socket.getLastLevelCache().getId()).map(ElementPart::getFigure).filter(LastLevelCacheFigure.class::isInstance).map(figure -> {
            LastLevelCacheFigure cache = (LastLevelCacheFigure) figure;
            Rectangle rows = cache.cell(0, from).getUnion(cache.cell(0, to)).getTranslated(cache.getBounds().getLocation());
            return new Rectangle(cache.getBounds().x, rows.y, rows.right() - cache.getBounds().x, rows.height);
        });
    }
}
