package ringside.ui.playback.status;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import ringside.trace.time.PacketAccounts;
import ringside.ui.playback.Conservation;
import ringside.ui.playback.Messages;
import ringside.ui.playback.TimeText;

/** Conservation in words: one quiet line where it holds, both sides where it fails. */
public final class ConservationText {
    private static final int MOST = 20;

    private ConservationText() {
    }

    public static String of(Conservation c) {
        return of(c, null, i -> "#" + i);
    }

    /**
     * The same with both lists where packets are lost.
     *
     * @param accounts what has become of each packet; null where it is not known
     * @param names    what a packet instance is called
     */
    public static String of(Conservation c, PacketAccounts accounts, IntFunction<String> names) {
        if (!c.packetsHold()) {
            String packets = bind(Messages.Broken_Packets, c.packets(), c.delivered(), c.dropped(), c.inFlight().size(), list(c.inFlight(), names));
            String lists = accounts == null ? "" : bind(Messages.Broken_Lists, list(accounts.all(), names), list(accounts.delivered(), names),
                    list(accounts.dropped(), names), list(accounts.missing(), names));
            return packets + lists + (c.linesHold() ? "" : " \u00b7 " + lines(c));
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

    private static String list(List<Integer> packets, IntFunction<String> names) {
        String listed = packets.stream().limit(MOST).map(names::apply).collect(Collectors.joining(" "));
        return listed.isEmpty() ? Messages.Broken_None : packets.size() > MOST ? listed + " \u2026" : listed;
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
