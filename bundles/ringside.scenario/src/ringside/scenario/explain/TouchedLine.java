package ringside.scenario.explain;

import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.Mesi;
import ringside.trace.Outcome;
import ringside.trace.Outcome.Level;
import ringside.trace.StateField;
import ringside.trace.TraceEvent;

/** The one line of a burst that a scene shows: what was done to it, where it lies in the caches now, and what had to leave for it. */
final class TouchedLine {
    private final Scene scene;
    private final Parts parts;
    private final TraceEvent event;
    private final EventKind kind;
    private final int line;
    private final Burst burst;

    TouchedLine(Scene scene, Burst burst) {
        this.scene = scene;
        this.parts = scene.parts;
        this.event = scene.event;
        this.kind = scene.kind;
        this.line = scene.line;
        this.burst = burst;
    }

    /** Which sentence a line gets: what is done to it, and how that went. */
    String key() {
        int outcome = event.lineOutcome(line);
        boolean ofPacket = scene.isPacketLine(event.line(line));
        if (burst.prefetched(line)) {
            return "line.prefetched";
        }
        switch (kind) {
            case COPY, DIRECT_COPY:
                return way(parts.llc()) >= 0 && !inOwnL1() ? "line.copy.llc" : inOwnL1() ? "line.copy.l1" : "line.copy.memory";
            case FETCH:
                return burst.moves(line) ? "line.fetch.moves" : "line.fetch.there";
            case DMA_WRITE, NIC_WRITEBACK:
                return Outcome.level(outcome) == Level.DRAM ? "line.dma-write.memory" : "line.dma-write.llc";
            case DMA_READ:
                return ofPacket ? "line.dma-read" : "line.dma-ring";
            default:
                if (kind == EventKind.PREFETCH && ofPacket) {
                    return burst.moves(line) ? "line.guest-prefetch.moves" : "line.guest-prefetch.there";
                }
                String verb = writes() ? "line.write." : "line.read.";
                return verb + (Outcome.has(outcome, Outcome.UPGRADED) ? "UPGRADE" : Outcome.level(outcome).name());
        }
    }

    private boolean inOwnL1() {
        ComponentInfo l1 = event.core().id() == 0 ? null : parts.l1(event.core());
        return l1 != null && way(l1) >= 0;
    }

    /** Whether the line was written: then the core's own first level cache has it modified. */
    private boolean writes() {
        return switch (kind) {
            case PUBLISH, DIRECT_PUBLISH, DIRECT_HANDOVER, BUFFER_RETURN, PROCESS, REFILL, NIC_REFILL, TX_POST, TX_COMPLETE, NIC_POST, INTERRUPT, KICKS_OFF, POLL_AGAIN -> true;
            case HALT, READ_RING, KICKS_ON -> state(parts.l1(event.core())) == Mesi.M;
            default -> false;
        };
    }

    private Mesi state(ComponentInfo cache) {
        int way = cache == null ? -1 : way(cache);
        if (way < 0) {
            return Mesi.I;
        }
        StateField field = parts.schema().field(cache.id(), FieldKind.LINE);
        return LineWord.state(scene.after().get(field.id(), set(field) * field.ways() + way));
    }

    private int set(StateField field) {
        return (int) (event.line(line) % (field.length() / field.ways()));
    }

    /** The way of a cache that holds the line after it was touched, -1 where none does. */
    private int way(ComponentInfo cache) {
        StateField field = cache == null ? null : parts.schema().field(cache.id(), FieldKind.LINE);
        if (field == null) {
            return -1;
        }
        int set = set(field);
        for (int way = 0; way < field.ways(); way++) {
            long word = scene.after().get(field.id(), set * field.ways() + way);
            if (LineWord.valid(word) && LineWord.line(word) == event.line(line)) {
                return way;
            }
        }
        return -1;
    }

    /** Set and way to name: in the first level cache for what hit or was put there, else in the last level. */
    long[] where() {
        ComponentInfo cache = parts.llc();
        Level level = Outcome.level(event.lineOutcome(line));
        boolean copies = kind == EventKind.COPY || kind == EventKind.DIRECT_COPY;
        if (event.core().id() != 0 && (copies ? inOwnL1() : level == Level.L1)) {
            cache = parts.l1(event.core());
        }
        StateField field = parts.schema().field(cache.id(), FieldKind.LINE);
        return new long[] {set(field), way(cache)};
    }

    /** The line that had to leave the last level cache for this one, -1 where none had to. */
    long evicted() {
        if (!Outcome.has(event.lineOutcome(line), Outcome.EVICTED)) {
            return -1;
        }
        StateField field = parts.schema().field(parts.llc().id(), FieldKind.LINE);
        int way = way(parts.llc());
        long old = way < 0 ? 0 : scene.before().get(field.id(), set(field) * field.ways() + way);
        return !LineWord.valid(old) || LineWord.line(old) == event.line(line) ? -1 : LineWord.line(old);
    }
}
