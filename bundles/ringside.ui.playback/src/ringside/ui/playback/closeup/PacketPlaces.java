package ringside.ui.playback.closeup;

import java.util.ArrayList;
import java.util.List;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.MemoryMap;
import ringside.trace.MemoryRegion;
import ringside.trace.StateField;
import ringside.trace.StateSchema.Element;
import ringside.trace.TraceEvent;
import ringside.trace.history.StateView;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.playback.Messages;

/** Where the lines of a packet live: in which buffers, and each line of them in which caches or in memory. */
final class PacketPlaces {
    private static final int LINE_BYTES = 64;

    private final StateView state;
    private final TraceEvent event;
    private final int line;
    private final int packet;

    PacketPlaces(Moment moment, int packet) {
        this.state = moment.state();
        this.event = moment.history().log().event(moment.event());
        this.line = moment.line();
        this.packet = packet;
    }

    /** Number of lines that its bytes take. */
    int lines() {
        ComponentInfo packets = state.schema().component("packet");
        long bytes = packets == null ? 0 : state.get(packets.id(), FieldKind.LENGTH, packet);
        return (int) ((bytes + LINE_BYTES - 1) / LINE_BYTES);
    }

    /** The buffers that hold it, the source first; a buffer that is being filled counts. */
    List<Integer> buffers() {
        List<Integer> out = new ArrayList<>();
        ComponentInfo memory = state.schema().component("memory");
        StateField holds = memory == null ? null : state.schema().field(memory.id(), FieldKind.BUFFER_PACKET);
        for (int buffer = 1; holds != null && buffer < state.length(holds); buffer++) {
            if (state.get(holds.id(), buffer) == packet) {
                out.add(buffer);
            }
        }
        int filling = filling();
        if (filling > 0 && !out.contains(filling)) {
            out.add(filling);
        }
        return out;
    }

    /** The buffer whose filling the step shows, 0 for none. */
    private int filling() {
        boolean copies = event.kind() == EventKind.COPY || event.kind() == EventKind.DIRECT_COPY;
        if (event.number() == 0 || event.packet() != packet || line == 0) {
            return 0;
        }
        return copies ? (int) event.argument("to") : event.kind() == EventKind.DMA_WRITE ? (int) event.argument("buffer") : 0;
    }

    /** For example {@code L1 LLC}, {@code MEM} or {@code to come}. */
    String place(int buffer, int k) {
        if (buffer == filling() && k >= line) {
            return Messages.CloseUp_ToCome;
        }
        MemoryMap map = state.schema().memory();
        MemoryRegion region = map.regionOf(map.lineOfBuffer(buffer, 0));
        if (region == null || k >= region.linesPerBuffer()) {
            return "";
        }
        long physical = map.lineOfBuffer(buffer, k);
        List<String> levels = new ArrayList<>();
        for (ComponentInfo c : state.schema().components()) {
            if (c.kind() == ComponentKind.CACHE && holds(c, physical)) {
                String level = CacheName.level(c);
                if (!levels.contains(level)) {
                    levels.add(level);
                }
            }
        }
        return levels.isEmpty() ? Messages.CloseUp_Memory : String.join(" ", levels);
    }

    /** The ways of caches that hold line k of a buffer; where none does, what says that the buffer holds the packet. */
    List<Element> elements(int buffer, int k) {
        List<Element> out = new ArrayList<>();
        MemoryMap map = state.schema().memory();
        MemoryRegion region = map.regionOf(map.lineOfBuffer(buffer, 0));
        for (ComponentInfo c : state.schema().components()) {
            int cell = c.kind() == ComponentKind.CACHE && region != null && k < region.linesPerBuffer() ? cell(c, map.lineOfBuffer(buffer, k)) : -1;
            if (cell >= 0) {
                out.add(new Element(state.schema().field(c.id(), FieldKind.LINE), cell));
            }
        }
        ComponentInfo memory = state.schema().component("memory");
        if (out.isEmpty() && memory != null) {
            out.add(new Element(state.schema().field(memory.id(), FieldKind.BUFFER_PACKET), buffer));
        }
        return out;
    }

    private boolean holds(ComponentInfo cache, long physical) {
        return cell(cache, physical) >= 0;
    }

    private int cell(ComponentInfo cache, long physical) {
        StateField lines = state.schema().field(cache.id(), FieldKind.LINE);
        int sets = lines.length() / lines.ways();
        int set = (int) (physical % sets);
        for (int way = 0; way < lines.ways(); way++) {
            long word = state.get(lines.id(), set * lines.ways() + way);
            if (LineWord.valid(word) && LineWord.line(word) == physical) {
                return set * lines.ways() + way;
            }
        }
        return -1;
    }
}
