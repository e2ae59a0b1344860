package ringside.ui.diagram.parts;

import java.util.Optional;
import java.util.Set;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import ringside.model.lab.Nic;
import ringside.trace.ComponentInfo;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.NicFigure;
import ringside.ui.diagram.figures.Numbers;
import ringside.ui.diagram.figures.RingFigure;
import ringside.ui.diagram.figures.RingLook;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.diagram.overlay.RingValues;

/** A network interface with its receive ring. */
final class NicPart extends ElementPart<Nic> implements PlacesInside {
    private final RingFigure ring = new RingFigure();

    NicPart(Nic nic) {
        super(nic);
    }

    @Override
    protected IFigure createFigure() {
        NicFigure figure = new NicFigure();
        ring.showName("rx");
        figure.add(ring);
        return figure;
    }

    RingFigure ring() {
        return ring;
    }

    @Override
    protected void showLab() {
        Nic nic = element();
        ((NicFigure) getFigure()).show(Labels.named(nic, KindNames.of(nic.eClass())), Numbers.bitRate(nic.getBitsPerSecond()), Texts.dma);
        Rectangle box = getFigure().getBounds();
        ring.fresh(Set.of());
        // A few wide slots have a return line, which needs room at the right.
        ring.setBounds(new Rectangle(box.x, box.y + 71, box.width - (nic.getRxRingSize() < 8 ? 8 : 0), 72));
        ring.show(RingLook.idle(nic.getRxRingSize(), NLS.bind(Texts.slots, Numbers.grouped(nic.getRxRingSize()))));
    }

    @Override
    protected void showRun(Moment moment, ComponentInfo component) {
        ComponentInfo rx = moment.history().schema().component(component.path() + ".rx");
        if (rx != null && moment.shows(Layer.RINGS)) {
            ring.show(RingValues.ofNic(moment, rx), RingValues.ofNic(moment.before(), rx), moment.settled());
            ring.fresh(changed(moment, at -> RingFigure.values(RingValues.ofNic(at, rx))));
        } else {
            showLab();
        }
    }

    @Override
    public Optional<Rectangle> place(int index) {
        Rectangle box = ring.getBounds();
        return Optional.ofNullable(ring.slot(index)).map(slot -> slot.getTranslated(box.x, box.y));
    }

    @Override
    public Optional<StageSelection> placeAt(int x, int y) {
        for (int slot = 0; slot < element().getRxRingSize(); slot++) {
            if (place(slot).filter(there -> there.contains(x, y)).isPresent()) {
                return Optional.of(new StageSelection(element().getId() + ".rx", slot));
            }
        }
        return Optional.empty();
    }

    @Override
    public PlaceWalk walk() {
        return new PlaceWalk(element().getId() + ".rx", element().getRxRingSize(), 1);
    }

    @Override
    public String spoken(StageSelection place) {
        String name = NLS.bind(Texts.spokenReceiveRing, Labels.named(element(), KindNames.of(element().eClass())));
        return SpokenPlace.ofSlot(name, lab().moment(), place.componentPath(), place.index(), element().getRxRingSize()) + remark(place) + ".";
    }

    @Override
    public void translate(Point point) {
        getFigure().translateToRelative(point);
    }

    @Override
    protected String spokenState() {
        return String.join(", ", ring.look().captions().subList(0, 1));
    }
}
