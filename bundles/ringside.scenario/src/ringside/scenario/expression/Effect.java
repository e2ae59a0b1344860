package ringside.scenario.expression;

import java.util.BitSet;
import java.util.Set;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.FieldKind;
import ringside.trace.Outcome.Level;
import ringside.trace.StateField;
import ringside.trace.StateSchema;

/** What an event does to lines of a cache, as the cache counts it. In expressions these stand beside the kinds of events. */
enum Effect {
    HIT(FieldKind.HITS), MISS(FieldKind.MISSES), FILL(FieldKind.FILLS), EVICT(FieldKind.EVICTED), INVALIDATE(FieldKind.INVALIDATED),
    WRITE_BACK(FieldKind.WRITTEN_BACK), UPGRADE(FieldKind.UPGRADES), FORWARD(FieldKind.FORWARDS);

    private final FieldKind counter;

    Effect(FieldKind counter) {
        this.counter = counter;
    }

    /** Holds for events that have this effect in a cache of one of the levels. */
    Check check(StateSchema schema, Set<Level> levels) {
        BitSet counters = new BitSet();
        for (StateField field : schema.fields()) {
            if (field.kind() == counter && levels.contains(level(schema, field.component()))) {
                counters.set(field.id());
            }
        }
        return Check.ofEvent(true, moment -> {
            for (long f = moment.event.firstFact(), end = moment.event.endFact(); f < end; f++) {
                if (counters.get(moment.log.factField(f))) {
                    return true;
                }
            }
            return false;
        });
    }

    /** The level of a cache: a core's first one is L1, its next L2; all others are the last level. */
    static Level level(StateSchema schema, ComponentInfo cache) {
        if (schema.component(cache.parent()).kind() != ComponentKind.CORE) {
            return Level.LLC;
        }
        boolean first = schema.components().stream().noneMatch(c -> c.kind() == ComponentKind.CACHE && c.parent() == cache.parent() && c.id() < cache.id());
        return first ? Level.L1 : Level.L2;
    }
}
