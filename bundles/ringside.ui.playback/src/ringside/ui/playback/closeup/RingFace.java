package ringside.ui.playback.closeup;

import static ringside.trace.FieldKind.*;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.SELECTED;
import static ringside.ui.diagram.figures.Theme.Role.SEPARATOR;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import ringside.scenario.explain.RingRead;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.StateSchema.Element;
import ringside.trace.history.StateView;
import ringside.trace.io.ValueText;
import ringside.trace.time.RingFacts;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.playback.Messages;
import ringside.ui.playback.TimeText;
import ringside.ui.playback.panel.TextBlock;

/**
 * A split virtqueue in full: as whom the step wrote it; descriptor table, available ring and used ring side by side, row by row, with the
 * fields' own names; below, the indices and whether the next notification either way is due. The slot that the step is about has a bar
 * behind it.
 */
final class RingFace implements Face {
    private static final int TOP = 96;
    private static final int MOST = 8;
    private static final int[] COLUMNS = {20, 112, 166, 226, 276, 320};
    private static final int[] WIDTHS = {20, 86, 50, 54, 50, 44};

    private final ComponentInfo ring;
    private final RingRead read;
    private final RingRead before;
    private final Cells cells;
    private final int size;
    private final int slot;
    private int bottom;

    /** @param slot the slot in play, -1 for none */
    RingFace(Near near, ComponentInfo ring, int slot) {
        this.ring = ring;
        this.read = near.run().narration().ring(ring, near.moment().position());
        this.before = near.run().narration().ring(ring, near.moment().previous().position());
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
    public int bottom() {
        return bottom;
    }

    private long value(StateView state, FieldKind kind, int index) {
        return state.get(ring.id(), kind, index);
    }

    @Override
    public void paint(Pen pen, Spots spots, int left, int right) {
        cells.who(pen, spots, read, left, right, 48);
        heading(pen, left, right);
        int first = size <= MOST ? 0 : Math.max(0, Math.min(Math.max(0, slot) - MOST / 2, size - MOST));
        int rows = Math.min(MOST, size);
        for (int row = 0; row < rows; row++) {
            row(pen, spots, left, right, first + row, TOP + Cells.ROW * row);
        }
        int y = TOP + Cells.ROW * rows + 3;
        pen.fill(left, y, right - left, 1, 0, SEPARATOR.color());
        cells.index(pen, spots, left, left + 150, y + 18, "avail.idx", AVAIL_IDX, size);
        cells.index(pen, spots, left + 170, right, y + 18, "used.idx", USED_IDX, size);
        cells.index(pen, spots, left, left + 150, y + 38, Messages.CloseUp_DeviceTakes, LAST_AVAIL, size);
        cells.index(pen, spots, left + 170, right, y + 38, Messages.CloseUp_DriverReads, LAST_USED, size);
        int below = wish(pen, spots, left, right, y + 58, read.interrupt(), before.interrupt(), read.facts().interrupt());
        bottom = wish(pen, spots, left, right, below, read.kick(), before.kick(), read.facts().kick()) - 10;
    }

    private void row(Pen pen, Spots spots, int left, int right, int at, int y) {
        if (at == slot) {
            pen.fill(left - 4, y, right - left + 8, Cells.ROW, 2, SELECTED.color());
        }
        int baseline = y + 15;
        pen.right(Integer.toString(at), left + COLUMNS[0], baseline, TextStyle.TEXT, SECOND_INK.color());
        FieldKind[] kinds = {null, DESC_ADDR, DESC_LEN, AVAIL_RING, USED_ID, USED_LEN};
        for (int i = 1; i < kinds.length; i++) {
            FieldKind kind = kinds[i];
            cells.cell(pen, spots, left + COLUMNS[i], baseline, WIDTHS[i], kind, at, kind.pattern().replace("#", Integer.toString(at)) + ":",
                    state -> text(state, kind, at));
        }
    }

    /** What a column says of a slot; what was never written is a dash. */
    private String text(StateView state, FieldKind kind, int at) {
        boolean written = switch (kind) {
            case DESC_ADDR, DESC_LEN -> value(state, DESC_LEN, at) != 0;
            case AVAIL_RING -> at < value(state, AVAIL_IDX, 0);
            default -> value(state, USED_LEN, at) != 0;
        };
        long value = value(state, kind, at);
        return !written ? "–" : kind == DESC_ADDR ? ValueText.address(value) : TimeText.grouped(value);
    }

    private static void heading(Pen pen, int left, int right) {
        pen.centre(Messages.CloseUp_Descriptors, left + 100, 67, TextStyle.TEXT, INK.color());
        pen.right(Messages.CloseUp_Available, left + COLUMNS[3], 67, TextStyle.TEXT, INK.color());
        pen.centre(Messages.CloseUp_Used, left + 290, 67, TextStyle.TEXT, INK.color());
        String[] names = {"", "addr", "len", "ring[ ]", "id", "len"};
        for (int i = 1; i < names.length; i++) {
            pen.right(names[i], left + COLUMNS[i], 85, TextStyle.TEXT, SECOND_INK.color());
        }
        pen.fill(left, 91, right - left, 1, 0, SEPARATOR.color());
    }

    /** Whether a notification is due, in one or two lines; returns the baseline of what follows. */
    private static int wish(Pen pen, Spots spots, int left, int right, int baseline, String words, String earlier, RingFacts.Wish wish) {
        if (wish == null) {
            return baseline;
        }
        boolean fresh = !words.equals(earlier);
        TextStyle style = fresh ? TextStyle.BOLD : TextStyle.TEXT;
        int lines = new TextBlock(pen, style, right - left).paint(words, left, baseline, Cells.ROW - 2, 2, INK.color());
        int height = Cells.ROW + (lines - 1) * (Cells.ROW - 2);
        spots.add(left - 4, baseline - 15, right - left + 8, height, List.of(new Element(wish.field(), 0)), "", words);
        if (fresh) {
            double width = lines > 1 ? right - left : pen.width(words, style);
            Spots.fresh(pen, left - 4, baseline - 14, width + 9, height - 2);
        }
        return baseline + height;
    }
}
