package ringside.ui.diagram.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import ringside.trace.CopyTarget;
import ringside.trace.EventKind;
import ringside.trace.TraceEvent;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.LineLook;
import ringside.ui.diagram.figures.Tone;

/**
 * How far the host's copy of a packet has come.
 *
 * @param lines    all lines of the packet
 * @param done     how many of them have been copied
 * @param progress the same in words
 * @param target   where it went, which an action of the scenario may have changed; empty before the first copy
 */
public record CopyValues(List<LineLook> lines, int done, String progress, Optional<CopyTarget> target) {
    private static final CopyValues NOTHING = new CopyValues(List.of(), 0, "", Optional.empty());

    /** The copy of the step that is shown, or else the latest one, whose lines are all there. */
    public static CopyValues of(Moment moment) {
        if (moment.shownEvent() == 0) {
            return NOTHING;
        }
        if (moment.step().kind() != EventKind.COPY) {
            int position = moment.seen().event();
            return Earlier.last(moment.history().log(), position, EventKind.COPY).map(copy -> whole(moment, copy)).orElse(NOTHING);
        }
        TraceEvent event = moment.step();
        int now = moment.shownLine();
        if (now == 0 && !moment.moving()) {
            return whole(moment, event);
        }
        List<LineLook> lines = lines(moment, event);
        String progress = now == 0 ? "" : NLS.bind(Texts.lineOf, now, lines.size());
        return new CopyValues(lines, now == 0 ? moment.landed() : moment.moving() ? now - 1 : now, progress, target(event));
    }

    private static CopyValues whole(Moment moment, TraceEvent copy) {
        List<LineLook> lines = lines(moment, copy);
        return new CopyValues(lines, lines.size(), lines.size() == 1 ? Texts.lineOfOne : NLS.bind(Texts.linesOf, lines.size(), lines.size()), target(copy));
    }

    private static Optional<CopyTarget> target(TraceEvent copy) {
        return Optional.of(CopyTarget.values()[(int) copy.argument("target")]);
    }

    private static List<LineLook> lines(Moment moment, TraceEvent copy) {
        PacketNames names = new PacketNames(moment.state());
        List<LineLook> lines = new ArrayList<>();
        for (int k = 0; k < copy.lineCount(); k++) {
            LineLook line = names.line(copy.packet(), k);
            lines.add(moment.overlay() == Overlay.PACKET ? line : line.toned(Tone.NONE));
        }
        return lines;
    }
}
