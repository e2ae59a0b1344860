package ringside.ui.diagram.parts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.DirectLaneFigure;
import ringside.ui.diagram.figures.MoreFigure;
import ringside.ui.diagram.figures.Numbers;
import ringside.ui.diagram.layout.StagePlan;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.diagram.overlay.Moment;

/** What stands on the stage without being an element: the direct lane, and tiles for the elements that have no room. */
final class Surroundings {
    private final DirectLaneFigure lane = new DirectLaneFigure();
    private final MoreFigure cores = new MoreFigure();
    private final MoreFigure endpoints = new MoreFigure();

    Surroundings(IFigure layer) {
        for (IFigure figure : new IFigure[] {lane, cores, endpoints}) {
            figure.setEnabled(false);
            layer.add(figure);
        }
    }

    void show(StagePlan plan, Optional<Moment> moment) {
        place(lane, plan.directLane());
        place(cores, plan.moreCores());
        place(endpoints, plan.moreEndpoints());
        String hidden = Numbers.grouped(plan.hiddenMachines());
        cores.show(NLS.bind(Texts.moreCores, hidden), "");
        endpoints.show(NLS.bind(Texts.moreEndpoints, Numbers.grouped(plan.lab().getEndpoints().size() - plan.endpoints().size())), "");
        Optional<Moment> counted = moment.filter(now -> now.shows(Layer.NUMBERS));
        lane.show(Texts.directLane, counted.map(Surroundings::directPackets).orElse(""));
        lane.fresh(counted.map(now -> ElementPart.changed(now, at -> Map.of(DirectLaneFigure.COUNT, directPackets(at)))).orElse(Set.of()));
    }

    private static String directPackets(Moment moment) {
        ComponentInfo run = moment.history().schema().component("run");
        return run == null ? "" : NLS.bind(Texts.directPackets, Numbers.grouped(moment.seen().get(run.id(), FieldKind.DIRECT_TRANSFERS)));
    }

    private static void place(IFigure figure, Optional<Rectangle> where) {
        figure.setVisible(where.isPresent());
        where.ifPresent(figure::setBounds);
    }
}
