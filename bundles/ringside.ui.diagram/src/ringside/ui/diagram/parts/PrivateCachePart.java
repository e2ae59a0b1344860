package ringside.ui.diagram.parts;

import java.util.Optional;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import ringside.model.lab.Cache;
import ringside.model.lab.Core;
import ringside.trace.ComponentInfo;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.CacheContents;
import ringside.ui.diagram.figures.PrivateCacheFigure;
import ringside.ui.diagram.overlay.CacheValues;
import ringside.ui.diagram.overlay.Moment;

/** The first or second level cache of a core. */
public final class PrivateCachePart extends ElementPart<Cache> implements PlacesInside {
    PrivateCachePart(Cache cache) {
        super(cache);
    }

    @Override
    protected IFigure createFigure() {
        return new PrivateCacheFigure();
    }

    private String level() {
        return ((Core) element().eContainer()).getL1() == element() ? "L1" : "L2";
    }

    @Override
    protected void showLab() {
        PrivateCacheFigure figure = (PrivateCacheFigure) getFigure();
        figure.show(level(), element().getSets(), element().getWays());
        figure.show(CacheContents.EMPTY);
    }

    @Override
    protected void showRun(Moment moment, ComponentInfo component) {
        ((PrivateCacheFigure) getFigure()).show(CacheValues.of(moment, component, lab().groups()));
    }

    @Override
    public Optional<Rectangle> place(int index) {
        Rectangle box = getFigure().getBounds();
        return Optional.of(((PrivateCacheFigure) getFigure()).cell(index / element().getWays(), index % element().getWays()).getTranslated(box.x, box.y));
    }

    @Override
    public Optional<StageSelection> placeAt(int x, int y) {
        Rectangle box = getFigure().getBounds();
        int cell = ((PrivateCacheFigure) getFigure()).grid().at(x - box.x, y - box.y);
        return cell < 0 ? Optional.empty() : Optional.of(new StageSelection(element().getId(), cell));
    }

    @Override
    public PlaceWalk walk() {
        return new PlaceWalk(element().getId(), element().getSets(), element().getWays());
    }

    @Override
    public String spoken(StageSelection place) {
        return SpokenPlace.ofCell(Labels.core((Core) element().eContainer()) + " " + level(), lab().moment(), element(), place.index()) + remark(place) + ".";
    }

    @Override
    public void translate(Point point) {
        getFigure().translateToRelative(point);
    }

    @Override
    protected String spokenState() {
        return NLS.bind(Texts.llcSize, element().getSets(), element().getWays());
    }
}
