package ringside.scenario.explain;

import ringside.engine.machine.MachineSpec;
import ringside.engine.machine.MachineSpec.ActionKind;
import ringside.engine.machine.MachineSpec.CoreSpec;
import ringside.scenario.Texts;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.LineOwners;
import ringside.trace.LineWord;
import ringside.trace.MemoryRegion;
import ringside.trace.Outcome;
import ringside.trace.StateField;
import ringside.trace.TraceEvent;
import ringside.trace.time.Evictions.Eviction;

/** Who evicted whom from a cache, and why there: which ways the new line may take, all of which were full. */
final class MadeRoom {
    private final Scene scene;
    private final Parts parts;
    private final TraceEvent event;
    private final ComponentInfo cache;
    private final StateField lines;
    private final Eviction eviction;
    private final Texts texts;
    private final SceneNames names;

    /** Which ways a line may take, and by what. */
    record Allowed(long mask, String key, String core) {
    }

    MadeRoom(Scene scene, Texts texts, int cache, Eviction eviction) {
        this.scene = scene;
        this.parts = scene.parts;
        this.event = scene.event;
        this.cache = parts.schema().component(cache);
        this.lines = parts.schema().field(cache, FieldKind.LINE);
        this.eviction = eviction;
        this.texts = texts;
        this.names = new SceneNames(scene, texts, false);
    }

    /** {@code p3·1 (VM 2, Core 2) evicts p1·h (VM 1): ways 0–1, which the NIC may use, were full.} */
    String sentence() {
        ComponentInfo actor = parts.actor(event.core(), event.component());
        boolean own = event.core().id() == 0 || actor.id() == event.core().id();
        String by = own ? actor.label() : texts.text("evicts.by", "actor", actor.label(), "core", event.core().label());
        Allowed allowed = allowed();
        String why = allowed.mask == 0 ? texts.text("evicts.all", "ways", lines.ways())
                : texts.text(Long.bitCount(allowed.mask) == 1 ? allowed.key + ".one" : allowed.key, "ways", ways(allowed.mask), "core", allowed.core);
        return texts.text("evicts", "came", names.label(LineWord.line(eviction.came())), "by", by, "gone", gone(), "why", why);
    }

    private String gone() {
        long line = LineWord.line(eviction.gone());
        String label = names.label(line);
        LineOwners owners = new LineOwners(parts.schema(), scene.after());
        MemoryRegion region = owners.region(line);
        boolean says = region != null && region.use() == MemoryRegion.Use.BUFFERS;
        return says ? texts.text("evicts.of", "line", label, "owner", owners.owner(line).label()) : label;
    }

    /** The ways that the new line could have gone to, as the masks stood then. */
    Allowed allowed() {
        if (cache.id() != parts.llc().id()) {
            return new Allowed(0, "", "");
        }
        MachineSpec spec = parts.spec();
        boolean asked = eviction.line() > 0 && event.line(eviction.line()) == LineWord.line(eviction.came());
        EventKind kind = event.kind();
        if (asked && (kind == EventKind.DMA_WRITE || kind == EventKind.NIC_WRITEBACK || event.core().id() == 0)) {
            return new Allowed(mask(ActionKind.SET_IO_WAYS, parts.llc(), spec.llc().ioWays()), "evicts.io", "");
        }
        boolean copy = (kind == EventKind.COPY || kind == EventKind.DIRECT_COPY) && asked
                && Outcome.has(event.lineOutcome(eviction.line()), Outcome.ALLOCATED);
        if (asked && (copy || kind == EventKind.FETCH)) {
            return new Allowed(mask(ActionKind.SET_COPY_WAYS, parts.llc(), spec.llc().copyWays()), "evicts.copy", "");
        }
        for (CoreSpec core : spec.cores()) {
            if (core.id().equals(event.core().path())) {
                return new Allowed(mask(ActionKind.SET_CORE_WAYS, event.core(), core.allocateWays()), "evicts.core", event.core().label());
            }
        }
        return new Allowed(0, "", "");
    }

    /** The mask that the last action before the event set, else the one of the lab. */
    private long mask(ActionKind kind, ComponentInfo element, long otherwise) {
        ComponentInfo run = parts.schema().components().stream().filter(c -> c.kind() == ComponentKind.RUN).findFirst().orElseThrow();
        TraceEvent action = event.log().event(event.log().lastEventOfComponent(run.id()));
        for (; action.number() > 0; action.moveTo(action.previousOfComponent())) {
            boolean wanted = action.number() < event.number() && action.kind() == EventKind.ACTION && action.argument("action") == kind.ordinal();
            if (wanted && (kind != ActionKind.SET_CORE_WAYS || action.argument("element") == element.id())) {
                return action.argument("value");
            }
        }
        return otherwise;
    }

    /** {@code 0–1}, {@code 0, 2–3}. */
    private static String ways(long mask) {
        StringBuilder out = new StringBuilder();
        for (int way = 0; way < Long.SIZE && mask >>> way != 0; way++) {
            if ((mask >>> way & 1) != 0) {
                int last = way + Long.numberOfTrailingZeros(~(mask >>> way)) - 1;
                out.append(out.isEmpty() ? "" : ", ").append(way).append(last > way ? "–" + last : "");
                way = last;
            }
        }
        return out.toString();
    }
}
