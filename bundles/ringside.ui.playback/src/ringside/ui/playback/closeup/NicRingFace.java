package ringside.ui.playback.closeup;

import static ringside.trace.FieldKind.*;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.SELECTED;
import static ringside.ui.diagram.figures.Theme.Role.SEPARATOR;

import org.eclipse.osgi.util.NLS;
import ringside.scenario.explain.RingRead;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.history.StateView;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.overlay.PacketNames;
import ringside.ui.playback.Messages;
import ringside.ui.playback.TimeText;

/** A descriptor ring of the NIC: who wrote it, buffer, packet, length and done bit of each slot, and how far NIC and driver have come. */
final class NicRingFace implements Face {
    private static final int TOP = 76;
    private static final int MOST = 9;

    private final ComponentInfo ring;
    private final RingRead read;
    private final Cells cells;
    private final int size;
    private final int slot;

    NicRingFace(Near near, ComponentInfo ring, int slot) {
        this.ring = ring;
        this.read = near.run().narration().ring(ring, near.moment().position());
        this.cells = new Cells(near, ring);
        this.size = read.facts().size();
        this.slot = slot;
    }

    @Override
    public FaceKind kind() {
        return FaceKind.RING;
    }

    @Override
    public StageSelection place() {
        return new StageSelection(ring.path(), StageSelection.WHOLE);
    }

    @Override
    public String title() {
        return NLS.bind(Messages.CloseUp_Ring, ring.label());
    }

    @Override
    public String note() {
        return NLS.bind(Messages.CloseUp_Slots, TimeText.grouped(size));
    }

    @Override
    public void paint(Pen pen, Spots spots, int left, int right) {
        cells.who(pen, spots, read, left, right, 48);
        String[] names = names();
        for (int i = 0; i < names.length; i++) {
            pen.right(names[i], left + 40 + 70 * i, 67, TextStyle.TEXT, SECOND_INK.color());
        }
        pen.fill(left, 73, right - left, 1, 0, SEPARATOR.color());
        int first = size <= MOST ? 0 : Math.max(0, Math.min(Math.max(0, slot) - MOST / 2, size - MOST));
        for (int row = 0; row < Math.min(MOST, size); row++) {
            row(pen, spots, left, right, first + row, TOP + Cells.ROW * row);
        }
        int y = TOP + Cells.ROW * Math.min(MOST, size) + 6;
        pen.fill(left, y, right - left, 1, 0, SEPARATOR.color());
        cells.index(pen, spots, left, left + 320, y + 20, Messages.CloseUp_NicWrites, NIC_HEAD, size);
        cells.index(pen, spots, left, left + 320, y + 40, Messages.CloseUp_DriverLooks, NIC_NEXT, size);
        cells.index(pen, spots, left, left + 320, y + 60, Messages.CloseUp_DriverGave, NIC_TAIL, size);
    }

    private static String[] names() {
        return new String[] {Messages.CloseUp_Slot, Messages.CloseUp_Buffer, Messages.CloseUp_Packet, Messages.CloseUp_Bytes, "dd"};
    }

    private void row(Pen pen, Spots spots, int left, int right, int at, int y) {
        if (at == slot) {
            pen.fill(left - 4, y, right - left + 8, Cells.ROW, 2, SELECTED.color());
        }
        pen.right(Integer.toString(at), left + 40, y + 15, TextStyle.TEXT, SECOND_INK.color());
        FieldKind[] kinds = {null, NIC_BUFFER, null, NIC_LENGTH, NIC_DONE};
        for (int i = 1; i < kinds.length; i++) {
            FieldKind kind = kinds[i];
            String name = NLS.bind(Messages.CloseUp_SlotOf, names()[i], at);
            if (kind == null) {
                packet(pen, spots, left + 40 + 70 * i, y + 15, at, name);
            } else {
                cells.cell(pen, spots, left + 40 + 70 * i, y + 15, 66, kind, at, name, state -> text(state, kind, at));
            }
        }
    }

    /** The packet that the slot's buffer holds: it is written in memory, not in the ring. */
    private void packet(Pen pen, Spots spots, int edge, int baseline, int at, String name) {
        cells.of(pen, spots, edge, baseline, 66, name, state -> {
            ComponentInfo memory = state.schema().component("memory");
            int buffer = (int) state.get(ring.id(), NIC_BUFFER, at);
            int packet = buffer == 0 || memory == null ? 0 : (int) state.get(memory.id(), BUFFER_PACKET, buffer);
            return packet == 0 ? "–" : new PacketNames(state).label(packet);
        }, state -> {
            ComponentInfo memory = state.schema().component("memory");
            int buffer = (int) state.get(ring.id(), NIC_BUFFER, at);
            return memory == null || buffer == 0 ? spots.elements(ring.id(), at, NIC_BUFFER) : spots.elements(memory.id(), buffer, BUFFER_PACKET);
        });
    }

    private String text(StateView state, FieldKind kind, int at) {
        long value = state.get(ring.id(), kind, at);
        return kind == NIC_BUFFER && value == 0 ? "–" : TimeText.grouped(value);
    }
}
