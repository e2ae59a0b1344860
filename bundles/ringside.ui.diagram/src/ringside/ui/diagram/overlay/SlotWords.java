package ringside.ui.diagram.overlay;

import org.eclipse.osgi.util.NLS;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.history.StateView;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.Numbers;
import ringside.ui.diagram.figures.SlotMark;

/** What the slot of a ring holds, in words: free, offered or used, how many bytes, whether the other side has read it. */
public final class SlotWords {
    private static final int INDEX_MASK = 0xFFFF;

    private final StateView state;
    private final ComponentInfo ring;
    private final SlotMark.State slotState;
    private final int slot;

    /** @param slotState what is drawn in the slot */
    public SlotWords(Moment moment, ComponentInfo ring, int slot, SlotMark.State slotState) {
        this.state = moment.state();
        this.ring = ring;
        this.slot = slot;
        this.slotState = slotState;
    }

    private long value(FieldKind kind, int index) {
        return state.get(ring.id(), kind, index);
    }

    private String bytes(FieldKind kind, int index) {
        return Numbers.grouped(value(kind, index));
    }

    /** A slot of a virtqueue. */
    public String ofVirtqueue(boolean receives) {
        return switch (slotState) {
            case FREE -> Texts.spokenSlotFree;
            case DESCRIPTOR -> {
                int descriptor = (int) value(FieldKind.AVAIL_RING, slot);
                String bytes = bytes(FieldKind.DESC_LEN, descriptor);
                yield NLS.bind(receives ? Texts.spokenSlotOffered : Texts.spokenSlotToSend, bytes);
            }
            case USED -> {
                String read = isRead() ? Texts.spokenRead : Texts.spokenNotRead;
                yield receives ? NLS.bind(Texts.spokenSlotUsed, bytes(FieldKind.USED_LEN, slot), read) : NLS.bind(Texts.spokenSlotSent, read);
            }
        };
    }

    /** Whether the driver has come past the newest used entry of the slot. */
    private boolean isRead() {
        int size = state.schema().field(ring.id(), FieldKind.AVAIL_RING).length();
        long back = Math.floorMod(value(FieldKind.USED_IDX, 0) - 1 - slot, (long) size);
        return back >= (value(FieldKind.USED_IDX, 0) - value(FieldKind.LAST_USED, 0) & INDEX_MASK);
    }

    /** A slot of a receive ring of the NIC. */
    public String ofNic() {
        return switch (slotState) {
            case FREE -> Texts.spokenSlotFree;
            case DESCRIPTOR -> Texts.spokenSlotForNic;
            case USED -> {
                int size = state.schema().field(ring.id(), FieldKind.NIC_BUFFER).length();
                long back = Math.floorMod(value(FieldKind.NIC_HEAD, 0) - 1 - slot, (long) size);
                boolean read = back >= value(FieldKind.NIC_HEAD, 0) - value(FieldKind.NIC_NEXT, 0);
                yield NLS.bind(Texts.spokenSlotUsed, bytes(FieldKind.NIC_LENGTH, slot), read ? Texts.spokenRead : Texts.spokenNotRead);
            }
        };
    }
}
