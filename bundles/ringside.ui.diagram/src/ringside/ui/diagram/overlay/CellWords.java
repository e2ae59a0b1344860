package ringside.ui.diagram.overlay;

import org.eclipse.osgi.util.NLS;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.MemoryRegion;
import ringside.trace.Mesi;
import ringside.trace.Outcome;
import ringside.trace.StateField;
import ringside.trace.TraceEvent;
import ringside.trace.history.StateView;
import ringside.ui.diagram.Texts;

/** What the cell of a cache holds, in words: whose line, its coherence state, who touched it last. */
public final class CellWords {
    /** How many events back the last touch is looked for. */
    private static final int LOOKED_AT = 20_000;

    private final Moment moment;
    private final ComponentInfo cache;
    private final StateView state;
    private final Groups groups;

    /** @param groups what the lab says of the groups that overlays tell apart */
    public CellWords(Moment moment, ComponentInfo cache, Groups groups) {
        this.groups = groups;
        this.moment = moment;
        this.cache = cache;
        this.state = moment.state();
    }

    /** @param cell set times ways plus way */
    public String of(int cell) {
        StateField lines = state.schema().field(cache.id(), FieldKind.LINE);
        long word = lines == null ? 0 : state.get(lines.id(), cell);
        if (!LineWord.valid(word)) {
            return Texts.spokenEmpty;
        }
        String words = NLS.bind(Texts.spokenLine, contents(LineWord.line(word)), coherence(word));
        CellTones tones = CellTones.of(moment.overlay(), groups, moment.history(), state, cache);
        if (tones != null && moment.overlay() != Overlay.STATE) {
            words = NLS.bind(Texts.spokenTold, words, tones.words(cell, word));
        }
        String toucher = cache.parent() == 0 ? lastTouch(LineWord.line(word)) : "";
        return toucher.isEmpty() ? words : NLS.bind(Texts.spokenTouched, words, toucher);
    }

    private String contents(long line) {
        PacketNames names = new PacketNames(state);
        int packet = names.packetOf(line);
        if (packet != 0) {
            int k = state.schema().memory().lineInBuffer(line);
            String number = names.label(packet).substring(1);
            return k == 0 ? NLS.bind(Texts.spokenHeader, number) : NLS.bind(Texts.spokenPayload, number, k);
        }
        MemoryRegion region = state.schema().memory().regionOf(line);
        return region != null && region.use() == MemoryRegion.Use.RING ? Texts.spokenRingMemory : Texts.spokenOtherData;
    }

    private String coherence(long word) {
        int owner = LineWord.owner(word);
        if (owner != 0) {
            return NLS.bind(Texts.spokenNewestIn, state.schema().component(owner).label());
        }
        String name = switch (LineWord.state(word)) {
            case M -> Texts.spokenModified;
            case E -> Texts.spokenExclusive;
            case S -> Texts.spokenShared;
            case I -> Texts.spokenEmpty;
        };
        return LineWord.dirty(word) && LineWord.state(word) != Mesi.M ? NLS.bind(Texts.spokenDirty, name) : name;
    }

    /** Who read or wrote the line last, other than in a private cache; empty where that is long ago. */
    private String lastTouch(long line) {
        TraceEvent event = moment.history().log().event(moment.event());
        for (int seen = 0; event.number() > 0 && seen < LOOKED_AT; seen++) {
            int last = event.number() == moment.event() && moment.line() > 0 ? moment.line() : event.lineCount();
            for (int k = 1; k <= last; k++) {
                if (touches(event, k, line)) {
                    return event.core().id() == 0 ? event.component().label() : event.core().label();
                }
            }
            event.moveTo(event.number() - 1);
        }
        return "";
    }

    private boolean touches(TraceEvent event, int k, long line) {
        boolean copy = event.kind() == EventKind.COPY || event.kind() == EventKind.DIRECT_COPY;
        int from = copy ? (int) event.argument("from") : 0;
        if (from != 0 && state.schema().memory().lineOfBuffer(from, k - 1) == line) {
            return true;
        }
        Outcome.Level level = Outcome.level(event.lineOutcome(k));
        return event.line(k) == line && (copy || level != Outcome.Level.L1 && level != Outcome.Level.L2);
    }
}
