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
    private final PacketNames names;
    private final int packet;
    private final int current;

    PacketStrip(Moment moment, int packet) {
        this.places = new PacketPlaces(moment, packet);
        this.names = new PacketNames(moment.state());
        this.packet = packet;
        this.current = Math.max(0, moment.line() - 1);
    }

    /** Draws it below y, as many rows as there is room for above {@code bottom}. */
    void paint(Pen pen, int left, int right, int y, int bottom) {
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
        for (int i = 0; i < Math.min(room, buffers.size()); i++) {
            int at = i == 0 ? 0 : i + skipped;
            int baseline = y + 50 + 20 * i;
            pen.left(at == 0 ? Messages.CloseUp_Source : NLS.bind(Messages.CloseUp_Copy, at + 1), left, baseline, TextStyle.TEXT, SECOND_INK.color());
            for (int k = first; k < last; k++) {
                String place = places.place(buffers.get(at), k);
                Color ink = (place.equals(Messages.CloseUp_ToCome) ? SECOND_INK : INK).color();
                pen.centre(pen.fit(place, TextStyle.TEXT, PITCH), x(left, k - first) + SQUARE / 2.0, baseline, TextStyle.TEXT, ink);
            }
        }
    }

    private static int x(int left, int k) {
        return left + INDENT + PITCH * k;
    }
}
