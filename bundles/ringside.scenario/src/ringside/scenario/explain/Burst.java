package ringside.scenario.explain;

import java.util.stream.IntStream;
import ringside.engine.machine.MachineSpec;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.Outcome;
import ringside.trace.Outcome.Level;
import ringside.trace.TraceEvent;

/** The lines that an event touches, one by one: which are the packet's own, and from where they came. */
final class Burst {
    private final Scene scene;
    private final Parts parts;
    private final TraceEvent event;
    private final EventKind kind;

    Burst(Scene scene) {
        this.scene = scene;
        this.parts = scene.parts;
        this.event = scene.event;
        this.kind = scene.kind;
    }

    /** Lines of the burst that are the packet's own, not those of rings. */
    int packetLines() {
        int n = 0;
        for (int k = 1; k <= event.lineCount(); k++) {
            n += scene.isPacketLine(event.line(k)) && !prefetched(k) ? 1 : 0;
        }
        return n == 0 && event.packet() != 0 ? (int) ((scene.after().get(parts.packets(), FieldKind.LENGTH, event.packet()) + 63) / 64) : n;
    }

    /** Lines of a copy that belong to the portion; the rest goes to memory. */
    int near() {
        MachineSpec.HostSpec host = parts.spec().host();
        int all = (int) event.argument("bytes");
        int bytes = switch (host.portion()) {
            case WHOLE -> all;
            case HEADER_ONLY -> 64;
            case N_BYTES -> host.portionBytes();
        };
        return (Math.min(all, bytes) + 63) / 64;
    }

    /** Whether a fetch moves line {@code k} of its burst, which a command into the LLC does from memory only. */
    boolean moves(int k) {
        Level level = Outcome.level(event.lineOutcome(k));
        return scene.isPacketLine(event.line(k)) && (kind == EventKind.FETCH ? level == Level.DRAM : level != Level.L1);
    }

    /** Whether a fetch moves any line. */
    boolean moves() {
        return IntStream.rangeClosed(1, event.lineCount()).anyMatch(this::moves);
    }

    /** Whether line {@code k} came by itself, from the prefetcher. */
    boolean prefetched(int k) {
        return Outcome.has(event.lineOutcome(k), Outcome.PREFETCHED);
    }

    /** How many of the packet's lines came from each level. */
    int[] served() {
        int[] counts = new int[Level.values().length];
        for (int k = 1; k <= event.lineCount(); k++) {
            if (scene.isPacketLine(event.line(k)) && !prefetched(k)) {
                counts[Outcome.level(event.lineOutcome(k)).ordinal()]++;
            }
        }
        return counts;
    }
}
