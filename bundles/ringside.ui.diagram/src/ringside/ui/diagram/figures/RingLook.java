package ringside.ui.diagram.figures;

import java.util.List;

/**
 * What a ring's strip shows.
 *
 * @param captions the same words in fewer and fewer letters; the first that has room is shown
 * @param slots    what each slot holds, from slot 0; empty outside a run
 * @param driver   slot that the driver's index stands at, -1 outside a run
 * @param device   slot that the device's index stands at, -1 outside a run
 * @param wrapped  whether an index has come round
 */
public record RingLook(List<String> captions, List<Slot> slots, int driver, int device, boolean wrapped) {

    /**
     * @param label packet it carries, empty for none
     * @param tone  the ground that an overlay gives it
     */
    public record Slot(SlotMark.State state, String label, Tone tone) {
        public static final Slot FREE = new Slot(SlotMark.State.FREE, "", Tone.PACKET);
    }

    public RingLook {
        captions = List.copyOf(captions);
        slots = List.copyOf(slots);
    }

    /** A ring of a lab that does not run. */
    public static RingLook idle(int size, String caption) {
        return new RingLook(List.of(caption), java.util.Collections.nCopies(size, Slot.FREE), -1, -1, false);
    }
}
