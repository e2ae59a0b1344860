package ringside.ui.diagram.overlay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.LineOwners;
import ringside.trace.StateField;
import ringside.trace.history.Heat;
import ringside.trace.history.StateView;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.Numbers;
import ringside.ui.diagram.figures.RingLook;
import ringside.ui.diagram.figures.SlotMark;
import ringside.ui.diagram.figures.Tone;

/** The slots and indices of a ring at a moment. */
public final class RingValues {
    private static final int INDEX_MASK = 0xFFFF;

    private RingValues() {
    }

    /** A split virtqueue: the driver's index is {@code avail.idx}, the device's {@code used.idx}. */
    public static RingLook ofVirtqueue(Moment moment, ComponentInfo queue, boolean receives) {
        StateView state = moment.seen();
        StateField ring = state.schema().field(queue.id(), FieldKind.AVAIL_RING);
        int size = ring == null ? 0 : ring.length();
        long driver = state.get(queue.id(), FieldKind.AVAIL_IDX);
        long device = state.get(queue.id(), FieldKind.USED_IDX);
        PacketNames names = new PacketNames(state);
        List<RingLook.Slot> slots = slots(size, driver, (int) (driver - device & INDEX_MASK),
                slot -> state.get(queue.id(), FieldKind.DESC_LEN, (int) state.get(queue.id(), FieldKind.AVAIL_RING, slot)) > 0,
                (slot, used) -> {
                    int entry = (int) state.get(queue.id(), used ? FieldKind.USED_ID : FieldKind.AVAIL_RING, slot);
                    int packet = (int) state.get(queue.id(), FieldKind.DESC_PACKET, entry);
                    return packet == 0 ? "" : names.label(packet);
                },
                tones(moment, queue, (slot, used) -> (int) state.get(queue.id(), FieldKind.DESC_BUFFER,
                        (int) state.get(queue.id(), used ? FieldKind.USED_ID : FieldKind.AVAIL_RING, slot))));
        long index = receives ? device : driver;
        return look(receives ? "used.idx" : "avail.idx", index, size, slots, driver, device);
    }

    /** A ring of the NIC: the driver gives buffers up to the tail, the NIC has come to the head. */
    public static RingLook ofNic(Moment moment, ComponentInfo ring) {
        StateView state = moment.seen();
        StateField buffers = state.schema().field(ring.id(), FieldKind.NIC_BUFFER);
        int size = buffers == null ? 0 : buffers.length();
        long driver = state.get(ring.id(), FieldKind.NIC_TAIL);
        long device = state.get(ring.id(), FieldKind.NIC_HEAD);
        List<RingLook.Slot> slots = slots(size, driver, (int) (driver - device), slot -> true, (slot, used) -> "",
                tones(moment, ring, (slot, used) -> (int) state.get(ring.id(), FieldKind.NIC_BUFFER, slot)));
        RingLook look = look("head", device, size, slots, driver, device);
        return new RingLook(look.captions().subList(2, 4), slots, look.driver(), look.device(), look.wrapped());
    }

    private interface Posted {
        boolean ever(int slot);
    }

    private interface Label {
        String of(int slot, boolean used);
    }

    private interface Buffer {
        int of(int slot, boolean used);
    }

    private interface Ground {
        Tone of(int slot, SlotMark.State state);
    }

    /** What an overlay makes of the ground of a slot: whose buffer it holds, or how often it was touched; others tell nothing of slots. */
    private static Ground tones(Moment moment, ComponentInfo ring, Buffer buffer) {
        StateView state = moment.seen();
        return switch (moment.overlay()) {
            case HEAT -> {
                StateField slots = Heat.slots(state.schema(), ring);
                Heat.At heat = moment.history().heat().at(state.event(), state.line());
                yield (slot, holds) -> Tone.heat(CellTones.step(heat.count(slots, slot)));
            }
            case VM -> {
                LineOwners owners = new LineOwners(state.schema(), state);
                yield (slot, holds) -> {
                    int held = holds == SlotMark.State.FREE ? 0 : buffer.of(slot, holds == SlotMark.State.USED);
                    return held == 0 ? Tone.NONE : Groups.ofVm(state.schema(), owners.owner(state.schema().memory().lineOfBuffer(held, 0)).id());
                };
            }
            default -> (slot, holds) -> Tone.PACKET;
        };
    }

    /** Backwards from the driver's index: first the buffers that are exposed, then those that are used. */
    private static List<RingLook.Slot> slots(int size, long driver, int exposed, Posted posted, Label label, Ground ground) {
        RingLook.Slot[] slots = new RingLook.Slot[size];
        Arrays.fill(slots, RingLook.Slot.FREE);
        for (int back = 0; back < size; back++) {
            int slot = (int) Math.floorMod(driver - 1 - back, (long) size);
            boolean used = back >= exposed;
            if (used && driver - 1 - back < 0 && driver < INDEX_MASK - size && !wrapped(driver, size) || used && !posted.ever(slot)) {
                break;
            }
            slots[slot] = new RingLook.Slot(used ? SlotMark.State.USED : SlotMark.State.DESCRIPTOR, label.of(slot, used), Tone.PACKET);
        }
        for (int slot = 0; slot < size; slot++) {
            slots[slot] = new RingLook.Slot(slots[slot].state(), slots[slot].label(), ground.of(slot, slots[slot].state()));
        }
        return new ArrayList<>(Arrays.asList(slots));
    }

    private static boolean wrapped(long index, int size) {
        return index >= size;
    }

    private static RingLook look(String name, long index, int size, List<RingLook.Slot> slots, long driver, long device) {
        if (size == 0) {
            return RingLook.idle(0, "");
        }
        long slot = index % size;
        String grouped = Numbers.grouped(index);
        List<String> captions = List.of(NLS.bind(Texts.indexLong, new Object[] {name, grouped, slot, Numbers.grouped(size)}),
                NLS.bind(Texts.indexMiddle, grouped, slot), NLS.bind(Texts.indexShort, grouped), grouped);
        return new RingLook(captions, slots, (int) (driver % size), (int) (device % size), wrapped(driver, size) || wrapped(device, size));
    }
}
