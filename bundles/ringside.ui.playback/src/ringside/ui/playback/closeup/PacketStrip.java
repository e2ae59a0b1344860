package ringside.ui.playback.closeup;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.SEPARATOR;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import ringside.ui.diagram.figures.LineLook;
import ringside.ui.diagram.figures.LineMark;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.diagram.overlay.PacketNames;
import ringside.ui.playback.Messages;

/** A packet's lines in a row; below it one row for the source and one for each copy, saying where each line lives. */
final class PacketStrip {
    private static final int SQUARE = 62;
    private static final int PITCH = 66;
    private static final int INDENT = 60;
    private static final int SHOWN = 4;

    private final PacketPlaces places;
    private final PacketPlaces before;
    private final PacketNames names;
    private final int packet;
    private final int current;

    PacketStrip(Moment moment, int packet) {
        this.places = new PacketPlaces(moment, packet);
        this.before = new PacketPlaces(moment.previous(), packet);
        this.names = new PacketNames(moment.state());
        this.packet = packet;
        this.current = Math.max(0, moment.line() - 1);
    }

    /** As {@link #paint(Pen, Spots, int, int, int, int)}, where its places cannot be chosen. */
    void paint(Pen pen, int left, int right, int y, int bottom) {
        paint(pen, null, left, right, y, bottom);
    }

    /** Draws it below y, as many rows as there is room for above {@code bottom}; returns where it ends. */
    int paint(Pen pen, Spots spots, int left, int right, int y, int bottom) {
        int lines = places.lines();
        int first = Math.max(0, Math.min(current - SHOWN + 2, lines - SHOWN));
        int last = Math.min(lines, first + SHOWN);
        pen.fill(left, y, right - left, 1, 0, SEPARATOR.color());
        pen.left(names.label(packet), left, y + 24, TextStyle.BOLD, INK.color());
        for (int k = first; k < last; k++) {
            LineLook look = names.line(packet, k);
            LineMark.draw(pen, x(left, k - first), y + 6, SQUARE, 27, look);
        }
        List<Integer> buffers = places.buffers();
        int room = Math.max(1, (bottom - y - 36) / 20);
        int skipped = Math.max(0, buffers.size() - room);
        int rows = Math.min(room, buffers.size());
        for (int i = 0; i < rows; i++) {
            int at = i == 0 ? 0 : i + skipped;
            String name = at == 0 ? Messages.CloseUp_Source : NLS.bind(Messages.CloseUp_Copy, at + 1);
            pen.left(name, left, y + 50 + 20 * i, TextStyle.TEXT, SECOND_INK.color());
            for (int k = first; k < last; k++) {
                place(pen, spots, buffers.get(at), k, name, x(left, k - first), y + 50 + 20 * i);
            }
        }
        return y + 36 + 20 * rows;
    }

    /** Where a line of a buffer lives; framed where the step has brought it there. */
    private void place(Pen pen, Spots spots, int buffer, int k, String name, int x, int baseline) {
        String place = places.place(buffer, k);
        boolean fresh = !place.equals(before.buffers().contains(buffer) ? before.place(buffer, k) : "");
        TextStyle style = TextStyle.TEXT;
        Color ink = (place.equals(Messages.CloseUp_ToCome) ? SECOND_INK : INK).color();
        String shown = pen.fit(place, style, PITCH - 4);
        pen.centre(shown, x + SQUARE / 2.0, baseline, style, ink);
        if (fresh && !place.isEmpty()) {
            double width = pen.width(shown, style);
            Spots.fresh(pen, x + SQUARE / 2.0 - width / 2 - 4, baseline - 14, width + 8, 18);
        }
        if (spots != null && !place.isEmpty()) {
            spots.add(x, baseline - 15, SQUARE, 20, places.elements(buffer, k), name + " " + k, NLS.bind(Messages.Packet_Line, new Object[] {name, k + 1, place}));
        }
    }

    private static int x(int left, int k) {
        return left + INDENT + PITCH * k;
    }
}
