package ringside.ui.diagram.parts;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import ringside.model.lab.Cache;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.Numbers;
import ringside.ui.diagram.figures.RingLook;
import ringside.ui.diagram.overlay.CellWords;
import ringside.ui.diagram.overlay.Groups;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.diagram.overlay.RingValues;
import ringside.ui.diagram.overlay.SlotWords;

/** The spoken name of a place: where it is and, in a run, what it holds. At most 25 words. */
final class SpokenPlace {
    private SpokenPlace() {
    }

    /** LLC set 5 way 2: packet 1 header, Shared, last touched by Core 2. */
    static String ofCell(String cache, Optional<Moment> moment, Cache element, int cell) {
        String where = NLS.bind(Texts.spokenCell,
                new Object[] {cache, Numbers.grouped(cell / element.getWays()), cell % element.getWays()});
        ComponentInfo component = component(moment, element.getId());
        return component == null ? where : NLS.bind(Texts.spokenPlace, where, new CellWords(moment.orElseThrow(), component, Groups.of(Labels.lab(element))).of(cell));
    }

    /** VM 1 receive ring, slot 3 of 8: used, 256 bytes, not read. */
    static String ofSlot(String ring, Optional<Moment> moment, String path, int slot, int size) {
        String where = NLS.bind(Texts.spokenSlot, new Object[] {ring, Numbers.grouped(slot), Numbers.grouped(size)});
        ComponentInfo component = moment.isEmpty() ? null : moment.get().history().schema().component(path);
        return component == null ? where : NLS.bind(Texts.spokenPlace, where, slot(moment.orElseThrow(), component, slot));
    }

    private static String slot(Moment shown, ComponentInfo ring, int slot) {
        Moment moment = shown.movingFrom(shown.event(), shown.line(), 1);
        boolean nic = ring.kind() == ComponentKind.NIC_RING;
        boolean receives = ring.path().endsWith(".rx");
        RingLook look = nic ? RingValues.ofNic(moment, ring) : RingValues.ofVirtqueue(moment, ring, receives);
        if (slot >= look.slots().size()) {
            return Texts.spokenSlotFree;
        }
        SlotWords words = new SlotWords(moment, ring, slot, look.slots().get(slot).state());
        return nic ? words.ofNic() : words.ofVirtqueue(receives);
    }

    private static ComponentInfo component(Optional<Moment> moment, String elementId) {
        return moment.isEmpty() ? null : moment.get().history().schema().ofElement(elementId);
    }
}
