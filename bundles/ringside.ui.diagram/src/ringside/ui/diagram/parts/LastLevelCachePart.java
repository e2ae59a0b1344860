package ringside.ui.diagram.parts;

import java.util.Optional;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import ringside.model.lab.Cache;
import ringside.trace.ComponentInfo;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.CacheContents;
import ringside.ui.diagram.figures.CellGrid;
import ringside.ui.diagram.figures.LastLevelCacheFigure;
import ringside.ui.diagram.figures.Legend;
import ringside.ui.diagram.figures.Numbers;
import ringside.ui.diagram.overlay.CacheValues;
import ringside.ui.diagram.overlay.Moment;

/** The last level cache of a socket. */
public final class LastLevelCachePart extends ElementPart<Cache> implements PlacesInside {
    LastLevelCachePart(Cache cache) {
        super(cache);
    }

    @Override
    protected IFigure createFigure() {
        return new LastLevelCacheFigure();
    }

    /** One is simply the LLC; of several each has its name. */
    private String name() {
        return plan().lab().getServer().getSockets().size() == 1 ? Texts.llc : Labels.name(element());
    }

    private LastLevelCacheFigure llc() {
        return (LastLevelCacheFigure) getFigure();
    }

    Legend legend() {
        return llc().legend();
    }

    @Override
    protected void showLab() {
        Cache cache = element();
        String sets = Numbers.grouped(cache.getSets());
        boolean bars = llc().grid().detail() == CellGrid.Detail.BARS || cache.getSets() > 64;
        int inBar = (cache.getSets() + 255) / 256;
        String size = bars && inBar > 1 ? NLS.bind(Texts.llcBars, new Object[] {sets, cache.getWays(), inBar}) : NLS.bind(Texts.llcSize, sets, cache.getWays());
        llc().show(Texts.llc, size, Texts.set, cache.getSets(), cache.getWays(), WayPurposes.of(cache, bars));
        llc().show(CacheContents.EMPTY);
        llc().show(Legend.NONE);
    }

    @Override
    protected void showRun(Moment moment, ComponentInfo component) {
        CacheContents contents = CacheValues.of(moment, component, lab().groups());
        llc().show(contents);
        llc().show(CacheValues.legend(contents));
    }

    @Override
    public Optional<Rectangle> place(int index) {
        Rectangle box = getFigure().getBounds();
        return Optional.of(llc().cell(index / element().getWays(), index % element().getWays()).getTranslated(box.x, box.y));
    }

    @Override
    public Optional<StageSelection> placeAt(int x, int y) {
        Rectangle box = getFigure().getBounds();
        int cell = llc().cellAt(x - box.x, y - box.y);
        return cell < 0 ? Optional.empty() : Optional.of(new StageSelection(element().getId(), cell));
    }

    @Override
    public PlaceWalk walk() {
        return new PlaceWalk(element().getId(), element().getSets(), element().getWays());
    }

    @Override
    public String spoken(StageSelection place) {
        return SpokenPlace.ofCell(name(), lab().moment(), element(), place.index()) + remark(place) + ".";
    }

    @Override
    public void translate(Point point) {
        getFigure().translateToRelative(point);
    }

    @Override
    protected String spokenState() {
        String size = NLS.bind(Texts.llcSize, element().getSets(), element().getWays());
        String legend = legend().spoken();
        return legend.isEmpty() ? size : NLS.bind(Texts.spokenTold, size, legend);
    }
}
