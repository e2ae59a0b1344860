package ringside.ui.diagram.parts;

import java.util.Optional;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.VirtualNic;
import ringside.model.lab.Virtqueue;
import ringside.trace.ComponentInfo;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.Numbers;
import ringside.ui.diagram.figures.RingFigure;
import ringside.ui.diagram.figures.RingLook;
import ringside.ui.diagram.figures.SlotMark;
import ringside.ui.diagram.layout.MachinePlan;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.diagram.overlay.RingValues;

/** A receive or transmit ring of a virtual machine. */
public final class RingPart extends ElementPart<Virtqueue> implements PlacesInside {
    RingPart(Virtqueue queue) {
        super(queue);
    }

    @Override
    protected IFigure createFigure() {
        return new RingFigure();
    }

    public RingFigure ring() {
        return (RingFigure) getFigure();
    }

    private boolean receives() {
        return ((VirtualNic) element().eContainer()).getRx() == element();
    }

    @Override
    protected Optional<Rectangle> place() {
        VirtualMachine machine = (VirtualMachine) element().eContainer().eContainer();
        return plan().place(machine).map(box -> new MachinePlan(box, false)).map(inside -> receives() ? inside.rx() : inside.tx());
    }

    @Override
    protected void showLab() {
        ring().showName(receives() ? "rx" : "tx");
        ring().show(RingLook.idle(element().getSize(), NLS.bind(Texts.slots, Numbers.grouped(element().getSize()))));
    }

    @Override
    protected void showRun(Moment moment, ComponentInfo component) {
        if (moment.shows(Layer.RINGS)) {
            ring().show(RingValues.ofVirtqueue(moment, component, receives()), RingValues.ofVirtqueue(moment.before(), component, receives()),
                    moment.settled());
            fresh(changed(moment, at -> RingFigure.values(RingValues.ofVirtqueue(at, component, receives()))));
        } else {
            clear();
        }
    }

    @Override
    public Optional<Rectangle> place(int index) {
        Rectangle box = getFigure().getBounds();
        return Optional.ofNullable(ring().slot(index)).map(slot -> slot.getTranslated(box.x, box.y));
    }

    @Override
    public Optional<StageSelection> placeAt(int x, int y) {
        for (int slot = 0; slot < element().getSize(); slot++) {
            if (place(slot).filter(there -> there.contains(x, y)).isPresent()) {
                return Optional.of(new StageSelection(element().getId(), slot));
            }
        }
        return Optional.empty();
    }

    @Override
    public PlaceWalk walk() {
        return new PlaceWalk(element().getId(), element().getSize(), 1);
    }

    @Override
    public String spoken(StageSelection place) {
        VirtualMachine machine = (VirtualMachine) element().eContainer().eContainer();
        String name = NLS.bind(receives() ? Texts.spokenReceiveRing : Texts.spokenTransmitRing, Labels.name(machine));
        return SpokenPlace.ofSlot(name, lab().moment(), element().getId(), place.index(), element().getSize()) + remark(place) + ".";
    }

    @Override
    public void translate(Point point) {
        getFigure().translateToRelative(point);
    }

    @Override
    protected String spokenState() {
        long used = ring().look().slots().stream().filter(slot -> slot.state() == SlotMark.State.USED).count();
        long exposed = ring().look().slots().stream().filter(slot -> slot.state() == SlotMark.State.DESCRIPTOR).count();
        return ring().look().driver() < 0 ? NLS.bind(Texts.slots, element().getSize()) : NLS.bind(Texts.spokenRing, used, exposed);
    }
}
