package ringside.ui.playback.closeup;

import static ringside.trace.FieldKind.*;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.SELECTED;
import static ringside.ui.diagram.figures.Theme.Role.SEPARATOR;

import org.eclipse.osgi.util.NLS;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.history.StateView;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.diagram.overlay.PacketNames;
import ringside.ui.playback.Messages;
import ringside.ui.playback.TimeText;

/** A descriptor ring of the NIC: buffer, length and done bit of each slot, and how far NIC and driver have come. */
final class NicRingFace implements Face {
    private static final int ROW = 21;
    private static final int TOP = 64;
    private static final int MOST = 9;

    private final ComponentInfo ring;
    private final StateView state;
    private final Written written;
    private final int size;
    private final int slot;

    NicRingFace(Moment moment, ComponentInfo ring, int slot) {
        this.ring = ring;
        this.state = moment.state();
        this.written = new Written(moment, ring.id());
        this.size = state.schema().field(ring.id(), NIC_BUFFER).length();
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
        String[] names = names();
        for (int i = 0; i < names.length; i++) {
            pen.right(names[i], left + 40 + 70 * i, 48, TextStyle.TEXT, SECOND_INK.color());
        }
        pen.fill(left, 56, right - left, 1, 0, SEPARATOR.color());
        int first = size <= MOST ? 0 : Math.max(0, Math.min(Math.max(0, slot) - MOST / 2, size - MOST));
        for (int row = 0; row < Math.min(MOST, size); row++) {
            row(pen, spots, left, right, first + row, TOP + ROW * row);
        }
        int y = TOP + ROW * Math.min(MOST, size) + 8;
        pen.fill(left, y, right - left, 1, 0, SEPARATOR.color());
        index(pen, spots, left, y + 22, Messages.CloseUp_NicWrites, NIC_HEAD);
        index(pen, spots, left, y + 43, Messages.CloseUp_DriverLooks, NIC_NEXT);
        index(pen, spots, left, y + 64, Messages.CloseUp_DriverGave, NIC_TAIL);
    }

    private static String[] names() {
        return new String[] {Messages.CloseUp_Slot, Messages.CloseUp_Buffer, Messages.CloseUp_Packet, Messages.CloseUp_Bytes, "dd"};
    }

    private void row(Pen pen, Spots spots, int left, int right, int at, int y) {
        if (at == slot) {
            pen.fill(left - 4, y, right - left + 8, ROW, 2, SELECTED.color());
        }
        int buffer = (int) state.get(ring.id(), NIC_BUFFER, at);
        ComponentInfo memory = state.schema().component("memory");
        int packet = buffer == 0 || memory == null ? 0 : (int) state.get(memory.id(), BUFFER_PACKET, buffer);
        String[] cells = {Integer.toString(at), buffer == 0 ? "–" : Integer.toString(buffer), packet == 0 ? "" : new PacketNames(state).label(packet),
                TimeText.grouped(state.get(ring.id(), NIC_LENGTH, at)), Long.toString(state.get(ring.id(), NIC_DONE, at))};
        FieldKind[] kinds = {null, NIC_BUFFER, null, NIC_LENGTH, NIC_DONE};
        for (int i = 0; i < cells.length; i++) {
            boolean fresh = kinds[i] != null && written.has(kinds[i], at);
            if (kinds[i] != null) {
                spots.add(left - 26 + 70 * i, y, 70, ROW, ring.id(), kinds[i], at, NLS.bind(Messages.CloseUp_SlotValue, new Object[] {names()[i], at, cells[i]}));
            }
            if (fresh) {
                double width = pen.width(cells[i], TextStyle.BOLD);
                Spots.fresh(pen, left + 35 + 70 * i - width, y + 1, width + 9, ROW - 2);
            }
            pen.right(cells[i], left + 40 + 70 * i, y + 15, fresh ? TextStyle.BOLD : TextStyle.TEXT, (i == 0 ? SECOND_INK : INK).color());
        }
    }

    private void index(Pen pen, Spots spots, int left, int baseline, String name, FieldKind kind) {
        long value = state.get(ring.id(), kind);
        pen.left(name, left, baseline, TextStyle.TEXT, SECOND_INK.color());
        String text = TimeText.grouped(value) + " → " + value % size;
        spots.add(left - 4, baseline - 15, 328, ROW, ring.id(), kind, 0, name + " " + text);
        if (written.has(kind, 0)) {
            double width = pen.width(text, TextStyle.BOLD);
            Spots.fresh(pen, left + 315 - width, baseline - 14, width + 9, ROW - 2);
        }
        pen.right(text, left + 320, baseline, written.has(kind, 0) ? TextStyle.BOLD : TextStyle.TEXT,
                INK.color());
    }
}
