package ringside.ui.playback.status;

import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import ringside.ui.playback.Conservation;
import ringside.ui.playback.Messages;
import ringside.ui.playback.TimeText;

/** Conservation in words: one quiet line where it holds, both sides where it fails. */
public final class ConservationText {
    private ConservationText() {
    }

    public static String of(Conservation c) {
        if (!c.packetsHold()) {
            String who = c.inFlight().stream().limit(20).map(i -> "#" + i).collect(Collectors.joining(" "));
            String packets = bind(Messages.Broken_Packets, c.packets(), c.delivered(), c.dropped(), c.inFlight().size(), who);
            return c.linesHold() ? packets : packets + " \u00b7 " + lines(c);
        }
        if (!c.linesHold()) {
            return lines(c);
        }
        String packets = bind(c.packets() == 1 ? Messages.Conserved_Packet : Messages.Conserved_Packets, c.packets(), c.delivered(), c.dropped(),
                c.inFlight().size());
        return packets + (c.hasSwitch() ? bind(Messages.Conserved_Switch, c.switchPasses(), c.directTransfers())
                : c.gone() > 0 ? bind(Messages.Conserved_LinesGone, c.fills(), c.resident(), c.gone())
                        : bind(Messages.Conserved_Lines, c.fills(), c.resident()));
    }

    private static String lines(Conservation c) {
        return bind(Messages.Broken_Lines, c.fills(), c.resident(), c.gone());
    }

    private static String bind(String pattern, Object... values) {
        Object[] words = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            words[i] = values[i] instanceof Number n ? TimeText.grouped(n.longValue()) : values[i];
        }
        return NLS.bind(pattern, words);
    }
}
