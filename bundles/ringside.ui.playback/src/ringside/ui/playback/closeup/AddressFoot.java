package ringside.ui.playback.closeup;

import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.SEPARATOR;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import org.eclipse.osgi.util.NLS;
import ringside.trace.AddressSplit;
import ringside.trace.MemoryRegion;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.playback.Messages;
import ringside.ui.playback.TimeText;

/** A line at the foot of the Close-up: whose it is, and how the cache splits its address into tag, set and offset. */
final class AddressFoot {
    static final int HEIGHT = 72;
    private static final double[] SHARES = {0.44, 0.28, 0.28};

    private final CacheLines lines;
    private final long line;
    private final String name;

    /**
     * @param line physical line, -1 for none
     * @param name what it is called, for example {@code p1·h}; without a line, what there is to say instead
     */
    AddressFoot(CacheLines lines, long line, String name) {
        this.lines = lines;
        this.line = line;
        this.name = name;
    }

    void paint(Pen pen, int left, int right, int top) {
        pen.fill(left, top, right - left, 1, 0, SEPARATOR.color());
        if (line < 0) {
            pen.left(name, left, top + 19, TextStyle.TEXT, SECOND_INK.color());
            return;
        }
        AddressSplit split = AddressSplit.of(lines.field(), line);
        String address = AddressSplit.hex(split.address());
        pen.right(address, right, top + 19, TextStyle.TEXT, INK.color());
        pen.left(name, left, top + 19, TextStyle.BOLD, INK.color());
        double x = left + pen.width(name, TextStyle.BOLD) + 8;
        MemoryRegion region = lines.owners().region(line);
        String whose = region == null ? "" : NLS.bind(Messages.Cache_WhoseShort, lines.owner(line), region.name());
        pen.left(pen.fit(whose, TextStyle.TEXT, right - pen.width(address, TextStyle.TEXT) - 8 - x), x, top + 19, TextStyle.TEXT, SECOND_INK.color());
        String[] values = {NLS.bind(Messages.Cache_TagIs, AddressSplit.hex(split.tag())), NLS.bind(Messages.Cache_SetIs, TimeText.grouped(split.set())),
            Messages.Cache_OffsetIs};
        String[] bits = bits(split);
        double at = left;
        for (int i = 0; i < values.length; i++) {
            double width = (right - left) * SHARES[i];
            pen.box(at + 0.5, top + 27.5, width - 3, 22, 2, STAGE.color(), BORDER.color(), 1);
            pen.centre(pen.fit(values[i], TextStyle.TEXT, width - 8), at + width / 2 - 1, top + 43, TextStyle.TEXT, INK.color());
            pen.centre(pen.fit(bits[i], TextStyle.TEXT, width), at + width / 2 - 1, top + 66, TextStyle.TEXT, SECOND_INK.color());
            at += width;
        }
    }

    /** Which bits of the address each piece is, or how it is worked out where it is none. */
    static String[] bits(AddressSplit split) {
        String offset = NLS.bind(Messages.Cache_Bits, AddressSplit.OFFSET_BITS - 1, 0);
        if (!split.byBits()) {
            return new String[] {NLS.bind(Messages.Cache_Div, split.sets()), NLS.bind(Messages.Cache_Mod, split.sets()), offset};
        }
        String tag = NLS.bind(Messages.Cache_Bits, AddressSplit.ADDRESS_BITS - 1, split.tagFrom());
        String set = split.setBits() == 0 ? Messages.Cache_NoBits : NLS.bind(Messages.Cache_Bits, split.tagFrom() - 1, AddressSplit.OFFSET_BITS);
        return new String[] {tag, set, offset};
    }
}
