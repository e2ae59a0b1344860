package ringside.scenario.provenance;

import java.util.ArrayList;
import java.util.List;
import ringside.trace.AddressSplit;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.LineOwners;
import ringside.trace.LineWord;
import ringside.trace.MemoryRegion;
import ringside.trace.Mesi;
import ringside.trace.StateSchema.Element;
import ringside.trace.history.StateView;

/**
 * A line that a way of a cache holds: its address as the cache reads it, and whose it is.
 *
 * @param way     the way
 * @param address split into tag, set and offset
 * @param state   coherence state
 * @param dirty   whether memory is older
 * @param packet  packet instance whose bytes it holds, 0 for none
 * @param owner   whose memory it lies in: a VM, the NIC, a shared region; the empty component for none's
 * @param region  where it lies; null where nothing is laid out
 */
public record LineHere(Element way, AddressSplit address, Mesi state, boolean dirty, int packet, ComponentInfo owner, MemoryRegion region) {

    /** The lines that these elements hold at a moment; what is no way of a cache, or empty, is left out. */
    public static List<LineHere> of(StateView state, List<Element> elements) {
        LineOwners owners = new LineOwners(state.schema(), state);
        List<LineHere> out = new ArrayList<>();
        for (Element element : elements) {
            long word = element.field().kind() == FieldKind.LINE ? state.get(element.field().id(), element.index()) : 0;
            if (LineWord.valid(word)) {
                long line = LineWord.line(word);
                out.add(new LineHere(element, AddressSplit.of(element.field(), line), LineWord.state(word), LineWord.dirty(word),
                        owners.packet(line), owners.owner(line), owners.region(line)));
            }
        }
        return out;
    }
}
