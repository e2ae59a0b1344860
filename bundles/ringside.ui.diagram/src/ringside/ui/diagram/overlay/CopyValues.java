package ringside.ui.diagram.overlay;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import ringside.trace.EventKind;
import ringside.trace.TraceEvent;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.LineLook;

/**
 * How far the host's copy of a packet has come.
 *
 * @param lines    all lines of the packet
 * @param done     how many of them have been copied
 * @param progress the same in words
 */
public record CopyValues(List<LineLook> lines, int done, String progress) {
    private static final CopyValues NOTHING = new CopyValues(List.of(), 0, "");

    /** The copy of the step that is shown; nothing where that step copies nothing. */
    public static CopyValues of(Moment moment) {
        if (moment.shownEvent() == 0 || moment.step().kind() != EventKind.COPY) {
            return NOTHING;
        }
        TraceEvent event = moment.step();
        PacketNames names = new PacketNames(moment.state());
        List<LineLook> lines = new ArrayList<>();
        for (int k = 0; k < event.lineCount(); k++) {
            lines.add(names.line(event.packet(), k));
        }
        int now = moment.shownLine();
        int landed = now == 0 ? (moment.moving() ? moment.landed() : lines.size()) : moment.moving() ? now - 1 : now;
        String progress = now == 0 ? "" : NLS.bind(Texts.lineOf, now, lines.size());
        return new CopyValues(lines, landed, progress);
    }
}
