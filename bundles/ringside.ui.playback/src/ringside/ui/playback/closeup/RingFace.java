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
import ringside.ui.playback.Messages;
import ringside.ui.playback.TimeText;

/**
 * A split virtqueue in full: descriptor table, available ring and used ring side by side, row by row, with the fields' own names,
 * and the indices below. What the step wrote is bold; the slot it is about has a bar behind it.
 */
final class RingFace implements Face {
    private static final int ROW = 21;
    private static final int TOP = 88;
    private static final int MOST = 8;
    private static final int[] COLUMNS = {36, 112, 166, 226, 276, 320};

    private final Moment moment;
    private final ComponentInfo ring;
    private final StateView state;
    private final Written written;
    private final int size;
    private final int slot;

    /** @param slot the slot in play, -1 for none */
    RingFace(Moment moment, ComponentInfo ring, int slot) {
        this.moment = moment;
        this.ring = ring;
        this.state = moment.state();
        this.written = new Written(moment, ring.id());
        this.size = state.schema().field(ring.id(), DESC_ADDR).length();
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

    private long value(FieldKind kind, int index) {
        return state.get(ring.id(), kind, index);
    }

    @Override
    public void paint(Pen pen, Spots spots, int left, int right) {
        heading(pen, left, right);
        int first = size <= MOST ? 0 : Math.max(0, Math.min(Math.max(0, slot) - MOST / 2, size - MOST));
        for (int row = 0; row < Math.min(MOST, size); row++) {
            int at = first + row;
            int y = TOP + ROW * row;
            if (at == slot) {
                pen.fill(left - 4, y, right - left + 8, ROW, 2, SELECTED.color());
            }
            int baseline = y + 15;
            pen.right(Integer.toString(at), left + 20, baseline, TextStyle.TEXT, SECOND_INK.color());
            long address = value(DESC_ADDR, at) * 64;
            boolean posted = value(DESC_LEN, at) != 0;
            cell(pen, spots, left, 1, baseline, posted ? "0x" + Long.toHexString(address).toUpperCase() : "–", DESC_ADDR, at);
            cell(pen, spots, left, 2, baseline, posted ? TimeText.grouped(value(DESC_LEN, at)) : "–", DESC_LEN, at);
            boolean available = at < exposed();
            cell(pen, spots, left, 3, baseline, available ? Long.toString(value(AVAIL_RING, at)) : "–", AVAIL_RING, at);
            boolean used = value(USED_LEN, at) != 0;
            cell(pen, spots, left, 4, baseline, used ? Long.toString(value(USED_ID, at)) : "–", USED_ID, at);
            cell(pen, spots, left, 5, baseline, used ? TimeText.grouped(value(USED_LEN, at)) : "–", USED_LEN, at);
        }
        indices(pen, spots, left, right, TOP + ROW * Math.min(MOST, size) + 8);
    }

    /** Slots of the available ring that were ever written: all of them once the index has gone round. */
    private long exposed() {
        return Math.min(size, value(AVAIL_IDX, 0));
    }

    private static void heading(Pen pen, int left, int right) {
        pen.centre(Messages.CloseUp_Descriptors, left + 84, 54, TextStyle.TEXT, INK.color());
        pen.right(Messages.CloseUp_Available, left + COLUMNS[3], 54, TextStyle.TEXT, INK.color());
        pen.centre(Messages.CloseUp_Used, left + 290, 54, TextStyle.TEXT, INK.color());
        String[] names = {"", "addr", "len", "ring[ ]", "id", "len"};
        for (int i = 1; i < names.length; i++) {
            pen.right(names[i], left + COLUMNS[i], 76, TextStyle.TEXT, SECOND_INK.color());
        }
        pen.fill(left, 82, right - left, 1, 0, SEPARATOR.color());
    }

    private void cell(Pen pen, Spots spots, int left, int column, int baseline, String text, FieldKind kind, int at) {
        boolean fresh = written.has(kind, at);
        int edge = left + COLUMNS[column];
        spots.add(edge - 46, baseline - 15, 50, ROW, ring.id(), kind, at, kind.pattern().replace("#", Integer.toString(at)) + ": " + text);
        if (fresh) {
            double width = pen.width(text, TextStyle.BOLD);
            Spots.fresh(pen, edge - width - 5, baseline - 14, width + 9, ROW - 2);
        }
        pen.right(text, left + COLUMNS[column], baseline, fresh ? TextStyle.BOLD : TextStyle.TEXT, INK.color());
    }

    private void indices(Pen pen, Spots spots, int left, int right, int y) {
        pen.fill(left, y, right - left, 1, 0, SEPARATOR.color());
        index(pen, spots, left, y + 22, "avail.idx", AVAIL_IDX);
        index(pen, spots, left + 170, y + 22, "used.idx", USED_IDX);
        index(pen, spots, left, y + 43, Messages.CloseUp_DeviceTakes, LAST_AVAIL);
        index(pen, spots, left + 170, y + 43, Messages.CloseUp_DriverReads, LAST_USED);
        pen.left(driver(), left, y + 64, TextStyle.TEXT, SECOND_INK.color());
    }

    /**
     * What the driver asks for: by event index, where the ring has them, else by flag. A wish for interrupts counts when the step that
     * wrote it is over; what is published before then is announced to nobody.
     */
    private String driver() {
        if (state.schema().field(ring.id(), USED_EVENT) != null) {
            return NLS.bind(Messages.CloseUp_InterruptAt, TimeText.grouped(value(USED_EVENT, 0)));
        }
        if ((value(AVAIL_FLAGS, 0) & 1) != 0) {
            return Messages.CloseUp_NoInterrupt;
        }
        boolean seen = moment.history().settled(state.schema().field(ring.id(), AVAIL_FLAGS).id(), 0, moment.event());
        return seen ? Messages.CloseUp_Interrupt : Messages.CloseUp_InterruptSoon;
    }

    private void index(Pen pen, Spots spots, int x, int baseline, String name, FieldKind kind) {
        long value = value(kind, 0);
        pen.left(name, x, baseline, TextStyle.TEXT, SECOND_INK.color());
        String text = TimeText.grouped(value) + " → " + value % size;
        spots.add(x - 4, baseline - 15, 158, ROW, ring.id(), kind, 0, name + " " + text);
        if (written.has(kind, 0)) {
            double width = pen.width(text, TextStyle.BOLD);
            Spots.fresh(pen, x + 150 - width - 5, baseline - 14, width + 9, ROW - 2);
        }
        pen.right(text, x + 150, baseline, written.has(kind, 0) ? TextStyle.BOLD : TextStyle.TEXT, INK.color());
    }
}
